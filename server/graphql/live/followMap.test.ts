import { SirkelError } from '@sirkel/graph-schema';
import type { Change, Cursor } from '@sirkel/graph-schema';
import type { ExecutionResult } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { LiveEvent, LiveMap } from '../../projection/LiveMap.ts';
import { createMapFeed } from './createMapFeed.ts';
import { followMap } from './followMap.ts';

type FakeMap = {
  readonly live: LiveMap;
  readonly listeners: Set<(event: LiveEvent) => void>;
  /** How often the log was read. */
  readonly reads: Cursor[];
  add(edits?: Change['edits']): void;
  /** Blanks what earlier changes hold, and tells of it. */
  blank(): void;
  reload(): void;
};

const changeOf = (sequence: number, edits: Change['edits'] = []): Change =>
  ({ sequence, operationId: `o${String(sequence)}`, edits }) as unknown as Change;

const redaction = { action: 'redact', record: 'node', id: 'n', field: 'description' } as const;

/** A live map with nothing behind it. */
function fakeMap(length: number): FakeMap {
  const log = Array.from({ length }, (_, index) => changeOf(index + 1));
  const listeners = new Set<(event: LiveEvent) => void>();
  const reads: Cursor[] = [];
  const tell = (event: LiveEvent): void => {
    for (const listener of listeners) listener(event);
  };
  let epoch = 'e';
  const live = {
    map: 'm',
    head: () => ({ map: 'm', epoch, sequence: log.length }),
    readLog: (cursor: Cursor, limit: number) => {
      reads.push(cursor);
      if (cursor.sequence > log.length + 5) return Promise.reject(new SirkelError('CONFLICT', 'Load again.'));
      return Promise.resolve(log.slice(cursor.sequence, cursor.sequence + limit));
    },
    subscribe: (listener: (event: LiveEvent) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  } as unknown as LiveMap;
  return {
    live,
    listeners,
    reads,
    add: (edits) => {
      const change = changeOf(log.length + 1, edits);
      log.push(change);
      tell({ type: 'change', change, cursor: { epoch, sequence: change.sequence } });
    },
    blank: () => {
      log.forEach((change, index) => {
        log[index] = { ...change, operationId: 'oblank' };
      });
      const change = changeOf(log.length + 1, [redaction]);
      log.push(change);
      tell({ type: 'change', change, cursor: { epoch, sequence: change.sequence } });
    },
    reload: () => {
      epoch = 'f';
      tell({ type: 'reload', cursor: { epoch, sequence: log.length } });
    },
  };
}

const told = (event: LiveEvent): string => (event.type === 'change' ? event.change.operationId.slice(1) : 'reload');

function follow(
  fake: FakeMap,
  since: number,
  feed = createMapFeed(fake.live, () => undefined),
  { epoch = 'e', key = 'key' } = {},
) {
  let executed = 0;
  const events = followMap({
    feed,
    since: { epoch, sequence: since },
    key,
    execute: (event) => {
      executed += 1;
      return { data: { event: told(event) } };
    },
    checkRight: () => undefined,
  });
  return { events, executed: () => executed };
}

async function take(events: AsyncGenerator<ExecutionResult, undefined>, count: number): Promise<unknown[]> {
  const taken: unknown[] = [];
  while (taken.length < count) {
    const { done, value } = await events.next();
    if (done === true) return [...taken, 'end'];
    taken.push(value.data?.['event']);
  }
  return taken;
}

const numbers = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String(from + index));

