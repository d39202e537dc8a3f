import type { Finding } from '../Finding.ts';

const certainties = ['stated', 'derived', 'assumed', null] as const;
// Within what weighs the same: first what hangs on one, then the rest.
const firstKinds: readonly string[] = ['unmetNeed', 'unreachableNeed', 'thinNeed'];

/**
 * Findings in the order in which they are told: what is stated missing and touches people's lives; then people's needs that
 * hang on one, or on nobody; then coordination, what is stated before what is read out of a source; structure last. Of equals
 * that which is about more, then by id.
 */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings
    .map((finding) => ({ finding, ranks: ranksOf(finding) }))
    .sort((a, b) => firstDifference(a.ranks, b.ranks) || (a.finding.id < b.finding.id ? -1 : 1))
    .map(({ finding }) => finding);
}

type Ranks = readonly [number, number, number, number];

const ranksOf = (finding: Finding): Ranks => [
  rankOf(finding),
  certainties.indexOf(finding.certainty),
  kindRank(finding),
  -(finding.relations.length + finding.nodes.length),
];

const firstDifference = (a: Ranks, b: Ranks): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3];

function rankOf({ absence, severity }: Finding): number {
  if (severity === 'people') return absence === 'statedMissing' ? 0 : 1;
  return severity === 'coordination' ? 2 : 3;
}

function kindRank({ kind }: Finding): number {
  const place = firstKinds.indexOf(kind);
  return place === -1 ? firstKinds.length : place;
}
