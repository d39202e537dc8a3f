import type { CustomField, Field, MapSettings } from '@sirkel/graph-schema';
import { isBlank, LONG_TEXT } from '@sirkel/graph-schema';
import type { FormValue } from '../../edit/model/FormValues.ts';
import { ownValueProblems } from '../../edit/model/ownProblems.ts';
import type { ProblemCode } from '../../edit/model/Problem.ts';
import { readField } from '../../edit/model/readForm.ts';
import { kindNamed } from './kindColumn.ts';
import { mendKey, noMends } from './Mends.ts';
import type { Mends } from './Mends.ts';
import type { PasteTarget } from './PasteTarget.ts';
import { splitTerms } from './splitTerms.ts';
import { termIndex } from './termIndex.ts';
import type { FindTerm } from './termIndex.ts';

/** Why a cell cannot become what its column becomes. */
export type CellProblem = {
  readonly code: ProblemCode | 'unknownTerm' | 'unknownMunicipality' | 'oneTerm' | 'otherKind';
  /** What stood there that nobody knows. */
  readonly got: string;
  readonly values: Readonly<Record<string, string | number>>;
};

/** What a cell becomes; undefined where it is empty. */
export type PastedCell = { readonly value: unknown; readonly problem: CellProblem | null };

/** Reads the cells of one column. */
export type CellReader = (text: string) => PastedCell;

/**
 * How the cells of a column are read: as people write in spreadsheets, then by the rules of the form; what nobody
 * understands as it was mended. A formula is the text that it is.
 */
export function cellReader(target: PasteTarget, settings: MapSettings | null, mends: Mends = noMends): CellReader {
  const mended = (got: string): string | undefined => mends.get(mendKey(target.id, got));
  if (target.of === 'kind') return (text) => readKind(target.kind, tidied(text), mended);
  if (target.of === 'own') {
    return (text) => {
      const tidy = tidied(text);
      return readOwn(target.custom, mended(tidy) ?? tidy);
    };
  }
  const { field } = target;
  const known = termIndex(field, settings);
  const find = known === null ? null : mendedTerms(known, mended);
  return (text) => {
    const tidy = tidied(text);
    const meant = find === null ? (mended(tidy) ?? tidy) : tidy;
    if (meant === '') return { value: undefined, problem: null };
    return find === null ? readPlain(field, meant) : readTerms(field, meant, find);
  };
}

function mendedTerms(known: FindTerm, mended: (got: string) => string | undefined): FindTerm {
  return (word) => {
    const found = known(word);
    const instead = found === undefined ? mended(word) : undefined;
    if (instead === undefined) return found;
    return instead === '' ? null : known(instead);
  };
}

// Rows of another kind would have other fields, and come by themselves.
function readKind(kind: string, text: string, mended: (got: string) => string | undefined): PastedCell {
  const named = kindNamed(text) ?? mended(text);
  if (text === '' || named === kind) return { value: undefined, problem: null };
  const code = named === undefined ? 'unknownTerm' : 'otherKind';
  return { value: undefined, problem: { code, got: text, values: {} } };
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
