import type { Adjacency } from './Adjacency.ts';

/**
 * Tells what falls apart when some actors or ties go: the pieces of the components they were in, by node.
 * Connected components of what is left, of those alone that lost something.
 * Undirected; weight does not count. The largest piece stands first, of equals the one with the lowest node; nodes
 * ascend within each.
 * O(n + m).
 * @param without nodes that go, and ties that go, by their numbers
 */
export function piecesWithout(
  { nodeCount, offsets, targets, ties }: Adjacency,
  without: { readonly nodes?: Iterable<number>; readonly ties?: Iterable<number> },
): readonly Int32Array[] {
  const goneTies = new Set(without.ties ?? []);
  const seen = new Uint8Array(nodeCount);
  const goneNodes = new Set(without.nodes);
  for (const node of goneNodes) seen[node] = 1;
  const starts: number[] = [];
  for (const node of goneNodes) starts.push(...targets.subarray(offsets[node], offsets[node + 1]));
  if (goneTies.size > 0) ties.forEach((tie, entry) => goneTies.has(tie) && starts.push(targets[entry] as number));
  starts.sort((a, b) => a - b);
  const pieces: Int32Array[] = [];
  for (const start of starts) {
    if (seen[start] === 1) continue;
    const piece = [start];
    seen[start] = 1;
    // It grows while it is gone through.
    for (const node of piece) {
      for (let entry = offsets[node] as number; entry < (offsets[node + 1] as number); entry += 1) {
        const next = targets[entry] as number;
        if (seen[next] === 1 || goneTies.has(ties[entry] as number)) continue;
        seen[next] = 1;
        piece.push(next);
      }
    }
    pieces.push(Int32Array.from(piece).sort());
  }
  return pieces.sort((a, b) => b.length - a.length || (a[0] as number) - (b[0] as number));
}
