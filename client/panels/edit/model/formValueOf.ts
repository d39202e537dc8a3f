import type { Field } from '@sirkel/graph-schema';
import { formatOrganisationNumber, languages } from '@sirkel/graph-schema';
import type { FormValue, FormValues } from './FormValues.ts';

type Content = Readonly<Record<string, unknown>>;

/** A record's fields as they stand in a form that has just been opened. */
export function formValuesOf(fields: readonly Field[], record: Content): FormValues {
  return Object.fromEntries(fields.map((field) => [field.id, formValueOf(field, record[field.id])]));
}

/**
 * One value as it stands in its input.
 * @param value as records hold it; absent or null is empty
 */
export function formValueOf(field: Field, value: unknown): FormValue {
  switch (field.type) {
    case 'vocabularySet':
    case 'barriers':
    case 'municipalities':
      return textsOf(value);
    case 'textSet':
      return textsOf(value).join('\n');
    case 'localizedText':
      return Object.fromEntries(languages.map((language) => [language, textOf(recordOf(value)[language])]));
    case 'group':
      return formValuesOf(field.fields, recordOf(value));
    case 'groupList':
      return (Array.isArray(value) ? value : []).map((row) => formValuesOf(field.fields, recordOf(row)));
    case 'decimal':
    case 'integer':
      return typeof value === 'number' ? String(value).replace('.', ',') : '';
    case 'boolean':
      return typeof value === 'boolean' ? String(value) : '';
    case 'organisationNumber':
      return formatOrganisationNumber(textOf(value));
    default:
      return textOf(value);
  }
}

/** A new row of a list: empty, but what must be chosen begins with the first choice. */
export function newRow(fields: readonly Field[]): FormValues {
  return Object.fromEntries(
    fields.map((field) => {
      const first = field.type === 'vocabulary' && field.required === true ? field.vocabulary.terms[0]?.id : undefined;
      return [field.id, first ?? formValueOf(field, undefined)];
    }),
  );
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

function recordOf(value: unknown): Content {
  return typeof value === 'object' && value !== null ? (value as Content) : {};
}
