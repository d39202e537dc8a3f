import { languages } from '@sirkel/graph-schema';
import type { i18n } from 'i18next';
import type { Texts } from './Texts.ts';

/** Adds texts by namespace, in all languages. */
export function addTexts(texts: i18n, namespaces: Readonly<Record<string, Texts>>): void {
  for (const [name, all] of Object.entries(namespaces)) {
    for (const language of languages) texts.addResourceBundle(language, name, all[language]);
  }
}
