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
  return [...findings].sort(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      certainties.indexOf(a.certainty) - certainties.indexOf(b.certainty) ||
      kindRank(a) - kindRank(b) ||
      b.relations.length + b.nodes.length - (a.relations.length + a.nodes.length) ||
      (a.id < b.id ? -1 : 1),
  );
}

function rankOf({ absence, severity }: Finding): number {
  if (severity === 'people') return absence === 'statedMissing' ? 0 : 1;
  return severity === 'coordination' ? 2 : 3;
}

function kindRank({ kind }: Finding): number {
  const place = firstKinds.indexOf(kind);
  return place === -1 ? firstKinds.length : place;
}
