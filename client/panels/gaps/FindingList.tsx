import { FindingCard } from './FindingCard.tsx';
import type { FindingCardProps } from './FindingCard.tsx';
import type { Finding } from './Findings.ts';

export type FindingListProps = {
  readonly findings: readonly Finding[];
  /** Tries what would be if what a finding hangs on were gone; null where nothing hangs on it. */
  readonly withoutIt?: (finding: Finding) => (() => void) | null;
} & Pick<FindingCardProps, 'onShow' | 'isTried'>;

/** Findings as sentences, each with a way to the map and with how it was found. */
export function FindingList({ findings, onShow, withoutIt, isTried = false }: FindingListProps) {
  return (
    <ul className="findings">
      {findings.map((finding) => (
        <FindingCard
          key={finding.id}
          finding={finding}
          onShow={onShow}
          onWithout={withoutIt?.(finding) ?? null}
          isTried={isTried}
        />
      ))}
    </ul>
  );
}
