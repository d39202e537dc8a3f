import type { Field } from '@sirkel/graph-schema';
import { isBlank, languages } from '@sirkel/graph-schema';
import { groupIn, idsIn, rowsIn, textIn } from './FormValues.ts';
import type { FormValue, FormValues } from './FormValues.ts';
import { problem } from './Problem.ts';
import type { Problem } from './Problem.ts';
import { lengthProblems, readText } from './readText.ts';
import type { Reading } from './readText.ts';

/** A form that was read: the record's fields without those that are empty, and what to mend. */
export type FormReading = { readonly record: Readonly<Record<string, unknown>>; readonly problems: readonly Problem[] };

/** Reads all of a form, in the order of its fields. What has a problem is in the record as it was typed. */
export function readForm(fields: readonly Field[], values: FormValues): FormReading {
  const { value, problems } = readFields(fields, values, '');
  const record = value as Readonly<Record<string, unknown>>;
  return { record, problems: [...problems, ...orderProblems(record)] };
}

function readFields(fields: readonly Field[], values: FormValues, under: string): Reading {
  const readings = fields.map((field) => {
    const path = under === '' ? field.id : `${under}.${field.id}`;
    const { value, problems } = readField(field, values[field.id], path);
    const lacks = field.required === true && isBlank(value) && problems.length === 0;
    return { id: field.id, value, problems: lacks ? [problem(path, 'required')] : problems };
  });
  const filled = readings.filter(({ value }) => !isBlank(value));
  return {
    value: Object.fromEntries(filled.map(({ id, value }) => [id, value])),
    problems: readings.flatMap(({ problems }) => problems),
  };
}

/** Reads one field of a form. */
export function readField(field: Field, value: FormValue | undefined, path: string): Reading {
  switch (field.type) {
    case 'vocabularySet':
    case 'barriers':
    case 'municipalities':
      return { value: idsIn(value), problems: [] };
    case 'textSet':
      return readTextSet(field, textIn(value), path);
    case 'localizedText':
      return readLocalized(field, groupIn(value), path);
    case 'group':
      return readGroup(field.fields, groupIn(value), path);
    case 'groupList':
      return readRows(field, rowsIn(value), path);
    default:
      return readText(field, textIn(value), path);
  }
}

function readTextSet(field: Field & { readonly type: 'textSet' }, typed: string, path: string): Reading {
  const lines = typed.split('\n').map((line) => line.trim());
  const items = [...new Set(lines.filter((line) => line !== ''))];
  const long = items.flatMap((item) => lengthProblems(item, field.maxLength, path)).slice(0, 1);
  const many = items.length > field.maxItems ? [problem(path, 'tooMany', { max: field.maxItems })] : [];
  return { value: items, problems: [...long, ...many].slice(0, 1) };
}

function readLocalized(field: Field & { readonly type: 'localizedText' }, values: FormValues, path: string): Reading {
  const written = languages
    .map((language) => [language, textIn(values[language]).trim()] as const)
    .filter(([, text]) => text !== '');
  if (written.length === 0) return { value: undefined, problems: [] };
  const first = written.some(([language]) => language === 'nb') ? [] : [problem(`${path}.nb`, 'bokmalFirst')];
  const long = written.flatMap(([language, text]) => lengthProblems(text, field.maxLength, `${path}.${language}`));
  return { value: Object.fromEntries(written), problems: [...first, ...long] };
}

// A group that nothing has been written in is no group, whatever it would require.
function readGroup(fields: readonly Field[], values: FormValues, path: string): Reading {
  const reading = readFields(fields, values, path);
  return isBlank(reading.value) ? { value: undefined, problems: [] } : reading;
}

function readRows(field: Field & { readonly type: 'groupList' }, rows: readonly FormValues[], path: string): Reading {
  const readings = rows.map((row, index) => readGroup(field.fields, row, `${path}.${index}`));
  const many = rows.length > field.maxItems ? [problem(path, 'tooMany', { max: field.maxItems })] : [];
  return {
    value: readings.map(({ value }) => value).filter((value) => !isBlank(value)),
    problems: [...readings.flatMap(({ problems }) => problems), ...many],
  };
}

/** What is wrong where something ends before it begins. */
export function orderProblems({ validFrom, validTo }: Readonly<Record<string, unknown>>): readonly Problem[] {
  if (typeof validFrom !== 'string' || typeof validTo !== 'string') return [];
  const length = Math.min(validFrom.length, validTo.length);
  // `2020` does not end before `2020-05`: they are compared as far as both are told.
  const inOrder = validFrom.slice(0, length) <= validTo.slice(0, length);
  return inOrder ? [] : [problem('validTo', 'dateOrder', { from: validFrom })];
}
