import {
  municipality,
  relationKind,
  vocabularies,
  type Language,
  type Localized,
  type MapSettings,
} from '@sirkel/graph-schema';
import { inLanguage } from '@sirkel/graph-schema';

const elements = new Map(vocabularies.element.terms.map(({ id, labels }) => [id, labels]));

/** The name of a field; its id where the vocabulary does not know it. */
export const elementLabel = (element: string, language: Language): string =>
  elements.get(element)?.[language] ?? element;

/** The name of a ring as its map calls it; its id where the map has it no more. */
export function layerLabel({ layers }: MapSettings, layer: string, language: Language): string {
  const known = layers.find(({ id }) => id === layer);
  return known === undefined ? layer : inLanguage(known.labels, language);
}

/** The name of a barrier as its map calls it. */
export function barrierLabel({ barriers }: MapSettings, barrier: string, language: Language): string {
  const known = barriers.find(({ id }) => id === barrier);
  return known === undefined ? barrier : inLanguage(known.labels, language);
}

/** What a municipality is called; its code where it lies outside the region. */
export const municipalityName = (code: string): string => municipality(code)?.name ?? code;

/** What one does to the other: "samarbeider med". */
export const verbOf = (kind: string): Localized => relationKind(kind).verb;
