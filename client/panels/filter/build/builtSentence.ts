import type { Graph, Language } from '@sirkel/graph-schema';
import type { i18n } from 'i18next';
import { readExpression } from '../../../view/filter/readExpression.ts';
import { sayExpression } from '../../../view/filter/sayExpression.ts';
import { speakingOf } from './speakingOf.ts';

/** What was built, as a sentence, by texts that have those that come late; null where nothing was, or it cannot be read. */
export function builtSentence(graph: Graph, where: string | undefined, texts: i18n, language: Language): string | null {
  const read = where === undefined ? null : readExpression(where);
  if (read?.state !== 'read') return null;
  return sayExpression(read.expression, speakingOf(graph, texts.getFixedT(language, 'filterWords'), language));
}
