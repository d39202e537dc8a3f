import type { CustomField, Field, MapSettings } from '@sirkel/graph-schema';
import { isBlank, LONG_TEXT } from '@sirkel/graph-schema';
import type { FormValue } from '../../edit/model/FormValues.ts';
import { ownValueProblems } from '../../edit/model/ownProblems.ts';
import type { ProblemCode } from '../../edit/model/Problem.ts';
import { readField } from '../../edit/model/readForm.ts';
import type { PasteTarget } from './PasteTarget.ts';
import { splitTerms } from './splitTerms.ts';
import { termIndex } from './termIndex.ts';
import type { FindTerm } from './termIndex.ts';

/** Why a cell cannot become what its column becomes. */
export type CellProblem = {
  readonly code: ProblemCode | 'unknownTerm' | 'unknownMunicipality' | 'oneTerm';
  /** What stood there that nobody knows. */
  readonly got: string;
  readonly values: Readonly<Record<string, string | number>>;
};

/** What a cell becomes; undefined where it is empty. */
export type PastedCell = { readonly value: unknown; readonly problem: CellProblem | null };

/** Reads the cells of one column. */
export type CellReader = (text: string) => PastedCell;

/**
 * How the cells of a column are read: as people write in spreadsheets, then by the rules of the form. A formula is the
 * text that it is.
 */
export function cellReader(target: PasteTarget, settings: MapSettings | null): CellReader {
  if (target.of === 'own') return (text) => readOwn(target.custom, tidied(text));
  const { field } = target;
  const find = termIndex(field, settings);
  return (text) => {
    const tidy = tidied(text);
    if (tidy === '') return { value: undefined, problem: null };
    return find === null ? readPlain(field, tidy) : readTerms(field, tidy, find);
  };
}

// Control characters come along from other programs, and nobody sees them.
function tidied(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/[\u00A0\u202F]/g, ' ')
    .trim();
}

function readTerms(field: Field, text: string, find: FindTerm): PastedCell {
  const { ids, unknown } = splitTerms(text, find);
  const code = field.type === 'municipalities' ? 'unknownMunicipality' : 'unknownTerm';
  if (unknown !== null) return { value: undefined, problem: { code, got: unknown, values: {} } };
  const isSet = field.type === 'vocabularySet' || field.type === 'barriers' || field.type === 'municipalities';
  if (!isSet && ids.length > 1) return { value: undefined, problem: { code: 'oneTerm', got: text, values: {} } };
  return read(field, isSet ? ids : (ids[0] ?? ''), text);
}

function readPlain(field: Field, text: string): PastedCell {
  switch (field.type) {
    case 'localizedText':
      return read(field, { nb: text }, text);
    case 'textSet':
      return read(field, text.replace(/[;,|]/g, '\n'), text);
    case 'date':
      return read(field, asDate(text), text);
    case 'url':
      return read(field, asAddress(text), text);
    case 'organisationNumber':
      // A spreadsheet that took it for a number adds decimals.
      return read(field, text.replace(/[.,]0+$/, ''), text);
    case 'text':
      return read(field, field.maxLength < LONG_TEXT ? text.replace(/\s+/g, ' ') : text, text);
    default:
      return read(field, text, text);
  }
}

function read(field: Field, value: FormValue, got: string): PastedCell {
  const { value: made, problems } = readField(field, value, field.id);
  const [first] = problems;
  // A lone comma is no list.
  if (first === undefined) return { value: isBlank(made) ? undefined : made, problem: null };
  return { value: undefined, problem: { code: first.code, got, values: first.values } };
}

function readOwn(custom: CustomField, text: string): PastedCell {
  if (text === '') return { value: undefined, problem: null };
  const made = asOwn(custom, text);
  const [first] = ownValueProblems(custom, made, custom.id);
  if (first === undefined) return { value: made, problem: null };
  return { value: undefined, problem: { code: first.code, got: text, values: first.values } };
}

function asOwn({ valueType }: CustomField, text: string): string {
  if (valueType === 'number') return text.replace(/\s/g, '');
  if (valueType === 'date') return asDate(text);
  // One line each, as the server keeps them.
  return valueType === 'url' ? asAddress(text) : text.replace(/\s+/g, ' ');
}

/** Days as Norwegians write them, 17.5.2021 and 05.2021, in the order in which they are kept. */
function asDate(text: string): string {
  const day = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:\s.*)?$/.exec(text);
  if (day !== null) return [day[3], day[2]?.padStart(2, '0'), day[1]?.padStart(2, '0')].join('-');
  const month = /^(\d{1,2})[./-](\d{4})$/.exec(text);
  if (month !== null) return [month[2], month[1]?.padStart(2, '0')].join('-');
  // A moment of which only the day is kept.
  return text.replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/, '$1');
}

function asAddress(text: string): string {
  return /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([/?#]\S*)?$/u.test(text) ? `https://${text}` : text;
}
