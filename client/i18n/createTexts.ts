import type { Language } from '@sirkel/graph-schema';
import type { i18n } from 'i18next';
import { namespaces } from './namespaces.ts';
import { textsOf } from './textsOf.ts';

/** The texts of the program, ready at once in a language. */
export function createTexts(language: Language): i18n {
  return textsOf(language, namespaces);
}
