import type { Adjacency } from './Adjacency.ts';
import { createWalk, walkDistances } from './walkDistances.ts';

export type Distances = {
  /** Over pairs that a chain of ties connects; null when there is none. */
  readonly mean: number | null;
  /** The longest of the shortest; null when no pair is connected. */
  readonly longest: number | null;
  /** Ordered pairs that are connected, and all ordered pairs. */
  readonly connectedPairs: number;
  readonly pairs: number;
  /** DF: 0 when all are tied to all, 1 when nobody is tied to anybody; null below two nodes. */
  readonly distanceFragmentation: number | null;
};

/**
 * Tells how many steps lie between two on the map, as a rule and at most.
 * Mean and longest shortest path over connected pairs; DF = 1 − Σ(1/d) / (n(n − 1)) over ordered pairs; Borgatti 2006.
 * Each step counts one; along the direction of the index. A pair that is not connected has no distance: it is left out
 * of the mean and adds nothing to DF's sum.
 * O(n (n + m)).
 */
export function distances(adjacency: Adjacency): Distances {
  const { nodeCount } = adjacency;
  const walk = createWalk(nodeCount);
  // How many ordered pairs lie so far apart: whole numbers, so that the order of adding cannot matter.
  const atDistance: number[] = [];
  for (let from = 0; from < nodeCount; from += 1) {
    const reached = walkDistances(adjacency, [from], walk);
    for (let at = 1; at < reached; at += 1) {
      const steps = walk.distance[walk.order[at] as number] as number;
      atDistance[steps] = (atDistance[steps] ?? 0) + 1;
    }
  }
  let [connectedPairs, sum, closeness] = [0, 0, 0];
  for (let steps = 1; steps < atDistance.length; steps += 1) {
    const many = atDistance[steps] ?? 0;
    connectedPairs += many;
    sum += many * steps;
    closeness += many / steps;
  }
  const pairs = nodeCount * Math.max(0, nodeCount - 1);
  return {
    mean: connectedPairs === 0 ? null : sum / connectedPairs,
    longest: connectedPairs === 0 ? null : atDistance.length - 1,
    connectedPairs,
    pairs,
    distanceFragmentation: pairs === 0 ? null : 1 - closeness / pairs,
  };
}
