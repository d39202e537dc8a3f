import type { Field } from '@sirkel/graph-schema';
import { addresses, payloads } from './payloads.ts';

/** A record's fields as the API takes them. */
export type Filled = Readonly<Record<string, unknown>>;

/** What fields of other types than texts refer to. */
export type References = { readonly layer: string; readonly barrier: string; readonly customField: string };

/**
 * Fills every field, each text with the next payload: over as many rounds as there are payloads each field has held
 * every one of them. Made of the descriptors, so that a new field is covered by itself.
 * @param round 0, 1, 2 …
 * @param standing what groups and lists keep where they hold no words
 */
export function hostileFields(fields: readonly Field[], round: number, to: References, standing: Filled = {}): Filled {
  let step = round;
  const next = (most = Infinity): string => cut(payloads[(step += 1) % payloads.length] ?? '', most);
  const fill = (all: readonly Field[], before: Filled): Filled =>
    Object.fromEntries(
      all.filter(({ byServer }) => byServer !== true).map((field) => [field.id, value(field, before[field.id])]),
    );
  const words = (field: Field): unknown => {
    switch (field.type) {
      case 'text':
      case 'markdown':
        return next(field.maxLength);
      case 'localizedText':
        return { nb: next(field.maxLength), nn: next(field.maxLength), en: next(field.maxLength) };
      case 'textSet':
        return [...new Set([next(field.maxLength), next(field.maxLength)])];
      case 'url':
        return addresses[(step += 1) % addresses.length];
      default:
        return undefined;
    }
  };
  const value = (field: Field, before: unknown): unknown => {
    // Names of rings, and what else refers to ids, are kept as they stand.
    if (field.type === 'textSet' && before !== undefined) return before;
    return words(field) ?? grouped(field, before) ?? before ?? other(field, to);
  };
  const grouped = (field: Field, before: unknown): unknown => {
    if (field.type === 'group') return fill(field.fields, (before ?? {}) as Filled);
    if (field.type !== 'groupList') return undefined;
    return ((before ?? [{}]) as readonly Filled[]).map((item) => fill(field.fields, item));
  };
  // What stands is told by `undefined` where nothing does; the API knows no such fields.
  return JSON.parse(JSON.stringify(fill(fields, standing))) as Filled;
}

function other(field: Field, to: References): unknown {
  switch (field.type) {
    case 'id':
      return to.customField;
    case 'layer':
      return to.layer;
    case 'barriers':
      return [to.barrier];
    case 'vocabulary':
      return field.vocabulary.terms[0]?.id;
    case 'vocabularySet':
      return [field.vocabulary.terms[0]?.id];
    case 'integer':
    case 'decimal':
      return Math.max(field.min, 0);
    case 'boolean':
      return true;
    case 'date':
      return '2024';
    case 'organisationNumber':
      return '974760673';
    case 'municipalities':
      return ['3905'];
    default:
      return undefined;
  }
}

// Half a character is no text.
function cut(text: string, most: number): string {
  return text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
}
