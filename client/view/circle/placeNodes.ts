import { cellSlots, isClear, nodePitch, type Cell, type Obstacles } from './cellSlots.ts';
import { fieldSpan } from './fields.ts';
import { freePoints } from './freePoints.ts';
import { pointAt, polarOf, shorterArc, turn, type Point } from './polar.ts';
import { makeRoom } from './makeRoom.ts';
import type { Neighbours, NodeToPlace, Placement, PlaceInput, Spot } from './Placement.ts';
import { shortenTies } from './shortenTies.ts';
import { stableHash } from './stableHash.ts';
import { nodeMargin, type Stage } from './stage.ts';
import { untangle, type LooseCell } from './untangle.ts';

export const trayCell = 'tray';
const trayPitch = 30;
const trayRows = 3;

/**
 * Gives every node a place in its cell: pinned ones where they were put, those that stood in the same cell of the
 * same stage where they stood, the others spread over what is free. Places depend on ids and ties alone. At least
 * 24 px from middle to middle where the cell has room. Cost about n · rows for the places, and for shortening the
 * ties the square of the nodes of a cell, for cells of up to 40.
 */
export function placeNodes(input: PlaceInput): Placement {
  const neighbours = neighboursOf(input.ties);
  const first = placeOnce(input, neighbours, true);
  if (input.previous !== undefined) return first;
  const { placement, held, names } = makeRoom(input, first, neighbours, (again) => placeOnce(again, neighbours, false));
  return placement === first ? first : placeOnce({ ...input, held, names }, neighbours, true);
}

/** @param wholly false while only room is looked for: then ties are made short, but not untangled */
function placeOnce(input: PlaceInput, neighbours: Neighbours, wholly: boolean): Placement {
  const cells = groupByCell(input);
  const spots = new Map<string, Spot>();
  const loose = new Map<string, LooseCell>();
  for (const [key, cell] of cells) {
    if (key === trayCell) placeTray(cell.members, input.stage, spots);
    else settleCell(key, cell, input, spots, loose);
  }
  const looseCells = [...loose.values()];
  shortenTies(looseCells, spots, neighbours);
  if (wholly) untangle(looseCells, input.names, spots, neighbours, input.stage.radius);
  return { stage: input.stage, spots };
}

type OpenCell = {
  readonly ring: string | null;
  readonly area: Cell;
  readonly members: readonly NodeToPlace[];
};

function groupByCell(input: PlaceInput): ReadonlyMap<string, OpenCell> {
  const grouped = new Map<string, { ring: string | null; area: Cell; members: NodeToPlace[] }>();
  const inOrder = input.nodes.toSorted((a, b) => stableHash(a.id) - stableHash(b.id) || (a.id < b.id ? -1 : 1));
  for (const node of inOrder) {
    const { key, ring, area } = cellOf(node, input.stage);
    const cell = grouped.get(key) ?? { ring, area, members: [] };
    cell.members.push(node);
    grouped.set(key, cell);
  }
  return grouped;
}

function cellOf(node: NodeToPlace, stage: Stage): { key: string; ring: string | null; area: Cell } {
  const { layer, field } = node;
  const span = fieldSpan(field);
  if (layer !== undefined && layer === stage.outside.id) {
    const area = { inner: stage.outside.inner, outer: stage.outside.outer, ...span };
    return { key: `${layer}/${field}`, ring: layer, area };
  }
  const ring = stage.rings.find(({ id }) => id === layer);
  if (ring === undefined) return { key: trayCell, ring: null, area: { inner: 0, outer: 0, from: 0, to: 0 } };
  if (ring.inner === 0)
    return { key: ring.id, ring: ring.id, area: { inner: 0, outer: ring.outer, from: 0, to: turn } };
  return { key: `${ring.id}/${field}`, ring: ring.id, area: { inner: ring.inner, outer: ring.outer, ...span } };
}

