import type { Adjacency, DirectedAdjacency } from '../../analysis/Adjacency.ts';
import { buildDirected, buildUndirected } from '../../analysis/buildAdjacency.ts';

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
  /** The relations that each tie of the index was made of, ascending; parallel ones are one tie. */
  readonly relations: readonly (readonly string[])[];
  readonly leftOut: LeftOut;
};

/** A tie before it is merged: the ids of its ends, and the relation it stands for. */
export type LooseTie = { readonly from: string; readonly to: string; readonly relation: string };

/** Numbers nodes by their ids and merges ties that stand side by side or there and back. */
export function projectUndirected(nodeIds: Iterable<string>, ties: readonly LooseTie[], leftOut: LeftOut): Projected {
  return project(nodeIds, ties, leftOut, buildUndirected, ({ tieCount }) => tieCount);
}

/** The same, there and back kept apart. */
export function projectDirected(
  nodeIds: Iterable<string>,
  ties: readonly LooseTie[],
  leftOut: LeftOut,
): Projected<DirectedAdjacency> {
  return project(nodeIds, ties, leftOut, buildDirected, ({ out }) => out.tieCount);
}

function project<Index>(
  nodeIds: Iterable<string>,
  ties: readonly LooseTie[],
  leftOut: LeftOut,
  build: (nodeCount: number, ends: { from: number[]; to: number[] }) => { index: Index; tieOf: Int32Array },
  countTies: (index: Index) => number,
): Projected<Index> {
  const ids = [...nodeIds].sort();
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const numberOf = (id: string): number => numbers.get(id) ?? -1;
  const { index, tieOf } = build(ids.length, {
    from: ties.map(({ from }) => numberOf(from)),
    to: ties.map(({ to }) => numberOf(to)),
  });
  const relations = Array.from({ length: countTies(index) }, (): string[] => []);
  ties.forEach(({ relation }, given) => relations[tieOf[given] as number]?.push(relation));
  return { ids, numbers, index, relations: relations.map(eachOnce), leftOut };
}

/** Most ties are made of one relation; one relation may be there twice, by way of two services. */
const eachOnce = (given: readonly string[]): readonly string[] =>
  given.length === 1 ? given : [...new Set(given)].sort();
