import { relationKinds } from '@sirkel/graph-schema';
import type { Graph, RelationKind } from '@sirkel/graph-schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../components/Loading.tsx';
import { usePart } from '../components/usePart.ts';
import { roadsQuery, routesQuery } from '../graphql/routeOperations.ts';
import { unfiltered } from '../panels/filter/changeFilter.ts';
import { NotFetched } from '../panels/frame/NotFetched.tsx';
import { routePart } from '../panels/tryOut/route/routePart.ts';
import { MOST_SHOWN } from '../state/address.ts';
import { carried } from '../state/routePlace.ts';
import type { RoutePlace } from '../state/routePlace.ts';
import { useAddress, useAddressBar } from '../state/useAddress.ts';
import { useMap, useMapSnapshot } from '../state/useMap.ts';
import { Renewed } from './Renewed.tsx';
import { useAnswer } from './useAnswer.ts';
import { useRenewal } from './useRenewal.ts';
import { useTold } from './useTold.tsx';

// As many as one compares, and as many as the server tells.
const FEW = 5;
const MOST = 20;

type Parts = Extract<ReturnType<typeof routePart.state>, { readonly state: 'there' }>['content'];

/** Finding a way over the map: what is asked stands in the address, and is asked of the server. */
export function ShownRoutes({ graph }: { readonly graph: Graph }) {
  const part = usePart(routePart);
  const { t } = useTranslation('map');
  const bar = useAddressBar();
  const { route } = useAddress().place;
  if (part.state === 'waiting') return <Loading text={t('working')} />;
  if (part.state === 'failed') return <NotFetched tries={part.tries} onAgain={() => void routePart.again()} />;
  const { RouteView } = part.content;
  const move = (next: RoutePlace): void => {
    bar.move({ route: next }, true);
  };
  return (
    <RouteView graph={graph} route={route} onRoute={move}>
      <Answer graph={graph} content={part.content} route={route} onRoute={move} />
    </RouteView>
  );
}

type AnswerProps = {
  readonly graph: Graph;
  readonly content: Parts;
  readonly route: RoutePlace;
  readonly onRoute: (route: RoutePlace) => void;
};

function Answer({ graph, content, route, onRoute }: AnswerProps) {
  const { RouteNote } = content;
  const { from, to } = route;
  const isGone = [from, to].some((id) => id !== null && !graph.nodes.has(id));
  if (isGone) return <RouteNote note="gone" />;
  if (from === null)
    return <AskedRoads graph={graph} content={content} onNeed={(id) => onRoute({ ...route, from: id, to: null })} />;
  if (from === to) return <RouteNote note="same" />;
  if (to === null && graph.nodes.get(from)?.kind !== 'need') return <RouteNote note="chooseTo" />;
  return <AskedRoutes key={`${from} ${to ?? ''}`} graph={graph} content={content} route={route} from={from} />;
}

function AskedRoads({
  graph,
  content,
  onNeed,
}: Omit<AnswerProps, 'route' | 'onRoute'> & { readonly onNeed: (id: string) => void }) {
  const { RoadList } = content;
  const asked = useAnswer(roadsQuery, { map: useMap().id });
  const isOld = useRenewal(useMapSnapshot().version, [asked]);
  const told = useTold();
  return (
    <>
      <Renewed isOld={isOld} />
      <RoadList graph={graph} told={told(asked, (data) => data.roads)} onNeed={onNeed} />
    </>
  );
}

/** The kinds of ties that carry what was chosen; null for all that carry something. */
function kindsOf(over: RoutePlace['over']): readonly RelationKind[] | null {
  if (over.length === carried.length) return null;
  return relationKinds
    .filter(({ carries }) => over.some((each) => each === carries))
    .map(({ id }) => id as RelationKind);
}

function AskedRoutes({ graph, content, route, from }: Omit<AnswerProps, 'onRoute'> & { readonly from: string }) {
  const { RouteList } = content;
  const bar = useAddressBar();
  const [k, setK] = useState(FEW);
  const { to, over, withGroups } = route;
  // From a need to whoever can meet it one goes by help alone.
  const kinds = to === null ? null : kindsOf(over);
  const asked = useAnswer(routesQuery, {
    map: useMap().id,
    from: [from],
    to: to === null ? null : [to],
    k,
    kinds,
    withGroups,
  });
  const isOld = useRenewal(useMapSnapshot().version, [asked]);
  const told = useTold();
  return (
    <RouteList
      graph={graph}
      told={told(asked, (data) => data.routes)}
      asked={{
        withGroups,
        question: { from, k: String(k), ...(to === null ? {} : { to }), ...(kinds === null ? {} : { kinds }) },
      }}
      isOld={isOld}
      onMore={
        k === MOST
          ? undefined
          : () => {
              setK(MOST);
            }
      }
      onShow={(ids) => {
        // What is hidden could not stand out; the part says where to come back to.
        bar.move(
          { ...unfiltered, view: 'circle', part: 'route', shown: ids.slice(0, MOST_SHOWN), selected: null },
          true,
        );
      }}
      onSelect={(selected) => {
        bar.move({ selected }, true);
      }}
    />
  );
}
