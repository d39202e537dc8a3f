import type { Field } from '@sirkel/graph-schema';
import { isPartialDate, isWebAddress, isWellFormed, normaliseOrganisationNumber } from '@sirkel/graph-schema';
import { problem } from './Problem.ts';
import type { Problem } from './Problem.ts';

/** What was read from one input: a value as records hold it (undefined where there is none), or what to mend. */
export type Reading = { readonly value: unknown; readonly problems: readonly Problem[] };

/** What stands in an input for text, a number, a date, an address or yes and no. */
export function readText(field: Field, typed: string, path: string): Reading {
  const text = typed.trim();
  if (text === '') return { value: undefined, problems: [] };
  switch (field.type) {
    case 'text':
    case 'markdown':
      return value(text, lengthProblems(text, field.maxLength, path));
    case 'integer':
    case 'decimal':
      return readNumber(field, text, path);
    case 'boolean':
      return value(text === 'true', []);
    case 'date':
      return value(text, isPartialDate(text) ? [] : [problem(path, 'date')]);
    case 'url':
      return readAddress(text, path);
    case 'organisationNumber': {
      const digits = normaliseOrganisationNumber(text);
      return digits === null ? value(text, [problem(path, 'organisationNumber')]) : value(digits, []);
    }
    default:
      return value(text, []);
  }
}

/** Too long, or not text at all. */
export function lengthProblems(text: string, max: number, path: string): readonly Problem[] {
  if (!isWellFormed(text)) return [problem(path, 'malformed')];
  return text.length > max ? [problem(path, 'tooLong', { max, length: text.length })] : [];
}

function readNumber(field: Field & { readonly type: 'integer' | 'decimal' }, text: string, path: string): Reading {
  // As people write them: 1 500 000, and 12,5.
  const written = text.replace(/[\s\u00A0\u202F]/g, '').replace(',', '.');
  const number = /^-?\d+(\.\d+)?$/.test(written) ? Number(written) : Number.NaN;
  const { min, max, type } = field;
  const fits = number >= min && number <= max && (type === 'decimal' || Number.isInteger(number));
  const code = type === 'integer' ? 'integer' : 'number';
  return fits ? value(number, []) : value(text, [problem(path, code, { min, max })]);
}

// An address without its beginning is what people copy; ours is the safe guess.
function readAddress(text: string, path: string): Reading {
  const address = /^www\./i.test(text) ? `https://${text}` : text;
  return value(address, isWebAddress(address) ? lengthProblems(address, 2000, path) : [problem(path, 'url')]);
}

function value(read: unknown, problems: readonly Problem[]): Reading {
  return { value: read, problems };
}
