import { inLanguage } from '@sirkel/graph-schema';
import type { CustomField, Field, MapSettings } from '@sirkel/graph-schema';
import { fieldValue, sourceTexts, valueText } from '../../details/fieldValue.ts';
import { capital } from '../../../view/capital.ts';
import type { Reading } from '../../details/Reading.ts';
import { notEdited, widthOf } from './Column.ts';
import type { Column } from './Column.ts';

type Content = Readonly<Record<string, unknown>>;

/** The column of a field of records. */
export function fieldColumn(field: Field, reading: Reading): Column<object> {
  const { id, labels, help } = field;
  const { language } = reading;
  const text = (record: object): string => {
    const value = (record as Content)[id];
    return value === undefined ? '' : inWords(field, value, reading);
  };
  return {
    id,
    label: labels[language],
    help: help[language],
    group: field.byServer === true ? 'care' : 'fields',
    text,
    value: (record) => sortValue(field, (record as Content)[id], text(record), reading.settings),
    numeric: field.type === 'integer' || field.type === 'decimal',
    width: widthOf(field),
    edit: field.byServer === true ? notEdited : { of: 'field', id },
  };
}

/** The column of a field that the map has added itself. */
export function ownColumn(custom: CustomField, { language }: Reading): Column<object> {
  const text = (record: object): string => ownText(record, custom.id);
  return {
    id: `own-${custom.id}`,
    label: inLanguage(custom.labels, language),
    help: '',
    group: 'own',
    text,
    value: (record) => {
      const said = text(record);
      if (said === '') return null;
      const number = Number(said.replace(',', '.'));
      return custom.valueType === 'number' && !Number.isNaN(number) ? number : said;
    },
    numeric: custom.valueType === 'number',
    width: custom.valueType === 'text' || custom.valueType === 'url' ? 11 : 7,
    edit: { of: 'own', custom },
  };
}

/** What a record says in one of the map's own fields. */
export function ownText(record: object, id: string): string {
  const values = (record as { readonly customValues?: readonly { readonly field: string; readonly value: string }[] })
    .customValues;
  return values?.find(({ field }) => field === id)?.value ?? '';
}

function inWords(field: Field, value: unknown, reading: Reading): string {
  // A cell shows little of it: what is least sure is what one looks for there.
  if (field.id === 'sources' && field.type === 'groupList') return sourceTexts(field.fields, value, reading).join('; ');
  const text = valueText(fieldValue(field, value, reading));
  // Words of a vocabulary are written as within a sentence; here they stand alone.
  const standsAlone = field.type === 'vocabulary' || field.type === 'vocabularySet' || field.type === 'boolean';
  return standsAlone ? capital(text, reading.language) : text;
}

/** Rings from the centre outwards, numbers and days by what they are, all else by its words. */
function sortValue(field: Field, value: unknown, text: string, settings: MapSettings | null): string | number | null {
  if (value === undefined || text === '') return null;
  switch (field.type) {
    case 'layer':
      return ringOrder(value, settings);
    case 'integer':
    case 'decimal':
      return Number(value);
    case 'date':
    case 'dateTime':
      return typeof value === 'string' ? value : null;
    case 'groupList':
      return Array.isArray(value) ? value.length : null;
    default:
      return text;
  }
}

// What lies outside comes after every ring.
const OUTSIDE = 1e6;

function ringOrder(id: unknown, settings: MapSettings | null): number | null {
  const ring = settings?.layers.find((layer) => layer.id === id);
  if (ring === undefined) return null;
  return ring.outside === true ? OUTSIDE : ring.order;
}
