import { createHash, randomUUID } from 'node:crypto';
import { defaultSettings, SCHEMA_VERSION } from '@sirkel/graph-schema';
import type { Edit, NewNode, NewRelation, NodeRecord, RelationRecord } from '@sirkel/graph-schema';
import { inventMap } from '@sirkel/seed';
import type { DigestedChange } from '@sirkel/server/store/Store';

export type Size = { readonly nodes: number; readonly relations: number };

// Records are made after these many invented ones, each under a new id and name: to check a hundred thousand takes longer
// than all that is measured.
const PATTERNS = 2_000;
const EDITS_PER_CHANGE = 1_000;

/** The log of an invented map of any size, in which each record was put once: the smallest log that such a map can have. */
export async function* bigMapLog({ nodes, relations }: Size): AsyncGenerator<DigestedChange> {
  await Promise.resolve();
  const patterns = inventPatterns();
  const ids = Array.from({ length: nodes }, () => randomUUID());
  const settings = { ...defaultSettings({ title: { nb: 'Stort kart' }, visibility: 'public' }), version: 1 };
  let sequence = 1;
  yield changeOf(sequence, [{ action: 'put', record: 'mapSettings', id: 'settings', before: null, after: settings }]);
  for (const edits of chunks(nodeEdits(ids, patterns.nodes))) yield changeOf((sequence += 1), edits);
  for (const edits of chunks(relationEdits(ids, relations, patterns.relations))) yield changeOf((sequence += 1), edits);
}

function* nodeEdits(ids: readonly string[], patterns: readonly NewNode[]): Generator<Edit> {
  for (const [index, id] of ids.entries()) {
    const pattern = patterns[index % patterns.length];
    if (pattern === undefined) throw new Error('No node was invented.');
    const after = { ...pattern, id, name: `${pattern.name} ${String(index)}`, version: 1 } as NodeRecord;
    yield { action: 'put', record: 'node', id, before: null, after };
  }
}

function* relationEdits(ids: readonly string[], count: number, patterns: readonly NewRelation[]): Generator<Edit> {
  for (let index = 0; index < count; index += 1) {
    const pattern = patterns[index % patterns.length];
    if (pattern === undefined) throw new Error('No relation was invented.');
    const id = randomUUID();
    const after = { ...pattern, id, from: drawn(ids), to: drawn(ids), version: 1 } as RelationRecord;
    yield { action: 'put', record: 'relation', id, before: null, after };
  }
}

// The square draws towards the front of the list, so that a few nodes have many ties, as real maps have.
const drawn = (ids: readonly string[]): string => ids[Math.floor(Math.random() ** 2 * ids.length)] ?? '';

function inventPatterns(): { readonly nodes: readonly NewNode[]; readonly relations: readonly NewRelation[] } {
  const edits = inventMap(PATTERNS, 7).edits.flat();
  return {
    nodes: edits.flatMap((edit) => (edit.action === 'addNode' ? [edit.node] : [])),
    relations: edits.flatMap((edit) => (edit.action === 'addRelation' ? [edit.relation] : [])),
  };
}

function* chunks(edits: Iterable<Edit>): Generator<readonly Edit[]> {
  let chunk: Edit[] = [];
  for (const edit of edits) {
    chunk.push(edit);
    if (chunk.length < EDITS_PER_CHANGE) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

/** A change of a log, as if somebody had made it on the first day of the year. */
export function changeOf(sequence: number, edits: readonly Edit[]): DigestedChange {
  const operationId = randomUUID();
  const change = {
    sequence,
    operationId,
    author: 'bench',
    at: '2026-01-01T00:00:00.000Z',
    cause: 'edit' as const,
    schemaVersion: SCHEMA_VERSION,
    edits,
  };
  return { change, digest: createHash('sha256').update(operationId).digest('base64') };
}
