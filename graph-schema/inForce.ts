import type { RelationRecord } from './generated/records.ts';

/** The statuses of what is there: what is past, only proposed or missing is not. The analysis counts the same. */
export const statusesInForce: ReadonlySet<string> = new Set(['existing', 'ongoing', 'weak']);

/** Whether a tie is there (existing, ongoing or weak) and no suggestion that nobody has answered, as analyses have it. */
export const isInForce = ({ status, review }: Pick<RelationRecord, 'status' | 'review'>): boolean =>
  review !== 'pending' && statusesInForce.has(status);
