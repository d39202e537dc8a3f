import type { Finding } from './Findings.ts';

/** What is found at a moment. */
export type Found = {
  /** What is told as a finding. */
  readonly told: readonly Finding[];
  /** What stands apart: not recorded, or set aside. */
  readonly apart: readonly Finding[];
};

/** What was found last, and what came and went with it. */
export type News = {
  /** Null before anything was found out. */
  readonly known: Found | null;
  readonly came: readonly Finding[];
  readonly went: readonly Finding[];
};

export const noNews: News = { known: null, came: [], went: [] };

/**
 * What is new in what is told now. What only moves, as it does when something is decided about it, neither comes nor goes.
 * The last news stands until there is other: an answer that says the same is none.
 * @returns the same object when there is nothing new to know
 */
export function newsOf(before: News, found: Found): News {
  const { known } = before;
  if (known !== null && isSame(known.told, found.told) && isSame(known.apart, found.apart)) return before;
  if (known === null) return { ...noNews, known: found };
  const came = missingIn(found.told, known);
  const went = missingIn(known.told, found);
  return came.length + went.length === 0 ? { ...before, known: found } : { known: found, came, went };
}

const missingIn = (these: readonly Finding[], { told, apart }: Found): readonly Finding[] => {
  const ids = new Set([...told, ...apart].map(({ id }) => id));
  return these.filter(({ id }) => !ids.has(id));
};

const isSame = (one: readonly Finding[], other: readonly Finding[]): boolean =>
  one.length === other.length && one.every((finding, at) => finding === other[at]);
