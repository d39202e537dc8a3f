import { describe, expect, it } from 'vitest';
import { SirkelError } from '../errors.ts';
import type { NewNode, NewRelation } from '../generated/records.ts';
import { defaultSettings } from '../settings/defaultSettings.ts';
import { applyEdit } from './applyChange.ts';
import type { EditCommand, Patch } from './EditCommand.ts';
import { emptyGraph, type Graph } from './Graph.ts';
import { resolveEdits } from './resolveEdits.ts';

const stamp = { author: 'p1', at: '2026-01-01T00:00:00.000Z', sequence: 2 };
const actor = (id: string, more: object = {}): NewNode => ({
  id,
  kind: 'actor',
  name: id,
  status: 'existing',
  ...more,
});
const tie = (id: string, from: string, to: string, kind = 'cooperatesWith'): NewRelation =>
  ({ id, kind, from, to, status: 'existing' }) as NewRelation;
const addNode = (node: NewNode): EditCommand => ({ action: 'addNode', node });
const addRelation = (relation: NewRelation): EditCommand => ({ action: 'addRelation', relation });
const update = (id: string, before: Patch, after: Patch): EditCommand => ({ action: 'updateNode', id, before, after });

/** A graph after these commands, as change 1. */
function graphOf(...commands: EditCommand[]): Graph {
  const graph = emptyGraph();
  graph.settings = defaultSettings({ title: { nb: 'Kart' } });
  for (const edit of resolveEdits(graph, commands, { ...stamp, sequence: 1 }).edits) applyEdit(graph, edit);
  graph.sequence = 1;
  return graph;
}

function refusal(act: () => unknown): SirkelError {
  try {
    act();
  } catch (error) {
    if (error instanceof SirkelError) return error;
    throw error;
  }
  throw new Error('Expected a refusal.');
}

const afterOf = (graph: Graph, ...commands: EditCommand[]): unknown[] =>
  resolveEdits(graph, commands, stamp).edits.map((edit) => (edit.action === 'put' ? edit.after : edit));

describe('adding', () => {
  it('stamps who, when and the version, and leaves out what is blank', () => {
    expect(afterOf(graphOf(), addNode(actor('a', { tags: [], website: null, version: 99 })))).toEqual([
      {
        id: 'a',
        kind: 'actor',
        name: 'a',
        status: 'existing',
        version: 2,
        createdBy: 'p1',
        createdAt: stamp.at,
        updatedBy: 'p1',
        updatedAt: stamp.at,
      },
    ]);
  });

  it('does nothing for what is there already with the same content, and refuses another content', () => {
    const graph = graphOf(addNode(actor('a')));
    expect(afterOf(graph, addNode(actor('a', { tags: [] })))).toEqual([]);
    expect(refusal(() => afterOf(graph, addNode(actor('a', { name: 'other' }))))).toMatchObject({
      code: 'INVALID',
      details: { path: 'edits[0].node.id' },
    });
  });

  it('puts the ends of mutual kinds in one order, and leaves others as they are', () => {
    const graph = graphOf(addNode(actor('a')), addNode(actor('b')));
    expect(afterOf(graph, addRelation(tie('r', 'b', 'a')))).toMatchObject([{ from: 'a', to: 'b' }]);
    expect(afterOf(graph, addRelation(tie('r', 'b', 'a', 'partOf')))).toMatchObject([{ from: 'b', to: 'a' }]);
  });

  it('answers NOT_FOUND for a relation whose end is not on the map, and says which', () => {
    expect(refusal(() => afterOf(graphOf(addNode(actor('a'))), addRelation(tie('r', 'a', 'gone'))))).toMatchObject({
      code: 'NOT_FOUND',
      details: { path: 'edits[0].relation.to' },
    });
  });
});

describe('updating', () => {
  const graph = graphOf(
    addNode(actor('a', { website: 'https://a.no', shortName: 'A', tags: ['x', 'y'], elements: ['market', 'finance'] })),
  );

  it('applies where the present is what the writer saw, and keeps the whole record before', () => {
    const { edits } = resolveEdits(
      graph,
      [update('a', { website: 'https://a.no' }, { website: 'https://b.no' })],
      stamp,
    );
    expect(edits).toMatchObject([
      {
        before: { website: 'https://a.no', version: 1 },
        after: { website: 'https://b.no', version: 2, createdAt: stamp.at },
      },
    ]);
  });

  it('does nothing where the present is what the writer wants already', () => {
    expect(afterOf(graph, update('a', { shortName: 'old' }, { shortName: 'A' }))).toEqual([]);
  });

  it('empties a field by null', () => {
    const [after] = afterOf(graph, update('a', { shortName: 'A' }, { shortName: null }));
    expect(after).not.toHaveProperty('shortName');
  });

  it('is a conflict where somebody else has changed a field, and all such fields are told', () => {
    const error = refusal(() =>
      afterOf(
        graph,
        update(
          'a',
          { shortName: 'B', website: null, name: 'a' },
          { shortName: 'C', website: 'https://c.no', name: 'c' },
        ),
      ),
    );
    expect(error.code).toBe('CONFLICT');
    expect(error.details.path).toBe('edits[0]');
    expect(error.details.conflicts).toEqual([
      { record: 'node', id: 'a', field: 'shortName', expected: 'B', current: 'A', wanted: 'C' },
      { record: 'node', id: 'a', field: 'website', expected: null, current: 'https://a.no', wanted: 'https://c.no' },
    ]);
  });

  it('adds to and takes out of sets, whatever others did to them meanwhile', () => {
    expect(afterOf(graph, update('a', { tags: ['y', 'gone'] }, { tags: ['gone', 'new'] }))).toMatchObject([
      { tags: ['x', 'new'] },
    ]);
  });

  it('keeps the order a writer gives a set that nobody else has touched', () => {
    expect(
      afterOf(graph, update('a', { elements: ['market', 'finance'] }, { elements: ['finance', 'market'] })),
    ).toMatchObject([{ elements: ['finance', 'market'] }]);
  });

  it('refuses to change what a record is, and to set what only the server sets', () => {
    for (const field of ['kind', 'id', 'version', 'createdBy', 'nonsense']) {
      const error = refusal(() => afterOf(graph, update('a', {}, { [field]: 'story' })));
      expect(error).toMatchObject({ code: 'INVALID', details: { path: `edits[0].after.${field}` } });
    }
    expect(afterOf(graph, update('a', {}, { kind: 'actor' }))).toEqual([]);
  });

  it('refuses to empty what a record cannot be without', () => {
    expect(refusal(() => afterOf(graph, update('a', { name: 'a' }, { name: null }))).code).toBe('INVALID');
  });

  it('is a conflict for what has been removed', () => {
    expect(refusal(() => afterOf(graph, update('gone', {}, { name: 'x' }))).code).toBe('CONFLICT');
  });

  it('changes settings under the same rule, keeping their empty lists', () => {
    const command: EditCommand = { action: 'updateSettings', before: {}, after: { region: 'Vestfold', barriers: [] } };
    expect(afterOf(graph, { ...command, before: { barriers: graph.settings?.barriers ?? [] } })).toMatchObject([
      { region: 'Vestfold', barriers: [], customFields: [], version: 2 },
    ]);
    expect(refusal(() => afterOf(graph, command)).details.conflicts).toHaveLength(1);
  });
});

