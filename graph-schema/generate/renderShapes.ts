import { LONG_TEXT, type Field } from '../descriptor/Field.ts';
import { commonNodeFields } from '../kinds/nodes/fieldsOfEveryNode.ts';
import { followUpFields } from '../kinds/followUps/followUpFields.ts';
import { tourFields } from '../kinds/tours/tourFields.ts';
import { viewFields } from '../kinds/views/viewFields.ts';
import { relationFields } from '../kinds/relations/relationFields.ts';
import { nodeKinds } from '../nodeKinds.ts';
import { groupsOf, recordFields, settingsFields, vocabulariesOf } from './schema.ts';

// What may be missing or empty differs: a record has what is required and nothing empty,
// a patch has any of its fields, and null or an empty list clears one.
type Use = 'record' | 'new' | 'patch';

/** The zod shapes of records, inputs and patches. */
export function renderShapes(): string {
  const all = [...recordFields, ...settingsFields];
  return [
    header,
    ...vocabulariesOf(all).map(
      ({ name, terms }) => `const ${enumName(name)} = oneOf([${terms.map(({ id }) => `'${id}'`).join(', ')}]);`,
    ),
    ...groupsOf(all).map(({ name, fields }) => `const ${groupName(name)} = group({${renderFields(fields, 'new')}});`),
    ...nodeKinds.flatMap((kind) => renderNode(kind.id, [...commonNodeFields, ...kind.fields])),
    renderTable(
      'newNodeShapes',
      'A node as a person gives it, by kind.',
      '{ readonly [K in NodeKind]: z.ZodType<Extract<NewNode, { readonly kind: K }>> }',
      'New',
    ),
    renderTable(
      'nodePatchShapes',
      'Some fields of a node, by kind.',
      'Readonly<Record<NodeKind, z.ZodType<Patch>>>',
      'Patch',
    ),
    renderTable(
      'nodeRecordShapes',
      'A node as the map holds it, by kind.',
      '{ readonly [K in NodeKind]: z.ZodType<Extract<NodeRecord, { readonly kind: K }>> }',
      'Record',
    ),
    renderRelation(),
    renderFollowUp(),
    renderNamed('View', viewFields),
    renderNamed('Tour', tourFields),
    renderSettings(),
    renderChange(),
  ].join('\n\n');
}

const header = `import { z } from 'zod';
import type { Change } from '../changes/Change.ts';
import { addedRecords, causes, SCHEMA_VERSION } from '../changes/Change.ts';
import type { Patch } from '../changes/EditCommand.ts';
import type { MapSettings } from '../MapSettings.ts';
import { boolean, dateTime, decimal, id, integer, line, localizedText, markdown, municipality, only, oneOf, organisationNumber, partialDate, place, text, url } from '../shapes/fieldShapes.ts';
import { differentEnds, group, list, set, strict, union, uniqueIds } from '../shapes/recordShapes.ts';
import { sameIds } from '../shapes/sameIds.ts';
import type { FollowUpRecord, NewFollowUp, NewNode, NewRelation, NewTour, NewView, NodeKind, NodeRecord, RelationRecord, TourRecord, ViewRecord } from './records.ts';`;

function renderNode(id: string, fields: readonly Field[]): readonly string[] {
  const given = fields.filter((field) => field.byServer !== true);
  const head = `id, kind: only('${id}'),`;
  return [
    `const ${id}New = strict({${head}${renderFields(given, 'new')}});`,
    `const ${id}Patch = strict({${renderFields(given, 'patch')}});`,
    `const ${id}Record = strict({${head}${renderFields(fields, 'record')}});`,
  ];
}

function renderTable(name: string, doc: string, type: string, suffix: string): string {
  const rows = nodeKinds.map(({ id }) => `${id}: ${id}${suffix}`);
  return `/** ${doc} */\nexport const ${name}: ${type} = {${rows.join(', ')}};`;
}

function renderRelation(): string {
  const given = relationFields.filter((field) => field.byServer !== true);
  const head = 'id, kind: relationKindShape, from: id, to: id,';
  return `/** A relation as a person gives it. Whether its kind allows the ends is \`checkEnds\`. */
export const newRelationShape: z.ZodType<NewRelation> = strict({${head}${renderFields(given, 'new')}}).check(differentEnds);

/** Some fields of a relation; its kind and ends never change. */
export const relationPatchShape: z.ZodType<Patch> = strict({${renderFields(given, 'patch')}});

/** A relation as the map holds it. */
export const relationRecordShape: z.ZodType<RelationRecord> = strict({${head}${renderFields(relationFields, 'record')}}).check(differentEnds);`;
}

function renderFollowUp(): string {
  const given = followUpFields.filter((field) => field.byServer !== true);
  const head = 'id, kind: id,';
  return `/** A decision about a finding as a person gives it. Whether there is such a finding is not asked: it may be gone. */
export const newFollowUpShape: z.ZodType<NewFollowUp> = strict({${head}${renderFields(given, 'new')}});

/** Some fields of a decision about a finding. */
export const followUpPatchShape: z.ZodType<Patch> = strict({${renderFields(given, 'patch')}});

/** A decision about a finding as the map holds it. */
export const followUpRecordShape: z.ZodType<FollowUpRecord> = strict({${head}${renderFields(followUpFields, 'record')}});`;
}

