import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ViewTabs, tabId } from '../../components/ViewTabs.tsx';
import { gapsParts } from '../../state/address.ts';
import type { GapsPart } from '../../state/address.ts';
import { LateTexts } from '../../i18n/LateTexts.tsx';
import { WordHelp } from '../help/WordHelp.tsx';
import { WhenTold } from '../frame/Told.tsx';
import type { Told } from '../frame/Told.tsx';
import { BrokerList } from './BrokerList.tsx';
import type { BrokerListProps } from './BrokerList.tsx';
import { FindingList } from './FindingList.tsx';
import { FindingNews } from './FindingNews.tsx';
import { LongFindingList } from './LongFindingList.tsx';
import { MissingPart } from './MissingPart.tsx';
import type { MissingPartProps } from './MissingPart.tsx';
import { NothingHere } from './NothingHere.tsx';
import { SetAside } from './SetAside.tsx';
import { useLostFocus } from './useLostFocus.ts';
import { isThin, useMeantPart } from './useMeantPart.ts';
import type { Brokers, Finding } from './Findings.ts';
import { TakeAway } from './TakeAway.tsx';
import './gaps.css';
import { goneOf } from './goneOf.ts';

export type GapsViewProps = {
  readonly part: GapsPart;
  /** Turns to a part; `finding` goes on being meant there. */
  readonly onPart: (part: GapsPart, finding?: string) => void;
  readonly brokers: Told<Brokers>;
  /** Parts that ask for themselves. */
  readonly others: Readonly<Partial<Record<GapsPart, ReactNode>>>;
  /** Whether a filter is set, which does not count here. */
  readonly isFiltered: boolean;
} & MissingPartProps &
  Pick<BrokerListProps, 'withGroups' | 'onWithGroups' | 'onWithout'>;

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
        {part === 'missing' ? <MissingPart {...props} /> : null}
        {part === 'weak' ? <Weak {...props} /> : null}
        {part === 'notRecorded' ? <NotRecorded {...props} /> : null}
        {props.others[part]}
      </div>
      <TakeAway />
    </div>
  );
}

function Weak({ graph, bottlenecks, brokers, withGroups, onWithGroups, onShow, onSelect, onWithout }: GapsViewProps) {
  const { t } = useTranslation('gaps');
  const withoutIt = (finding: Finding): (() => void) | null => {
    const gone = goneOf(graph, finding);
    return gone.length === 0 ? null : () => onWithout(gone);
  };
  return (
    <>
      <div className="worded">
        <h3>{t('bottlenecks.title')}</h3>
        <WordHelp word="bottleneck" label={t('bottlenecks.title')} />
      </div>
      <p className="quiet gaps__why">{t('bottlenecks.text')}</p>
      <WhenTold told={bottlenecks}>
        {({ findings }) => (
          <>
            {findings.length === 0 ? <p>{t('bottlenecks.none')}</p> : null}
            <LongFindingList findings={findings} onShow={onShow} withoutIt={withoutIt} />
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
      <p className="gaps__note">
        {t('unknown.text')} <WordHelp word="notRecorded" label={t('parts.notRecorded')} />
      </p>
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
