import { foldText } from '@sirkel/graph-schema';
import type { CustomField, NodeRecord } from '@sirkel/graph-schema';
import type { Condition } from './Expression.ts';
import { writtenNumber } from './writtenNumber.ts';

/**
 * What is asked of a field that the map has added. Dates are often no more exact than a year: one that may lie within
 * the bounds passes.
 */
export function ownTest(
  { field, value }: Extract<Condition, { readonly type: 'own' }>,
  fields: readonly CustomField[],
): (node: NodeRecord) => boolean {
  const valuesOf = ({ customValues = [] }: NodeRecord): readonly string[] =>
    customValues.filter((each) => each.field === field).map((each) => each.value);
  if (value.test === 'filled') return (node) => valuesOf(node).some((text) => text.trim() !== '');
  if (value.test === 'contains') {
    const wanted = foldText(value.text).trim();
    return (node) => valuesOf(node).some((text) => foldText(text).includes(wanted));
  }
  const isDate = fields.find(({ id }) => id === field)?.valueType === 'date';
  const { from, to } = value;
  const within = isDate
    ? (text: string): boolean => isBetweenDates(text, from, to)
    : (text: string): boolean => isBetweenNumbers(text, from, to);
  return (node) => valuesOf(node).some(within);
}

function isBetweenNumbers(text: string, from: string | null, to: string | null): boolean {
  const number = writtenNumber(text);
  // What is no number is neither large nor small.
  if (Number.isNaN(number)) return false;
  return number >= writtenNumber(from ?? '-Infinity') && number <= writtenNumber(to ?? 'Infinity');
}

function isBetweenDates(text: string, from: string | null, to: string | null): boolean {
  if (!/^\d{4}/.test(text)) return false;
  return (from === null || lastDay(text) >= firstDay(from)) && (to === null || firstDay(text) <= lastDay(to));
}

const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);
// No month has more days, and compared as text a day that is not there does no harm.
const lastDay = (date: string): string => (date.length > 4 ? `${date}-31` : `${date}-12-31`).slice(0, 10);
