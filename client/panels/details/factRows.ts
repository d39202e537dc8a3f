import { inLanguage, nodeFields, relationFields } from '@sirkel/graph-schema';
import type { Field, NodeRecord, RelationRecord } from '@sirkel/graph-schema';
import { localesOf } from '../../i18n/localesOf.ts';
import { dateText } from './dateText.ts';
import { fieldValue } from './fieldValue.ts';
import type { ShownValue } from './fieldValue.ts';
import { amountText, fundingText } from './moneyText.ts';
import { capital } from '../../view/capital.ts';
import type { Reading } from './Reading.ts';

/** One thing that is known: what it is about, and what it says. */
export type FactRow = { readonly id: string; readonly label: string; readonly value: ShownValue };

// What the panel shows in a place of its own, or not at all: where a node lies in the picture is seen there.
const shownElsewhere = new Set([
  'name',
  'shortName',
  'altNames',
  'summary',
  'description',
  'status',
  'sources',
  'barriers',
  'note',
  'position',
  'customValues',
]);
// Where it is first, then what it is, then the rest as the kind lists it.
const first = ['layer', 'elements', 'scope', 'municipalities', 'actorType', 'serviceType', 'resourceType', 'sector'];
const last = ['tags', 'website', 'owner', 'verifiedAt'];

/** All that is known of a node beside its name and texts, in the order in which it is read. */
export function nodeRows(node: NodeRecord, reading: Reading): readonly FactRow[] {
  return [...rowsOf(node, nodeFields(node.kind), reading), ...customRows(node, reading)];
}

/** All that is known of a tie beside its ends and its note. */
export function relationRows(relation: RelationRecord, reading: Reading): readonly FactRow[] {
  return rowsOf(relation, relationFields, reading);
}

/** What a record says of its time: "2021–2022", "fra 2018", "til 2020"; null when nothing. */
export function periodText(record: object, { language, t }: Reading): string | null {
  const { validFrom, validTo } = record as { readonly validFrom?: string; readonly validTo?: string };
  const from = validFrom === undefined ? null : dateText(validFrom, language);
  const to = validTo === undefined ? null : dateText(validTo, language);
  if (from !== null && to !== null) return from === to ? from : `${from}–${to}`;
  if (from !== null) return t('since', { from });
  return to === null ? null : t('until', { to });
}

function rowsOf(record: object, fields: readonly Field[], reading: Reading): readonly FactRow[] {
  const values = record as Readonly<Record<string, unknown>>;
  const shown = fields
    .filter(({ id, byServer }) => byServer !== true && !shownElsewhere.has(id) && id !== 'validTo')
    .toSorted((a, b) => rankOf(a.id) - rankOf(b.id));
  return shown.flatMap((field): readonly FactRow[] => {
    const row = rowOf(field, values, reading);
    return row === null ? [] : [row];
  });
}

function rowOf(field: Field, values: Readonly<Record<string, unknown>>, reading: Reading): FactRow | null {
  const { language, t } = reading;
  if (field.id === 'validFrom') {
    const period = periodText(values, reading);
    return period === null
      ? null
      : { id: 'period', label: t('period'), value: { type: 'text', text: capital(period, language) } };
  }
  const value = values[field.id];
  if (value === undefined || (field.id === 'extent' && value === 'single')) return null;
  const label = field.labels[language];
  const words = wordsOf(field, value, values, reading);
  if (words !== null) return { id: field.id, label, value: { type: 'text', text: capital(words, language) } };
  const shown = fieldValue(field, value, reading);
  return {
    id: field.id,
    label,
    value: shown.type === 'text' ? { ...shown, text: capital(shown.text, language) } : shown,
  };
}

/** What reads better as a phrase than as the bare value. */
function wordsOf(
  field: Field,
  value: unknown,
  values: Readonly<Record<string, unknown>>,
  reading: Reading,
): string | null {
  const { t } = reading;
  switch (field.id) {
    case 'funding':
      return fundingText(value as Readonly<Record<string, unknown>>, values['validFrom'], reading);
    case 'capacity':
      return capacityText(value as Readonly<Record<string, unknown>>, reading);
    case 'waitTime':
      return t('days', { count: Number(value) });
    case 'strength':
      return t('strength', { strength: value });
    case 'amount':
      return amountText(Number(value), 'NOK', reading);
    default:
      return null;
  }
}

function capacityText(capacity: Readonly<Record<string, unknown>>, { language, t }: Reading): string {
  const { available, maximum, unit, updatedAt } = capacity;
  const number = (value: unknown): string => new Intl.NumberFormat(localesOf(language)).format(Number(value));
  const room =
    available !== undefined && maximum !== undefined
      ? t('freeOf', { available: number(available), maximum: number(maximum) })
      : available !== undefined
        ? t('free', { available: number(available) })
        : maximum !== undefined
          ? t('room', { maximum: number(maximum) })
          : '';
  const counted = [room, typeof unit === 'string' ? unit : ''].filter((part) => part !== '').join(' ');
  const at = typeof updatedAt === 'string' ? t('updated', { date: dateText(updatedAt, language) }) : '';
  return [counted, at].filter((part) => part !== '').join(', ');
}

function customRows(node: NodeRecord, { language, settings }: Reading): readonly FactRow[] {
  return (node.customValues ?? []).map(({ field, value }) => {
    const custom = settings?.customFields.find(({ id }) => id === field);
    const label = custom === undefined ? field : inLanguage(custom.labels, language);
    const isLink = custom?.valueType === 'url' && /^https?:\/\//.test(value);
    return { id: field, label, value: isLink ? { type: 'link', url: value } : { type: 'text', text: value } };
  });
}

function rankOf(id: string): number {
  const early = first.indexOf(id);
  if (early >= 0) return early;
  const late = last.indexOf(id);
  return first.length + (late >= 0 ? 1 + late : 0);
}
