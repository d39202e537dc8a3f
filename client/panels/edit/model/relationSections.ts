import type { Field } from '@sirkel/graph-schema';
import { relationFields } from '@sirkel/graph-schema';

/** The fields of a relation that a person may set. */
export const openRelationFields: readonly Field[] = relationFields.filter(({ byServer }) => byServer !== true);

const main: readonly string[] = ['status', 'note'];

/** The form of a relation, in parts. */
export const relationSections: readonly {
  readonly id: 'main' | 'sources' | 'tie';
  readonly fields: readonly Field[];
}[] = [
  { id: 'main', fields: openRelationFields.filter(({ id }) => main.includes(id)) },
  { id: 'sources', fields: openRelationFields.filter(({ id }) => id === 'sources') },
  { id: 'tie', fields: openRelationFields.filter(({ id }) => !main.includes(id) && id !== 'sources') },
];
