import {
  commonNodeFields,
  nodeKinds,
  relationFields,
  relationKind,
  relationKinds,
  type Cell,
  type Field,
  type Localized,
  type NodeRecord,
  type RelationRecord,
  type Vocabulary,
} from '@sirkel/graph-schema';
import { inThree, joined, type Column } from './Table.ts';

/** Who entered and changed something is nobody's research question, and an id that follows a person. */
const leftOut: ReadonlySet<string> = new Set(['createdBy', 'updatedBy']);

type Values = Readonly<Record<string, unknown>>;

/** Each field of each kind of node, as the descriptors have it; one that several kinds have is one column. */
export function nodeColumns(): readonly Column<NodeRecord>[] {
  const fields = [...commonNodeFields, ...nodeKinds.flatMap((kind) => kind.fields)];
  const kinds: Vocabulary = { name: 'NodeKind', labels: kindLabels, terms: nodeKinds };
  return [
    { ...idColumn, value: ({ id }) => id },
    { ...kindColumn, vocabulary: kinds, value: ({ kind }) => kind },
    ...columnsOf(fields).map((column) => (column.id === 'name' ? { ...column, id: 'label' } : column)),
  ];
}

/** Each field of a relation. The ends are called as Gephi and networkx call them. */
export function relationColumns(): readonly Column<RelationRecord>[] {
  const kinds: Vocabulary = { name: 'RelationKind', labels: kindLabels, terms: relationKinds };
  return [
    { ...idColumn, value: ({ id }) => id },
    { ...sourceColumn, value: ({ from }) => from },
    { ...targetColumn, value: ({ to }) => to },
    { ...kindColumn, vocabulary: kinds, value: ({ kind }) => kind },
    { ...typeColumn, value: ({ kind }) => (relationKind(kind).mutual ? 'Undirected' : 'Directed') },
    ...columnsOf(relationFields),
  ];
}

function columnsOf<Row extends object>(fields: readonly Field[]): readonly Column<Row>[] {
  const columns = fields
    .filter(({ id }) => !leftOut.has(id))
    .flatMap((field) => fieldColumns(field, '', (row: Row) => (row as Values)[field.id]));
  return [...new Map(columns.map((column) => [column.id, column])).values()];
}

function fieldColumns<Row>(field: Field, before: string, valueOf: (row: Row) => unknown): readonly Column<Row>[] {
  const { labels, help, type } = field;
  const id = `${before}${field.id}`;
  if (field.type === 'group') {
    return field.fields.flatMap((inner) =>
      fieldColumns(inner, `${id}_`, (row: Row) => (valueOf(row) as Values | undefined)?.[inner.id]),
    );
  }
  if (field.type === 'localizedText') {
    return inThree({ id, labels, help, type }, (row) => valueOf(row) as Localized | undefined);
  }
  return [
    {
      ...{ id, labels, help, type: typeOf(field) },
      ...('vocabulary' in field ? { vocabulary: field.vocabulary } : {}),
      value: (row) => cellOf(valueOf(row)),
    },
  ];
}

const sets: ReadonlySet<string> = new Set(['vocabularySet', 'textSet', 'barriers', 'municipalities']);

function typeOf({ type }: Field): string {
  if (type === 'groupList') return 'list, as JSON';
  return sets.has(type) ? `${type}, set apart by |` : type;
}

function cellOf(value: unknown): Cell {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
    ? joined(value)
    : JSON.stringify(value);
}

const kindLabels: Localized = { nb: 'Slag', nn: 'Slag', en: 'Kind' };
const idColumn = {
  id: 'id',
  type: 'id',
  labels: { nb: 'Id', nn: 'Id', en: 'Id' },
  help: {
    nb: 'Det oppføringen eller koblingen kjennes igjen på. Den endres aldri.',
    nn: 'Det oppføringa eller koplinga blir kjend att på. Han blir aldri endra.',
    en: 'What the entry or tie is known by. It never changes.',
  },
};
const kindColumn = {
  id: 'kind',
  type: 'vocabulary',
  labels: kindLabels,
  help: {
    nb: 'Hva slags oppføring eller kobling det er.',
    nn: 'Kva slags oppføring eller kopling det er.',
    en: 'What kind of entry or tie it is.',
  },
};
const sourceColumn = {
  id: 'source',
  type: 'id',
  labels: { nb: 'Fra', nn: 'Frå', en: 'From' },
  help: {
    nb: 'Id-en til den koblingen går fra.',
    nn: 'Id-en til den koplinga går frå.',
    en: 'The id of the entry that the tie leads from.',
  },
};
const targetColumn = {
  id: 'target',
  type: 'id',
  labels: { nb: 'Til', nn: 'Til', en: 'To' },
  help: {
    nb: 'Id-en til den koblingen går til.',
    nn: 'Id-en til den koplinga går til.',
    en: 'The id of the entry that the tie leads to.',
  },
};
const typeColumn = {
  id: 'type',
  type: 'Directed or Undirected',
  labels: { nb: 'Retning', nn: 'Retning', en: 'Direction' },
  help: {
    nb: 'Om slaget har en retning, eller gjelder begge veier.',
    nn: 'Om slaget har ei retning, eller gjeld begge vegar.',
    en: 'Whether the kind has a direction or goes both ways.',
  },
};
