import type { Graph, Language } from '@sirkel/graph-schema';
import { createTexts } from '../../i18n/createTexts.ts';
import type { Reading } from './Reading.ts';

/** Reads the records of a map in a language. */
export function readingOf(graph: Graph, language: Language): Reading {
  return { language, settings: graph.settings, t: createTexts(language).getFixedT(language, 'details') };
}
