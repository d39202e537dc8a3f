import { beforeEach, describe, expect, it } from 'vitest';
import { SirkelError } from '../errors.ts';
import type { NewNode } from '../generated/records.ts';
import { defaultSettings } from '../settings/defaultSettings.ts';
import { applyChange } from './applyChange.ts';
import { SCHEMA_VERSION, type Change, type Edit } from './Change.ts';
import type { EditCommand, Patch } from './EditCommand.ts';
import { emptyGraph, type Graph } from './Graph.ts';
import { invertChange } from './invertChange.ts';
import { contentOf } from './recordFields.ts';
import { resolveEdits } from './resolveEdits.ts';

const at = '2026-01-01T00:00:00.000Z';
const addNode = (id: string): EditCommand => ({
  action: 'addNode',
  node: { id, kind: 'actor', name: id, status: 'existing', tags: ['x'] } as NewNode,
});
const addTie = (id: string, from: string, to: string): EditCommand => ({
  action: 'addRelation',
  relation: { id, kind: 'cooperatesWith', from, to, status: 'existing' },
});
const update = (before: Patch, after: Patch): EditCommand => ({ action: 'updateNode', id: 'a', before, after });

let graph: Graph;
beforeEach(() => {
  graph = emptyGraph();
  graph.settings = defaultSettings({ title: { nb: 'Kart' } });
  commit(addNode('a'), addNode('b'), addTie('r', 'a', 'b'));
});

function write(edits: readonly Edit[]): Change {
  const sequence = graph.sequence + 1;
  const change: Change = {
    sequence,
    operationId: `o${String(sequence)}`,
    author: 'p1',
    at,
    cause: 'edit',
    schemaVersion: SCHEMA_VERSION,
    edits,
  };
  applyChange(graph, change);
  return change;
}
const nextStamp = (): { author: string; at: string; sequence: number } => ({
  author: 'p1',
  at,
  sequence: graph.sequence + 1,
});
const commit = (...commands: EditCommand[]): Change => write(resolveEdits(graph, commands, nextStamp()).edits);
const undo = (change: Change): Change => write(invertChange(graph, change, nextStamp()).edits);

const content = (): unknown => ({
  nodes: [...graph.nodes.values()].map(contentOf),
  relations: [...graph.relations.values()].map(contentOf),
  waiting: graph.waiting.size,
  title: graph.settings?.title,
});

function conflict(change: Change): SirkelError {
  try {
    undo(change);
  } catch (error) {
    if (error instanceof SirkelError && error.code === 'CONFLICT') return error;
    throw error;
  }
  throw new Error('Expected a conflict.');
}

describe('invertChange', () => {
  it.each<[string, EditCommand[]]>([
    ['adding', [addNode('c'), addTie('r2', 'a', 'c')]],
    ['removing a node with its relations', [{ action: 'removeNode', id: 'a' }]],
    ['updating', [update({ name: 'a', tags: ['x'] }, { name: 'A', website: 'https://a.no', tags: null })]],
    ['several things', [{ action: 'removeNode', id: 'a' }, addNode('c'), addTie('r2', 'b', 'c')]],
    ['settings', [{ action: 'updateSettings', before: { title: { nb: 'Kart' } }, after: { title: { nb: 'Nytt' } } }]],
  ])('undoes and redoes %s', (_name, commands) => {
    const before = content();
    const change = commit(...commands);
    const after = content();
    expect(after).not.toEqual(before);
    const undone = undo(change);
    expect(sorted(content())).toEqual(sorted(before));
    undo(undone);
    expect(sorted(content())).toEqual(sorted(after));
  });

  it('does so in whatever order the edits of a change stand', () => {
    const added = commit(addNode('c'), addTie('r2', 'a', 'c'));
    undo({ ...added, edits: added.edits.toReversed() });
    expect([graph.nodes.has('c'), graph.relations.has('r2')]).toEqual([false, false]);
    const removed = commit({ action: 'removeNode', id: 'a' });
    undo({ ...removed, edits: removed.edits.toReversed() });
    expect([graph.nodes.has('a'), graph.relations.has('r')]).toEqual([true, true]);
  });

  it('leaves alone what others did to other fields and to sets', () => {
    const change = commit(update({ name: 'a', tags: ['x'] }, { name: 'A', tags: ['x', 'mine'] }));
    commit(update({ shortName: null, tags: ['x', 'mine'] }, { shortName: 'Å', tags: ['x', 'mine', 'theirs'] }));
    undo(change);
    expect(graph.nodes.get('a')).toMatchObject({ name: 'a', shortName: 'Å', tags: ['x', 'theirs'] });
  });

  it('is a conflict where a field has been changed since', () => {
    const change = commit(update({ name: 'a' }, { name: 'A' }));
    commit(update({ name: 'A' }, { name: 'Theirs' }));
    expect(conflict(change).details.conflicts).toEqual([
      { record: 'node', id: 'a', field: 'name', expected: 'A', current: 'Theirs', wanted: 'a' },
    ]);
  });

  it('is a conflict where the changed node has been removed since', () => {
    const change = commit(update({ name: 'a' }, { name: 'A' }));
    commit({ action: 'removeNode', id: 'a' });
    expect(conflict(change).message).toContain('has been removed');
  });

  it('is a conflict where an added node has been edited or tied to others since', () => {
    const change = commit(addNode('c'));
    commit({ action: 'updateNode', id: 'c', before: {}, after: { shortName: 'C' } });
    expect(conflict(change).details.conflicts).toMatchObject([{ field: 'shortName', current: 'C' }]);
    const other = commit(addNode('d'));
    commit(addTie('r2', 'a', 'd'));
    expect(conflict(other).message).toContain('1 more relation');
    expect(graph.nodes.has('d')).toBe(true);
  });

  it('is a conflict where the end of a removed relation is gone', () => {
    const change = commit({ action: 'removeRelation', id: 'r' });
    commit({ action: 'removeNode', id: 'b' });
    expect(conflict(change).message).toContain('cannot come back');
  });

  it('has no edits where what was added is gone already, or what was removed is back', () => {
    const added = commit(addNode('c'));
    commit({ action: 'removeNode', id: 'c' });
    expect(undo(added).edits).toEqual([]);
    const removed = commit({ action: 'removeRelation', id: 'r' });
    commit(addTie('r', 'a', 'b'));
    expect(undo(removed).edits).toEqual([]);
  });

  it('refuses redactions and the change that began the map', () => {
    const redacted = write([{ action: 'redact', record: 'node', id: 'a', field: 'website' }]);
    expect(() => undo(redacted)).toThrow('blanked');
    const begun = write([
      { action: 'put', record: 'mapSettings', id: 'settings', before: null, after: graph.settings },
    ]);
    expect(() => undo(begun)).toThrow('began');
  });
});

function sorted(value: unknown): unknown {
  const { nodes, relations, ...rest } = value as { nodes: { id: string }[]; relations: { id: string }[] };
  const byId = (list: { id: string }[]): { id: string }[] => list.toSorted((a, b) => a.id.localeCompare(b.id));
  return { nodes: byId(nodes), relations: byId(relations), ...rest };
}
