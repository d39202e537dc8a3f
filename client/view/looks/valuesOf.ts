import type { Graph, NodeRecord, RelationRecord } from '@sirkel/graph-schema';
import type { MeasureId } from '../../state/lookPlace.ts';
import { noValue } from '../filter/Expression.ts';
import { readNodes } from '../filter/nodeReading.ts';
import type { NodeReading } from '../filter/nodeReading.ts';
import { writtenNumber } from '../filter/writtenNumber.ts';
import { tieCounts } from '../tieCounts.ts';
import type { NodeSubject, Subject } from './Subject.ts';

/** What the server has worked out, by actor; an actor that took no part is not in it. */
export type Measures = ReadonlyMap<string, Readonly<Record<MeasureId, number | null>>>;

/** What records say of a subject: a number, or words in their order; nothing where they say nothing. */
export type Values = ReadonlyMap<string, number | readonly string[]>;

/** What values are read from. */
export type ValueSource = {
  readonly graph: Graph;
  /** Null while they are not there. */
  readonly measures: Measures | null;
  /** The year now: how long ago something began is counted from it. */
  readonly year: number;
};

/** What all nodes or ties of a map say of a subject. */
export function valuesOf(subject: Subject, source: ValueSource): Values {
  if (subject.of === 'tie') {
    return gather([...source.graph.relations.values()], (tie) => tieValue(tie, subject.id));
  }
  return gather([...source.graph.nodes.values()], nodeReader(subject, source));
}

type Value = number | readonly string[] | null;

function gather<R extends { readonly id: string }>(records: readonly R[], read: (record: R) => Value): Values {
  const values = new Map<string, number | readonly string[]>();
  for (const record of records) {
    const value = read(record);
    if (value === null || Number.isNaN(value) || (typeof value === 'object' && value.length === 0)) continue;
    values.set(record.id, value);
  }
  return values;
}

function nodeReader(subject: NodeSubject, source: ValueSource): (node: NodeRecord) => Value {
  switch (subject.of) {
    case 'field':
      return fieldReader(readNodes(source.graph), subject.on);
    case 'own':
      return (node) => ownValue(node, subject);
    case 'count': {
      const counts = tieCounts(source.graph.relations.values());
      return ({ id }) => counts.get(id)?.[subject.id] ?? 0;
    }
    case 'record':
      return subject.id === 'years'
        ? ({ validFrom }) => (validFrom === undefined ? null : Math.max(0, source.year - Number(validFrom.slice(0, 4))))
        : ({ sources }) => (sources ?? []).length;
    case 'measure':
      return ({ id }) => source.measures?.get(id)?.[subject.id] ?? null;
  }
}

type Field = Extract<NodeSubject, { readonly of: 'field' }>['on'];

function fieldReader({ values }: NodeReading, on: Field): (node: NodeRecord) => Value {
  return (node) => {
    const own = values(node, on).filter((value) => value !== noValue);
    // It lies in the first of its fields, and arcs point to the others.
    return on === 'field' ? own.slice(0, 1) : own;
  };
}

function ownValue(node: NodeRecord, { field, values }: Extract<NodeSubject, { readonly of: 'own' }>): Value {
  const texts = (node.customValues ?? [])
    .filter((each) => each.field === field.id && each.value.trim() !== '')
    .map(({ value }) => value.trim());
  if (values === 'categories') return [...new Set(texts)];
  const [first = ''] = texts;
  // Dates are often no more exact than a year.
  return writtenNumber(field.valueType === 'date' ? (/^\d{4}/.exec(first)?.[0] ?? '') : first);
}

function tieValue(tie: RelationRecord, id: Extract<Subject, { readonly of: 'tie' }>['id']): Value {
  switch (id) {
    case 'kind':
      return [tie.kind];
    case 'status':
      return [tie.status];
    case 'certainty':
      return [...new Set((tie.sources ?? []).map(({ certainty }) => certainty))];
    case 'sourceCount':
      return (tie.sources ?? []).length;
    case 'amount':
    case 'strength':
      return tie[id] ?? null;
  }
}
