import type { Language } from '@sirkel/graph-schema';

/** Texts by key, in groups. A key that ends in `_one` or `_other` is a plural form. */
export type TextTree = { readonly [key: string]: string | TextTree };

/** One namespace in all three languages, with the same keys in each. */
export type Texts<T extends TextTree = TextTree> = Readonly<Record<Language, T>>;

/** Declares a namespace: bokmål says which keys there are, and the compiler holds the others to them. */
export function texts<const T extends TextTree>(all: {
  readonly nb: T;
  readonly nn: SameKeys<T>;
  readonly en: SameKeys<T>;
}): Texts<SameKeys<T>> {
  return all as Texts<SameKeys<T>>;
}

type SameKeys<T extends TextTree> = { readonly [K in keyof T]: T[K] extends TextTree ? SameKeys<T[K]> : string };
