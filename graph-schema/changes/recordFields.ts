import { setTypes, type Field } from '../descriptor/Field.ts';
import { serverFields } from '../kinds/serverFields.ts';
import { relationFields } from '../kinds/relations/relationFields.ts';
import { nodeFields, nodeKinds } from '../nodeKinds.ts';

/** Fields that say what a record is; no update changes them. */
export const fixedFields: ReadonlySet<string> = new Set(['id', 'kind', 'from', 'to']);

/** Fields that the server sets; they are no part of what a record says. */
export const serverFieldIds: ReadonlySet<string> = new Set(serverFields.map(({ id }) => id));

const setsOf = (fields: readonly Field[]): ReadonlySet<string> =>
  new Set(fields.filter(({ type }) => setTypes.has(type)).map(({ id }) => id));

const nodeSets = new Map(nodeKinds.map(({ id }) => [id, setsOf(nodeFields(id))]));
const relationSets = setsOf(relationFields);
const noSets: ReadonlySet<string> = new Set();

/**
 * The fields of a record whose values are sets.
 * @param record the type of record; settings have none
 * @param kind the kind of node
 */
export function setFields(record: 'node' | 'relation' | 'mapSettings', kind: string): ReadonlySet<string> {
  if (record === 'mapSettings') return noSets;
  return record === 'relation' ? relationSets : (nodeSets.get(kind) ?? noSets);
}

/** What a record says: a copy without what the server keeps about it. */
export function contentOf(record: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).filter(([field]) => !serverFieldIds.has(field)));
}
