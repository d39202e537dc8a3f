import type { Indicator, IndicatorId } from '../indicators/Indicator.ts';
import { indicatorIds } from '../indicators/Indicator.ts';

/** An indicator at two moments, or of two maps. */
export type ComparedIndicator = {
  readonly id: IndicatorId;
  readonly a: Indicator;
  readonly b: Indicator;
  /** b − a; null where one has no value, or the two cannot be compared. */
  readonly difference: number | null;
  /** Whether it was left out since the sizes differ too much. */
  readonly sizesDiffer: boolean;
};

/** Sizes that differ by more than that make density say nothing but which is the larger one. */
export const MOST_DIFFERENT = 1.5;

// Density falls by itself as a map grows: each new node could be tied to all others, and is tied to a few.
const bySize: Readonly<Partial<Record<IndicatorId, IndicatorId>>> = { density: 'entries', actorDensity: 'actors' };

/** Tells how the numbers of a whole map differ between two moments, or two maps. */
export function compareIndicators(a: readonly Indicator[], b: readonly Indicator[]): readonly ComparedIndicator[] {
  const [before, after] = [byId(a), byId(b)];
  return indicatorIds.flatMap((id) => {
    const [one, other] = [before.get(id), after.get(id)];
    if (one === undefined || other === undefined) return [];
    const size = bySize[id];
    const sizesDiffer = size !== undefined && differTooMuch(before.get(size)?.value ?? 0, after.get(size)?.value ?? 0);
    const known = one.value !== null && other.value !== null && !sizesDiffer;
    return [{ id, a: one, b: other, difference: known ? other.value - one.value : null, sizesDiffer }];
  });
}

const byId = (indicators: readonly Indicator[]): ReadonlyMap<IndicatorId, Indicator> =>
  new Map(indicators.map((each) => [each.id, each]));

const differTooMuch = (one: number, other: number): boolean =>
  Math.max(one, other) > MOST_DIFFERENT * Math.min(one, other);
