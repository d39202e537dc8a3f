import type { Graph } from '@sirkel/graph-schema';
import { needsQuery } from '../graphql/answerOperations.ts';
import { WhenTold } from '../panels/frame/Told.tsx';
import { NeedSection } from '../panels/gaps/answers/NeedSection.tsx';
import { noRoute } from '../state/routePlace.ts';
import { useAddressBar } from '../state/useAddress.ts';
import { useMap, useMapSnapshot } from '../state/useMap.ts';
import { useAnswer } from './useAnswer.ts';
import { useRenewal } from './useRenewal.ts';
import { useTold } from './useTold.tsx';

export type ShownNeedsProps = {
  readonly graph: Graph;
  readonly onShow: (ids: readonly string[], meant: string) => void;
  readonly onSelect: (id: string) => void;
};

/** What meets people's needs, asked of the server and asked again when the map changes, as is told above the findings. */
export function ShownNeeds({ graph, onShow, onSelect }: ShownNeedsProps) {
  const { id: map } = useMap();
  const bar = useAddressBar();
  const needs = useAnswer(needsQuery, { map });
  const { answer } = needs;
  useRenewal(useMapSnapshot().version, [needs], answer.state === 'answered' && answer.data.needs.isOld);
  const told = useTold();
  return (
    <WhenTold told={told(needs, (data) => data.needs)}>
      {(answered) => (
        <NeedSection
          graph={graph}
          needs={answered}
          onShow={onShow}
          onSelect={onSelect}
          onWay={(from) => {
            const sought = { view: 'try', part: null, route: { ...noRoute, from }, shown: [], selected: null } as const;
            bar.move(sought, true);
          }}
        />
      )}
    </WhenTold>
  );
}
