import { distanceToRect, pointAt, rectsOverlap, turn, type Point, type Rect } from './polar.ts';
import { nodeMargin } from './stage.ts';

/** A cell of the picture: a field of a ring, or the whole centre. */
export type Cell = { readonly inner: number; readonly outer: number; readonly from: number; readonly to: number };

/** What nodes of a cell keep off: names, and nodes that stand where someone put them. */
export type Obstacles = { readonly rects: readonly Rect[]; readonly points: readonly Point[] };

/** Rows begin half a step from the cell's edge, in crowded cells a quarter. */
const edges = [0.5, 0.25];
/** How far a node's middle keeps from a name. */
const nameMargin = 11;
/** How far nodes' middles keep from each other. */
export const nodePitch = 24;

/** A row of a cell; `free` stretches and their `length` in radians. */
type Row = { readonly radius: number; readonly free: readonly (readonly [number, number])[]; readonly length: number };

/**
 * Places for a number of nodes in a cell, spread over all the room it has: as many rows as keep the nearest two
 * farthest apart, each row as full as it is long, rows set against each other like bricks.
 * @param count how many places are wanted
 * @returns exactly `count` points, by angle; in a cell with no room left they lie closer than they should
 */
export function cellSlots(cell: Cell, count: number, obstacles: Obstacles): readonly Point[] {
  if (count <= 0) return [];
  const box = boxAround(cell);
  const near: Obstacles = {
    rects: obstacles.rects.filter((rect) => rectsOverlap(rect, box)),
    points: obstacles.points,
  };
  let best: readonly Point[] = [];
  let bestGap = -1;
  const { least, most } = rowCounts(cell, count);
  for (let rows = least; rows <= most; rows += 1) {
    for (const edge of ['zigzag', ...edges] as const) {
      const points = brickRows(cell, count, { rows, edge }, near);
      const gap = leastGap(points, rows);
      if (points.length === count && gap > bestGap + 0.5) [best, bestGap] = [points, gap];
    }
  }
  return best.length === count ? best : brickRows(cell, count, { rows: 1, edge: 0.5 }, { rects: [], points: [] });
}

/** How many rows to try: about as many as make the rows as far apart as the places in them. */
function rowCounts(cell: Cell, count: number): { readonly least: number; readonly most: number } {
  const depth = Math.max(1, cell.outer - cell.inner - 2 * nodeMargin);
  const length = ((cell.inner + cell.outer) / 2) * (cell.to - cell.from);
  const about = 1 + depth / Math.sqrt((depth * length) / count);
  const most = Math.max(1, Math.min(count, 1 + Math.floor(depth / 12), Math.ceil(about) + 2));
  return { least: Math.min(most, Math.max(1, Math.floor(about) - 2)), most };
}

function boxAround(cell: Cell): Rect {
  const angles = Array.from({ length: 9 }, (_, index) => cell.from + ((cell.to - cell.from) * index) / 8);
  const points = angles.flatMap((angle) => [pointAt(cell.inner, angle), pointAt(cell.outer * 1.02, angle)]);
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const x = Math.min(...xs) - nameMargin;
  const y = Math.min(...ys) - nameMargin;
  return { x, y, width: Math.max(...xs) + nameMargin - x, height: Math.max(...ys) + nameMargin - y };
}

/** How many rows, and how far the first of a row stands from its end, in parts of the way to the next. */
type Bricks = { readonly rows: number; readonly edge: number | 'zigzag' };

function brickRows(cell: Cell, count: number, bricks: Bricks, obstacles: Obstacles): readonly Point[] {
  const rows = rowRadii(cell, bricks.rows).map((radius) => rowAt(cell, radius, obstacles));
  const total = rows.reduce((sum, row) => sum + row.length * row.radius, 0);
  if (total <= 0) return [];
  const points =
    bricks.edge === 'zigzag'
      ? zigzag(rows, count)
      : inBricks(
          rows,
          count,
          bricks.edge,
          rows.map((row) => (row.length * row.radius) / total),
        );
  return points.toSorted((a, b) => a.angle - b.angle).map(({ point }) => point);
}

type Slot = { readonly angle: number; readonly point: Point };

