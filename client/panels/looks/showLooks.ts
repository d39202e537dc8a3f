import type { Language } from '@sirkel/graph-schema';
import type { i18n } from 'i18next';
import { addLateTexts } from '../../i18n/LateTexts.tsx';
import type { LookPlace } from '../../state/lookPlace.ts';
import type { ValueSource } from '../../view/looks/valuesOf.ts';
import type { ShownLooks } from './ShownLooks.ts';
import { tellLooks } from './tellLooks.ts';

/** Works out how a map looks, and how that is told in the reader's language; the texts come with the program's others. */
export function showLooks(look: LookPlace, source: ValueSource, texts: i18n, language: Language): ShownLooks {
  if (!texts.hasResourceBundle(language, 'looks')) addLateTexts(texts);
  return tellLooks(look, source, texts, language);
}
