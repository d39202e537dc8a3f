import type { Adjacency } from './Adjacency.ts';

/**
 * Tells who belongs to the tightly knit middle of the map, and who to its edge.
 * A node's core number is the largest k such that it lies in a part where each has k ties within the part; Seidman 1983,
 * by pruning after Batagelj & Zaveršnik 2003.
 * Undirected; parallel ties count once, weight does not. A node without ties has 0.
 * O(n + m).
 */
export function kCore({ nodeCount, offsets, targets }: Adjacency): Int32Array {
  const degree = new Int32Array(nodeCount);
  let highest = 0;
  for (let node = 0; node < nodeCount; node += 1) {
    degree[node] = (offsets[node + 1] as number) - (offsets[node] as number);
    highest = Math.max(highest, degree[node] as number);
  }
  // The nodes in the order of their degree; `bin[d]` is where those of degree d begin.
  const bin = new Int32Array(highest + 2);
  for (const d of degree) bin[d + 1] = (bin[d + 1] as number) + 1;
  for (let d = 1; d < bin.length; d += 1) bin[d] = (bin[d] as number) + (bin[d - 1] as number);
  const place = new Int32Array(nodeCount);
  const sorted = new Int32Array(nodeCount);
  const next = bin.slice();
  for (let node = 0; node < nodeCount; node += 1) {
    const d = degree[node] as number;
    const at = next[d] as number;
    place[node] = at;
    sorted[at] = node;
    next[d] = at + 1;
  }
  for (let at = 0; at < nodeCount; at += 1) {
    const node = sorted[at] as number;
    const own = degree[node] as number;
    for (let entry = offsets[node] as number; entry < (offsets[node + 1] as number); entry += 1) {
      const other = targets[entry] as number;
      const d = degree[other] as number;
      if (d <= own) continue;
      // It goes to the first place of its degree, which then begins one later.
      const start = bin[d] as number;
      const there = sorted[start] as number;
      const from = place[other] as number;
      sorted[start] = other;
      sorted[from] = there;
      place[other] = start;
      place[there] = from;
      bin[d] = start + 1;
      degree[other] = d - 1;
    }
  }
  return degree;
}
