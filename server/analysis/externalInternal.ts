import type { Adjacency } from './Adjacency.ts';

export type ExternalInternal = {
  /** Ties between different groups, and within one. */
  readonly external: number;
  readonly internal: number;
  /** From −1 (all within) to 1 (all outwards); null without ties. */
  readonly index: number | null;
  /** The same of each group, over the ties that touch it; null for a group without ties. */
  readonly groups: readonly (number | null)[];
};

/**
 * Tells whether groups keep to themselves or look outwards.
 * (E − I) / (E + I); Krackhardt & Stern 1988. Of a group, E are ties from it to others and I those within it.
 * Undirected and unweighted; parallel ties count once. Nodes without a group (-1) and their ties are left out.
 * O(n + m).
 * @param groupOf each node's group, below `groupCount`, or -1
 */
export function externalInternal(
  { nodeCount, offsets, targets }: Adjacency,
  groupOf: ArrayLike<number>,
  groupCount: number,
): ExternalInternal {
  const external = new Float64Array(groupCount);
  const internal = new Float64Array(groupCount);
  for (let node = 0; node < nodeCount; node += 1) {
    const own = groupOf[node] as number;
    if (own === -1) continue;
    for (let entry = offsets[node] as number; entry < (offsets[node + 1] as number); entry += 1) {
      const other = groupOf[targets[entry] as number] as number;
      if (other === -1) continue;
      // A tie within is seen from both its ends, one outwards once from each group.
      if (other === own) internal[own] = (internal[own] as number) + 0.5;
      else external[own] = (external[own] as number) + 1;
    }
  }
  const sum = (counts: Float64Array): number => counts.reduce((whole, count) => whole + count, 0);
  const [between, within] = [sum(external) / 2, sum(internal)];
  return {
    external: between,
    internal: within,
    index: ratio(between, within),
    groups: Array.from(external, (count, group) => ratio(count, internal[group] as number)),
  };
}

const ratio = (external: number, internal: number): number | null =>
  external + internal === 0 ? null : (external - internal) / (external + internal);
