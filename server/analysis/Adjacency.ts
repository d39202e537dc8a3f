/**
 * Who is tied to whom, as compressed sparse rows: the neighbours of node `v` stand in `targets` from `offsets[v]` up to
 * (not with) `offsets[v + 1]`, in ascending order, each once and never `v` itself. Beside each neighbour, `ties` has the
 * number of the tie that leads there. Immutable, and may lie in memory that several threads share.
 *
 * Undirected, each tie stands twice: once in the row of either end. Directed, it stands once, in the row of its tail.
 */
export type Adjacency = {
  readonly nodeCount: number;
  readonly tieCount: number;
  /** `nodeCount + 1` long. */
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  /** As long as `targets`. */
  readonly ties: Int32Array;
};

/** Directed ties, walked along and against; a tie has the same number in both. */
export type DirectedAdjacency = {
  readonly out: Adjacency;
  readonly into: Adjacency;
};
