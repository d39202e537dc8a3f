import type { Field } from '../descriptor/Field.ts';
import type { Vocabulary } from '../descriptor/Vocabulary.ts';
import { commonNodeFields } from '../kinds/nodes/fieldsOfEveryNode.ts';
import { followUpFields } from '../kinds/followUps/followUpFields.ts';
import { tourFields } from '../kinds/tours/tourFields.ts';
import { viewFields } from '../kinds/views/viewFields.ts';
import { relationFields } from '../kinds/relations/relationFields.ts';
import { nodeKinds } from '../nodeKinds.ts';
import { settingsFields } from '../settings/settingsFields.ts';
import { nodeKindNames } from '../vocabularies/nodeKindNames.ts';
import { relationKindNames } from '../vocabularies/relationKindNames.ts';

/** A named group of fields: a type of its own in every output. */
export type Group = { readonly name: string; readonly fields: readonly Field[] };

/** All fields of nodes, relations, follow-ups, views and tours: what records are made of. */
export const recordFields: readonly Field[] = [
  ...commonNodeFields,
  ...nodeKinds.flatMap((kind) => kind.fields),
  ...relationFields,
  ...followUpFields,
  ...viewFields,
  ...tourFields,
];

/** Vocabularies used in fields, each once, in the order met; the two of kinds first. */
export function vocabulariesOf(fields: readonly Field[]): readonly Vocabulary[] {
  const found = new Map<string, Vocabulary>();
  for (const vocabulary of [nodeKindNames, relationKindNames]) found.set(vocabulary.name, vocabulary);
  walk(fields, (field) => {
    if (field.type === 'vocabulary' || field.type === 'vocabularySet')
      found.set(field.vocabulary.name, field.vocabulary);
  });
  return [...found.values()];
}

/** Groups used in fields, each once, inner ones before those that hold them. */
export function groupsOf(fields: readonly Field[]): readonly Group[] {
  const found = new Map<string, Group>();
  walk(fields, (field) => {
    if (field.type === 'group' || field.type === 'groupList')
      found.set(field.name, { name: field.name, fields: field.fields });
  });
  return [...found.values()];
}

export { settingsFields };

function walk(fields: readonly Field[], visit: (field: Field) => void): void {
  for (const field of fields) {
    if (field.type === 'group' || field.type === 'groupList') walk(field.fields, visit);
    visit(field);
  }
}
