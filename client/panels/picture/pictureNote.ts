import type { Language } from '@sirkel/graph-schema';
import type { TFunction } from 'i18next';
import { localesOf } from '../../i18n/localesOf.ts';
import type { VisibleGraph } from '../../view/visibleGraph.ts';

/**
 * What stands under the title of a saved picture: the day, on the reader's own clock, and how much is on it;
 * "25. november 2026 · 102 på kartet · 35 anbefalt", with a filter also how much of the whole that is.
 */
export function pictureNote(
  at: Date,
  { nodes, existing, total }: Pick<VisibleGraph, 'nodes' | 'existing' | 'total'>,
  language: Language,
  t: TFunction<['map', 'filter']>,
): string {
  const day = new Intl.DateTimeFormat(localesOf(language), { dateStyle: 'long' }).format(at);
  const counts = [t('map:onMap', { count: existing }), t('map:recommended', { count: nodes.length - existing })];
  const part = nodes.length < total ? [t('filter:shown', { shown: nodes.length, count: total })] : [];
  return [day, ...counts, ...part].join(' · ');
}
