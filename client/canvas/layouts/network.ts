import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Spot } from '../../view/circle/Placement.ts';
import { pointAt, type Point, type Rect } from '../../view/circle/polar.ts';
import { stableHash } from '../../view/circle/stableHash.ts';
import { circle } from '../../view/layouts/circle.ts';
import { emptyStage } from '../../view/layouts/emptyStage.ts';
import type { Ground, GroundName } from '../../view/layouts/Ground.ts';
import type { Layout, LayoutInput } from '../../view/layouts/Layout.ts';
import { byId, neighboursOf } from '../../view/layouts/neighboursOf.ts';
import { keepApart } from './keepApart.ts';

cytoscape.use(fcose);

/** px from middle to middle. */
const apart = 30;
const edge = 60;
/** How far above the first of those that no line leads to their name stands, px. */
const nameRoom = 30;
/** More newcomers than this share, and all is laid anew. */
const mostNew = 0.2;
/** So many rounds of pulling and pushing; fewer for large maps, so that the time does not grow with their square. */
const rounds = { most: 2500, least: 400, nodes: 400_000 };

/**
 * The map as a network: those that are tied near each other, by fCoSE (a force-directed layout; Balci and Dogrusoz
 * 2022). It begins where the circle has its nodes, so it is the same each time and people's lives begin in the middle.
 * What stands stays, and newcomers find room by those they are tied to, until the map is tidied.
 */
export const network: Layout = {
  id: 'network',
  place: (input) => {
    const spots = grown(input) ?? laid(input);
    return {
      layout: 'network',
      placement: { stage: emptyStage, spots },
      ground: groundOf(input, spots),
      bend: 'straight',
      gathers: false,
      centre: null,
      roads: null,
    };
  },
};

function laid(input: LayoutInput): ReadonlyMap<string, Spot> {
  const nodes = input.nodes.toSorted(byId);
  const known = new Set(nodes.map(({ id }) => id));
  const ties = input.ties
    .filter(({ from, to, status }) => from !== to && status !== 'proposed' && known.has(from) && known.has(to))
    .toSorted(byId);
  const start = circle.place({ ...input, nodes, previous: undefined }).placement.spots;
  const cy = cytoscape({
    headless: true,
    // Where nothing is said they would be laid on a grid first.
    layout: { name: 'preset' },
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: apart, height: apart } }],
    elements: [
      ...nodes.map(({ id }) => ({
        group: 'nodes' as const,
        data: { id },
        position: { ...(start.get(id) ?? { x: 0, y: 0 }) },
      })),
      ...ties.map(({ id, from, to }) => ({
        group: 'edges' as const,
        data: { id: `tie ${id}`, source: from, target: to },
      })),
    ],
  });
  cy.layout(optionsFor(nodes.length)).run();
  const points = new Map(nodes.map(({ id }) => [id, { ...cy.getElementById(id).position() }]));
  cy.destroy();
  return asSpots(keepApart(points, apart));
}

function optionsFor(count: number): cytoscape.LayoutOptions {
  const numIter = Math.round(Math.max(rounds.least, Math.min(rounds.most, rounds.nodes / Math.max(1, count))));
  const options = {
    name: 'fcose',
    quality: 'proof',
    randomize: false,
    animate: false,
    fit: false,
    nodeRepulsion: () => 9000,
    idealEdgeLength: () => 70,
    nodeSeparation: 90,
    gravity: 0.35,
    tile: true,
    tilingPaddingVertical: 8,
    tilingPaddingHorizontal: 8,
    numIter,
  };
  return options;
}

/** What stood stays; null where there is nothing to stay, or too much is new. */
function grown({ nodes, ties, previous }: LayoutInput): ReadonlyMap<string, Spot> | null {
  if (previous?.layout !== 'network') return null;
  const before = previous.placement.spots;
  const newcomers = nodes.filter(({ id }) => !before.has(id)).toSorted(byId);
  if (newcomers.length > nodes.length * mostNew) return null;
  const points = new Map<string, Point>();
  for (const { id } of nodes.toSorted(byId)) {
    const spot = before.get(id);
    if (spot !== undefined) points.set(id, { x: spot.x, y: spot.y });
  }
  const neighbours = neighboursOf(ties);
  for (const { id } of newcomers) points.set(id, roomNear(id, points, neighbours.get(id) ?? []));
  return asSpots(points);
}

/** The nearest free place, in widening rounds, to the middle of those a newcomer is tied to; else below all others. */
function roomNear(id: string, points: ReadonlyMap<string, Point>, neighbours: readonly string[]): Point {
  const others = neighbours.flatMap((other) => points.get(other) ?? []);
  const middle =
    others.length === 0
      ? { x: 0, y: Math.max(0, ...[...points.values()].map(({ y }) => y)) + apart }
      : {
          x: others.reduce((sum, { x }) => sum + x, 0) / others.length,
          y: others.reduce((sum, { y }) => sum + y, 0) / others.length,
        };
  const taken = [...points.values()];
  for (let away = 0; ; away += apart / 2) {
    const directions = 1 + Math.floor((away * 6) / apart);
    for (let index = 0; index < directions; index += 1) {
      const at = pointAt(away, (index / directions + stableHash(id)) * 2 * Math.PI);
      const point = { x: middle.x + at.x, y: middle.y + at.y };
      if (taken.every(({ x, y }) => Math.hypot(x - point.x, y - point.y) >= apart)) return point;
    }
  }
}

function asSpots(points: ReadonlyMap<string, Point>): ReadonlyMap<string, Spot> {
  return new Map([...points].map(([id, { x, y }]) => [id, { x, y, cell: 'network', ring: null }]));
}

/** Nothing lies under a network; those that no line leads to have a name where they lie by themselves. */
function groundOf({ ties }: LayoutInput, spots: ReadonlyMap<string, Spot>): Ground {
  const bounds = boundsOf([...spots.values()]);
  const tied = new Set(
    ties.flatMap(({ from, to, status }) => (from === to || status === 'proposed' ? [] : [from, to])),
  );
  const loose = [...spots].filter(([id]) => !tied.has(id)).map(([, spot]) => spot);
  const block = boundsOf(loose);
  const isAlone = [...spots].every(([id, { x, y }]) => !tied.has(id) || !isInside({ x, y }, block));
  if (loose.length < 2 || !isAlone) return { bounds, shapes: [], names: [] };
  const at = { x: block.x + block.width / 2, y: block.y + edge - nameRoom };
  const name: GroundName = {
    says: { what: 'untied', count: loose.length },
    at,
    align: 'center',
    room: 240,
    small: { at, align: 'center', upright: false },
  };
  return { bounds, shapes: [], names: [name] };
}

function isInside({ x, y }: Point, { x: left, y: top, width, height }: Rect): boolean {
  return x >= left && x <= left + width && y >= top && y <= top + height;
}

function boundsOf(points: readonly Point[]): Rect {
  if (points.length === 0) return { x: -100, y: -100, width: 200, height: 200 };
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const x = Math.min(...xs) - edge * 1.5;
  const y = Math.min(...ys) - edge;
  return { x, y, width: Math.max(...xs) + edge * 1.5 - x, height: Math.max(...ys) + edge - y };
}