describe('followMap', () => {
  it('lets others have their turn while many catch up', async () => {
    const fake = fakeMap(400);
    const feed = createMapFeed(fake.live, () => undefined);
    let turns = 0;
    let done = false;
    const count = (): void => {
      turns += 1;
      if (!done) setImmediate(count);
    };
    setImmediate(count);
    const taken = await Promise.all(Array.from({ length: 20 }, () => take(follow(fake, 0, feed).events, 400)));
    done = true;
    for (const one of taken) expect(one).toEqual(numbers(1, 400));
    // Twenty readers who take all they can get are given ten each between two turns.
    expect(turns).toBeGreaterThanOrEqual(400 / 10 - 1);
  });

  it('gives what came after the cursor, then what comes, in order and each once', async () => {
    const fake = fakeMap(5);
    const { events } = follow(fake, 2);
    expect(await take(events, 3)).toEqual(['3', '4', '5']);
    const next = take(events, 2);
    fake.add();
    fake.add();
    expect(await next).toEqual(['6', '7']);
  });

  it('loses nothing that comes while the log is read', async () => {
    const fake = fakeMap(3);
    const { events } = follow(fake, 0);
    const taken = take(events, 5);
    fake.add();
    fake.add();
    expect(await taken).toEqual(numbers(1, 5));
  });

  it('gives a slow reader everything, without keeping it for them', async () => {
    const fake = fakeMap(0);
    const { events } = follow(fake, 0);
    const first = take(events, 1);
    await Promise.resolve();
    for (let index = 0; index < 3_000; index += 1) fake.add();
    expect(await first).toEqual(['1']);
    expect(await take(events, 2_999)).toEqual(numbers(2, 3_000));
  });

  it('reads no more of the log for one who is far behind than it can hand over soon', async () => {
    const fake = fakeMap(4_000);
    const { events } = follow(fake, 0);
    expect(await take(events, 25)).toEqual(numbers(1, 25));
    expect(fake.reads).toHaveLength(1);
    expect(await take(events, 3_975)).toEqual(numbers(26, 4_000));
    expect(fake.reads).toHaveLength(160);
  });

  it('remembers fewer answers of each question the more questions there are', async () => {
    const fake = fakeMap(100);
    const feed = createMapFeed(fake.live, () => undefined);
    const again = (key: string) => follow(fake, 0, feed, { key });
    const first = again('one');
    await take(first.events, 100);
    const second = again('one');
    await take(second.events, 100);
    expect([first.executed(), second.executed()]).toEqual([100, 0]);
    for (let index = 0; index < 100; index += 1) await take(again(`other ${String(index)}`).events, 1);
    const third = again('one');
    await take(third.events, 100);
    // 4,000 among 101 questions: 39 answers of each, and the oldest go first.
    expect(third.executed()).toBe(100);
  });

  it('tells a reader of another log to reload, and ends', async () => {
    expect(await take(follow(fakeMap(3), 1, undefined, { epoch: 'earlier' }).events, 9)).toEqual(['reload', 'end']);
  });

  it('tells a reader that is too far behind to reload', async () => {
    expect(await take(follow(fakeMap(5_002), 1).events, 9)).toEqual(['reload', 'end']);
    expect(await take(follow(fakeMap(5_002), 2).events, 2)).toEqual(['3', '4']);
  });

  it('tells everyone to reload when the map was restored', async () => {
    const fake = fakeMap(3);
    const feed = createMapFeed(fake.live, () => undefined);
    const taken = [follow(fake, 3, feed), follow(fake, 2, feed)].map(({ events }) => take(events, 9));
    await new Promise((resolve) => setTimeout(resolve));
    fake.reload();
    expect(await Promise.all(taken)).toEqual([
      ['reload', 'end'],
      ['3', 'reload', 'end'],
    ]);
  });

  it('waits for a server that is behind the reader', async () => {
    const fake = fakeMap(3);
    const { events } = follow(fake, 5);
    const taken = take(events, 1);
    await Promise.resolve();
    for (let index = 0; index < 3; index += 1) fake.add();
    expect(await taken).toEqual(['6']);
  });

  it('tells a reader to reload that has seen more than there is', async () => {
    expect(await take(follow(fakeMap(3), 9).events, 9)).toEqual(['reload', 'end']);
  });

  it('remembers few changes of many records, and a reader that is behind reads them in the log', async () => {
    const fake = fakeMap(0);
    const feed = createMapFeed(fake.live, () => undefined);
    const first = follow(fake, 0, feed);
    const waiting = take(first.events, 12);
    await new Promise((resolve) => setTimeout(resolve));
    const large = Array.from({ length: 500 }, () => ({ action: 'put' }) as unknown as Change['edits'][number]);
    for (let count = 0; count < 12; count += 1) fake.add(large);
    expect(await waiting).toEqual(numbers(1, 12));
    // 5,000 edits: ten changes; who comes for the first two reads the log.
    expect([1, 2, 3, 12].map((sequence) => feed.recent(sequence) !== undefined)).toEqual([false, false, true, true]);
    const later = follow(fake, 0, feed);
    expect(await take(later.events, 12)).toEqual(numbers(1, 12));
    expect(later.executed()).toBeGreaterThan(0);
  });

  it('executes an event once for all who follow', async () => {
    const fake = fakeMap(4);
    const feed = createMapFeed(fake.live, () => undefined);
    const followers = Array.from({ length: 50 }, (_, index) => follow(fake, index % 5, feed));
    const taken = followers.map(({ events }, index) => take(events, 4 - (index % 5) + 3));
    await new Promise((resolve) => setTimeout(resolve));
    for (let index = 0; index < 3; index += 1) fake.add();
    for (const [index, events] of (await Promise.all(taken)).entries())
      expect(events).toEqual(numbers((index % 5) + 1, 7));
    expect(followers.reduce((sum, { executed }) => sum + executed(), 0)).toBe(7);
    // One listener, and once all are here nobody reads the log.
    expect(fake.listeners.size).toBe(1);
  });

  it('ends while it waits, and lets go of the map', async () => {
    const fake = fakeMap(1);
    const { events } = follow(fake, 1);
    const waiting = events.next();
    await new Promise((resolve) => setTimeout(resolve));
    expect(fake.listeners.size).toBe(1);
    await events.return(undefined);
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(fake.listeners.size).toBe(0);
  });

  it('ends for who may not read any more', async () => {
    const fake = fakeMap(1);
    const feed = createMapFeed(fake.live, () => undefined);
    const events = followMap({
      feed,
      since: { epoch: 'e', sequence: 0 },
      key: 'key',
      execute: () => ({ data: {} }),
      checkRight: () => {
        throw new Error('not for you');
      },
    });
    await expect(events.next()).rejects.toThrow('not for you');
    expect(fake.listeners.size).toBe(0);
  });

  it('tells nothing from memory that was blanked since', async () => {
    const fake = fakeMap(0);
    const feed = createMapFeed(fake.live, () => undefined);
    const first = follow(fake, 0, feed);
    const taken = take(first.events, 1);
    await new Promise((resolve) => setTimeout(resolve));
    fake.add();
    expect(await taken).toEqual(['1']);
    fake.blank();
    const later = follow(fake, 0, feed);
    expect(await take(later.events, 2)).toEqual(['blank', '2']);
    expect(fake.reads).toContainEqual({ epoch: 'e', sequence: 0 });
  });

  it('tells nothing that was blanked after it was read, neither to a slow reader nor to one who comes later', async () => {
    const fake = fakeMap(3);
    const feed = createMapFeed(fake.live, () => undefined);
    const slow = follow(fake, 0, feed);
    expect(await take(slow.events, 1)).toEqual(['1']);
    fake.blank();
    expect(await take(slow.events, 3)).toEqual(['blank', 'blank', '4']);
    expect(await take(follow(fake, 0, feed).events, 4)).toEqual(['blank', 'blank', 'blank', '4']);
  });

  it('tells nothing that was blanked while it was read', async () => {
    const fake = fakeMap(2);
    const { events } = follow(fake, 0);
    const taken = take(events, 3);
    fake.blank();
    expect(await taken).toEqual(['blank', 'blank', '3']);
  });

  it('keeps the answers to a question only as long as somebody asks it', async () => {
    const fake = fakeMap(2);
    const feed = createMapFeed(fake.live, () => undefined);
    await take(follow(fake, 0, feed, { key: 'lasting' }).events, 2);
    const passing = [follow(fake, 0, feed, { key: 'passing' }), follow(fake, 0, feed, { key: 'passing' })];
    for (const { events } of passing) await take(events, 2);
    expect(passing.map(({ executed }) => executed())).toEqual([2, 0]);
    for (const { events } of passing) await events.return(undefined);
    const again = follow(fake, 0, feed, { key: 'passing' });
    await take(again.events, 2);
    expect(again.executed()).toBe(2);
    const lasting = follow(fake, 0, feed, { key: 'lasting' });
    await take(lasting.events, 2);
    expect(lasting.executed()).toBe(0);
  });
});