/** Each row filled for itself, every second one moved by half a step. */
function inBricks(rows: readonly Row[], count: number, edge: number, parts: readonly number[]): readonly Slot[] {
  const shares = shareOut(count, parts);
  return rows.flatMap((row, index) => {
    const inRow = shares[index] ?? 0;
    const shift = rows.length === 1 ? 0 : index % 2 === 0 ? -0.25 : 0.25;
    return Array.from({ length: inRow }, (_, place) => {
      const angle = angleAlong(row, ((place + edge + shift) / (inRow - 1 + 2 * edge)) * row.length);
      return { angle, point: pointAt(row.radius, angle) };
    });
  });
}

/** One after the other along the cell, each in the next row: evenest where there are few. */
function zigzag(rows: readonly Row[], count: number): readonly Slot[] {
  return Array.from({ length: count }, (_, place) => {
    const row = rows[place % rows.length] ?? { radius: 0, free: [], length: 0 };
    const angle = angleAlong(row, ((place + 0.5) / count) * row.length);
    return { angle, point: pointAt(row.radius, angle) };
  });
}

function rowRadii(cell: Cell, rows: number): readonly number[] {
  const low = cell.inner === 0 ? Math.min(30, cell.outer / 3) : cell.inner + nodeMargin;
  const high = Math.max(low, cell.outer - nodeMargin - (cell.inner === 0 ? 6 : 0));
  if (rows === 1) return [cell.inner === 0 ? low + (high - low) * 0.7 : (low + high) / 2];
  return Array.from({ length: rows }, (_, index) => low + ((high - low) * index) / (rows - 1));
}

/** The stretches of a row that lie clear of every obstacle, found by walking along it in steps of about 2 px. */
function rowAt(cell: Cell, radius: number, obstacles: Obstacles): Row {
  const margin = cell.to - cell.from >= turn - 0.001 ? 0 : nodeMargin / radius;
  const start = cell.from + margin;
  const end = cell.to - margin;
  if (end <= start) return { radius, free: [], length: 0 };
  if (obstacles.rects.length + obstacles.points.length === 0)
    return { radius, free: [[start, end]], length: end - start };
  const free: [number, number][] = [];
  const steps = Math.max(1, Math.ceil(((end - start) * radius) / 2));
  let open: number | null = null;
  for (let index = 0; index <= steps; index += 1) {
    const angle = start + ((end - start) * index) / steps;
    const clear = isClear(pointAt(radius, angle), obstacles);
    if (clear && open === null) open = angle;
    if (open !== null && (!clear || index === steps)) {
      free.push([open, angle]);
      open = null;
    }
  }
  return { radius, free, length: free.reduce((sum, [from, to]) => sum + to - from, 0) };
}

/** Whether a node may stand here: off every name and at least 24 px from every node that stays. */
export function isClear(point: Point, obstacles: Obstacles): boolean {
  for (const rect of obstacles.rects) if (distanceToRect(point, rect) < nameMargin) return false;
  for (const other of obstacles.points) if (squaredGap(point, other) < nodePitch * nodePitch) return false;
  return true;
}

function angleAlong(row: Row, way: number): number {
  let left = Math.max(0, way);
  for (const [from, to] of row.free) {
    if (left <= to - from) return from + left;
    left -= to - from;
  }
  return row.free.at(-1)?.[1] ?? 0;
}

function shareOut(count: number, shares: readonly number[]): readonly number[] {
  const exact = shares.map((share) => share * count);
  const whole = exact.map(Math.floor);
  let left = count - whole.reduce((sum, value) => sum + value, 0);
  const order = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .toSorted((a, b) => b.rest - a.rest || b.index - a.index);
  for (const { index } of order) {
    if (left <= 0) break;
    whole[index] = (whole[index] ?? 0) + 1;
    left -= 1;
  }
  return whole;
}

/** The distance of the nearest two. Points come by angle, so only those a few places apart can be near. */
function leastGap(points: readonly Point[], rows: number): number {
  const reach = 3 * rows + 2;
  let least = Number.POSITIVE_INFINITY;
  points.forEach((point, index) => {
    for (let next = 1; next <= reach && next < points.length; next += 1) {
      const other = points[(index + next) % points.length];
      if (other === undefined || other === point) continue;
      least = Math.min(least, squaredGap(point, other));
    }
  });
  return Math.sqrt(least);
}

function squaredGap(one: Point, other: Point): number {
  const x = one.x - other.x;
  const y = one.y - other.y;
  return x * x + y * y;
}
