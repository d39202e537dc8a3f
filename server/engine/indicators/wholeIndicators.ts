import { components } from '../../analysis/components.ts';
import { distances } from '../../analysis/distances.ts';
import { fragmentation } from '../../analysis/fragmentation.ts';
import type { Projected } from '../projections/Projected.ts';
import { knownOr, known, unknown, type Indicator } from './Indicator.ts';

/**
 * Above that many nodes nobody is walked from: it takes nodes × ties, four times as long for twice the map.
 */
export const MOST_WALKED = 3_000;

/**
 * Tells how the map hangs together. On everything and all its ties, groups and roles among them: that somebody is tied to
 * "the municipalities" is a tie.
 */
export function wholeIndicators({ ids, index }: Projected): readonly Indicator[] {
  const { of, sizes } = components(index);
  const isLoose = (node: number): boolean => sizes[of[node] as number] === 1;
  const loose = ids.filter((_, node) => isLoose(node));
  const largest = (sizes[0] ?? 0) > 1 ? ids.filter((_, node) => of[node] === 0) : [];
  const some = ids.length > 0;
  return [
    some ? known('pieces', sizes.length) : unknown('tooFew', 'pieces'),
    ids.length > 1
      ? known('largestPiece', (sizes[0] as number) / ids.length, largest)
      : unknown('tooFew', 'largestPiece'),
    some ? known('untied', loose.length, loose) : unknown('tooFew', 'untied'),
    knownOr('tooFew', 'fragmentation', fragmentation(index)),
    ...distanceIndicators(index),
    knownOr('tooFew', 'density', densityOf(index)),
  ];
}

function distanceIndicators(index: Projected['index']): readonly Indicator[] {
  if (index.nodeCount > MOST_WALKED) {
    return (['distanceFragmentation', 'meanDistance', 'longestDistance'] as const).map((id) => unknown('tooLarge', id));
  }
  const { distanceFragmentation, mean, longest } = distances(index);
  const gap = index.nodeCount < 2 ? 'tooFew' : 'noTies';
  return [
    knownOr(gap, 'distanceFragmentation', distanceFragmentation),
    knownOr(gap, 'meanDistance', mean),
    knownOr(gap, 'longestDistance', longest),
  ];
}

/** The share of all pairs that a tie connects; null below two nodes. */
export function densityOf({ nodeCount, tieCount }: Projected['index']): number | null {
  return nodeCount < 2 ? null : (2 * tieCount) / (nodeCount * (nodeCount - 1));
}
