import type { Language } from '@sirkel/graph-schema';
import type { i18n } from 'i18next';
import type { LookPlace } from '../../state/lookPlace.ts';
import { makeLooks } from '../../view/looks/makeLooks.ts';
import type { ValueSource } from '../../view/looks/valuesOf.ts';
import { lookParts } from './lookParts.ts';
import { lookNamespaces } from './LookWords.ts';
import { lookSayer } from './sayLook.ts';
import type { ShownLooks } from './ShownLooks.ts';

/** Works out how a map looks and how that is told, by texts that have the namespaces of looks. */
export function tellLooks(look: LookPlace, source: ValueSource, texts: i18n, language: Language): ShownLooks {
  const words = { t: texts.getFixedT(language, lookNamespaces), language, graph: source.graph };
  const { channels, touches, awaited } = makeLooks(look, source);
  return {
    touches,
    awaited,
    parts: (visible, theme, ribbons) => lookParts({ channels, visible, theme, ribbons, year: source.year }, words),
    said: lookSayer(channels, words),
  };
}
