import { relationFields, relationKind } from '@sirkel/graph-schema';
import type { Graph, RelationRecord } from '@sirkel/graph-schema';
import type { TFunction } from 'i18next';
import type { Reading } from '../../details/Reading.ts';
import { notEdited } from './Column.ts';
import type { Column } from './Column.ts';
import { fieldColumn } from './fieldColumn.ts';

/** The columns that the table of ties begins with. */
export const firstTieColumns: readonly string[] = ['from', 'verb', 'to', 'status'];

const passedOver: ReadonlySet<string> = new Set(['version', 'createdBy', 'updatedBy']);
const fields = relationFields.filter(({ id }) => !passedOver.has(id));

/** Every column that a table of ties can have, read from left to right: "Innovasjon Norge", "finansierer", "Prosjektet". */
export function tieColumns(graph: Graph, reading: Reading, t: TFunction<'table'>): readonly Column<RelationRecord>[] {
  const nameOf = (id: string): string => graph.nodes.get(id)?.name ?? '';
  const end = (id: 'from' | 'to'): Column<RelationRecord> => ({
    ...asPart(id, t),
    text: (tie) => nameOf(tie[id]),
    value: (tie) => nameOf(tie[id]),
    width: 17,
  });
  const verb = (tie: RelationRecord): string => relationKind(tie.kind).verb[reading.language];
  return [
    end('from'),
    { ...asPart('verb', t), text: verb, value: verb, width: 10 },
    end('to'),
    ...fields.map((field) => fieldColumn(field, reading)),
  ];
}

function asPart(id: 'from' | 'verb' | 'to', t: TFunction<'table'>) {
  return { id, label: t(`tie.${id}`), help: '', group: 'fields' as const, numeric: false, edit: notEdited };
}
