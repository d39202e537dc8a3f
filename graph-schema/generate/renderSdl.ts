import type { Field } from '../descriptor/Field.ts';
import { commonNodeFields } from '../kinds/nodes/fieldsOfEveryNode.ts';
import { followUpFields } from '../kinds/followUps/followUpFields.ts';
import { tourFields } from '../kinds/tours/tourFields.ts';
import { viewFields } from '../kinds/views/viewFields.ts';
import { relationFields } from '../kinds/relations/relationFields.ts';
import { nodeKinds } from '../nodeKinds.ts';
import { groupsOf, recordFields, settingsFields, vocabulariesOf } from './schema.ts';

/** The part of the API's schema that follows from the descriptors: enums, types and inputs. */
export function renderSdl(): string {
  const all = [...recordFields, ...settingsFields];
  return [
    scalars,
    ...vocabulariesOf(all).map(
      ({ name, labels, terms }) =>
        `${describe(`${labels.en}.`)}enum ${name} {\n${terms.map((term) => `${describe(term.help?.en ?? capital(`${term.labels.en}.`))}${term.id}`).join('\n')}\n}`,
    ),
    ...groupsOf(all).flatMap(({ name, fields }) => [
      `${describe(`${spaced(name)}.`)}type ${name} {\n${outputs(fields)}\n}`,
      `${describe(`${spaced(name)}, as it is given.`)}input ${name}Input {\n${inputs(fields)}\n}`,
    ]),
    `${describe('What every node on a map has, whatever its kind.')}interface MapNode {\n${nodeHead}\n${outputs(commonNodeFields)}\n}`,
    ...nodeKinds.flatMap((kind) => renderNode(kind.id, kind.typeName, kind.help.en, kind.fields)),
    ...renderRelation(),
    ...renderFollowUp(),
    ...renderNamed('View', viewFields, 'A view of the map that somebody has kept: an address with a name.'),
    ...renderNamed('Tour', tourFields, 'A guided tour of the map: views in an order, with what is told of each.'),
    ...renderSettings(),
    renderEdit(),
  ].join('\n\n');
}

const scalars = `${describe('A date that may be no more exact than its source: YYYY, YYYY-MM or YYYY-MM-DD.')}scalar PartialDate

${describe('A moment in UTC, ISO 8601: 2024-05-17T12:00:00.000Z.')}scalar DateTime

${describe('A text written by people: Bokmål first, the other two where somebody has written them.')}type LocalizedText {
  ${describe('Norwegian Bokmål.')}nb: String!
  ${describe('Norwegian Nynorsk.')}nn: String
  ${describe('English.')}en: String
}

${describe('A text in one or more languages, as it is given.')}input LocalizedTextInput {
  ${describe('Norwegian Bokmål.')}nb: String!
  ${describe('Norwegian Nynorsk.')}nn: String
  ${describe('English.')}en: String
}`;

const stableId = `${describe('Stable for ever; 1 to 64 letters, digits and hyphens.')}id: ID!`;
const nodeHead = `${stableId}\n${describe('What kind of node this is.')}kind: NodeKind!`;
const newId = `${describe('An id that the writer makes, so that sending twice adds once: best a UUID; 1 to 64 letters, digits and hyphens.')}id: ID!`;
const relationEnds = `${describe('What kind of relation this is.')}kind: RelationKind!
${describe('The id of the node it goes from.')}from: ID!
${describe('The id of the node it goes to.')}to: ID!`;

function renderNode(id: string, typeName: string, help: string, own: readonly Field[]): readonly string[] {
  const fields = [...commonNodeFields, ...own];
  const given = fields.filter((field) => field.byServer !== true);
  return [
    `${describe(help)}type ${typeName} implements MapNode {\n${nodeHead}\n${outputs(fields)}\n}`,
    `${describe(`A new node of the kind ${id}.`)}input ${typeName}Input {\n${newId}\n${inputs(given)}\n}`,
    `${describe(`Some fields of a node of the kind ${id}: a field left out is left alone, null empties it.`)}input ${typeName}Patch {\n${patches(given)}\n}`,
    renderUpdate(typeName, `${typeName}Patch`, `a node of the kind ${id}`),
  ];
}

function renderRelation(): readonly string[] {
  const given = relationFields.filter((field) => field.byServer !== true);
  return [
    `${describe('A typed, directed or mutual tie between two nodes.')}type Relation {\n${stableId}\n${relationEnds}\n${outputs(relationFields)}\n}`,
    `${describe('A new relation.')}input RelationInput {\n${newId}\n${relationEnds}\n${inputs(given)}\n}`,
    `${describe('Some fields of a relation: a field left out is left alone, null empties it. Kind and ends never change.')}input RelationPatch {\n${patches(given)}\n}`,
    renderUpdate('Relation', 'RelationPatch', 'a relation'),
  ];
}

function renderFollowUp(): readonly string[] {
  const given = followUpFields.filter((field) => field.byServer !== true);
  const kind = `${describe('What sort of finding it was; 1 to 64 letters, digits and hyphens.')}kind: ID!`;
  const id = `${describe('The id of the finding.')}id: ID!`;
  return [
    `${describe('What was decided about a finding. It stays when the finding goes.')}type FollowUp {\n${id}\n${kind}\n${outputs(followUpFields)}\n}`,
    `${describe('A new decision about a finding.')}input FollowUpInput {\n${id}\n${kind}\n${inputs(given)}\n}`,
    `${describe('Some fields of a decision about a finding: a field left out is left alone, null empties it. Which finding it is never changes.')}input FollowUpPatch {\n${patches(given)}\n}`,
    renderUpdate('FollowUp', 'FollowUpPatch', 'a decision about a finding'),
  ];
}

