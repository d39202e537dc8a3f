import type { EditCommand, Graph } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { SwitchRow } from '../../../components/SwitchRow.tsx';
import { LateTexts } from '../../../i18n/LateTexts.tsx';
import { WhenTold } from '../../frame/Told.tsx';
import type { Told } from '../../frame/Told.tsx';
import type { Finding } from '../Findings.ts';
import { PastDecisions } from '../PastDecisions.tsx';
import { decidedPairs } from '../decisionsApart.ts';
import { ExpectedTies } from './ExpectedTies.tsx';
import { GroupTies } from './GroupTies.tsx';
import type { GroupKind, MissingLinks, WorthAsking as Worth } from './Links.ts';
import { WorthAsking } from './WorthAsking.tsx';
import './links.css';

export type LinksViewProps = {
  readonly graph: Graph;
  readonly gaps: Told<{ readonly findings: readonly Finding[]; readonly notRecorded: readonly Finding[] }>;
  readonly groups: Told<MissingLinks>;
  readonly between: GroupKind;
  readonly onBetween: (between: GroupKind) => void;
  readonly worth: Told<Worth>;
  /** Asks for more pairs. */
  readonly onMore: () => void;
  readonly withGroups: boolean;
  readonly onWithGroups: (withGroups: boolean) => void;
  /** Writes to the map; null for whoever may not. */
  readonly commit: ((edits: readonly EditCommand[]) => void) | null;
  readonly onShow: (ids: readonly string[]) => void;
  readonly onSelect: (id: string) => void;
};

/** Ties that are missing: those that are expected, those between groups, and those that are worth asking about. */
export default function LinksView(props: LinksViewProps) {
  return (
    <LateTexts>
      <Links {...props} />
    </LateTexts>
  );
}

function Links(props: LinksViewProps) {
  const { t } = useTranslation(['links', 'followUp']);
  const { graph, gaps, groups, worth, withGroups, onWithGroups, commit, onShow, onSelect } = props;
  const pairs = decidedPairs(graph);
  const groupsOut = worth.state === 'answered' ? worth.data.leftOut.groups : 0;
  return (
    <div className="links">
      <WhenTold told={gaps}>{(found) => <ExpectedTies {...found} onShow={onShow} />}</WhenTold>
      <div className="links__switch">
        <SwitchRow label={t('withGroups')} isOn={withGroups} onChange={onWithGroups} />
        {withGroups || groupsOut === 0 ? null : <p className="quiet">{t('groupsOut', { count: groupsOut })}</p>}
      </div>
      <GroupTies
        told={groups}
        between={props.between}
        withGroups={withGroups}
        onBetween={props.onBetween}
        onShow={onShow}
      />
      <WhenTold told={worth}>
        {(data) => (
          <WorthAsking
            graph={graph}
            worth={data}
            commit={commit}
            withGroups={withGroups}
            onMore={props.onMore}
            onShow={onShow}
            onSelect={onSelect}
          />
        )}
      </WhenTold>
      <PastDecisions graph={graph} decisions={pairs} summary={t('followUp:pastPairs', { number: pairs.length })} />
    </div>
  );
}
