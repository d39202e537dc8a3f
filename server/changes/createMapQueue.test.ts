import {
  applyChange,
  defaultSettings,
  emptyGraph,
  SirkelError,
  type Change,
  type EditCommand,
} from '@sirkel/graph-schema';
import { describe, expect, it, vi } from 'vitest';
import type { AppendRequest, AppendResult, DigestedChange, Head } from '../store/Store.ts';
import type { Command } from './Command.ts';
import { createMapQueue, MAX_BATCH, MAX_BATCH_EDITS, MAX_WAITING, type QueueProjection } from './createMapQueue.ts';

const at = '2026-01-01T00:00:00.000Z';
let operations = 0;
const add = (id: string, count = 1): Command => ({
  type: 'commit',
  operationId: `o${String((operations += 1))}`,
  person: { id: 'anna', role: 'coordinator' },
  cause: 'edit',
  edits: Array.from({ length: count }, (_, index): EditCommand => ({
    action: 'addNode',
    node: { id: `${id}${index === 0 ? '' : String(index)}`, kind: 'actor', name: id, status: 'existing' },
  })),
});

/** A queue over a log in memory; `before` may fail, or change how an append goes. */
function setUp(before: (request: AppendRequest) => AppendResult | undefined = () => undefined) {
  const log: DigestedChange[] = [];
  const head: Head = { map: 'm', epoch: 'e', sequence: 0 };
  const batches: AppendRequest[] = [];
  const append = async (request: AppendRequest): Promise<AppendResult> => {
    await Promise.resolve();
    batches.push(request);
    const instead = before(request);
    if (instead !== undefined) return instead;
    const tail = log.slice(request.knownSequence).map(({ change }) => change);
    const known = new Map(log.map((entry) => [entry.change.operationId, entry]));
    const decided = request.decide({ head: { ...head, sequence: log.length }, tail, known });
    log.push(...decided);
    return {
      state: 'appended',
      head: { ...head, sequence: log.length },
      tail,
      changes: decided.map(({ change }) => change),
    };
  };
  const graph = emptyGraph();
  graph.settings = defaultSettings({ title: { nb: 'Kart' } });
  const fold = (changes: readonly Change[]): void => {
    for (const change of changes) applyChange(graph, change);
  };
  const state = { retired: false };
  const retire = vi.fn(() => {
    state.retired = true;
  });
  const projection: QueueProjection = {
    known: () => ({ epoch: 'e', graph, undone: new Set(), undoFloor: 0 }),
    prepareUndo: vi.fn(() => Promise.resolve()),
    fold,
    retire,
    isRetired: () => state.retired,
    resubmit: (command) => Promise.resolve({ operationId: `again ${command.operationId}` } as Change),
  };
  const logger = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  const queue = createMapQueue({ map: 'm', store: { append }, clock: () => Date.parse(at), log: logger, projection });
  return { queue, log, graph, batches, projection, logger };
}

