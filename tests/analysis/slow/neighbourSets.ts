import type { TestGraph } from '../TestGraph.ts';

/** Who is tied to whom, as sets, read off the list of ties; along their direction or both ways. */
export function neighbourSets({ nodeCount, from, to }: TestGraph, directed = false): readonly ReadonlySet<number>[] {
  const sets = Array.from({ length: nodeCount }, () => new Set<number>());
  from.forEach((a, tie) => {
    const b = to[tie] as number;
    if (a === b) return;
    sets[a]?.add(b);
    if (!directed) sets[b]?.add(a);
  });
  return sets;
}
