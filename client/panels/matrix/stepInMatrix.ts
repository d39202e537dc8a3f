/** A place of a matrix, counted from 0. */
export type At = { readonly row: number; readonly column: number };

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
};

/** Where a key leads: arrows one place on, Home and End along the row, with Ctrl to the first and the last of all; null: nowhere. */
export function stepInMatrix(
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  { row, column }: At,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): At | null {
  if (key === 'Home') return { row: ctrlKey ? 0 : row, column: 0 };
  if (key === 'End') return { row: ctrlKey ? rows - 1 : row, column: columns - 1 };
  const [down, right] = steps[key] ?? [0, 0];
  const next = { row: row + down, column: column + right };
  const isThere = next.row >= 0 && next.row < rows && next.column >= 0 && next.column < columns;
  return isThere && (down !== 0 || right !== 0) ? next : null;
}
