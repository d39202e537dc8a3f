/** A row or a column: a node, or a group of nodes. */
export type MatrixHead = {
  readonly id: string;
  readonly label: string;
  /** The nodes that it stands for; one that stands for itself is the only one. */
  readonly nodes: readonly string[];
};

/** A place of the matrix in which there is something. */
export type MatrixCell = {
  readonly row: string;
  readonly column: string;
  /** What it holds: nodes where fields meet rings, else relations. */
  readonly ids: readonly string[];
};

/** Rows, columns and what stands where they meet; empty places are left out. */
export type Matrix = {
  readonly rows: readonly MatrixHead[];
  readonly columns: readonly MatrixHead[];
  readonly cells: ReadonlyMap<string, MatrixCell>;
  /** The largest number of things that count in one place; 0 in an empty matrix. */
  readonly most: number;
};

/** The key of a place. */
export const cellKey = (row: string, column: string): string => `${row} ${column}`;

/**
 * A matrix of its heads and what lies where.
 * @param counts which of it the largest number is of
 */
export function matrixOf(
  rows: readonly MatrixHead[],
  columns: readonly MatrixHead[],
  filled: Iterable<readonly [row: string, column: string, id: string]>,
  counts: (id: string) => boolean = () => true,
): Matrix {
  const cells = new Map<string, { row: string; column: string; ids: string[] }>();
  for (const [row, column, id] of filled) {
    const key = cellKey(row, column);
    const cell = cells.get(key) ?? { row, column, ids: [] };
    cell.ids.push(id);
    cells.set(key, cell);
  }
  const numbers = [...cells.values()].map(({ ids }) => ids.filter(counts).length);
  return { rows, columns, cells, most: numbers.reduce((most, number) => Math.max(most, number), 0) };
}
