/** From when to when something holds; each `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, open where it is absent. */
export type Period = { readonly from?: string | undefined; readonly to?: string | undefined };

/** Whether a period ends no earlier than it begins, as exactly as its dates say. */
export function isInOrder({ from, to }: Period): boolean {
  return from === undefined || to === undefined || compare(from, to) <= 0;
}

/**
 * Whether two periods hold at the same time. One that ends in the year (month, day) in which the other begins does not
 * overlap it; two that begin together do.
 */
export function overlap(one: Period, other: Period): boolean {
  if (begins(one, other)) return true;
  return isBefore(one.from, other.to) && isBefore(other.from, one.to);
}

function begins(one: Period, other: Period): boolean {
  if (one.from === undefined || other.from === undefined) return one.from === other.from;
  return compare(one.from, other.from) === 0;
}

const isBefore = (from: string | undefined, to: string | undefined): boolean =>
  from === undefined || to === undefined || compare(from, to) < 0;

// Compared as far as both are known: 2021 and 2021-05 are the same.
function compare(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  const [a, b] = [one.slice(0, length), other.slice(0, length)];
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
