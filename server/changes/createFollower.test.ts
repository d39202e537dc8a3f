import { SirkelError, type Change } from '@sirkel/graph-schema';
import { describe, expect, it, vi } from 'vitest';
import { MAX_TAIL, type Head } from '../store/Store.ts';
import { BUSY_INTERVAL, createFollower, IDLE_INTERVAL, type Followed } from './createFollower.ts';

const change = (sequence: number): Change => ({
  sequence,
  operationId: `o${String(sequence)}`,
  author: 'a',
  at: '2026-01-01T00:00:00.000Z',
  cause: 'edit',
  schemaVersion: 3,
  edits: [],
});

/** Lets what was promised happen. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function setUp() {
  const heads = new Map<string, Head>();
  const asked: string[][] = [];
  const store = {
    heads: vi.fn((maps: readonly string[]): Promise<readonly Head[]> => {
      asked.push([...maps]);
      return Promise.resolve(maps.flatMap((map) => heads.get(map) ?? []));
    }),
    changes: vi.fn((map: string, after: number, limit: number) => {
      const count = Math.min((heads.get(map)?.sequence ?? 0) - after, limit);
      return Promise.resolve(Array.from({ length: count }, (_, index) => change(after + 1 + index)));
    }),
  };
  const timers: { run: () => void; after: number }[] = [];
  const schedule = (run: () => void, after: number): (() => void) => {
    const timer = { run, after };
    timers.push(timer);
    return () => {
      timers.splice(timers.indexOf(timer), 1);
    };
  };
  const maps: (Followed & { readonly folded: number[]; readonly retired: (Head | null)[]; listening: boolean })[] = [];
  const follow = (map: string, epoch = 'e', sequence = 0) => {
    const head = { map, epoch, sequence };
    heads.set(map, { ...head });
    const followed = {
      map,
      head: () => ({ ...head }),
      listening: false,
      hasListeners: () => followed.listening,
      folded: [] as number[],
      retired: [] as (Head | null)[],
      fold: (changes: readonly Change[]) => {
        followed.folded.push(...changes.map((one) => one.sequence));
        head.sequence = changes.at(-1)?.sequence ?? head.sequence;
      },
      retire: (next: Head | null) => {
        followed.retired.push(next);
      },
    };
    maps.push(followed);
    return followed;
  };
  const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  const follower = createFollower({ store, followed: () => maps, schedule, log });
  const tick = async (): Promise<void> => {
    timers.shift()?.run();
    await settle();
  };
  return { heads, asked, store, timers, follow, follower, log, tick };
}

describe('createFollower', () => {
  it('F1: asks for the heads of all maps in one question, and fetches a tail only where a head has moved', async () => {
    const { asked, store, follow, follower, heads } = setUp();
    const a = follow('a', 'e', 3);
    follow('b');
    await follower.poll();
    expect(asked).toEqual([['a', 'b']]);
    expect(store.changes).not.toHaveBeenCalled();
    heads.set('a', { map: 'a', epoch: 'e', sequence: 5 });
    await follower.poll();
    expect(store.changes.mock.calls).toEqual([['a', 3, MAX_TAIL]]);
    expect(a.folded).toEqual([4, 5]);
  });

  it('F1: asks nothing when no map is loaded', async () => {
    const { store, tick } = setUp();
    await tick();
    expect(store.heads).not.toHaveBeenCalled();
  });

  it('F1: every 100 ms while anybody listens, every 2 s while nobody does, and at once when somebody begins', async () => {
    const { timers, follow, follower, tick } = setUp();
    const map = follow('a');
    await tick();
    expect(timers.map(({ after }) => after)).toEqual([IDLE_INTERVAL]);
    map.listening = true;
    follower.wake();
    expect(timers.map(({ after }) => after)).toEqual([BUSY_INTERVAL]);
    await tick();
    expect(timers.map(({ after }) => after)).toEqual([BUSY_INTERVAL]);
    map.listening = false;
    await tick();
    expect(timers.map(({ after }) => after)).toEqual([IDLE_INTERVAL]);
  });

  it('F3: retires a map that has another epoch, is gone, or is more than 5,000 changes ahead', async () => {
    const { follow, follower, heads, store } = setUp();
    const [restored, gone, far] = [follow('a'), follow('b'), follow('c')];
    heads.set('a', { map: 'a', epoch: 'other', sequence: 0 });
    heads.delete('b');
    heads.set('c', { map: 'c', epoch: 'e', sequence: MAX_TAIL + 1 });
    await follower.poll();
    expect(restored.retired).toEqual([{ map: 'a', epoch: 'other', sequence: 0 }]);
    expect(gone.retired).toEqual([null]);
    expect(far.retired).toHaveLength(1);
    expect(store.changes).not.toHaveBeenCalled();
  });

  it('F4: folds nothing of a map that was restored or removed while its tail was read', async () => {
    const { follow, follower, heads, store } = setUp();
    const [restored, removed] = [follow('a'), follow('b')];
    heads.set('a', { map: 'a', epoch: 'e', sequence: 2 });
    heads.set('b', { map: 'b', epoch: 'e', sequence: 2 });
    store.changes.mockImplementation((map) => {
      if (map === 'b') {
        heads.delete('b');
        return Promise.reject(new SirkelError('NOT_FOUND', 'Gone.'));
      }
      heads.set('a', { map: 'a', epoch: 'other', sequence: 9 });
      return Promise.resolve([change(1), change(2)]);
    });
    await follower.poll();
    expect([...restored.folded, ...removed.folded]).toEqual([]);
    expect([restored.retired, removed.retired]).toEqual([[{ map: 'a', epoch: 'other', sequence: 9 }], [null]]);
  });

  it('F5: logs a failing store once, asks it again, and says when it answers', async () => {
    const { timers, follow, store, log, tick, heads } = setUp();
    const map = follow('a');
    map.listening = true;
    store.heads.mockRejectedValueOnce(new Error('down')).mockRejectedValueOnce(new Error('down'));
    await tick();
    await tick();
    expect(log.warn).toHaveBeenCalledTimes(1);
    expect(timers.map(({ after }) => after)).toEqual([IDLE_INTERVAL]);
    heads.set('a', { map: 'a', epoch: 'e', sequence: 1 });
    await tick();
    expect(log.info).toHaveBeenCalledTimes(1);
    expect(map.folded).toEqual([1]);
    expect(timers.map(({ after }) => after)).toEqual([BUSY_INTERVAL]);
  });

  it('asks once more for whoever comes while a question is under way', async () => {
    const { follow, follower, asked } = setUp();
    follow('a');
    await Promise.all([follower.poll(), follower.poll(), follower.poll()]);
    expect(asked).toHaveLength(2);
  });

  it('stops when it is closed', async () => {
    const { timers, follow, follower } = setUp();
    follow('a');
    await follower.close();
    expect(timers).toEqual([]);
  });
});
