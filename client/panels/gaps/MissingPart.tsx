import type { Graph } from '@sirkel/graph-schema';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { gapsSections } from '../../state/address.ts';
import type { GapsSection } from '../../state/address.ts';
import { WhenTold } from '../frame/Told.tsx';
import type { Told } from '../frame/Told.tsx';
import { CoverageSection } from './CoverageSection.tsx';
import type { CoverageSectionProps } from './CoverageSection.tsx';
import { pastDecisions } from './decisionsApart.ts';
import { FindingList } from './FindingList.tsx';
import type { Finding } from './Findings.ts';
import { FoldedFindings } from './FoldedFindings.tsx';
import { FurtherDown } from './FurtherDown.tsx';
import { NothingHere } from './NothingHere.tsx';
import { PastDecisions } from './PastDecisions.tsx';
import { SetAside } from './SetAside.tsx';
import { isThin } from './useMeantPart.ts';
import { idOfSection, useMeantSection } from './useMeantSection.ts';

/** Findings of one area, and those of them that were set aside. */
export type Listed = { readonly findings: readonly Finding[]; readonly setAside: readonly Finding[] };

export type MissingPartProps = {
  readonly graph: Graph;
  readonly gaps: Told<Listed & { readonly notRecorded: readonly Finding[] }>;
  readonly bottlenecks: Told<Listed>;
  /** What meets people's needs, and where recommendations stand: each asks for itself. */
  readonly answers: { readonly needs: ReactNode; readonly recommendations: ReactNode };
  /** Whether the map has changed since, and the findings are being worked out anew. */
  readonly isOld: boolean;
  readonly onShow: (ids: readonly string[], finding?: string) => void;
} & CoverageSectionProps;

// As many as one takes in at a glance.
const FIRST = 4;

/** The sections there are: without municipalities nothing stands where theirs would be. */
function sectionsOf({ municipalities }: MissingPartProps): readonly GapsSection[] {
  const hasPlaces = municipalities.state !== 'answered' || municipalities.data.municipalities.length > 0;
  return gapsSections.filter((section) => section !== 'places' || hasPlaces);
}

/** What is missing: what matters most, then people's needs, how the fields are covered, and where recommendations stand. */
export function MissingPart(props: MissingPartProps) {
  const { graph, gaps, bottlenecks, answers, isOld, onShow } = props;
  const { t } = useTranslation(['gaps', 'followUp']);
  useMeantSection([gaps, bottlenecks, props.coverage, props.municipalities].every(({ state }) => state === 'answered'));
  // What is being worked out anew may have its finding all the same.
  const past =
    gaps.state === 'answered' && bottlenecks.state === 'answered' && !isOld
      ? pastDecisions(graph, gaps.data, bottlenecks.data)
      : [];
  return (
    <>
      <FurtherDown sections={sectionsOf(props)} />
      <WhenTold told={gaps}>
        {(found) => {
          const first = firstOf(found.findings, bottlenecks);
          const rest = found.findings.filter((finding) => !first.includes(finding));
          return (
            <>
              <h3>{t('first')}</h3>
              <p className="quiet gaps__why">{t('why')}</p>
              <NothingHere part="missing" gaps={found} />
              <FindingList findings={first} onShow={onShow} />
              <FoldedFindings summary={t('rest', { number: rest.length })} findings={rest}>
                <FindingList findings={rest} onShow={onShow} />
              </FoldedFindings>
            </>
          );
        }}
      </WhenTold>
      <div id={idOfSection('needs')} tabIndex={-1}>
        {answers.needs}
      </div>
      <CoverageSection {...props} />
      <div id={idOfSection('recommendations')} tabIndex={-1}>
        {answers.recommendations}
      </div>
      {gaps.state === 'answered' ? (
        <SetAside findings={gaps.data.setAside.filter((finding) => !isThin(finding))} onShow={onShow} />
      ) : null}
      <PastDecisions graph={graph} decisions={past} summary={t('followUp:past', { number: past.length })} />
    </>
  );
}

/** What is stated to be missing in people's lives, then what there hangs on one, then the rest of what is missing. */
function firstOf(missing: readonly Finding[], bottlenecks: MissingPartProps['bottlenecks']): readonly Finding[] {
  const narrow = bottlenecks.state === 'answered' ? bottlenecks.data.findings : [];
  const isOfPeople = ({ severity }: Finding): boolean => severity === 'people';
  return [
    ...missing.filter(isOfPeople),
    ...narrow.filter(isOfPeople),
    ...missing.filter((finding) => !isOfPeople(finding)),
  ].slice(0, FIRST);
}
