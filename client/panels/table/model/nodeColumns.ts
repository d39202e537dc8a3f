import { commonNodeFields, nodeFields, nodeKind, nodeKinds } from '@sirkel/graph-schema';
import type { Field, NodeRecord } from '@sirkel/graph-schema';
import type { TFunction } from 'i18next';
import type { Reading } from '../../details/Reading.ts';
import { notEdited } from './Column.ts';
import type { Column } from './Column.ts';
import { fieldColumn, ownColumn } from './fieldColumn.ts';
import type { TieCounts } from '../../../view/tieCounts.ts';

/** The columns that the table of nodes begins with. */
export const firstNodeColumns: readonly string[] = [
  'name',
  'kind',
  'layer',
  'elements',
  'status',
  'sector',
  'municipalities',
  'ties',
];

// Said by other columns one by one, or a place that nobody reads as numbers.
const passedOver: ReadonlySet<string> = new Set(['customValues', 'position', 'version', 'createdBy', 'updatedBy']);

/** The fields of all kinds of nodes, each once, as the forms name them. */
const fieldsOfAll: readonly Field[] = [
  ...new Map(
    [...commonNodeFields, ...nodeKinds.flatMap(({ id }) => nodeFields(id))].map((field) => [field.id, field]),
  ).values(),
].filter(({ id }) => !passedOver.has(id));

export type NodeColumnsInput = {
  readonly reading: Reading;
  readonly counts: ReadonlyMap<string, TieCounts>;
  readonly t: TFunction<'table'>;
};

/** Every column that a table of nodes can have; `name` is the first and always there. */
export function nodeColumns({ reading, counts, t }: NodeColumnsInput): readonly Column<NodeRecord>[] {
  const { language, settings } = reading;
  const [name, ...fields] = fieldsOfAll.map((field) => fieldColumn(field, reading));
  const kind: Column<NodeRecord> = {
    id: 'kind',
    label: t('kind'),
    help: '',
    group: 'fields',
    text: (node) => nodeKind(node.kind).labels[language],
    value: (node) => nodeKind(node.kind).labels[language],
    numeric: false,
    width: 9,
    edit: notEdited,
  };
  const measure = (id: keyof TieCounts): Column<NodeRecord> => ({
    ...asMeasure(id, t),
    ...numberOf((node) => counts.get(node.id)?.[id] ?? 0),
  });
  const ties: Column<NodeRecord> = {
    ...measure('ties'),
    // What is missing is no tie, and is not hidden by a number either.
    text: ({ id }) => {
      const { ties: number = 0, tiesMissing: missing = 0 } = counts.get(id) ?? {};
      return missing === 0 ? String(number) : t('tiesAndMissing', { number, missing });
    },
    width: 9,
  };
  const sources: Column<NodeRecord> = {
    ...asMeasure('sourceCount', t),
    ...numberOf((node) => (node.sources ?? []).length),
  };
  return [
    ...(name === undefined ? [] : [{ ...name, width: 17 }]),
    kind,
    ...fields,
    ...(settings?.customFields ?? []).map((custom) => ownColumn(custom, reading)),
    ties,
    ...(['tiesOut', 'tiesIn', 'neighbours', 'tiesMissing'] as const).map(measure),
    sources,
  ];
}

function asMeasure(id: keyof TieCounts | 'sourceCount', t: TFunction<'table'>) {
  return {
    id,
    label: t(`measures.${id}.label`),
    help: t(`measures.${id}.help`),
    group: 'measures' as const,
    numeric: true,
    width: 7,
    edit: notEdited,
  };
}

function numberOf(count: (node: NodeRecord) => number): Pick<Column<NodeRecord>, 'text' | 'value'> {
  return { text: (node) => String(count(node)), value: count };
}
