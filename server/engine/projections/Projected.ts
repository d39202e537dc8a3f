import type { Adjacency, DirectedAdjacency } from '../../analysis/Adjacency.ts';
import { numbersOf } from './numberRecords.ts';
import { buildDirected, buildUndirected, type Built } from '../../analysis/buildAdjacency.ts';

/** What was not taken into a projection, though it is on the map. */
export type LeftOut = {
  /** Nodes that are groups or roles. */
  readonly groups: number;
  /** Nodes and relations of a status that was not chosen, or that wait for an answer. */
  readonly nodes: number;
  readonly relations: number;
};

/** A graph of numbers for the kernels, and what its numbers stand for. */
export type Projected<Index = Adjacency> = {
  /** The id of each node, ascending; a node's number is its place. */
  readonly ids: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly index: Index;
  /** The relations that a tie of the index was made of, ascending; parallel ones are one tie. */
  relationsOf(tie: number): readonly string[];
  readonly leftOut: LeftOut;
};

/** Ties before they are merged: the numbers of their ends, and the relations they stand for. */
export type LooseTies = {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly relations: readonly string[];
};

type Growing = { readonly from: number[]; readonly to: number[]; readonly relations: string[] };

export const noTies = (): Growing => ({ from: [], to: [], relations: [] });

export function addTie(ties: Growing, from: number, to: number, relation: string): void {
  ties.from.push(from);
  ties.to.push(to);
  ties.relations.push(relation);
}

/**
 * Merges ties that stand side by side or there and back.
 * @param ids ascending
 */
export function projectUndirected(ids: readonly string[], ties: LooseTies, leftOut: LeftOut): Projected {
  return { ...named(ids, leftOut), ...merged(ties, buildUndirected(ids.length, ties)) };
}

/** The same, there and back kept apart. */
export function projectDirected(
  ids: readonly string[],
  ties: LooseTies,
  leftOut: LeftOut,
): Projected<DirectedAdjacency> {
  return { ...named(ids, leftOut), ...merged(ties, buildDirected(ids.length, ties)) };
}

const named = (ids: readonly string[], leftOut: LeftOut): Pick<Projected, 'ids' | 'numbers' | 'leftOut'> => ({
  ids,
  numbers: numbersOf(ids),
  leftOut,
});

function merged<Index>({ relations }: LooseTies, { index, tieOf }: Built<Index>) {
  // Few of those who ask how things hang together ask by what.
  let known: ReadonlyMap<number, readonly string[]> | null = null;
  return {
    index,
    relationsOf: (tie: number): readonly string[] => {
      known ??= byTie(relations, tieOf);
      return known.get(tie) ?? [];
    },
  };
}

function byTie(relations: readonly string[], tieOf: Int32Array): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  relations.forEach((relation, given) => {
    const tie = tieOf[given] as number;
    const own = found.get(tie);
    // By way of two services a relation is there twice.
    if (own === undefined) found.set(tie, [relation]);
    else if (!own.includes(relation)) own.push(relation);
  });
  for (const own of found.values()) own.sort();
  return found;
}
