import type { Graph } from '@sirkel/graph-schema';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ViewTabs, tabId } from '../../components/ViewTabs.tsx';
import { gapsParts } from '../../state/address.ts';
import type { GapsPart } from '../../state/address.ts';
import { LateTexts } from '../../i18n/LateTexts.tsx';
import { WhenTold } from '../frame/Told.tsx';
import type { Told } from '../frame/Told.tsx';
import { BrokerList } from './BrokerList.tsx';
import type { BrokerListProps } from './BrokerList.tsx';
import { CoverageSection } from './CoverageSection.tsx';
import type { CoverageSectionProps } from './CoverageSection.tsx';
import { FindingList } from './FindingList.tsx';
import { FindingNews } from './FindingNews.tsx';
import { NothingHere } from './NothingHere.tsx';
import { PastDecisions } from './PastDecisions.tsx';
import { pastDecisions } from './decisionsApart.ts';
import { SetAside } from './SetAside.tsx';
import { useLostFocus } from './useLostFocus.ts';
import { isThin, useMeantPart } from './useMeantPart.ts';
import type { Brokers, Finding } from './Findings.ts';
import { TakeAway } from './TakeAway.tsx';
import './gaps.css';
import { goneOf } from './goneOf.ts';

/** Findings of one area, and those of them that were set aside. */
type Listed = { readonly findings: readonly Finding[]; readonly setAside: readonly Finding[] };

export type GapsViewProps = {
  readonly graph: Graph;
  readonly part: GapsPart;
  /** Turns to a part; `finding` goes on being meant there. */
  readonly onPart: (part: GapsPart, finding?: string) => void;
  /** Whether the map has changed since, and the findings are being worked out anew. */
  readonly isOld: boolean;
  readonly gaps: Told<Listed & { readonly notRecorded: readonly Finding[] }>;
  readonly bottlenecks: Told<Listed>;
  readonly brokers: Told<Brokers>;
  /** What meets people's needs and where recommendations stand, which ask for themselves. */
  readonly answers: ReactNode;
  /** Parts that ask for themselves. */
  readonly others: Readonly<Partial<Record<GapsPart, ReactNode>>>;
  /** Whether a filter is set, which does not count here. */
  readonly isFiltered: boolean;
  /** Shows nodes and relations on the map. */
  readonly onShow: (ids: readonly string[], finding?: string) => void;
  /** Opens a node where one is. */
  readonly onSelect: (id: string) => void;
} & Pick<CoverageSectionProps, 'coverage' | 'municipalities'> &
  Pick<BrokerListProps, 'withGroups' | 'onWithGroups' | 'onWithout'>;

// As many as one takes in at a glance.
const FIRST = 4;
const panel = 'findings';

/** What is missing on the map, where it narrows, and what is only not recorded: in sentences. */
export default function GapsView(props: GapsViewProps) {
  return (
    <LateTexts>
      <Gaps {...props} />
    </LateTexts>
  );
}

function Gaps(props: GapsViewProps) {
  const { t } = useTranslation(['gaps', 'followUp']);
  const { part, onPart, isOld, isFiltered } = props;
  const isGone = useMeantPart(props);
  const kept = useLostFocus();
  return (
    <div className="gaps">
      <h2 className="gaps__title">{t('title')}</h2>
      <p className="quiet">
        {t('about')}
        {isFiltered ? ` ${t('filtered')}` : ''}
      </p>
      <div className="gaps__tabs">
        <ViewTabs
          label={t('parts.label')}
          tabs={gapsParts.map((value) => ({ value, label: t(`parts.${value}`) }))}
          chosen={part}
          panel={panel}
          onChoose={(chosen) => {
            onPart(chosen);
          }}
        />
        <p className="quiet" role="status">
          {isOld ? t('renewed') : ''}
        </p>
      </div>
      {isGone ? <p role="status">{t('followUp:gone')}</p> : null}
      <FindingNews told={[props.gaps, props.bottlenecks]} />
      <div id={panel} role="tabpanel" aria-labelledby={tabId(panel, part)} tabIndex={-1} {...kept}>
        {part === 'missing' ? <Missing {...props} /> : null}
        {part === 'weak' ? <Weak {...props} /> : null}
        {part === 'notRecorded' ? <NotRecorded {...props} /> : null}
        {props.others[part]}
      </div>
      <TakeAway />
    </div>
  );
}

