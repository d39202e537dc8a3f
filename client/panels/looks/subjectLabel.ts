import { inLanguage, relationFields } from '@sirkel/graph-schema';
import type { Subject } from '../../view/looks/Subject.ts';
import { facets, subjectOf } from '../../view/visibleGraph.ts';
import type { Facet } from '../../view/visibleGraph.ts';
import type { LookWords } from './LookWords.ts';

/** What a field or measure is called. */
export function subjectLabel(subject: Subject, { t, language }: Pick<LookWords, 't' | 'language'>): string {
  switch (subject.of) {
    case 'field': {
      const facet = facetOf(subject.on);
      return facet === undefined ? subject.id : t(`filter:facets.${facet}`);
    }
    case 'own':
      return inLanguage(subject.field.labels, language);
    case 'count':
      return t(`table:measures.${subject.id}.label`);
    case 'record':
      return subject.id === 'years' ? t('looks:subjects.years') : t('looks:subjects.sourceCount');
    case 'measure':
      return t(`research:columns.${subject.id}`);
    case 'tie':
      return tieLabel(subject.id, { t, language });
  }
}

/** The facet of the filter that chooses the same. */
export function facetOf(on: string): Facet | undefined {
  return facets.find((facet) => subjectOf[facet] === on);
}

function tieLabel(
  id: Extract<Subject, { readonly of: 'tie' }>['id'],
  { t, language }: Pick<LookWords, 't' | 'language'>,
): string {
  if (id === 'certainty') return t('filter:facets.certainties');
  if (id === 'amount' || id === 'strength') {
    return relationFields.find((field) => field.id === id)?.labels[language] ?? id;
  }
  return t(`looks:subjects.${id}`);
}
