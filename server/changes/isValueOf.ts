import { isPartialDate, isWebAddress, type CustomField } from '@sirkel/graph-schema';

/** Whether a text is a value of the type that a map's own field has. */
export function isValueOf(type: CustomField['valueType'], value: string): boolean {
  if (type === 'number') return /^-?\d+([.,]\d+)?$/.test(value);
  if (type === 'date') return isPartialDate(value);
  return type === 'text' || isWebAddress(value);
}
