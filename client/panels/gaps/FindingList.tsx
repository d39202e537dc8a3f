import { FindingCard } from './FindingCard.tsx';
import type { FindingCardProps } from './FindingCard.tsx';
import type { Finding } from './Findings.ts';

export type FindingListProps = { readonly findings: readonly Finding[] } & Pick<FindingCardProps, 'onShow'>;

/** Findings as sentences, each with a way to the map and with how it was found. */
export function FindingList({ findings, onShow }: FindingListProps) {
  return (
    <ul className="findings">
      {findings.map((finding) => (
        <FindingCard key={finding.id} finding={finding} onShow={onShow} />
      ))}
    </ul>
  );
}
