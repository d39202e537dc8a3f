import { fieldOrder } from '../circle/fields.ts';
import type { Point, Rect } from '../circle/polar.ts';
import type { Placement, Spot } from '../circle/Placement.ts';
import { stableHash } from '../circle/stableHash.ts';
import { emptyStage } from './emptyStage.ts';
import { planGrid, type Grid, type GridCell } from './fields/planGrid.ts';
import { orderInCells } from './fields/orderInCells.ts';
import { cellMargin as margin, slotRows } from './fields/slotRows.ts';
import type { Ground, GroundName, GroundShape } from './Ground.ts';
import type { Layout, LayoutNode } from './Layout.ts';
import { neighboursOf } from './neighboursOf.ts';
import { keptPlaces, settleIn } from './settleIn.ts';

/** Room above, where a small picture has the names of the columns, and beside for those of the rows, px. */
const headRoom = 30;
const sideRoom = 152;
const edge = 14;
/** How far a newcomer keeps from the next node, px. */
const apart = 24;

/**
 * Fields as columns, rings as rows, the innermost above: which cells are empty is seen at once. Cells are those of the
 * circle; the innermost ring is one, for life is not lived in sectors, and the fields are named below it. Within a cell the order shortens the ties.
 * Cost about (nodes + ties) · sweeps.
 */
export const fields: Layout = {
  id: 'fields',
  place: ({ nodes, ties, layers, previous }) => {
    const grid = planGrid(nodes, layers);
    const ground = groundOf(grid);
    const kept = keptPlaces(previous, 'fields', null, ground);
    const spots = new Map<string, Spot>();
    const loose: { readonly rows: readonly (readonly Point[])[]; readonly ids: readonly string[] }[] = [];
    for (const cell of grid.cells) {
      const ids = cell.members
        .map(({ id }) => id)
        .toSorted((a, b) => stableHash(a) - stableHash(b) || (a < b ? -1 : 1));
      const rows = slotRows(cell.rect, ids.length);
      const stays = kept === null ? null : stayIn(cell, kept);
      const slots = rows.flat();
      ids.forEach((id, index) => {
        const at = stays?.get(id) ?? slots[index] ?? { x: cell.rect.x, y: cell.rect.y };
        spots.set(id, { x: at.x, y: at.y, cell: cell.key, ring: cell.ring });
      });
      if (stays === null) loose.push({ rows, ids });
    }
    orderInCells(loose, spots, neighboursOf(ties.filter(({ status }) => status !== 'proposed')));
    const placement: Placement = { stage: emptyStage, spots };
    return { layout: 'fields', placement, ground, bend: 'straight', gathers: true, centre: null, roads: null };
  },
};

/** The places of a cell whose members stood in it, newcomers fitted in; null when it is to be laid anew. */
function stayIn(
  cell: GridCell,
  kept: (id: string, cell: string) => Point | undefined,
): ReadonlyMap<string, Point> | null {
  const ids = cell.members.map(({ id }: LayoutNode) => id).toSorted();
  const places = new Map(
    ids.flatMap((id) => {
      const at = kept(id, cell.key);
      return at === undefined ? [] : [[id, at] as const];
    }),
  );
  return places.size === 0 ? null : settleIn(ids, places, pointsIn(cell.rect), apart);
}

function pointsIn({ x, y, width, height }: Rect): readonly Point[] {
  const points: Point[] = [];
  for (let down = margin; down <= height - margin; down += 6) {
    for (let across = margin; across <= width - margin; across += 6) points.push({ x: x + across, y: y + down });
  }
  return points;
}

function groundOf(grid: Grid): Ground {
  const { rows, columns, width, height } = grid;
  const right = width / 2;
  const bottom = rows.at(-1)?.bottom ?? 0;
  const boxes = grid.cells
    .filter(({ drawn }) => drawn)
    .map(({ key: cell, rect, warmth, hatched }): GroundShape => ({ form: 'box', rect, warmth, hatched, cell }));
  const heads = columns.map(({ id, x, width: room }): GroundName => {
    const at = { x: x + room / 2, y: grid.divided - 17 };
    const small = { at: { x: at.x, y: -height / 2 - 6 }, align: 'left', upright: true } as const;
    return { says: { what: 'field', id }, at, align: 'center', room: room - 8, small };
  });
  const sides = rows.map(({ says, top, bottom: end }): GroundName => {
    const at = { x: -right - 10, y: (top + end) / 2 };
    const small = { at: { x: -right + 4, y: top + 12 }, align: 'left', upright: false } as const;
    return { says, at, align: 'right', room: sideRoom - 14, small };
  });
  const top = -height / 2 - headRoom;
  return {
    bounds: { x: -right - sideRoom, y: top, width: width + sideRoom + edge, height: bottom + edge - top },
    shapes: boxes,
    names: [...heads.filter(({ says }) => says.what === 'field' && fieldOrder.includes(says.id)), ...sides],
  };
}
