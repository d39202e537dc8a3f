import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../components/Loading.tsx';
import { usePart } from '../components/usePart.ts';
import { missingLinksQuery, worthAskingQuery } from '../graphql/linksOperations.ts';
import { useEditDesk } from '../panels/edit/desk/useEditDesk.ts';
import { NotFetched } from '../panels/frame/NotFetched.tsx';
import type { GroupKind } from '../panels/gaps/links/Links.ts';
import { linksPart } from '../panels/gaps/links/linksPart.ts';
import type { LinksViewProps } from '../panels/gaps/links/LinksView.tsx';
import { useMap, useMapSnapshot } from '../state/useMap.ts';
import { useMay } from '../state/useMe.ts';
import { Renewed } from './Renewed.tsx';
import { useAnswer } from './useAnswer.ts';
import { useRenewal } from './useRenewal.ts';
import { useTold } from './useTold.tsx';

export type ShownLinksProps = Pick<LinksViewProps, 'graph' | 'gaps' | 'onShow' | 'onSelect'>;

// As many as one reads at once, and as many as are answered at most.
const PAGE = 10;
const MOST = 200;

/** Ties that are missing on the map, asked of the server and asked again when the map has changed. */
export function ShownLinks(props: ShownLinksProps) {
  const part = usePart(linksPart);
  const { t } = useTranslation('map');
  const { id: map } = useMap();
  const desk = useEditDesk();
  const [between, setBetween] = useState<GroupKind>('layer');
  const [withGroups, setWithGroups] = useState(false);
  const [first, setFirst] = useState(PAGE);
  const groups = useAnswer(missingLinksQuery, { map, between, withGroups });
  const worth = useAnswer(worthAskingQuery, { map, first, withGroups });
  const isOld = useRenewal(useMapSnapshot().version, [groups, worth]);
  const told = useTold();
  const mayCommit = useMay('commit');
  if (part.state === 'waiting') return <Loading text={t('working')} />;
  if (part.state === 'failed') return <NotFetched tries={part.tries} onAgain={() => void linksPart.again()} />;
  return (
    <>
      <Renewed isOld={isOld} />
      <part.content
        {...props}
        groups={told(groups, (data) => data.missingLinks)}
        between={between}
        onBetween={setBetween}
        worth={told(worth, (data) => data.worthAsking)}
        onMore={() => {
          setFirst(Math.min(MOST, first + PAGE));
        }}
        withGroups={withGroups}
        onWithGroups={setWithGroups}
        commit={mayCommit ? desk.send : null}
      />
    </>
  );
}