describe('createMapQueue', () => {
  it('Q1: gathers what waits into one append at a time, at most 200 commands', async () => {
    const { queue, batches } = setUp();
    await Promise.all(Array.from({ length: MAX_BATCH + 5 }, (_, index) => queue.submit(add(`n${String(index)}`))));
    expect(batches.map(({ operationIds }) => operationIds.length)).toEqual([MAX_BATCH, 5]);
  });

  it('Q1: gathers at most 2,000 edits', async () => {
    const { queue, batches } = setUp();
    await Promise.all(Array.from({ length: 5 }, (_, index) => queue.submit(add(`n${String(index)}x`, 500))));
    expect(MAX_BATCH_EDITS).toBe(2_000);
    expect(batches.map(({ operationIds }) => operationIds.length)).toEqual([4, 1]);
  });

  it('Q2: answers after the change is folded, with the time of the clock, and folds others’ changes first', async () => {
    const { queue, log, graph } = setUp();
    const theirs: Change = {
      sequence: 1,
      operationId: 'theirs',
      author: 'bo',
      at,
      cause: 'edit',
      schemaVersion: 3,
      edits: [
        {
          action: 'put',
          record: 'node',
          id: 'b',
          before: null,
          after: { id: 'b', kind: 'actor', name: 'b', status: 'existing', version: 1 },
        },
      ],
    };
    log.push({ change: theirs, digest: 'x' });
    const change = await queue.submit(add('a'));
    expect(change).toMatchObject({ sequence: 2, at });
    expect([...graph.nodes.keys()]).toEqual(['b', 'a']);
    expect(graph.sequence).toBe(2);
  });

  it('Q3: a store that decides twice is answered by the last time', async () => {
    const { queue, graph } = setUp((request) => {
      request.decide({ head: { map: 'm', epoch: 'e', sequence: 41 }, tail: [], known: new Map() });
      return undefined;
    });
    expect((await queue.submit(add('a'))).sequence).toBe(1);
    expect(graph.sequence).toBe(1);
  });

  it('Q4: an error of the store rejects the batch and not what comes after', async () => {
    let fails = true;
    const { queue, logger, graph } = setUp(() => {
      if (fails) throw new Error('broken pipe');
      return undefined;
    });
    const answers = await Promise.allSettled([queue.submit(add('a')), queue.submit(add('b'))]);
    expect(answers).toMatchObject([
      { status: 'rejected', reason: { code: 'UNAVAILABLE' } },
      { status: 'rejected', reason: { code: 'UNAVAILABLE' } },
    ]);
    expect(logger.error).toHaveBeenCalledTimes(1);
    fails = false;
    await queue.submit(add('c'));
    expect([...graph.nodes.keys()]).toEqual(['c']);
  });

  it('Q4: nobody is refused for another’s command that the store will not take', async () => {
    const bad = add('bad');
    const { queue, graph } = setUp(({ operationIds }) => {
      if (operationIds.includes(bad.operationId)) throw new SirkelError('INVALID', 'No.');
      return undefined;
    });
    const answers = await Promise.allSettled([queue.submit(add('a')), queue.submit(bad), queue.submit(add('b'))]);
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect([...graph.nodes.keys()]).toEqual(['a', 'b']);
  });

  it('Q4: a map that is gone retires the projection', async () => {
    const { queue, projection } = setUp(() => {
      throw new SirkelError('NOT_FOUND', 'Gone.');
    });
    await expect(queue.submit(add('a'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(projection.retire).toHaveBeenCalledWith(null);
  });

  it('Q5: too far behind, or in another epoch, it gives up the projection and hands its commands on', async () => {
    const behind = setUp(() => ({ state: 'tooFarBehind', head: { map: 'm', epoch: 'e', sequence: 9_000 } }));
    const restored = setUp((request) => {
      const head = { map: 'm', epoch: 'other', sequence: 3 };
      expect(request.decide({ head, tail: [], known: new Map() })).toEqual([]);
      return { state: 'appended', head, tail: [], changes: [] };
    });
    for (const { queue, projection, graph } of [behind, restored]) {
      const command = add('a');
      expect((await queue.submit(command)).operationId).toBe(`again ${command.operationId}`);
      expect(projection.retire).toHaveBeenCalledTimes(1);
      expect(graph.nodes.size).toBe(0);
      await queue.submit(add('b'));
    }
    expect(behind.batches).toHaveLength(1);
  });

  it('asks the store for what is to be undone, and prepares for it', async () => {
    const { queue, batches, projection } = setUp();
    const { operationId } = await queue.submit(add('a'));
    await queue.submit({
      type: 'undo',
      operationId: 'u',
      person: { id: 'anna', role: 'coordinator' },
      undoes: operationId,
    });
    expect(batches[1]?.operationIds).toEqual(['u', operationId]);
    expect(projection.prepareUndo).toHaveBeenCalledTimes(1);
  });

  it('takes no more than may wait', async () => {
    const { queue } = setUp();
    const commands = Array.from({ length: MAX_WAITING + 1 }, (_, index) => queue.submit(add(`n${String(index)}`)));
    await expect(commands.at(-1)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    await Promise.allSettled(commands);
  });

  it('is idle when everything is answered', async () => {
    const { queue, log } = setUp();
    void queue.submit(add('a'));
    expect(queue.isBusy()).toBe(true);
    await queue.idle();
    expect(log).toHaveLength(1);
    expect(queue.isBusy()).toBe(false);
  });
});
