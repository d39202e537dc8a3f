import { useTranslation } from 'react-i18next';
import { FindingList } from './FindingList.tsx';
import type { FindingListProps } from './FindingList.tsx';
import { FoldedFindings } from './FoldedFindings.tsx';

// As many as one takes in at a glance.
const FIRST = 5;

/** Findings, of which those beyond the first are folded away, so that what comes after them is found too. */
export function LongFindingList({ findings, ...shown }: FindingListProps) {
  const { t } = useTranslation('gaps');
  // A fold for one alone would hide as much as it saves.
  const first = findings.length === FIRST + 1 ? FIRST + 1 : FIRST;
  const rest = findings.slice(first);
  return (
    <>
      <FindingList {...shown} findings={findings.slice(0, first)} />
      <FoldedFindings summary={t('more', { number: rest.length })} findings={rest}>
        <FindingList {...shown} findings={rest} />
      </FoldedFindings>
    </>
  );
}
