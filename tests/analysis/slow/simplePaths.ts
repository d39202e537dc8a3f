import type { TestGraph } from '../TestGraph.ts';
import { neighbourSets } from './neighbourSets.ts';

export type Paths = {
  /** All ways from one to another that pass nobody twice, shortest first, then by the numbers of their nodes. */
  between(from: number, to: number): readonly (readonly number[])[];
  /** Those of them that are as short as any. */
  shortest(from: number, to: number): readonly (readonly number[])[];
};

/** Lists ways by trying every one: as slow as it is plain. */
export function simplePaths(graph: TestGraph, directed = false): Paths {
  const next = neighbourSets(graph, directed);
  const between = (from: number, to: number): readonly (readonly number[])[] => {
    const found: number[][] = [];
    const go = (way: number[]): void => {
      const last = way[way.length - 1] as number;
      if (last === to) found.push(way);
      else for (const node of next[last] ?? []) if (!way.includes(node)) go([...way, node]);
    };
    if (from !== to) go([from]);
    return found.sort(byLength);
  };
  return {
    between,
    shortest: (from, to) => {
      const ways = between(from, to);
      return ways.filter(({ length }) => length === ways[0]?.length);
    },
  };
}

export function byLength(one: readonly number[], other: readonly number[]): number {
  if (one.length !== other.length) return one.length - other.length;
  const at = one.findIndex((node, place) => node !== other[place]);
  return at === -1 ? 0 : (one[at] as number) - (other[at] as number);
}
