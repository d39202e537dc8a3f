import type { Cell } from './cellSlots.ts';
import type { Neighbours, Spot } from './Placement.ts';
import { pointAt, polarOf, shorterArc, type Point } from './polar.ts';
import { stableHash } from './stableHash.ts';
import { nodeMargin } from './stage.ts';

/** How far to the side of its cell a node is drawn by its neighbours, and how far its hash spreads it, in parts of the cell. */
const pulled = 0.33;
const spread = 0.3;
/** Neighbours this far round, radians, draw a node wholly to their side. */
const farRound = Math.PI / 3;

/**
 * About where each node of some cells will stand: to the side of the cells that its neighbours lie in, the rest by its
 * id. It hangs on nothing that other nodes decide, so a node more in the map changes it for its own neighbours alone.
 */
export function likelyPlaces(
  cells: readonly { readonly area: Cell; readonly ids: readonly string[] }[],
  spots: ReadonlyMap<string, Spot>,
  neighbours: Neighbours,
): ReadonlyMap<string, Point> {
  const areas = new Map(cells.flatMap(({ area, ids }) => ids.map((id) => [id, area] as const)));
  const middleOf = (id: string): Point | undefined => {
    const area = areas.get(id);
    return area === undefined ? spots.get(id) : middle(area);
  };
  const places = new Map<string, Point>([...spots].filter(([, { ring }]) => ring !== null));
  for (const [id, area] of areas) {
    if (area.inner === 0) continue;
    const around = (neighbours.get(id) ?? []).flatMap((other) => middleOf(other) ?? []);
    places.set(id, placeIn(area, id, around));
  }
  return places;
}

function placeIn(area: Cell, id: string, around: readonly Point[]): Point {
  const sum = around.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  const half = (area.from + area.to) / 2;
  const way = Math.hypot(sum.x, sum.y) < 1 ? 0 : shorterArc(half, polarOf(sum).angle) / farRound;
  const aside = pulled * Math.max(-1, Math.min(1, way)) + spread * (stableHash(`round ${id}`) - 0.5);
  const depth = (area.outer - area.inner - 2 * nodeMargin) * stableHash(`out ${id}`);
  return pointAt(area.inner + nodeMargin + depth, half + (area.to - area.from) * aside);
}

function middle(area: Cell): Point {
  if (area.inner === 0) return { x: 0, y: 0 };
  return pointAt((area.inner + area.outer) / 2, (area.from + area.to) / 2);
}
