import type { RelationRecord } from '@sirkel/graph-schema';
import { isInForce } from './inForce.ts';

/** Why a tie is not in force; a suggestion that nobody has answered is none of the others. */
export const notInForce = ['missing', 'proposed', 'past', 'pending'] as const;
export type NotInForce = (typeof notInForce)[number];

/** How many of some ties are in force, and what the others are. Only the first are told as ties. */
export type TieTally = Readonly<Record<'inForce' | NotInForce, number>>;

export const noTies: TieTally = { inForce: 0, missing: 0, proposed: 0, past: 0, pending: 0 };

/** Tallies ties, each as often as it is given. */
export function tallyTies(ties: Iterable<Pick<RelationRecord, 'status' | 'review'>>): TieTally {
  const tally = { ...noTies };
  for (const tie of ties) tally[standingOf(tie)] += 1;
  return tally;
}

/** Tallies put together. */
export function sumTallies(tallies: Iterable<TieTally>): TieTally {
  const sum = { ...noTies };
  for (const tally of tallies) for (const each of ['inForce', ...notInForce] as const) sum[each] += tally[each];
  return sum;
}

/** Whether there are no ties of any standing. */
export const isNoTies = (tally: TieTally): boolean => Object.values(tally).every((count) => count === 0);

/** How a tie stands. */
export function standingOf(tie: Pick<RelationRecord, 'status' | 'review'>): keyof TieTally {
  if (isInForce(tie)) return 'inForce';
  if (tie.review === 'pending') return 'pending';
  return tie.status === 'missing' || tie.status === 'past' ? tie.status : 'proposed';
}
