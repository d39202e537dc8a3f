/** A small graph by its numbered nodes and the ends of its ties; undirected or directed as the test reads it. */
export type TestGraph = {
  readonly nodeCount: number;
  readonly from: readonly number[];
  readonly to: readonly number[];
};

/** A graph written as `'0-1 1-2'`. */
export function graphOf(nodeCount: number, ties: string): TestGraph {
  const pairs = ties === '' ? [] : ties.split(' ').map((tie) => tie.split('-').map(Number));
  return { nodeCount, from: pairs.map(([from = NaN]) => from), to: pairs.map(([, to = NaN]) => to) };
}

/** For messages: which graph it was. */
export const nameOf = ({ nodeCount, from, to }: TestGraph): string =>
  `${nodeCount}: ${from.map((node, tie) => `${node}-${String(to[tie])}`).join(' ')}`;
