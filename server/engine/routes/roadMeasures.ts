import type { MapSettings } from '@sirkel/graph-schema';
import type { AnalysisInput } from '../AnalysisInput.ts';
import { layersInOrder } from '../gaps/coverage.ts';
import type { RouteStep } from './Route.ts';

/** Whether a step stays in the same hands: from a service to who provides it, or the other way. */
export const isSameHands = ({ graph }: AnalysisInput, { ties }: RouteStep): boolean =>
  ties.some(({ relation }) => graph.relations.get(relation)?.kind === 'provides');

/** The place of each ring from the centre on; what lies outside the circle comes last. */
export const ringsInOrder = (settings: MapSettings): ReadonlyMap<string, number> =>
  new Map(layersInOrder(settings).map((layer, place) => [layer, place]));

/**
 * How many borders between rings a way crosses, there and back counted each. What has no ring is passed over.
 * @returns null where fewer than two of its nodes have a ring
 */
export function ringsCrossed({ graph, settings }: AnalysisInput, nodes: readonly string[]): number | null {
  const rings = ringsInOrder(settings);
  const known = nodes.flatMap((id) => rings.get(graph.nodes.get(id)?.layer ?? '') ?? []);
  if (known.length < 2) return null;
  return known.slice(1).reduce((sum, ring, at) => sum + Math.abs(ring - (known[at] as number)), 0);
}
