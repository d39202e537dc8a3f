import type { AnalysisInput } from '../AnalysisInput.ts';
import { isPeoplesNeed } from '../gaps/needs.ts';
import { helpOf } from '../projections/projectionsOf.ts';
import type { Projected } from '../projections/Projected.ts';
import type { DirectedAdjacency } from '../../analysis/Adjacency.ts';
import { isSameHands, ringsInOrder } from './roadMeasures.ts';
import { stepOf } from './routeOf.ts';
import type { RouteStep } from './Route.ts';

/** The shortest way by which help comes to a need of people. */
export type Road = {
  readonly need: string;
  /** From the one who helps to the need; none where no path of help leads there from anybody. */
  readonly steps: readonly RouteStep[];
  /** How often it passes from one pair of hands to another. */
  readonly handOffs: number | null;
  /** Borders between rings from the need to the services on the way; to the one who helps where these have no ring. */
  readonly ringsCrossed: number | null;
  /** The first actors that help comes from, on any way. */
  readonly helpers: readonly string[];
};

export type Roads = {
  /** Of each need of people, by id. */
  readonly roads: readonly Road[];
  readonly unreachable: number;
  readonly meanHandOffs: number | null;
  readonly mostHandOffs: number | null;
  readonly meanRings: number | null;
  readonly mostRings: number | null;
  /** How many borders there are between the map's rings. */
  readonly borders: number;
};

/**
 * Tells how far help has to come to each need of people. The paths of help are walked from the need back to the first actor
 * that they come from; of the shortest the one across fewest rings counts, then the first by ids.
 */
export function roads(input: AnalysisInput): Roads {
  const help = helpOf(input);
  const rings = ringsInOrder(input.settings);
  const ringOf = (id: string): number | null => rings.get(input.graph.nodes.get(id)?.layer ?? '') ?? null;
  const found = help.ids.flatMap((id, number) => {
    const node = input.graph.nodes.get(id);
    return node?.kind === 'need' && isPeoplesNeed(node, input) ? [roadTo(input, help, number, ringOf)] : [];
  });
  const handOffs = found.flatMap((road) => road.handOffs ?? []);
  const crossed = found.flatMap((road) => road.ringsCrossed ?? []);
  return {
    roads: found,
    unreachable: found.filter(({ steps }) => steps.length === 0).length,
    meanHandOffs: meanOf(handOffs),
    mostHandOffs: mostOf(handOffs),
    meanRings: meanOf(crossed),
    mostRings: mostOf(crossed),
    borders: Math.max(0, input.settings.layers.filter(({ outside }) => outside !== true).length - 1),
  };
}

const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
const mostOf = (values: readonly number[]): number | null => (values.length === 0 ? null : Math.max(...values));

type Help = Projected<DirectedAdjacency>;

/** How far help has come back at an entry, and by which way. */
type Reached = {
  readonly number: number;
  readonly distance: number;
  /** Borders crossed since the need, and the last ring on the way; null as long as none is known. */
  readonly crossed: number | null;
  readonly ring: number | null;
  readonly via: Reached | null;
};

function roadTo(input: AnalysisInput, help: Help, need: number, ringOf: (id: string) => number | null): Road {
  const isActor = (number: number): boolean => input.graph.nodes.get(help.ids[number] as string)?.kind === 'actor';
  const reached = walkBack(help, need, isActor, ringOf);
  const helpers = reached.filter(({ number }) => isActor(number));
  const [best] = [...helpers].sort(
    (a, b) => a.distance - b.distance || orderOf(a.crossed) - orderOf(b.crossed) || a.number - b.number,
  );
  const steps = best === undefined ? [] : stepsOf(input, help, best);
  const isHandOff = (step: RouteStep, at: number): boolean => at < steps.length - 1 && !isSameHands(input, step);
  return {
    need: help.ids[need] as string,
    steps,
    handOffs: best === undefined ? null : steps.filter(isHandOff).length,
    ringsCrossed: best?.crossed ?? null,
    helpers: helpers.map(({ number }) => help.ids[number] as string).sort(),
  };
}

// What is not known comes after everything that is.
const orderOf = (crossed: number | null): number => crossed ?? Number.MAX_SAFE_INTEGER;

/** All that help comes by, the nearest first, up to the first actor on each way. */
function walkBack(
  { ids, index: { into } }: Help,
  need: number,
  isActor: (number: number) => boolean,
  ringOf: (id: string) => number | null,
): readonly Reached[] {
  const ring = ringOf(ids[need] as string);
  const start: Reached = { number: need, distance: 0, crossed: null, ring, via: null };
  const found = new Map([[need, start]]);
  // It grows while it is gone through; what is replaced stays at its place.
  for (const number of found.keys()) {
    const here = found.get(number) as Reached;
    if (number !== need && isActor(number)) continue;
    for (let entry = into.offsets[number] as number; entry < (into.offsets[number + 1] as number); entry += 1) {
      const next = stepTo(here, into.targets[entry] as number, ids, isActor, ringOf);
      const known = found.get(next.number);
      const isBetter =
        known === undefined || (known.distance === next.distance && orderOf(next.crossed) < orderOf(known.crossed));
      if (isBetter) found.set(next.number, next);
    }
  }
  return [...found.values()];
}

/** One step further back. The ring of who helps counts only where no service on the way has one. */
function stepTo(
  here: Reached,
  number: number,
  ids: readonly string[],
  isActor: (number: number) => boolean,
  ringOf: (id: string) => number | null,
): Reached {
  const own = ringOf(ids[number] as string);
  const counts = own !== null && !(isActor(number) && here.crossed !== null);
  const crossed = counts && here.ring !== null ? (here.crossed ?? 0) + Math.abs(own - here.ring) : here.crossed;
  return { number, distance: here.distance + 1, crossed, ring: counts ? own : here.ring, via: here };
}

/** The way from who helps to the need. */
function stepsOf(input: AnalysisInput, help: Help, helper: Reached): readonly RouteStep[] {
  const steps: RouteStep[] = [];
  for (let here = helper; here.via !== null; here = here.via)
    steps.push(stepOf(input, help, here.number, here.via.number));
  return steps;
}
