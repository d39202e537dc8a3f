import type { Point } from '../../view/circle/polar.ts';

const rounds = 60;

/**
 * Pushes nodes that lie too near each other apart, a little each round, until none do; those that lie on one spot go
 * sideways, in the order of their ids. Neighbours are found on a grid, so a round costs about n.
 * @param least from middle to middle, px
 */
export function keepApart(points: ReadonlyMap<string, Point>, least: number): ReadonlyMap<string, Point> {
  const ids = [...points.keys()].toSorted();
  const at = ids.map((id) => ({ ...(points.get(id) ?? { x: 0, y: 0 }) }));
  for (let round = 0; round < rounds; round += 1) {
    const grid = gridOf(at, least);
    const pushed: number[] = [];
    at.forEach((one, index) => {
      for (const other of near(grid, one, least)) {
        const second = at[other];
        if (other <= index || second === undefined) continue;
        if (push(one, second, least, index + other)) pushed.push(index);
      }
    });
    if (pushed.length === 0) break;
  }
  return new Map(ids.map((id, index) => [id, at[index] ?? { x: 0, y: 0 }]));
}

type Movable = { x: number; y: number };

function push(a: Movable, b: Movable, least: number, turn: number): boolean {
  let dx = b.x - a.x;
  let dy = b.y - a.y;
  let gap = Math.hypot(dx, dy);
  if (gap >= least - 0.01) return false;
  if (gap < 1e-6) [dx, dy, gap] = [Math.cos(turn), Math.sin(turn), 1];
  const by = (least - Math.min(gap, least) + 0.02) / 2 / gap;
  a.x -= dx * by;
  a.y -= dy * by;
  b.x += dx * by;
  b.y += dy * by;
  return true;
}

function gridOf(points: readonly Point[], size: number): ReadonlyMap<string, readonly number[]> {
  const grid = new Map<string, number[]>();
  points.forEach((point, index) => {
    const key = keyOf(point, size, 0, 0);
    const list = grid.get(key);
    if (list === undefined) grid.set(key, [index]);
    else list.push(index);
  });
  return grid;
}

function near(grid: ReadonlyMap<string, readonly number[]>, point: Point, size: number): readonly number[] {
  const found: number[] = [];
  for (const across of [-1, 0, 1]) {
    for (const down of [-1, 0, 1]) found.push(...(grid.get(keyOf(point, size, across, down)) ?? []));
  }
  return found;
}

function keyOf({ x, y }: Point, size: number, across: number, down: number): string {
  return `${String(Math.floor(x / size) + across)} ${String(Math.floor(y / size) + down)}`;
}
