import { constraint } from '../../analysis/constraint.ts';
import { effectiveSize } from '../../analysis/effectiveSize.ts';
import { kCore } from '../../analysis/kCore.ts';
import type { Begun } from '../Analysis.ts';
import type { AnalysisInput } from '../AnalysisInput.ts';
import { measureBetweenness, type MeasuredBetweenness } from '../kernels/measureBetweenness.ts';
import { actorsOf } from '../projections/projectionsOf.ts';
import type { LeftOut, Projected } from '../projections/Projected.ts';

export type Broker = {
  readonly actor: string;
  /** Pairs of others whose shortest way leads through it, as a share of all pairs; null below three actors. */
  readonly betweenness: number | null;
  /** How far that may be off; 0 where it is exact. */
  readonly error: number;
  /** With how many it is tied. */
  readonly contacts: number;
  /** Null for who has no contacts. */
  readonly constraint: number | null;
  readonly effectiveSize: number | null;
  readonly coreNumber: number;
};

export type Brokers = {
  /** All actors that were looked at, the highest betweenness first, of equals by id. */
  readonly brokers: readonly Broker[];
  readonly ties: number;
  /** How many sources were drawn; null when it is exact. */
  readonly sources: number | null;
  readonly leftOut: LeftOut;
};

/**
 * Tells which actors others reach each other through: what a translator should be, and what is missed when it goes.
 * On the actors and what goes between them, without direction and weight; groups and roles are left out unless asked for.
 * @param seed decides which sources are drawn where the map is too large to be exact
 * @param mostSteps up to where it is exact
 */
export function brokers(input: AnalysisInput, seed: number, mostSteps?: number): Brokers {
  const { index, finish } = beginBrokers(input, seed);
  return finish(measureBetweenness(index, seed, mostSteps));
}

/** The same, up to where betweenness is needed. */
export function beginBrokers(input: AnalysisInput, seed: number): Begun<Brokers> {
  const projected = actorsOf(input);
  return { index: projected.index, seed, finish: (measured) => brokersOf(projected, measured) };
}

function brokersOf({ ids, index, leftOut }: Projected, { nodes, errors, sources }: MeasuredBetweenness): Brokers {
  const constraints = constraint(index);
  const sizes = effectiveSize(index).size;
  const cores = kCore(index);
  const pairs = ((ids.length - 1) * (ids.length - 2)) / 2;
  const found = ids.map((actor, node): Broker => ({
    actor,
    betweenness: pairs <= 0 ? null : (nodes[node] as number) / pairs,
    error: errors === null || pairs <= 0 ? 0 : (errors[node] as number) / pairs,
    contacts: (index.offsets[node + 1] as number) - (index.offsets[node] as number),
    constraint: knownOr(constraints[node]),
    effectiveSize: knownOr(sizes[node]),
    coreNumber: cores[node] as number,
  }));
  found.sort((a, b) => (b.betweenness ?? 0) - (a.betweenness ?? 0) || (a.actor < b.actor ? -1 : 1));
  return { brokers: found, ties: index.tieCount, sources, leftOut };
}

const knownOr = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;
