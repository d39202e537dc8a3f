import { SirkelError } from '@sirkel/graph-schema';
import type { Change, Cursor } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { MAX_PAGE_EDITS } from './limits/limits.ts';
import { readChanges } from './readChanges.ts';

/** A map of the epoch `e` whose server stands at 30 until it is made to catch up; then at the end of its log. */
function fakeLive(length: number, editsEach = 1) {
  const log = Array.from({ length }, (_, index) => {
    return { sequence: index + 1, edits: Array.from({ length: editsEach }, () => ({ id: 'n' })) } as unknown as Change;
  });
  let sequence = 30;
  return {
    head: () => ({ map: 'm', epoch: 'e', sequence }),
    readLog: (cursor: Cursor, limit: number) => {
      if (cursor.sequence > sequence) sequence = length;
      if (cursor.epoch !== 'e' || cursor.sequence > sequence) {
        return Promise.reject(new SirkelError('CONFLICT', 'Load again.'));
      }
      return Promise.resolve(log.slice(cursor.sequence, Math.min(cursor.sequence + limit, sequence)));
    },
  };
}

describe('readChanges', () => {
  it('gives the log in order, a stretch at a time', async () => {
    const sequences: number[] = [];
    let since: string | null = null;
    for (;;) {
      const page = await readChanges(fakeLive(40), { since, first: 7 });
      sequences.push(...page.changes.map(({ sequence }) => sequence));
      since = `${page.cursor.epoch}:${String(page.cursor.sequence)}`;
      if (!page.hasMore) break;
    }
    // Not what the log has beyond the place where this server stands.
    expect(sequences).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
    expect(since).toBe('e:30');
  });

  it('tells a reader of an earlier log to reload', async () => {
    const page = await readChanges(fakeLive(40), { since: 'earlier:3', first: 7 });
    expect(page).toEqual({ changes: [], cursor: { epoch: 'e', sequence: 30 }, hasMore: false, reload: true });
  });

  it('tells a reader that has seen more than there is to reload', async () => {
    expect(await readChanges(fakeLive(40), { since: 'e:99', first: 7 })).toEqual({
      changes: [],
      cursor: { epoch: 'e', sequence: 40 },
      hasMore: false,
      reload: true,
    });
  });

  it('goes on from where the server stands after it has caught up', async () => {
    expect(await readChanges(fakeLive(40), { since: 'e:33', first: 3 })).toMatchObject({
      changes: [{ sequence: 34 }, { sequence: 35 }, { sequence: 36 }],
      cursor: { epoch: 'e', sequence: 36 },
      hasMore: true,
      reload: false,
    });
  });

  it('gives nothing to who has it all', async () => {
    const page = await readChanges(fakeLive(40), { since: 'e:30', first: 7 });
    expect(page).toEqual({ changes: [], cursor: { epoch: 'e', sequence: 30 }, hasMore: false, reload: false });
  });

  it('ends a page early rather than hold too many edits, but gets on', async () => {
    const page = await readChanges(fakeLive(40, MAX_PAGE_EDITS + 1), { since: 'e:4', first: 7 });
    expect(page.changes.map(({ sequence }) => sequence)).toEqual([5]);
    expect(page.hasMore).toBe(true);
  });
});
