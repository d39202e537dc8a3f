import type { Adjacency } from '../../analysis/Adjacency.ts';
import { betweennessOfNodes, planBetweenness, type BetweennessPlan } from '../../analysis/betweenness.ts';
import { sampledBetweenness } from '../../analysis/sampledBetweenness.ts';

/** Betweenness of nodes, exact or estimated. */
export type MeasuredBetweenness = {
  /** Over unordered pairs. */
  readonly nodes: Float64Array;
  /** How far each may be off; null when it is exact. */
  readonly errors: Float64Array | null;
  /** How many sources were drawn; null when it is exact. */
  readonly sources: number | null;
};

/**
 * The most steps along ties that are walked to be exact. Of 10,000 actors with 30,000 ties there are some 700 million, which
 * take 1.9 s on two cores (`npm run bench -- betweenness`). They are counted before, by the size of the blocks, and no clock is asked: the same map has the same answer on every machine.
 */
export const MOST_STEPS = 4_000_000_000;
/** Above that the ways are followed from so many nodes alone, and the answer says how far off it may be. */
export const SOURCES = 200;

/** Whether a plan is small enough to be carried out whole. */
export const isExact = ({ steps }: Pick<BetweennessPlan, 'steps'>, mostSteps = MOST_STEPS): boolean =>
  steps <= mostSteps;

/** Measures betweenness on one thread: exactly up to a number of steps, by a draw above it. */
export function measureBetweenness(index: Adjacency, seed: number, mostSteps = MOST_STEPS): MeasuredBetweenness {
  const plan = planBetweenness(index);
  return isExact(plan, mostSteps) ? exactly(betweennessOfNodes(plan)) : estimated(index, seed);
}

export const exactly = (nodes: Float64Array): MeasuredBetweenness => ({ nodes, errors: null, sources: null });

export function estimated(index: Adjacency, seed: number): MeasuredBetweenness {
  return sampledBetweenness(index, Math.min(SOURCES, index.nodeCount), seed);
}
