import type { Field } from '../descriptor/Field.ts';
import { commonNodeFields } from '../kinds/nodes/fieldsOfEveryNode.ts';
import { followUpFields } from '../kinds/followUps/followUpFields.ts';
import { tourFields } from '../kinds/tours/tourFields.ts';
import { viewFields } from '../kinds/views/viewFields.ts';
import { relationFields } from '../kinds/relations/relationFields.ts';
import { nodeKinds } from '../nodeKinds.ts';
import { settingsFields } from './schema.ts';

/** GraphQL fragments that ask for everything a record holds. */
export function renderFragments(): string {
  const kinds = nodeKinds.map(({ typeName, fields }) => `  ... on ${typeName} { ${select(fields)} }`);
  return [
    renderFragment(
      'mapNodeFragment',
      'All fields of a node, whatever its kind.',
      `fragment AllNodeFields on MapNode {\n  id kind ${select(commonNodeFields)}\n${kinds.join('\n')}\n}`,
    ),
    renderFragment(
      'relationFragment',
      'All fields of a relation.',
      `fragment AllRelationFields on Relation {\n  id kind from to ${select(relationFields)}\n}`,
    ),
    renderFragment(
      'followUpFragment',
      'All that was decided about a finding.',
      `fragment AllFollowUpFields on FollowUp {\n  id kind ${select(followUpFields)}\n}`,
    ),
    renderFragment(
      'viewFragment',
      'All fields of a view.',
      `fragment AllViewFields on View {\n  id ${select(viewFields)}\n}`,
    ),
    renderFragment(
      'tourFragment',
      'All fields of a tour.',
      `fragment AllTourFields on Tour {\n  id ${select(tourFields)}\n}`,
    ),
    renderFragment(
      'settingsFragment',
      'All settings of a map.',
      `fragment AllSettingsFields on EcosystemMapSettings {\n  id ${select(settingsFields)}\n}`,
    ),
  ].join('\n\n');
}

function renderFragment(name: string, doc: string, text: string): string {
  return `/** ${doc} */\nexport const ${name} = \`${text}\`;`;
}

function select(fields: readonly Field[]): string {
  return fields.map(selectField).join(' ');
}

function selectField(field: Field): string {
  if (field.type === 'localizedText') return `${field.id} { nb nn en }`;
  if (field.type === 'group' || field.type === 'groupList') return `${field.id} { ${select(field.fields)} }`;
  return field.id;
}