function renderNamed(typeName: 'View' | 'Tour', fields: readonly Field[]): string {
  const given = fields.filter((field) => field.byServer !== true);
  const name = typeName.toLowerCase();
  return `/** A ${name} as a person gives it. */
export const new${typeName}Shape: z.ZodType<New${typeName}> = strict({id,${renderFields(given, 'new')}});

/** Some fields of a ${name}. */
export const ${name}PatchShape: z.ZodType<Patch> = strict({${renderFields(given, 'patch')}});

/** A ${name} as the map holds it. */
export const ${name}RecordShape: z.ZodType<${typeName}Record> = strict({id,${renderFields(fields, 'record')}});`;
}

function renderSettings(): string {
  const given = settingsFields.filter((field) => field.byServer !== true);
  return `/** The settings of a map, as its log holds them. Lists that are left out come back empty. */
export const mapSettingsShape: z.ZodType<MapSettings> = strict({ id: only('settings'),${renderFields(settingsFields, 'record')}}).check(uniqueIds('layers', 'barriers', 'customFields'));

/** Some settings of a map. */
export const settingsPatchShape: z.ZodType<Partial<MapSettings>> = strict({${renderFields(given, 'patch')}}).check(uniqueIds('layers', 'barriers', 'customFields')) as unknown as z.ZodType<Partial<MapSettings>>;`;
}

function renderChange(): string {
  return `const nodeRecordShape = union('kind', [${nodeKinds.map(({ id }) => `${id}Record`).join(', ')}]);
const editShape = union('action', [
  union('record', [
    strict({ action: only('put'), record: only('node'), id, before: nodeRecordShape.nullable(), after: nodeRecordShape.nullable() }).check(sameIds),
    strict({ action: only('put'), record: only('relation'), id, before: relationRecordShape.nullable(), after: relationRecordShape.nullable() }).check(sameIds),
    strict({ action: only('put'), record: only('followUp'), id, before: followUpRecordShape.nullable(), after: followUpRecordShape.nullable() }).check(sameIds),
    strict({ action: only('put'), record: only('view'), id, before: viewRecordShape.nullable(), after: viewRecordShape.nullable() }).check(sameIds),
    strict({ action: only('put'), record: only('tour'), id, before: tourRecordShape.nullable(), after: tourRecordShape.nullable() }).check(sameIds),
    strict({ action: only('put'), record: only('mapSettings'), id, before: mapSettingsShape.nullable(), after: mapSettingsShape.nullable() }).check(sameIds),
  ]),
  strict({ action: only('redact'), record: oneOf(addedRecords), id, field: text(64) }),
]);

/** A whole change, as an export holds it. */
export const changeShape: z.ZodType<Change> = strict({
  sequence: integer(1, Number.MAX_SAFE_INTEGER), operationId: id, author: id, at: dateTime, cause: oneOf(causes), undoes: id.exactOptional(),
  schemaVersion: only(SCHEMA_VERSION), edits: list(editShape, 0, Number.MAX_SAFE_INTEGER),
});`;
}

function renderFields(fields: readonly Field[], use: Use): string {
  return fields
    .map((field) => {
      const shape = renderField(field, use);
      return shape === field.id ? `${shape},` : `${field.id}: ${shape},`;
    })
    .join('\n');
}

function renderField(field: Field, use: Use): string {
  const shape = renderType(field, use);
  const required = field.required === true;
  if (use === 'patch') return required ? `${shape}.exactOptional()` : `${shape}.nullable().exactOptional()`;
  if (!required) return `${shape}.exactOptional()`;
  // A group of lists alone vanishes when all of them are empty, and comes back as they do.
  if (field.type === 'group' && field.fields.every((inner) => inner.required === true && isList(inner))) {
    return `${shape}.prefault({})`;
  }
  return isList(field) ? `${shape}.default([])` : shape;
}

function isList(field: Field): boolean {
  return ['vocabularySet', 'textSet', 'ids', 'barriers', 'municipalities', 'groupList'].includes(field.type);
}

function renderType(field: Field, use: Use): string {
  // A list that is always there may be empty; any other is left out instead.
  const least = use === 'patch' || field.required === true ? 0 : 1;
  switch (field.type) {
    case 'text':
      return `${field.maxLength < LONG_TEXT ? 'line' : 'text'}(${String(field.maxLength)})`;
    case 'markdown':
    case 'place':
    case 'localizedText':
      return `${field.type}(${String(field.maxLength)})`;
    case 'integer':
    case 'decimal':
      return `${field.type}(${renderNumber(field.min)}, ${renderNumber(field.max)})`;
    case 'date':
      return 'partialDate';
    case 'layer':
      return 'id';
    case 'vocabulary':
      return enumName(field.vocabulary.name);
    case 'vocabularySet':
      return `set(${enumName(field.vocabulary.name)}, ${String(least)}, ${String(field.vocabulary.terms.length)})`;
    case 'textSet':
      return `set(line(${String(field.maxLength)}), ${String(least)}, ${String(field.maxItems)})`;
    case 'ids':
      return `set(id, ${String(least)}, ${String(field.maxItems)})`;
    case 'barriers':
      return `set(id, ${String(least)}, 50)`;
    case 'municipalities':
      return `set(municipality, ${String(least)}, 400)`;
    case 'group':
      return groupName(field.name);
    case 'groupList':
      return `list(${groupName(field.name)}, ${String(least)}, ${String(field.maxItems)})`;
    default:
      return field.type;
  }
}

function renderNumber(value: number): string {
  return value === Number.MAX_SAFE_INTEGER ? 'Number.MAX_SAFE_INTEGER' : String(value);
}

function enumName(name: string): string {
  return `${lowerFirst(name)}Shape`;
}

function groupName(name: string): string {
  return `${lowerFirst(name)}Group`;
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
