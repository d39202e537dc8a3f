import type { NodeRecord, RelationRecord } from '../generated/records.ts';
import type { MapSettings } from '../MapSettings.ts';
import { looseRecords } from './Change.ts';
import type { AddedRecord, Change, Edit, LooseRecord, PutEdit, RecordType, Records, RedactEdit } from './Change.ts';
import type { Graph, RecordMap } from './Graph.ts';
import { redactRecord } from './redact.ts';

/**
 * The only meaning of a change: sets what comes after, in place.
 *
 * Never checks what was before, so doing it twice is doing it once, and a graph read from rows that already
 * hold some of the changes comes out right when the log is folded on top. A relation whose end is not there
 * waits for it; when an end goes, the relation waits again.
 * @param graph is changed
 * @param change the next change of the same map
 */
export function applyChange(graph: Graph, change: Change): void {
  for (const edit of change.edits) applyEdit(graph, edit);
  graph.sequence = Math.max(graph.sequence, change.sequence);
}

/** The meaning of one edit of a change. */
export function applyEdit(graph: Graph, edit: Edit): void {
  if (edit.action === 'redact') {
    applyRedaction(graph, edit);
    return;
  }
  switch (edit.record) {
    case 'node':
      if (edit.after === null) removeNode(graph, edit.id);
      else putNode(graph, edit.after);
      return;
    case 'relation':
      if (edit.after === null) removeRelation(graph, edit.id);
      else putRelation(graph, edit.after);
      return;
    case 'followUp':
    case 'view':
    case 'tour':
      if (edit.after === null) graph[looseRecords[edit.record]].delete(edit.id);
      else putLoose(graph, edit.record, edit.after);
      return;
    case 'mapSettings':
      putSettings(graph, edit.after);
  }
}

/** Puts a node and attaches the relations that waited for it. */
export function putNode(graph: Graph, node: NodeRecord): void {
  graph.nodes.set(node.id, node);
  for (const id of graph.ties.get(node.id) ?? []) {
    const waiting = graph.waiting.get(id);
    if (waiting === undefined || !graph.nodes.has(waiting.from) || !graph.nodes.has(waiting.to)) continue;
    graph.waiting.delete(id);
    graph.relations.set(id, waiting);
  }
}

/** Puts a relation, or lets it wait when one of its ends is not there. */
export function putRelation(graph: Graph, relation: RelationRecord): void {
  removeRelation(graph, relation.id);
  const attached = graph.nodes.has(relation.from) && graph.nodes.has(relation.to);
  (attached ? graph.relations : graph.waiting).set(relation.id, relation);
  graph.ties.add(relation.from, relation.id);
  graph.ties.add(relation.to, relation.id);
}

/** Puts a record that hangs on nothing. What it names need not be on the map any more. */
export function putLoose<R extends LooseRecord>(graph: Graph, record: R, value: Records[R]): void {
  looseIn(graph, record).set(value.id, value);
}

/** All records of a type that hangs on nothing. */
export function looseIn<R extends LooseRecord>(graph: Graph, record: R): RecordMap<Records[R]> {
  return graph[looseRecords[record]] as unknown as RecordMap<Records[R]>;
}

/** Puts the map's settings. */
export function putSettings(graph: Graph, settings: MapSettings | null): void {
  graph.settings = settings;
}

/** A record with its type. */
export type TypedRecord = { [R in RecordType]: { readonly record: R; readonly value: Records[R] } }[RecordType];

/** Puts a record of any type: a graph is built of these where a map is read. */
export function putRecord(graph: Graph, { record, value }: TypedRecord): void {
  applyEdit(graph, { action: 'put', record, id: value.id, before: null, after: value } as PutEdit);
}

function removeNode(graph: Graph, id: string): void {
  graph.nodes.delete(id);
  for (const relationId of graph.ties.get(id) ?? []) {
    const attached = graph.relations.get(relationId);
    if (attached === undefined) continue;
    graph.relations.delete(relationId);
    graph.waiting.set(relationId, attached);
  }
}

function removeRelation(graph: Graph, id: string): void {
  const relation = graph.relations.get(id) ?? graph.waiting.get(id);
  if (relation === undefined) return;
  graph.relations.delete(id);
  graph.waiting.delete(id);
  graph.ties.remove(relation.from, id);
  graph.ties.remove(relation.to, id);
}

function applyRedaction(graph: Graph, { record, id, field }: RedactEdit): void {
  switch (record) {
    case 'node':
      blank(graph.nodes, 'node', id, field);
      return;
    case 'relation':
      blank(graph.relations, 'relation', id, field);
      blank(graph.waiting, 'relation', id, field);
      return;
    case 'followUp':
    case 'view':
    case 'tour':
      blank(looseIn(graph, record), record, id, field);
  }
}

function blank<R extends AddedRecord>(records: RecordMap<Records[R]>, record: R, id: string, field: string): void {
  const standing = records.get(id);
  if (standing !== undefined) records.set(id, redactRecord(record, standing, field));
}
