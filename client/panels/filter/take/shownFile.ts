import { inLanguage } from '@sirkel/graph-schema';
import type { Graph, Language } from '@sirkel/graph-schema';
import type { i18n } from 'i18next';
import { addLateTexts } from '../../../i18n/LateTexts.tsx';
import { statements } from '../../../view/filter/statements.ts';
import type { Filter } from '../../../view/visibleGraph.ts';
import { fileName } from '../../picture/savePicture.ts';
import { statementCsv } from './statementCsv.ts';

/** What is shown of a map with its sources, as a file with a name. */
export function shownFile(
  graph: Graph,
  filter: Filter,
  texts: i18n,
  language: Language,
): { readonly name: string; readonly content: Blob } {
  addLateTexts(texts);
  const t = texts.getFixedT(language, 'statementList');
  const title = graph.settings === null ? '' : inLanguage(graph.settings.title, language);
  return {
    name: `${fileName(title)}-${t('fileName')}.csv`,
    content: new Blob([statementCsv(graph, statements(graph, filter), t, language)], {
      type: 'text/csv;charset=utf-8',
    }),
  };
}
