import type { Need } from './Answers.ts';

/** How needs are answered, what has least first. What a source misses and what nobody has recorded are never one. */
export const standings = ['missing', 'unmet', 'unreachable', 'thin', 'met'] as const;
export type Standing = (typeof standings)[number];

/** How a need is answered, told apart by how that is known. */
export function standingOf({ state, absence }: Pick<Need, 'state' | 'absence'>): Standing {
  return state === 'unmet' && absence === 'statedMissing' ? 'missing' : state;
}
