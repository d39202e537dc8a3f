import type { Spot } from '../circle/Placement.ts';
import { fieldOrder } from '../circle/fields.ts';
import { pointAt, turn, type Point } from '../circle/polar.ts';
import { statusesInForce } from '../inForce.ts';
import { emptyStage } from './emptyStage.ts';
import type { Ground, GroundName, GroundShape } from './Ground.ts';
import type { Layout, LayoutNode } from './Layout.ts';
import { byId, neighboursOf } from './neighboursOf.ts';
import { orderRings } from './outward/orderRings.ts';
import { planRings, type StepRing } from './outward/planRings.ts';
import { mostTied, stepsFrom } from './outward/stepsFrom.ts';
import { keptPlaces, settleIn } from './settleIn.ts';

const apartPitch = 30;
const apartGap = 64;
/** Room round the picture for the labels of the outermost, px. */
const edge = 46;
const sideEdge = 96;
const least = 24;

/**
 * From one node outwards: who is one tie away, two, three; those that no tie leads to stand apart, and are counted.
 * A tie counts when it is there (existing, ongoing, weak), whichever way it points. Within a ring the order lets few
 * ties cross. Cost nodes + ties for the steps, a few sweeps over them for the order.
 */
export const outward: Layout = {
  id: 'outward',
  place: ({ nodes, ties, centre: asked, previous }) => {
    const known = nodes.some(({ id }) => id === asked);
    const centre = known ? asked : mostTied(nodes, ties);
    const steps = centre === null ? new Map<string, number>() : stepsFrom(centre, ties);
    const inOrder = nodes.toSorted(byField);
    const rings = ringsOf(inOrder, steps);
    const plan = planRings(rings.map(({ length }) => length));
    const unreached = inOrder.filter(({ id }) => !steps.has(id)).map(({ id }) => id);
    const apart = standApart(unreached, plan.at(-1)?.outer ?? 0);
    const ground = groundOf(plan, rings, apart);
    const inPlace = orderRings(
      rings,
      plan.map(({ places }) => places),
      neighboursOf(ties.filter(({ status }) => statusesInForce.has(status))),
    );
    const kept = keptPlaces(previous, 'outward', centre, ground);
    const spots = new Map<string, Spot>();
    rings.forEach((ids, step) => {
      const cell = `step ${String(step)}`;
      const stays = kept === null ? null : stayIn(ids, plan[step], (id) => kept(id, cell));
      for (const id of ids) {
        const at = stays?.get(id) ?? inPlace.get(id) ?? { x: 0, y: 0 };
        spots.set(id, { x: at.x, y: at.y, cell, ring: cell });
      }
    });
    for (const [id, at] of apart.places) spots.set(id, { ...at, cell: 'apart', ring: null });
    const placement = { stage: emptyStage, spots };
    return { layout: 'outward', placement, ground, bend: 'round', gathers: false, centre, roads: null };
  },
};

/** Those of one field stand together until ties say otherwise; the order in which nodes come does not matter. */
function byField(a: LayoutNode, b: LayoutNode): number {
  return fieldOrder.indexOf(a.field) - fieldOrder.indexOf(b.field) || byId(a, b);
}

function ringsOf(nodes: readonly LayoutNode[], steps: ReadonlyMap<string, number>): readonly (readonly string[])[] {
  const rings: string[][] = [];
  for (const { id } of nodes) {
    const step = steps.get(id);
    if (step === undefined) continue;
    while (rings.length <= step) rings.push([]);
    rings[step]?.push(id);
  }
  return rings;
}

function stayIn(
  ids: readonly string[],
  ring: StepRing | undefined,
  kept: (id: string) => Point | undefined,
): ReadonlyMap<string, Point> | null {
  const places = new Map(
    ids.flatMap((id) => {
      const at = kept(id);
      return at === undefined ? [] : [[id, at] as const];
    }),
  );
  if (ring === undefined || places.size === 0) return null;
  const free: Point[] = [];
  for (let radius = ring.inner + 16; radius <= ring.outer - 16; radius += 6) {
    for (let angle = 0; angle < turn; angle += 6 / Math.max(6, radius)) free.push(pointAt(radius, angle));
  }
  return settleIn(ids.toSorted(), places, free, least);
}

type Apart = {
  readonly places: ReadonlyMap<string, Point>;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** Those that cannot be reached: columns beside the rings, about as high as these. */
function standApart(ids: readonly string[], radius: number): Apart {
  const inColumn = Math.max(6, Math.floor((1.7 * radius) / apartPitch));
  const columns = Math.ceil(ids.length / inColumn);
  const used = columns === 0 ? 0 : Math.ceil(ids.length / columns);
  const left = radius + apartGap;
  const height = Math.max(0, used - 1) * apartPitch;
  const top = -height / 2 + 12;
  const places = new Map(
    ids.map((id, index) => [
      id,
      { x: left + Math.floor(index / used) * apartPitch, y: top + (index % used) * apartPitch },
    ]),
  );
  return { places, left, top, width: Math.max(0, columns - 1) * apartPitch, height };
}

function groundOf(plan: readonly StepRing[], rings: readonly (readonly string[])[], apart: Apart): Ground {
  const radius = plan.at(-1)?.outer ?? 0;
  const discs = plan.map(({ outer }, step): GroundShape => {
    const warmth = 1 - (step / Math.max(1, plan.length - 1)) ** 0.8;
    return { form: 'disc', at: { x: 0, y: 0 }, radius: outer, warmth };
  });
  const names = plan.slice(1).map(({ outer }, index): GroundName => {
    const at = { x: 0, y: -outer + 9 };
    const says = { what: 'steps', steps: index + 1, count: rings[index + 1]?.length ?? 0 } as const;
    return { says, at, align: 'center', room: 200, small: { at, align: 'center', upright: false } };
  });
  const count = apart.places.size;
  if (count === 0) {
    const bounds = {
      x: -radius - sideEdge,
      y: -radius - edge,
      width: 2 * (radius + sideEdge),
      height: 2 * (radius + edge),
    };
    return { bounds, shapes: discs.toReversed(), names };
  }
  const rect = {
    x: apart.left - 20,
    y: apart.top - 50,
    width: Math.max(150, apart.width + 40),
    height: apart.height + 72,
  };
  const at = { x: rect.x + rect.width / 2, y: rect.y + 18 };
  const top = Math.min(-radius, rect.y) - edge;
  return {
    bounds: { x: -radius - sideEdge, y: top, width: radius + sideEdge + rect.x + rect.width + 24, height: -2 * top },
    shapes: discs.toReversed(),
    names: [
      ...names,
      {
        says: { what: 'unreached', count },
        at,
        align: 'center',
        room: rect.width - 12,
        small: { at: { x: rect.x + rect.width + 20, y: at.y }, align: 'right', upright: false },
      },
    ],
  };
}
