import { relationKinds, vocabularies } from '@sirkel/graph-schema';
import type { Language } from '@sirkel/graph-schema';
import { localesOf } from '../../i18n/localesOf.ts';
import { areYears } from '../../view/looks/Subject.ts';
import type { Subject } from '../../view/looks/Subject.ts';
import { capital } from '../../view/capital.ts';
import { filterOptions } from '../filter/filterOptions.ts';
import type { LookWords } from './LookWords.ts';
import { facetOf } from './subjectLabel.ts';

/** Says the categories of a subject in the words of the map; what is not known is called by its id. */
export function categoryLabels(subject: Subject, { graph, language, t }: LookWords): (value: string) => string {
  const labels = new Map(optionsOf(subject, { graph, language, t }).map(({ value, label }) => [value, label]));
  return (value) => labels.get(value) ?? value;
}

type Option = { readonly value: string; readonly label: string };

function optionsOf(subject: Subject, { graph, language, t }: LookWords): readonly Option[] {
  if (subject.of === 'field') {
    const facet = facetOf(subject.on);
    return facet === undefined ? [] : filterOptions(graph, facet, language, t('looks:none'));
  }
  if (subject.of !== 'tie') return [];
  if (subject.id === 'kind') return relationKinds.map(({ id, labels }) => ({ value: id, label: labels[language] }));
  if (subject.id !== 'status' && subject.id !== 'certainty') return [];
  return vocabularies[subject.id].terms.map(({ id, labels }) => ({
    value: id,
    label: capital(labels[language], language),
  }));
}

/** Writes the numbers of a subject as the reader's language writes them. */
export function numberWriter(subject: Subject, language: Language): (number: number) => string {
  if (areYears(subject)) return String;
  const locales = [...localesOf(language)];
  const format = new Intl.NumberFormat(locales, { maximumFractionDigits: 3 });
  // A share of all pairs may be so small that three decimals say nothing.
  const small = new Intl.NumberFormat(locales, { maximumSignificantDigits: 2 });
  return (number) => (Math.abs(number) < 0.1 ? small : format).format(number);
}
