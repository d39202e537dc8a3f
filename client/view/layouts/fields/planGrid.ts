import type { Layer } from '@sirkel/graph-schema';
import { fieldOrder, type FieldId } from '../../circle/fields.ts';
import { trayCell } from '../../circle/placeNodes.ts';
import type { Rect } from '../../circle/polar.ts';
import type { NameSaid } from '../Ground.ts';
import type { LayoutNode } from '../Layout.ts';
import { bestRows } from './slotRows.ts';

/** A cell of the grid, with who lies in it. `drawn` is false where a row is only room, as for those without a ring. */
export type GridCell = {
  readonly key: string;
  readonly ring: string | null;
  readonly rect: Rect;
  readonly warmth: number;
  readonly hatched: boolean;
  readonly drawn: boolean;
  readonly members: readonly LayoutNode[];
};

/** Columns of fields and rows of rings, the middle of the rings' own part at 0, 0. */
export type Grid = {
  readonly width: number;
  readonly height: number;
  /** Where the rows begin that are divided into fields: the names of the columns stand above. */
  readonly divided: number;
  readonly columns: readonly { readonly id: FieldId; readonly x: number; readonly width: number }[];
  readonly rows: readonly { readonly says: NameSaid; readonly top: number; readonly bottom: number }[];
  readonly cells: readonly GridCell[];
};

const leastColumn = 124;
const leastRow = 72;
const step = { across: 32, down: 25 };
/** Neighbours in a row stand at least this far apart, px. */
const enough = 36;
/** About as wide as a screen is for its height. */
const shape = 1.65;
/** Rows are made higher than they must be, by so much at most, to take that shape. */
const mostStretch = 1.5;
/** Between the rings and what lies outside them or in none, px. */
const gap = 14;
/** Between the ring that is not divided and those that are: the names of the columns stand there, px. */
const namesRoom = 34;

type Row = {
  readonly says: NameSaid;
  readonly ring: string | null;
  readonly whole: boolean;
  readonly members: readonly LayoutNode[];
};

/** Plans the grid: every column and row as large as its fullest cell asks for, and none smaller than can be read. */
export function planGrid(nodes: readonly LayoutNode[], layers: readonly Layer[]): Grid {
  const rows = rowsOf(nodes, layers);
  const widths = fieldOrder.map((id) => (id === 'none' ? leastColumn - 24 : leastColumn));
  const heights = rows.map(() => leastRow);
  grow(rows, widths, heights);
  const width = sum(widths);
  const stretch = Math.max(1, Math.min(mostStretch, width / shape / sum(heights)));
  heights.forEach((height, index) => (heights[index] = Math.round(height * stretch)));
  const inside = rows.filter(({ ring }, index) => ring !== null && !isApart(rows, index, layers)).length;
  const named = rows.findIndex(({ whole }) => !whole);
  const room = (index: number): number => (named > 0 && index >= named ? namesRoom : 0);
  const height = sum(heights.slice(0, inside)) + room(inside - 1);
  const columns = fieldOrder.map((id, index) => ({
    id,
    x: -width / 2 + sum(widths.slice(0, index)),
    width: widths[index] ?? 0,
  }));
  const placed = rows.map((row, index) => {
    const before = sum(heights.slice(0, index)) + room(index) + gap * Math.max(0, index - inside + 1);
    const top = -height / 2 + before;
    return { ...row, top, bottom: top + (heights[index] ?? 0) };
  });
  const cells = placed.flatMap((row, index) => {
    const warmth = index < inside ? 1 - (index / Math.max(1, inside - 1)) ** 0.8 : 0;
    return cellsOf(row, columns, width, warmth);
  });
  const divided = placed[named]?.top ?? -height / 2;
  return {
    width,
    height,
    divided,
    columns,
    rows: placed.map(({ says, top, bottom }) => ({ says, top, bottom })),
    cells,
  };
}

function isApart(rows: readonly Row[], index: number, layers: readonly Layer[]): boolean {
  return layers.some(({ id, outside }) => outside === true && id === rows[index]?.ring);
}

/** The rings from the innermost, then what lies outside them, then what lies in none; the last two where anything does. */
function rowsOf(nodes: readonly LayoutNode[], layers: readonly Layer[]): readonly Row[] {
  const inOrder = layers.toSorted(
    (a, b) => Number(a.outside === true) - Number(b.outside === true) || a.order - b.order,
  );
  const known = new Set(inOrder.map(({ id }) => id));
  const rings = inOrder.map(({ id }, index): Row => ({
    says: { what: 'ring', id },
    ring: id,
    whole: index === 0,
    members: nodes.filter(({ layer }) => layer === id),
  }));
  const unplaced = nodes.filter(({ layer }) => layer === undefined || !known.has(layer));
  return [
    ...rings.filter(
      ({ ring, members }) => members.length > 0 || !layers.some((each) => each.id === ring && each.outside === true),
    ),
    ...(unplaced.length === 0
      ? []
      : [{ says: { what: 'unplaced', count: unplaced.length } as const, ring: null, whole: false, members: unplaced }]),
  ];
}

type Placed = Row & { readonly top: number; readonly bottom: number };

function cellsOf(row: Placed, columns: Grid['columns'], width: number, warmth: number): readonly GridCell[] {
  const { ring, top, bottom } = row;
  const shared = { ring, warmth, drawn: ring !== null };
  if (row.whole) {
    const rect = { x: -width / 2, y: top, width, height: bottom - top };
    return [{ ...shared, key: ring ?? trayCell, rect, hatched: false, members: row.members }];
  }
  return columns.map(({ id, x, width: across }) => ({
    ...shared,
    key: ring === null ? trayCell : `${ring}/${id}`,
    rect: { x, y: top, width: across, height: bottom - top },
    hatched: id === 'none',
    members: row.members.filter(({ field }) => field === id),
  }));
}

/** How many lie in a cell; `column` is null where it goes over all of them. */
type Asking = { readonly row: number; readonly column: number | null; readonly count: number };

/** Gives the fullest cell more room until none is too full: a wider column or a higher row, as keeps the shape. */
function grow(rows: readonly Row[], widths: number[], heights: number[]): void {
  const cells = rows.flatMap(({ whole, members }, row): Asking[] =>
    whole
      ? [{ row, column: null, count: members.length }]
      : fieldOrder.map((id, column) => ({ row, column, count: members.filter(({ field }) => field === id).length })),
  );
  for (;;) {
    const shares = cells.map(({ row, column, count }) => {
      const width = column === null ? sum(widths) : (widths[column] ?? 0);
      return count < 2 ? 0 : enough / bestRows({ width, height: heights[row] ?? 0 }, count).gap;
    });
    const most = Math.max(0, ...shares);
    const fullest = cells[shares.indexOf(most)];
    if (fullest === undefined || most <= 1) return;
    const { row, column } = fullest;
    if (column === null || sum(widths) > shape * sum(heights)) heights[row] = (heights[row] ?? 0) + step.down;
    else widths[column] = (widths[column] ?? 0) + step.across;
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
