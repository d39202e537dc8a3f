import type { Adjacency } from './Adjacency.ts';

/**
 * Tells how well a division into groups follows the ties: high where ties lie within groups.
 * Q = Σ_c (L_c / m − (d_c / 2m)²), L_c the ties within group c and d_c its nodes' degrees; Newman & Girvan 2004.
 * Undirected and unweighted; parallel ties count once.
 * O(n + m). Null without ties.
 * @param groupOf each node's group, below `groupCount`
 */
export function modularity(
  { nodeCount, tieCount, offsets, targets }: Adjacency,
  groupOf: ArrayLike<number>,
  groupCount: number,
): number | null {
  if (tieCount === 0) return null;
  const degrees = new Float64Array(groupCount);
  let within = 0;
  for (let node = 0; node < nodeCount; node += 1) {
    const own = groupOf[node] as number;
    degrees[own] = (degrees[own] as number) + (offsets[node + 1] as number) - (offsets[node] as number);
    for (let entry = offsets[node] as number; entry < (offsets[node + 1] as number); entry += 1) {
      if (groupOf[targets[entry] as number] === own) within += 1;
    }
  }
  const ends = 2 * tieCount;
  return within / ends - degrees.reduce((sum, degree) => sum + (degree / ends) ** 2, 0);
}
