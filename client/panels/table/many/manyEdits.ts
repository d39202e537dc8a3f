import { equalValues, isBlank, setTypes } from '@sirkel/graph-schema';
import type { EditCommand, Field } from '@sirkel/graph-schema';
import { freed } from '../../edit/model/editsOf.ts';
import type { FormValue } from '../../edit/model/FormValues.ts';
import { readField } from '../../edit/model/readForm.ts';
import { fieldsOf } from '../edit/cellChange.ts';
import type { TableRecord } from '../edit/cellChange.ts';

/** What becomes of the value: it takes the place of the old one, or is added to a set or taken out of it. */
export type Way = 'set' | 'add' | 'remove';

export type ManyRequest = {
  readonly records: readonly TableRecord[];
  readonly field: Field;
  readonly way: Way;
  readonly value: FormValue;
};

/** What changing several at once comes to. */
export type ManyPlan = {
  readonly edits: readonly EditCommand[];
  /** How many say so already. */
  readonly already: number;
  /** How many are of kinds without such a field. */
  readonly without: number;
  /** How many would have more members than a set may have. */
  readonly full: number;
};

// A name for many, or a text, is never meant; a day and a number seldom.
const together: ReadonlySet<Field['type']> = new Set(['vocabulary', 'layer', 'boolean', ...setTypes]);

/** The fields that can be changed for several records at once, each once: choices and sets that any of them has. */
export function manyFields(records: readonly TableRecord[]): readonly Field[] {
  const kinds = new Map(records.map((record) => [record.kind, record]));
  const fields = [...kinds.values()]
    .flatMap(fieldsOf)
    .filter(({ id, type }) => together.has(type) && id !== 'altNames');
  return [...new Map(fields.map((field) => [field.id, field])).values()];
}

/** The ways in which a field can be changed for several. */
export function waysOf({ type }: Field): readonly Way[] {
  return setTypes.has(type) ? ['add', 'remove'] : ['set'];
}

/**
 * What is asked for, record by record; those that it would not make different are left out. Nothing chosen is nothing
 * asked for: a field is not emptied for many at once.
 */
export function manyEdits({ records, field, way, value }: ManyRequest): ManyPlan {
  const wanted = readField(field, value, field.id).value;
  const counts = { already: 0, without: 0, full: 0 };
  if (isBlank(wanted)) return { edits: [], ...counts };
  const edits = records.flatMap((record): EditCommand[] => {
    if (!fieldsOf(record).some(({ id }) => id === field.id)) {
      counts.without += 1;
      return [];
    }
    const now = (record as unknown as Readonly<Record<string, unknown>>)[field.id];
    const next = way === 'set' ? wanted : changedSet(textsOf(now), textsOf(wanted), way);
    if (equalValues(now, next)) {
      counts.already += 1;
      return [];
    }
    if ('maxItems' in field && textsOf(next).length > field.maxItems) {
      counts.full += 1;
      return [];
    }
    return [updateOf(record, field, now, next)];
  });
  return { edits, ...counts };
}

function updateOf(record: TableRecord, { id }: Field, now: unknown, next: unknown): EditCommand {
  const patch = { before: { [id]: now ?? null }, after: { [id]: next ?? null } };
  if ('from' in record) return { action: 'updateRelation', id: record.id, ...patch };
  return {
    action: 'updateNode',
    id: record.id,
    ...freed(patch, record),
  };
}

function changedSet(now: readonly string[], members: readonly string[], way: 'add' | 'remove'): readonly string[] {
  if (way === 'remove') return now.filter((member) => !members.includes(member));
  return [...now, ...members.filter((member) => !now.includes(member))];
}

const textsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);
