import type { Spot } from '../circle/Placement.ts';
import { emptyStage } from './emptyStage.ts';
import type { Ground, GroundName, GroundShape } from './Ground.ts';
import type { Layout, LayoutTie } from './Layout.ts';
import { findRoads } from './middle/findRoads.ts';
import type { Roads } from './middle/Roads.ts';
import { neighboursOf } from './neighboursOf.ts';
import { orderRings } from './outward/orderRings.ts';
import { planRings, type StepRing } from './outward/planRings.ts';

const edge = 46;
const sideEdge = 96;
const needsRadius = 84;

/**
 * «Hvor er utenforskapet?»: people's needs in the middle, or one of them; round them, step by step, the help that can be
 * reached; outermost what stands in the way and what is missing, over or only proposed: there the road ends. All else of
 * the map is left out, for it is not on any road. Cost needs · (nodes + ties).
 */
export const middle: Layout = {
  id: 'middle',
  place: ({ nodes, ties, centre }) => {
    const roads = findRoads(nodes, ties, centre);
    const rings = ringsOf(roads);
    const plan = planRings(
      rings.map(({ length }) => length),
      needsRadius,
    );
    const places = orderRings(
      rings,
      plan.map((ring) => ring.places),
      neighboursOf(ties.filter((tie) => isOnRoad(tie))),
    );
    const spots = new Map<string, Spot>();
    rings.forEach((ids, ring) => {
      for (const id of ids) {
        const at = places.get(id) ?? { x: 0, y: 0 };
        spots.set(id, { ...at, cell: `road ${String(ring)}`, ring: `road ${String(ring)}` });
      }
    });
    return {
      layout: 'middle',
      placement: { stage: emptyStage, spots },
      ground: groundOf(plan, rings),
      bend: 'round',
      gathers: false,
      centre: roads.ofOne ? centre : null,
      roads,
    };
  },
};

function isOnRoad({ kind }: LayoutTie): boolean {
  return kind !== 'about' && kind !== 'follows';
}

/** The needs, those at each number of steps from the nearest of them, and last what no road comes to. */
function ringsOf({ roads }: Roads): readonly (readonly string[])[] {
  const steps = new Map<string, number>();
  for (const { need } of roads) steps.set(need, 0);
  for (const { reached } of roads) {
    for (const { id, steps: away } of reached) steps.set(id, Math.min(away, steps.get(id) ?? away));
  }
  const last = Math.max(0, ...steps.values()) + 1;
  for (const { inTheWay, ends } of roads) {
    for (const { id } of [...inTheWay, ...ends]) if (!steps.has(id)) steps.set(id, last);
  }
  return Array.from({ length: last + 1 }, (_, ring) =>
    [...steps].flatMap(([id, away]) => (away === ring ? [id] : [])).toSorted(),
  );
}

function groundOf(plan: readonly StepRing[], rings: readonly (readonly string[])[]): Ground {
  const last = plan.length - 1;
  const radius = plan[last]?.outer ?? 0;
  const shapes = plan.map(({ outer }, ring): GroundShape => {
    const warmth = ring === last ? 0 : 1 - (ring / Math.max(1, last)) ** 0.8;
    return { form: 'disc', at: { x: 0, y: 0 }, radius: outer, warmth };
  });
  const names = plan.flatMap(({ outer }, ring): GroundName[] => {
    const count = rings[ring]?.length ?? 0;
    if (ring === 0) return [];
    const at = { x: 0, y: -outer + 9 };
    const says =
      ring === last ? ({ what: 'blocked', count } as const) : ({ what: 'help', steps: ring, count } as const);
    return [{ says, at, align: 'center', room: 260, small: { at, align: 'center', upright: false } }];
  });
  const bounds = {
    x: -radius - sideEdge,
    y: -radius - edge,
    width: 2 * (radius + sideEdge),
    height: 2 * (radius + edge),
  };
  return { bounds, shapes: shapes.toReversed(), names };
}
