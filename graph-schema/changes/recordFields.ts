import { setTypes, type Field } from '../descriptor/Field.ts';
import { serverFields } from '../kinds/serverFields.ts';
import { followUpFields } from '../kinds/followUps/followUpFields.ts';
import { tourFields } from '../kinds/tours/tourFields.ts';
import { viewFields } from '../kinds/views/viewFields.ts';
import { relationFields } from '../kinds/relations/relationFields.ts';
import { nodeFields, nodeKinds } from '../nodeKinds.ts';
import { settingsFields } from '../settings/settingsFields.ts';
import { isLoose } from './Change.ts';
import type { LooseRecord, RecordType } from './Change.ts';

/** What an update must know about the fields of one kind of record. */
export type FieldRules = {
  /** Fields that a person may set. */
  readonly open: ReadonlySet<string>;
  /** Of these, those whose values are sets. */
  readonly sets: ReadonlySet<string>;
  /** Of these, those that a record cannot be without. */
  readonly required: ReadonlySet<string>;
};

/** Fields that say what a record is; no update changes them. */
export const fixedFields: ReadonlySet<string> = new Set(['id', 'kind', 'from', 'to']);

const serverFieldIds: ReadonlySet<string> = new Set(serverFields.map(({ id }) => id));

const nodeRules = new Map(nodeKinds.map(({ id }) => [id, rulesOf(nodeFields(id))]));
const relationRules = rulesOf(relationFields);

/** The fields of the records that hang on nothing. */
export const looseFields: Readonly<Record<LooseRecord, readonly Field[]>> = {
  followUp: followUpFields,
  view: viewFields,
  tour: tourFields,
};
const looseRules = {
  followUp: rulesOf(followUpFields),
  view: rulesOf(viewFields),
  tour: rulesOf(tourFields),
} as const;
const settingsRules = rulesOf(settingsFields);

/**
 * The rules of a record's fields.
 * @param kind the kind of node; does not matter for the other records
 */
export function fieldRules(record: RecordType, kind: string): FieldRules {
  if (record === 'mapSettings') return settingsRules;
  if (isLoose(record)) return looseRules[record];
  return record === 'relation' ? relationRules : (nodeRules.get(kind) ?? rulesOf([]));
}

/** What a record says: a copy without what the server keeps about it. */
export function contentOf(record: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).filter(([field]) => !serverFieldIds.has(field)));
}

function rulesOf(fields: readonly Field[]): FieldRules {
  const open = fields.filter(({ byServer }) => byServer !== true);
  const ids = (some: readonly Field[]): ReadonlySet<string> => new Set(some.map(({ id }) => id));
  return {
    open: ids(open),
    sets: ids(open.filter(({ type }) => setTypes.has(type))),
    required: ids(open.filter(({ required }) => required === true)),
  };
}
