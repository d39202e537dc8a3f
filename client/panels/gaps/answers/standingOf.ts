import type { Need } from './Answers.ts';

/**
 * How needs are answered, what has least first. What a source misses, what those concerned were asked about, and what nobody
 * has recorded are never one.
 */
export const standings = ['missing', 'asked', 'unmet', 'unreachable', 'thin', 'met'] as const;
export type Standing = (typeof standings)[number];

/** How a need is answered, told apart by how that is known. */
export function standingOf({ state, absence }: Pick<Need, 'state' | 'absence'>): Standing {
  if (absence === 'askedAbsent') return 'asked';
  return state === 'unmet' && absence === 'statedMissing' ? 'missing' : state;
}
