import type { Field } from '../descriptor/Field.ts';
import { commonNodeFields } from '../kinds/nodes/fieldsOfEveryNode.ts';
import { followUpFields } from '../kinds/followUps/followUpFields.ts';
import { tourFields } from '../kinds/tours/tourFields.ts';
import { viewFields } from '../kinds/views/viewFields.ts';
import { relationFields } from '../kinds/relations/relationFields.ts';
import { nodeKinds } from '../nodeKinds.ts';
import { groupsOf, recordFields, vocabulariesOf } from './schema.ts';

/** The TypeScript types of records. */
export function renderRecords(): string {
  const byServer = commonNodeFields.filter((field) => field.byServer === true).map((field) => `'${field.id}'`);
  return [
    "import type { LocalizedText } from '../language.ts';",
    ...vocabulariesOf(recordFields).map(
      ({ name, terms }) => `export type ${name} = ${terms.map(({ id }) => `'${id}'`).join(' | ')};`,
    ),
    ...groupsOf(recordFields).map(({ name, fields }) => `export type ${name} = {\n${renderFields(fields)}\n};`),
    ...nodeKinds.map(
      (kind) =>
        `/** ${kind.help.en} */\nexport type ${kind.typeName}Record = {\nreadonly id: string;\nreadonly kind: '${kind.id}';\n${renderFields([...commonNodeFields, ...kind.fields])}\n};`,
    ),
    `/** A node as the map holds it. */\nexport type NodeRecord = ${nodeKinds.map((kind) => `${kind.typeName}Record`).join(' | ')};`,
    `/** A relation as the map holds it. */\nexport type RelationRecord = {\nreadonly id: string;\nreadonly kind: RelationKind;\n/** The id of the node it goes from. */\nreadonly from: string;\n/** The id of the node it goes to. */\nreadonly to: string;\n${renderFields(relationFields)}\n};`,
    `/** What was decided about a finding. */\nexport type FollowUpRecord = {\n/** The id of the finding. */\nreadonly id: string;\n/** What sort of finding it was. */\nreadonly kind: string;\n${renderFields(followUpFields)}\n};`,
    `/** A view of the map that somebody has kept: an address with a name. */\nexport type ViewRecord = {\nreadonly id: string;\n${renderFields(viewFields)}\n};`,
    `/** A guided tour of the map. */\nexport type TourRecord = {\nreadonly id: string;\n${renderFields(tourFields)}\n};`,
    `/** Fields that the server keeps. */\nexport type ServerField = ${byServer.join(' | ')};`,
    ...nodeKinds.map(({ typeName }) => `export type New${typeName} = Omit<${typeName}Record, ServerField>;`),
    `/** A node as a person gives it. */\nexport type NewNode = ${nodeKinds.map((kind) => `New${kind.typeName}`).join(' | ')};`,
    '/** A relation as a person gives it. */\nexport type NewRelation = Omit<RelationRecord, ServerField>;',
    '/** A decision about a finding as a person gives it. */\nexport type NewFollowUp = Omit<FollowUpRecord, ServerField>;',
    '/** A view as a person gives it. */\nexport type NewView = Omit<ViewRecord, ServerField>;',
    '/** A tour as a person gives it. */\nexport type NewTour = Omit<TourRecord, ServerField>;',
  ].join('\n\n');
}

function renderFields(fields: readonly Field[]): string {
  return fields
    .map(
      (field) =>
        `/** ${field.help.en} */\nreadonly ${field.id}${field.required === true ? '' : '?'}: ${renderType(field)};`,
    )
    .join('\n');
}

function renderType(field: Field): string {
  switch (field.type) {
    case 'integer':
    case 'decimal':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'localizedText':
      return 'LocalizedText';
    case 'vocabulary':
      return field.vocabulary.name;
    case 'vocabularySet':
      return `readonly ${field.vocabulary.name}[]`;
    case 'textSet':
    case 'ids':
    case 'barriers':
    case 'municipalities':
      return 'readonly string[]';
    case 'group':
      return field.name;
    case 'groupList':
      return `readonly ${field.name}[]`;
    default:
      return 'string';
  }
}
