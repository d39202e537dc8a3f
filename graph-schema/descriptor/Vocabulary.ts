import type { Localized } from '../language.ts';

/** One word of a closed vocabulary: a stable English id, labels and, where it needs one, an explanation. */
export type Term = { readonly id: string; readonly labels: Localized; readonly help?: Localized };

/** A closed list of terms. `name` is the enum's name in the API, in PascalCase. */
export type Vocabulary = {
  readonly name: string;
  readonly labels: Localized;
  readonly terms: readonly Term[];
};
