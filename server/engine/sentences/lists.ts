import type { Language } from '@sirkel/graph-schema';

type Formats = Readonly<Record<Language, Intl.ListFormat>>;

const formats = (type: 'conjunction' | 'disjunction'): Formats => ({
  nb: new Intl.ListFormat('nb', { type }),
  nn: new Intl.ListFormat('nn', { type }),
  en: new Intl.ListFormat('en-GB', { type }),
});
// To make one takes longer than to write a hundred lists with it.
const [all, any] = [formats('conjunction'), formats('disjunction')];

/** Words as a list of which all are meant: "a, b and c". */
export const allOf = (words: readonly string[], language: Language): string => all[language].format(words);

/** Words as a list of which one is meant: "a, b or c". */
export const oneOf = (words: readonly string[], language: Language): string => any[language].format(words);