function Missing(props: GapsViewProps) {
  const { graph, gaps, bottlenecks, answers, isOld, onShow } = props;
  const { t } = useTranslation(['gaps', 'followUp']);
  // What is being worked out anew may have its finding all the same.
  const past =
    gaps.state === 'answered' && bottlenecks.state === 'answered' && !isOld
      ? pastDecisions(graph, gaps.data, bottlenecks.data)
      : [];
  const first = gaps.state === 'answered' ? firstOf(gaps.data.findings, bottlenecks) : [];
  const rest = gaps.state === 'answered' ? gaps.data.findings.filter((finding) => !first.includes(finding)) : [];
  return (
    <>
      <WhenTold told={gaps}>
        {(found) => (
          <>
            <h3>{t('first')}</h3>
            <p className="quiet gaps__why">{t('why')}</p>
            <NothingHere part="missing" gaps={found} />
            <FindingList findings={first} onShow={onShow} />
          </>
        )}
      </WhenTold>
      <CoverageSection {...props} />
      {answers}
      {rest.length === 0 ? null : (
        <>
          <h3>{t('rest')}</h3>
          <FindingList findings={rest} onShow={onShow} />
        </>
      )}
      {gaps.state === 'answered' ? (
        <SetAside findings={gaps.data.setAside.filter((finding) => !isThin(finding))} onShow={onShow} />
      ) : null}
      <PastDecisions graph={graph} decisions={past} summary={t('followUp:past', { number: past.length })} />
    </>
  );
}

/** What is stated to be missing in people's lives, then what there hangs on one, then the rest of what is missing. */
function firstOf(missing: readonly Finding[], bottlenecks: GapsViewProps['bottlenecks']): readonly Finding[] {
  const narrow = bottlenecks.state === 'answered' ? bottlenecks.data.findings : [];
  const isOfPeople = ({ severity }: Finding): boolean => severity === 'people';
  return [
    ...missing.filter(isOfPeople),
    ...narrow.filter(isOfPeople),
    ...missing.filter((finding) => !isOfPeople(finding)),
  ].slice(0, FIRST);
}

function Weak({ graph, bottlenecks, brokers, withGroups, onWithGroups, onShow, onSelect, onWithout }: GapsViewProps) {
  const { t } = useTranslation('gaps');
  const withoutIt = (finding: Finding): (() => void) | null => {
    const gone = goneOf(graph, finding);
    return gone.length === 0 ? null : () => onWithout(gone);
  };
  return (
    <>
      <h3>{t('bottlenecks.title')}</h3>
      <WhenTold told={bottlenecks}>
        {({ findings }) => (
          <>
            {findings.length === 0 ? <p>{t('bottlenecks.none')}</p> : null}
            <FindingList findings={findings} onShow={onShow} withoutIt={withoutIt} />
          </>
        )}
      </WhenTold>
      <WhenTold told={brokers}>
        {(data) => (
          <BrokerList
            graph={graph}
            brokers={data}
            withGroups={withGroups}
            onWithGroups={onWithGroups}
            onSelect={onSelect}
            onWithout={onWithout}
          />
        )}
      </WhenTold>
      {bottlenecks.state === 'answered' ? <SetAside findings={bottlenecks.data.setAside} onShow={onShow} /> : null}
    </>
  );
}

function NotRecorded({ gaps, onShow }: GapsViewProps) {
  const { t } = useTranslation('gaps');
  return (
    <>
      <p className="gaps__note">{t('unknown.text')}</p>
      <WhenTold told={gaps}>
        {(found) => (
          <>
            <NothingHere part="notRecorded" gaps={found} />
            <FindingList findings={found.notRecorded} onShow={onShow} />
            <SetAside findings={found.setAside.filter(isThin)} onShow={onShow} />
          </>
        )}
      </WhenTold>
    </>
  );
}