/** Pinned nodes first, then those that may stay, then the rest; when they do not all fit, the cell is laid anew. */
function settleCell(
  key: string,
  cell: OpenCell,
  input: PlaceInput,
  spots: Map<string, Spot>,
  loose: Map<string, LooseCell>,
): void {
  const put = (id: string, point: Point): unknown =>
    spots.set(id, { x: point.x, y: point.y, cell: key, ring: cell.ring });
  const fixed: Point[] = [];
  const free: string[] = [];
  for (const node of cell.members) {
    const held = input.held?.get(node.id);
    const point = held ?? (node.pinned === undefined ? undefined : pinnedPoint(cell.area, node.pinned));
    if (point === undefined) free.push(node.id);
    else {
      fixed.push(point);
      put(node.id, point);
    }
  }
  const kept = keepPlaces(key, free, input, fixed);
  if (kept !== null && fillIn(cell, free, kept, { rects: input.names, points: fixed })) {
    for (const [id, point] of kept) put(id, point);
    return;
  }
  const slots = cellSlots(cell.area, free.length, { rects: input.names, points: fixed });
  free.forEach((id, index) => slots[index] !== undefined && put(id, slots[index]));
  loose.set(key, { area: cell.area, ids: free, fixed });
}

/** Where a node is put by hand: at its angle, but in its own field and off the lines beside it, since place says field. */
function pinnedPoint(area: Cell, angle: number): Point {
  if (area.inner === 0) return pointAt(area.outer * 0.6, angle);
  const radius = (area.inner + area.outer) / 2;
  const middle = (area.from + area.to) / 2;
  const most = Math.max(0, (area.to - area.from) / 2 - nodeMargin / radius);
  return pointAt(radius, middle + Math.max(-most, Math.min(most, shorterArc(middle, angle))));
}

/** The places of those that stood in this cell of this same stage; null when nobody did, or the stage is another. */
function keepPlaces(
  key: string,
  ids: readonly string[],
  input: PlaceInput,
  fixed: readonly Point[],
): Map<string, Point> | null {
  const { previous } = input;
  if (previous === undefined || !sameStage(previous.stage, input.stage)) return null;
  const kept = new Map<string, Point>();
  for (const id of ids) {
    const spot = previous.spots.get(id);
    if (spot?.cell === key && isClear(spot, { rects: [], points: fixed })) kept.set(id, spot);
  }
  return kept.size === 0 ? null : kept;
}

/** Finds for each newcomer the roomiest free place of the cell; false when there is none 24 px from the others. */
function fillIn(cell: OpenCell, ids: readonly string[], kept: Map<string, Point>, obstacles: Obstacles): boolean {
  const taken = [...kept.values(), ...obstacles.points];
  const candidates = freePoints(cell.area, obstacles.rects, 5);
  for (const id of ids) {
    if (kept.has(id)) continue;
    let best: Point | undefined;
    let bestGap = nodePitch;
    for (const candidate of candidates) {
      const gap = Math.min(...taken.map((point) => Math.hypot(point.x - candidate.x, point.y - candidate.y)));
      if (gap > bestGap + 0.01) [best, bestGap] = [candidate, gap];
    }
    if (best === undefined) return false;
    taken.push(best);
    kept.set(id, best);
  }
  return true;
}

function sameStage(a: Stage, b: Stage): boolean {
  return a.rings.length === b.rings.length && a.rings.every((ring, index) => ring.outer === b.rings[index]?.outer);
}

/** The tray: columns of three in the lower left corner beside the circle, growing to the left. */
function placeTray(nodes: readonly NodeToPlace[], stage: Stage, spots: Map<string, Spot>): void {
  const corner = { x: -stage.radius, y: stage.radius };
  nodes
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .forEach((node, index) => {
      const x = corner.x - Math.floor(index / trayRows) * trayPitch;
      const y = corner.y - (index % trayRows) * trayPitch;
      spots.set(node.id, { x, y, cell: trayCell, ring: null });
    });
}

function neighboursOf(ties: readonly (readonly [string, string])[]): Neighbours {
  const neighbours = new Map<string, string[]>();
  const add = (from: string, to: string): void => {
    const list = neighbours.get(from);
    if (list === undefined) neighbours.set(from, [to]);
    else list.push(to);
  };
  for (const [from, to] of ties) {
    add(from, to);
    add(to, from);
  }
  return neighbours;
}

/** The ring and the angle (radians, clockwise from 12 o'clock) under a point of the picture; null beyond the band outside. */
export function placeUnder(point: Point, stage: Stage): { readonly ring: string; readonly angle: number } | null {
  const { radius, angle } = polarOf(point);
  const ring = stage.rings.find(({ outer }) => radius <= outer);
  if (ring !== undefined) return { ring: ring.id, angle };
  return radius <= stage.outside.outer + 20 && stage.outside.id !== null ? { ring: stage.outside.id, angle } : null;
}
