import type { Adjacency } from './Adjacency.ts';

/**
 * Tells whether ties stay within a ring, a field or a sector more than chance would have it.
 * Attribute assortativity r = (Tr e − Σ a b) / (1 − Σ a b), e the share of ties between each two groups; Newman 2003.
 * Undirected and unweighted; parallel ties count once. Nodes without a group (-1) and their ties are left out.
 * O(n + m).
 * 1: only within; 0: as by chance; null when there is no tie or all ends are of one group.
 * @param groupOf each node's group, below `groupCount`, or -1
 */
export function assortativity(
  { nodeCount, offsets, targets }: Adjacency,
  groupOf: ArrayLike<number>,
  groupCount: number,
): number | null {
  const ends = new Float64Array(groupCount);
  let [within, all] = [0, 0];
  for (let node = 0; node < nodeCount; node += 1) {
    const own = groupOf[node] as number;
    if (own === -1) continue;
    for (let entry = offsets[node] as number; entry < (offsets[node + 1] as number); entry += 1) {
      const other = groupOf[targets[entry] as number] as number;
      if (other === -1) continue;
      all += 1;
      ends[own] = (ends[own] as number) + 1;
      if (other === own) within += 1;
    }
  }
  // In whole numbers as far as it goes, so that "all of one group" is seen exactly.
  const byChance = ends.reduce((sum, count) => sum + count * count, 0);
  const whole = all * all;
  return whole === byChance ? null : (within * all - byChance) / (whole - byChance);
}
