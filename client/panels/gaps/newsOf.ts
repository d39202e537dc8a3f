import type { Finding } from './Findings.ts';

/** What was found last, and what came and went with it. */
export type News = {
  /** Null before anything was found out. */
  readonly known: readonly Finding[] | null;
  readonly came: readonly Finding[];
  readonly went: readonly Finding[];
};

export const noNews: News = { known: null, came: [], went: [] };

/**
 * What is new in what is found now. The last news stands until there is other: an answer that says the same is none.
 * @returns the same object when there is nothing new to know
 */
export function newsOf(before: News, found: readonly Finding[]): News {
  const { known } = before;
  if (known !== null && isSame(known, found)) return before;
  if (known === null) return { ...noNews, known: found };
  const came = missingIn(found, known);
  const went = missingIn(known, found);
  return came.length + went.length === 0 ? { ...before, known: found } : { known: found, came, went };
}

const missingIn = (these: readonly Finding[], those: readonly Finding[]): readonly Finding[] => {
  const ids = new Set(those.map(({ id }) => id));
  return these.filter(({ id }) => !ids.has(id));
};

const isSame = (one: readonly Finding[], other: readonly Finding[]): boolean =>
  one.length === other.length && one.every((finding, at) => finding === other[at]);
