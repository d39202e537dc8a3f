import type { CustomField } from '@sirkel/graph-schema';

/** Whether a text is a value of the type that a map's own field has. */
export function isValueOf(type: CustomField['valueType'], value: string): boolean {
  if (type === 'number') return /^-?\d+([.,]\d+)?$/.test(value);
  if (type === 'date') return /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value);
  return type === 'text' || /^https?:\/\/[^\s/?#]+\S*$/i.test(value);
}