function renderNamed(typeName: 'View' | 'Tour', fields: readonly Field[], what: string): readonly string[] {
  const given = fields.filter((field) => field.byServer !== true);
  const name = typeName.toLowerCase();
  return [
    `${describe(what)}type ${typeName} {\n${stableId}\n${outputs(fields)}\n}`,
    `${describe(`A new ${name}.`)}input ${typeName}Input {\n${newId}\n${inputs(given)}\n}`,
    `${describe(`Some fields of a ${name}: a field left out is left alone, null empties it.`)}input ${typeName}Patch {\n${patches(given)}\n}`,
    renderUpdate(typeName, `${typeName}Patch`, `a ${name}`),
  ];
}

function renderSettings(): readonly string[] {
  const given = settingsFields.filter((field) => field.byServer !== true);
  return [
    `${describe('The settings of a map.')}type EcosystemMapSettings {\n${describe('Always “settings”.')}id: ID!\n${outputs(settingsFields)}\n}`,
    `${describe('Some settings of a map: a field left out is left alone, null empties it.')}input SettingsPatch {\n${patches(given)}\n}`,
    `${describe('A change of some settings: applied where the present still equals what was seen.')}input SettingsUpdate {
      ${describe('The fields as the writer saw them.')}before: SettingsPatch!
      ${describe('The same fields as the writer wants them.')}after: SettingsPatch!
    }`,
  ];
}

function renderUpdate(typeName: string, patch: string, what: string): string {
  return `${describe(`A change of some fields of ${what}: applied where the present still equals what was seen.`)}input ${typeName}Update {
    ${describe('What is changed.')}id: ID!
    ${describe('The fields as the writer saw them.')}before: ${patch}!
    ${describe('The same fields as the writer wants them.')}after: ${patch}!
  }`;
}

function renderEdit(): string {
  const nodes = nodeKinds.flatMap(({ id, typeName }) => [
    `${describe(`Adds a node of the kind ${id}.`)}add${typeName}: ${typeName}Input`,
    `${describe(`Changes a node of the kind ${id}.`)}update${typeName}: ${typeName}Update`,
  ]);
  return `${describe('The records of which a field can be blanked for good.')}enum RedactableRecord {
    ${describe('A node.')}node
    ${describe('A relation.')}relation
    ${describe('A decision about a finding.')}followUp
    ${describe('A view that was kept.')}view
    ${describe('A guided tour.')}tour
  }

  ${describe('Blanks one field of a record everywhere, in earlier changes too.')}input RedactInput {
    ${describe('Which type of record it is.')}record: RedactableRecord!
    ${describe('The id of the record.')}id: ID!
    ${describe('The id of the field.')}field: String!
  }

  ${describe('One thing a writer asks for.')}input EditInput @oneOf {
    ${nodes.join('\n')}
    ${describe('Removes a node, and its relations with it.')}removeNode: ID
    ${describe('Adds a relation.')}addRelation: RelationInput
    ${describe('Changes a relation.')}updateRelation: RelationUpdate
    ${describe('Removes a relation.')}removeRelation: ID
    ${describe('Decides about a finding.')}addFollowUp: FollowUpInput
    ${describe('Changes a decision about a finding.')}updateFollowUp: FollowUpUpdate
    ${describe('Takes a decision about a finding away.')}removeFollowUp: ID
    ${describe('Keeps a view.')}addView: ViewInput
    ${describe('Changes a view.')}updateView: ViewUpdate
    ${describe('Removes a view. Tours that name it stay, and tell that it is gone.')}removeView: ID
    ${describe('Makes a tour.')}addTour: TourInput
    ${describe('Changes a tour.')}updateTour: TourUpdate
    ${describe('Removes a tour; its views stay.')}removeTour: ID
    ${describe('Changes the map’s settings.')}updateSettings: SettingsUpdate
    ${describe('Blanks a field for good.')}redact: RedactInput
  }`;
}

function outputs(fields: readonly Field[]): string {
  return fields
    .map((field) => {
      const type = typeOf(field, '');
      return `${describe(field.api ?? field.help.en)}${field.id}: ${type}${type.startsWith('[') || field.required === true ? '!' : ''}`;
    })
    .join('\n');
}

function inputs(fields: readonly Field[]): string {
  return fields
    .map(
      (field) =>
        `${describe(field.api ?? field.help.en)}${field.id}: ${typeOf(field, 'Input')}${field.required === true ? '!' : ''}`,
    )
    .join('\n');
}

function patches(fields: readonly Field[]): string {
  return fields
    .map((field) => `${describe(field.api ?? field.help.en)}${field.id}: ${typeOf(field, 'Input')}`)
    .join('\n');
}

function typeOf(field: Field, suffix: '' | 'Input'): string {
  switch (field.type) {
    case 'id':
    case 'layer':
      return 'ID';
    case 'integer':
      return 'Int';
    case 'decimal':
      return 'Float';
    case 'boolean':
      return 'Boolean';
    case 'date':
      return 'PartialDate';
    case 'dateTime':
      return 'DateTime';
    case 'localizedText':
      return `LocalizedText${suffix}`;
    case 'vocabulary':
      return field.vocabulary.name;
    case 'vocabularySet':
      return `[${field.vocabulary.name}!]`;
    case 'ids':
    case 'barriers':
      return '[ID!]';
    case 'textSet':
    case 'municipalities':
      return '[String!]';
    case 'group':
      return `${field.name}${suffix}`;
    case 'groupList':
      return `[${field.name}${suffix}!]`;
    default:
      return 'String';
  }
}

function describe(text: string): string {
  return `"""${text.replaceAll('"', '”')}"""\n`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

// `CoverageRule` → `Coverage rule`
function spaced(name: string): string {
  return capital(name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));
}
