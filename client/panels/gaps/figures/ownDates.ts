import type { NodeRecord, RelationRecord } from '@sirkel/graph-schema';

/** Days as YYYY-MM-DD: after the first, up to and with the last. */
export type Period = { readonly after: string; readonly until: string };

/**
 * Whether something began or ended within a period by its own dates, which is another thing than when it was entered.
 * A year or a month counts only where all of it lies within.
 * @returns false also where it has no such date
 */
export function tookPlaceWithin(
  record: Pick<NodeRecord | RelationRecord, 'validFrom' | 'validTo'>,
  which: 'validFrom' | 'validTo',
  { after, until }: Period,
): boolean {
  const date = record[which];
  if (date === undefined) return false;
  return firstDayOf(date) > after && lastDayOf(date) <= until;
}

const firstDayOf = (date: string): string => `${date}-01-01`.slice(0, 'YYYY-MM-DD'.length);

function lastDayOf(date: string): string {
  if (date.length === 'YYYY'.length) return `${date}-12-31`;
  if (date.length !== 'YYYY-MM'.length) return date;
  const [year, month] = date.split('-').map(Number);
  // Day 0 of the next month is the last of this one.
  return `${date}-${String(new Date(Date.UTC(year ?? 0, month ?? 0, 0)).getUTCDate())}`;
}
