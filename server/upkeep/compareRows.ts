import {
  equalValues,
  isLoose,
  looseIn,
  looseRecordTypes,
  type Graph,
  type Records,
  type RecordType,
  type RelationRecord,
} from '@sirkel/graph-schema';
import type { FoundRow } from '../store/Store.ts';

type Logged = Records[RecordType];

/** One thing in which a map's rows and its log do not agree. */
export type Difference =
  /** The log has it, the rows have not. */
  | { readonly state: 'missing'; readonly record: RecordType; readonly logged: Logged }
  /** It lies among the rows, and the log knows nothing of it. */
  | { readonly state: 'unknown'; readonly record: RecordType; readonly found: FoundRow }
  /** Other values, or something that it lacks to be a row. */
  | {
      readonly state: 'differs';
      readonly record: RecordType;
      readonly found: FoundRow;
      readonly logged: Logged;
      readonly fields: readonly string[];
    }
  /** A relation of another kind, or between other ends. */
  | { readonly state: 'moved'; readonly record: 'relation'; readonly found: FoundRow; readonly logged: RelationRecord };

/**
 * All differences between what a log says and what lies in the database.
 * @param graph what the log says
 * @param isTouched whether a record was written while the rows were read, so that nothing can be said of it
 */
export function compareRows(
  graph: Graph,
  found: readonly FoundRow[],
  isTouched: (record: RecordType, id: string) => boolean = () => false,
): readonly Difference[] {
  const matched = new Set<string>();
  const differences: Difference[] = [];
  // Of two relations with one id the one that is as the log says is meant.
  for (const row of found.toSorted((one, other) => Number(isMoved(graph, one)) - Number(isMoved(graph, other)))) {
    const { record } = row;
    const id = idOf(row);
    const key = `${record} ${id}`;
    const logged = record === 'mapSettings' ? graph.settings : loggedOf(graph, record, id);
    if (isTouched(record, id)) matched.add(key);
    else if (logged === null || matched.has(key)) differences.push({ state: 'unknown', record, found: row });
    else {
      matched.add(key);
      differences.push(...differing(graph, row, logged));
    }
  }
  for (const [record, logged] of everything(graph)) {
    if (matched.has(`${record} ${logged.id}`) || isTouched(record, logged.id)) continue;
    if (!(record === 'mapSettings' && found.some((row) => row.record === record))) {
      differences.push({ state: 'missing', record, logged });
    }
  }
  return differences;
}

function differing(graph: Graph, found: FoundRow, logged: Logged): readonly Difference[] {
  const { record, value, gaps, faults } = found;
  if (record === 'relation' && isMoved(graph, found)) {
    return [{ state: 'moved', record, found, logged: logged as RelationRecord }];
  }
  const told = logged as unknown as FoundRow['value'];
  // What cannot be read at all differs in nothing that could be told.
  const names = Object.keys(value).length === 0 ? [] : [...new Set([...Object.keys(told), ...Object.keys(value)])];
  const fields = names.filter((name) => !equalValues(told[name], value[name]));
  if (fields.length + gaps.length + faults.length === 0) return [];
  return [{ state: 'differs', record, found, logged, fields }];
}

/** The id by which a row was found; what is no text is no id of ours, but told as it stands. */
export function idOf({ value }: Pick<FoundRow, 'value'>): string {
  const id = value['id'] ?? '';
  return typeof id === 'string' ? id : JSON.stringify(id);
}

function isMoved(graph: Graph, { record, value }: FoundRow): boolean {
  const logged = record === 'relation' ? loggedOf(graph, record, idOf({ value })) : null;
  if (logged === null) return false;
  return (['kind', 'from', 'to'] as const).some((field) => value[field] !== (logged as RelationRecord)[field]);
}

function loggedOf(graph: Graph, record: RecordType, id: string): Logged | null {
  if (record === 'node') return graph.nodes.get(id) ?? null;
  if (isLoose(record)) return looseIn(graph, record).get(id) ?? null;
  return graph.relations.get(id) ?? graph.waiting.get(id) ?? null;
}

function* everything(graph: Graph): Generator<readonly [RecordType, Logged]> {
  if (graph.settings !== null) yield ['mapSettings', graph.settings];
  for (const node of graph.nodes.values()) yield ['node', node];
  for (const relation of graph.relations.values()) yield ['relation', relation];
  for (const relation of graph.waiting.values()) yield ['relation', relation];
  for (const record of looseRecordTypes) for (const one of looseIn(graph, record).values()) yield [record, one];
}