describe('removing', () => {
  const graph = graphOf(
    ...['a', 'b', 'c'].map((id) => addNode(actor(id))),
    addRelation(tie('r2', 'a', 'b')),
    addRelation(tie('r1', 'a', 'c')),
    addRelation(tie('r3', 'b', 'c')),
  );

  it('takes a node’s relations with it in the same change, relations first', () => {
    const { edits } = resolveEdits(graph, [{ action: 'removeNode', id: 'a' }], stamp);
    expect(edits.map(({ record, id }) => [record, id])).toEqual([
      ['relation', 'r1'],
      ['relation', 'r2'],
      ['node', 'a'],
    ]);
    expect(edits.every((edit) => edit.action === 'put' && edit.after === null && edit.before !== null)).toBe(true);
  });

  it('is no error and no edit for what is gone', () => {
    expect(afterOf(graph, { action: 'removeNode', id: 'gone' }, { action: 'removeRelation', id: 'gone' })).toEqual([]);
  });
});

describe('several commands', () => {
  it('see what the earlier ones did, and leave one edit per record', () => {
    const { edits } = resolveEdits(
      graphOf(addNode(actor('a'))),
      [addNode(actor('b')), addRelation(tie('r', 'a', 'b')), update('b', { name: 'b' }, { name: 'B' })],
      stamp,
    );
    expect(edits).toMatchObject([
      { record: 'node', id: 'b', before: null, after: { name: 'B' } },
      { record: 'relation', id: 'r', before: null },
    ]);
  });

  it('add again what they removed, but never let an id mean something else', () => {
    const graph = graphOf(addNode(actor('a')), addNode(actor('b')), addRelation(tie('r', 'a', 'b')));
    const removeNode: EditCommand = { action: 'removeNode', id: 'a' };
    const removeRelation: EditCommand = { action: 'removeRelation', id: 'r' };
    const need = { ...actor('a'), kind: 'need' } as NewNode;
    for (const [edits, path] of [
      [[removeNode, addNode(need)], 'edits[1].node.id'],
      [[removeRelation, addRelation(tie('r', 'b', 'a', 'funds'))], 'edits[1].relation.id'],
    ] as const) {
      expect(refusal(() => resolveEdits(graph, edits, stamp))).toMatchObject({
        code: 'INVALID',
        details: { path },
      });
    }
    const again = [removeNode, addNode(actor('a', { shortName: 'A' })), addRelation(tie('r', 'b', 'a'))];
    const { edits } = resolveEdits(graph, again, stamp);
    expect(edits.map((edit) => [edit.id, edit.action === 'put' && edit.before !== null])).toEqual([
      ['a', true],
      ['r', true],
    ]);
  });

  it('leave no edit for what was added and removed again', () => {
    expect(afterOf(graphOf(), addNode(actor('a')), { action: 'removeNode', id: 'a' })).toEqual([]);
  });

  it('leave the graph as it was', () => {
    const graph = graphOf(addNode(actor('a')));
    resolveEdits(graph, [{ action: 'removeNode', id: 'a' }, addNode(actor('b'))], stamp);
    expect([...graph.nodes.keys()]).toEqual(['a']);
  });
});

describe('redacting', () => {
  it('stands alone, needs no record, and spares what holds a record together', () => {
    const redact = { action: 'redact', record: 'node', id: 'gone', field: 'name' } as const;
    expect(resolveEdits(graphOf(), [redact], stamp).edits).toEqual([redact]);
    expect(refusal(() => resolveEdits(graphOf(), [{ ...redact, field: 'kind' }], stamp)).code).toBe('INVALID');
    expect(refusal(() => resolveEdits(graphOf(), [redact, addNode(actor('a'))], stamp)).details.path).toBe('edits[1]');
  });
});
