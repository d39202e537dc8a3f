// What a date leaves open, from its first day to its last.
const FIRST = '0000-01-01';
const LAST = '0000-12-31';

/** From when to when something holds; each `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, open where it is absent. */
export type Period = { readonly from?: string | undefined; readonly to?: string | undefined };

/** Whether a period ends no earlier than it begins, as exactly as its dates say. */
export function isInOrder({ from, to }: Period): boolean {
  return from === undefined || to === undefined || compare(from, to) <= 0;
}

/**
 * Whether two periods hold at the same time. One that ends in the very year (month, day) in which the other begins does
 * not overlap it; where one of the two dates is more exact, all of the other's year or month counts. Two that begin
 * together overlap.
 */
export function overlap(one: Period, other: Period): boolean {
  if (one.from === other.from) return true;
  return reaches(one.from, other.to) && reaches(other.from, one.to);
}

function reaches(from: string | undefined, to: string | undefined): boolean {
  if (from === undefined || to === undefined) return true;
  return from.length === to.length ? from < to : from + FIRST.slice(from.length) <= to + LAST.slice(to.length);
}

// Compared as far as both are known: 2021 and 2021-05 are the same.
function compare(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  const [a, b] = [one.slice(0, length), other.slice(0, length)];
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
