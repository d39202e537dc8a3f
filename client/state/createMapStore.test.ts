import { applyChange, emptyGraph, putNode, resolveEdits, SCHEMA_VERSION } from '@sirkel/graph-schema';
import type { Change, EditCommand, Graph, NewNode, NodeRecord } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import type { MapFeed } from '../feed/createMapFeed.ts';
import type { FeedNews } from '../feed/runFeed.ts';
import { RequestError } from '../graphql/RequestError.ts';
import type { Command } from '../mutations/createCommands.ts';
import { createMapStore } from './createMapStore.ts';
import { createUnsent } from './createUnsent.ts';
import type { Keeper } from './Keeper.ts';
import { emptyStacks } from './operationStacks.ts';
import type { OperationStacks } from './operationStacks.ts';

const at = '2026-01-01T00:00:00.000Z';
const node = (id: string, name = id): NodeRecord =>
  ({ id, kind: 'need', name, status: 'existing', version: 1 }) as NodeRecord;
const adding = (id: string): EditCommand => ({
  action: 'addNode',
  node: { id, kind: 'need', name: id, status: 'existing' } as unknown as NewNode,
});
const renaming = (id: string, before: string, after: string): EditCommand => ({
  action: 'updateNode',
  id,
  before: { name: before },
  after: { name: after },
});

function memory(): Keeper {
  const kept = new Map<string, string | null>();
  return { read: (key) => kept.get(key) ?? null, write: (key, text) => void kept.set(key, text) };
}

