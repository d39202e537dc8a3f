import { formatOrganisationNumber, inLanguage, municipality, vocabularies } from '@sirkel/graph-schema';
import type { Field, Language, LocalizedText, Source } from '@sirkel/graph-schema';
import { localesOf } from '../../i18n/localesOf.ts';
import { dateText, momentText } from './dateText.ts';
import { answerLabel, listText, termLabel } from './Reading.ts';
import type { Reading } from './Reading.ts';
import { capital } from '../../view/capital.ts';

/** A value as it is shown: words, an address to follow, or words with their meaning beside them. */
export type ShownValue =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'markdown'; readonly text: string }
  | { readonly type: 'link'; readonly url: string }
  | { readonly type: 'terms'; readonly terms: readonly { readonly label: string; readonly help: string | null }[] }
  | { readonly type: 'lines'; readonly lines: readonly string[] };

/** What a field of a record says, for people. */
export function fieldValue(field: Field, value: unknown, reading: Reading): ShownValue {
  const { language, settings } = reading;
  switch (field.type) {
    case 'markdown':
      return { type: 'markdown', text: String(value) };
    case 'url':
      return { type: 'link', url: String(value) };
    case 'barriers':
      return {
        type: 'terms',
        terms: textsOf(value).map((id) => {
          const barrier = settings?.barriers.find((each) => each.id === id);
          if (barrier === undefined) return { label: id, help: null };
          const help = barrier.help === undefined ? null : inLanguage(barrier.help, language);
          return { label: inLanguage(barrier.labels, language), help };
        }),
      };
    case 'group':
      return { type: 'text', text: groupText(field.fields, value, reading) };
    case 'groupList':
      return { type: 'lines', lines: listOf(value).map((item) => groupText(field.fields, item, reading)) };
    default:
      return { type: 'text', text: plainText(field, value, reading) };
  }
}

/** A shown value as plain words, as in "before → after". */
export function valueText(shown: ShownValue): string {
  switch (shown.type) {
    case 'link':
      return shown.url;
    case 'terms':
      return shown.terms.map(({ label }) => label).join(', ');
    case 'lines':
      return shown.lines.join('; ');
    default:
      return shown.text;
  }
}

function plainText(field: Field, value: unknown, reading: Reading): string {
  const { language, settings } = reading;
  switch (field.type) {
    case 'localizedText':
      return inLanguage(value as LocalizedText, language);
    case 'integer':
      // A year is written without spaces.
      return field.id === 'year' ? String(value) : numberText(value, language);
    case 'decimal':
      return numberText(value, language);
    case 'boolean':
      return answerLabel(value === true, language);
    case 'date':
      return dateText(String(value), language);
    case 'dateTime':
      return momentText(String(value), language);
    case 'organisationNumber':
      return formatOrganisationNumber(String(value));
    case 'vocabulary':
      return termLabel(field.vocabulary, String(value), language);
    case 'vocabularySet':
      return listText(
        textsOf(value).map((id) => termLabel(field.vocabulary, id, language)),
        language,
      );
    case 'textSet':
      return textsOf(value).join(', ');
    case 'municipalities':
      return listText(
        textsOf(value).map((code) => municipality(code)?.name ?? code),
        language,
      );
    case 'layer': {
      const layer = settings?.layers.find(({ id }) => id === value);
      return layer === undefined ? String(value) : inLanguage(layer.labels, language);
    }
    default:
      return String(value);
  }
}

/**
 * Sources in short: what is least sure stands first, and of each how sure it is and what is noted about it before where it
 * was found. "Antatt: Ringen har vi valgt. Tittel: Sirkels lesning".
 */
export function sourceTexts(fields: readonly Field[], value: unknown, reading: Reading): readonly string[] {
  const rest = fields.filter(({ id }) => id !== 'certainty' && id !== 'note');
  const sources = listOf(value).map((source) => source as Source);
  return sources
    .toSorted((a, b) => doubt(a) - doubt(b))
    .map((source) => {
      const { certainty, note = '' } = source;
      const label = termLabel(vocabularies.certainty, certainty, reading.language);
      const sure = capital(label, reading.language);
      const found = groupText(rest, source, reading);
      return [note === '' ? sure : `${sure}: ${note.replace(/\.$/, '')}`, found]
        .filter((part) => part !== '')
        .join('. ');
    });
}

const leastSureFirst: readonly string[] = ['assumed', 'derived', 'stated'];
const doubt = ({ certainty }: Source): number => leastSureFirst.indexOf(certainty);

/** The fields of a group that say something: "For hvem: ungdom. Virker etter hensikten: delvis". */
function groupText(fields: readonly Field[], value: unknown, reading: Reading): string {
  const group = value as Readonly<Record<string, unknown>>;
  return fields
    .filter(({ id }) => group[id] !== undefined)
    .map((field) => `${field.labels[reading.language]}: ${valueText(fieldValue(field, group[field.id], reading))}`)
    .join('. ');
}

function numberText(value: unknown, language: Language): string {
  return new Intl.NumberFormat(localesOf(language)).format(Number(value));
}

function textsOf(value: unknown): readonly string[] {
  return listOf(value).map(String);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