/** A server with one map, a feed of it that tells only when told to, and a store over both. */
function world(
  stacks: OperationStacks = emptyStacks,
  later = (run: () => void): void => {
    run();
  },
  unsent = createUnsent(memory(), 'm'),
) {
  const graph = emptyGraph();
  putNode(graph, node('a'));
  graph.sequence = 1;
  const listeners = new Set<(news: FeedNews) => void>();
  const feed = {
    graph: () => graph,
    open: () => () => undefined,
    connection: () => ({ state: 'live' }),
    cursor: () => null,
    subscribe: (listener: (news: FeedNews) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  } as unknown as MapFeed;
  const sent: {
    command: Command;
    tried: (error: RequestError) => void;
    answer: (change: Change) => void;
    refuse: (error: RequestError) => void;
  }[] = [];
  const kept: OperationStacks[] = [];
  let ids = 0;
  let hurries = 0;
  const store = createMapStore({
    feed,
    commands: {
      send: (command, tried) => new Promise((answer, refuse) => sent.push({ command, tried, answer, refuse })),
      hurry: () => {
        hurries += 1;
      },
    },
    stacks,
    keepStacks: (next) => kept.push(next),
    unsent,
    newId: () => `op${String((ids += 1))}`,
    now: () => at,
    soon: later,
  });
  const change = (operationId: string, edits: readonly EditCommand[]): Change => {
    const sequence = graph.sequence + 1;
    const resolved = resolveEdits(graph, edits, { author: 'x', at, sequence }).edits;
    return { sequence, operationId, author: 'x', at, cause: 'edit', schemaVersion: SCHEMA_VERSION, edits: resolved };
  };
  const tell = (told: Change): void => {
    applyChange(graph, told);
    for (const listener of listeners) listener({ type: 'change', change: told });
  };
  const connect = (): void => {
    for (const listener of listeners) listener({ type: 'connection' });
  };
  return { graph, store, sent, kept, change, tell, connect, hurries: () => hurries };
}
const names = (graph: Graph | null): string[] => [...(graph?.nodes.values() ?? [])].map(({ name }) => name).sort();
const soon = () => new Promise((resolve) => setTimeout(resolve));

describe('createMapStore', () => {
  it('shows an own change at once, and leaves what the server has as it is', () => {
    const { graph, store } = world();
    void store.commit([adding('b')]);
    expect(names(store.snapshot().graph)).toEqual(['a', 'b']);
    expect(names(graph)).toEqual(['a']);
  });

  it('keeps showing it between the answer and the feed, whichever comes first', async () => {
    const answerFirst = world();
    const outcome = answerFirst.store.commit([adding('b')]);
    const made = answerFirst.change('op1', [adding('b')]);
    answerFirst.sent[0]?.answer(made);
    await expect(outcome).resolves.toMatchObject({ state: 'done' });
    expect(names(answerFirst.store.snapshot().graph)).toEqual(['a', 'b']);
    expect(answerFirst.store.snapshot().pending).toHaveLength(1);
    answerFirst.tell(made);
    expect(answerFirst.store.snapshot().pending).toEqual([]);
    expect(names(answerFirst.store.snapshot().graph)).toEqual(['a', 'b']);

    const feedFirst = world();
    void feedFirst.store.commit([adding('b')]);
    const told = feedFirst.change('op1', [adding('b')]);
    feedFirst.tell(told);
    expect(feedFirst.store.snapshot().pending).toEqual([]);
    feedFirst.sent[0]?.answer(told);
    await soon();
    expect(names(feedFirst.store.snapshot().graph)).toEqual(['a', 'b']);
  });

  it('shows what others do under its own changes', () => {
    const { store, change, tell } = world();
    void store.commit([renaming('a', 'a', 'mine')]);
    tell(change('other', [adding('c')]));
    expect(names(store.snapshot().graph)).toEqual(['c', 'mine']);
  });

  it('leaves out an own change that no longer fits, until the server has answered', () => {
    const { store, change, tell } = world();
    void store.commit([renaming('a', 'a', 'mine')]);
    tell(change('other', [renaming('a', 'a', 'theirs')]));
    expect(names(store.snapshot().graph)).toEqual(['theirs']);
    expect(store.snapshot().pending).toHaveLength(1);
  });

  it('keeps what the server refused, and sends it again as a new operation', async () => {
    const { store, sent } = world();
    const outcome = store.commit([adding('b')]);
    const error = new RequestError('FORBIDDEN', 'no');
    sent[0]?.refuse(error);
    await expect(outcome).resolves.toEqual({ state: 'refused', operationId: 'op1', error });
    expect(names(store.snapshot().graph)).toEqual(['a']);
    expect(store.snapshot().refused).toMatchObject([{ command: { operationId: 'op1', edits: [adding('b')] } }]);
    void store.retry('op1');
    expect(store.snapshot().refused).toEqual([]);
    expect(sent[1]?.command).toEqual({ type: 'commit', operationId: 'op2', edits: [adding('b')] });
    expect(names(store.snapshot().graph)).toEqual(['a', 'b']);
  });

  it('tells a conflict with both values', async () => {
    const { store, sent } = world();
    const outcome = store.commit([renaming('a', 'a', 'mine')]);
    const conflicts = [
      { record: 'node', id: 'a', field: 'name', expected: 'a', current: 'b', wanted: 'mine' },
    ] as const;
    sent[0]?.refuse(new RequestError('CONFLICT', 'differs', { conflicts }));
    await expect(outcome).resolves.toEqual({ state: 'conflict', operationId: 'op1', conflicts });
  });

  it('never shows a refusal that its asker takes in hand at once', async () => {
    const { store, sent } = world(emptyStacks, (run) => void setTimeout(run));
    const shown: number[] = [];
    store.subscribe(() => shown.push(store.snapshot().refused.length));
    const dialog = store.commit([renaming('a', 'a', 'mine')]).then((outcome) => {
      if (outcome.state === 'conflict') store.dismiss(outcome.operationId);
    });
    const conflicts = [{ record: 'node', id: 'a', field: 'name', expected: 'a', current: 'b', wanted: 'm' }] as const;
    sent[0]?.refuse(new RequestError('CONFLICT', 'differs', { conflicts }));
    await dialog;
    await soon();
    expect(shown.length).toBeGreaterThan(1);
    expect(Math.max(...shown)).toBe(0);
    expect(names(store.snapshot().graph)).toEqual(['a']);
  });

  it('undoes the latest that has arrived, and does it again', async () => {
    const { store, sent, change } = world({ undoable: ['x', 'y'], redoable: [] });
    const press = store.undo();
    await soon();
    expect(sent.map(({ command }) => command)).toEqual([{ type: 'undo', operationId: 'op1', undoes: 'y' }]);
    sent[0]?.answer(change('op1', []));
    await press;
    expect(store.snapshot()).toMatchObject({ canUndo: true, canRedo: true });
    void store.redo();
    await soon();
    expect(sent[1]?.command).toEqual({ type: 'redo', operationId: 'op2', undoes: 'op1' });
  });

  it('says while it undoes, and a second press meanwhile sends nothing', async () => {
    const { store, sent, change } = world({ undoable: ['x', 'y'], redoable: [] });
    const presses = [store.undo(), store.undo(), store.redo()];
    expect(store.snapshot().takingBack).toBe('undo');
    await soon();
    expect(sent).toHaveLength(1);
    sent[0]?.answer(change('op1', []));
    const [first, second, third] = await Promise.all(presses);
    expect(first?.state).toBe('done');
    expect([second, third]).toEqual([first, first]);
    expect(sent).toHaveLength(1);
    expect(store.snapshot().takingBack).toBeNull();
  });

  it('forgets what others have built on, so that it does not stand in the way', async () => {
    const { store, sent, kept } = world({ undoable: ['x', 'y'], redoable: [] });
    const outcome = store.undo();
    await soon();
    sent[0]?.refuse(new RequestError('CONFLICT', 'built on'));
    await expect(outcome).resolves.toMatchObject({ state: 'refused' });
    expect(kept.at(-1)).toEqual({ undoable: ['x'], redoable: [] });
    expect(store.snapshot().refused).toEqual([]);
  });

  it('shows and sends what was not answered before the page was loaded anew, as the same operation and once', async () => {
    const unsent = createUnsent(memory(), 'm');
    const before = world(emptyStacks, undefined, unsent);
    void before.store.commit([adding('b')]);
    void before.store.commit([renaming('b', 'b', 'c')]);
    const { store, sent, change } = world(emptyStacks, undefined, unsent);
    expect(sent).toEqual([]);
    store.open()();
    store.open();
    expect(names(store.snapshot().graph)).toEqual(['a', 'c']);
    expect(sent.map(({ command }) => command.operationId)).toEqual(['op1', 'op2']);
    sent[0]?.answer(change('op1', [adding('b')]));
    sent[1]?.refuse(new RequestError('FORBIDDEN', 'no'));
    await soon();
    expect(unsent.read()).toEqual([]);
    expect(store.snapshot().refused).toMatchObject([{ command: { operationId: 'op2' } }]);
    expect(store.snapshot().canUndo).toBe(true);
  });

  it('counts versions only when the graph changes', () => {
    const { store, change, tell } = world();
    const before = store.snapshot().version;
    store.dismiss('nothing');
    expect(store.snapshot().version).toBe(before);
    tell(change('other', [adding('c')]));
    expect(store.snapshot().version).toBeGreaterThan(before);
  });
});

describe('a server that cannot save', () => {
  const gone = (requestId: string) => new RequestError('UNAVAILABLE', 'The store does not answer.', { requestId });

  it('is told with its first answer until something is saved; what was asked for stays on the screen', async () => {
    const { store, sent, change } = world();
    const committed = store.commit([adding('b')]);
    expect(store.snapshot().trouble).toBeNull();
    sent[0]?.tried(gone('r-1'));
    sent[0]?.tried(gone('r-2'));
    expect(store.snapshot().trouble?.details.requestId).toBe('r-1');
    expect(names(store.snapshot().graph)).toEqual(['a', 'b']);
    sent[0]?.answer(change('op1', [adding('b')]));
    await committed;
    expect(store.snapshot().trouble).toBeNull();
    expect(names(store.snapshot().graph)).toEqual(['a', 'b']);
  });

  it('is not told any longer once it has refused', async () => {
    const { store, sent } = world();
    const committed = store.commit([adding('b')]);
    sent[0]?.tried(gone('r-1'));
    sent[0]?.refuse(gone('r-2'));
    await committed;
    expect(store.snapshot().trouble).toBeNull();
    expect(store.snapshot().refused).toHaveLength(1);
  });

  it('is asked at once when the line to it is back', () => {
    const { connect, hurries } = world();
    connect();
    expect(hurries()).toBe(1);
  });
});
