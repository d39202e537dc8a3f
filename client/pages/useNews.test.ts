import type { Change } from '@sirkel/graph-schema';
import { describe, expect, it, vi } from 'vitest';
import { newsSince } from './useNews.ts';
import type { NewsQuestion } from './useNews.ts';

// All are one person to the server: what is one's own is known by the operation.
const change = (sequence: number, by: string): Change =>
  ({
    sequence,
    author: 'coordinator',
    operationId: by === 'me' ? `own-${sequence}` : `${by}-${sequence}`,
    edits: [],
  }) as never;
const own = new Set(Array.from({ length: 10 }, (_, sequence) => `own-${sequence}`));
const before = { epoch: 'e', sequence: 4, at: '2026-11-03T10:00:00.000Z' };

function asked(changes: readonly Change[], more: Partial<NewsQuestion> = {}) {
  const ask = vi.fn((since: string) => {
    const from = Number(since.split(':')[1]);
    const next = changes.filter(({ sequence }) => sequence > from).slice(0, 2);
    const reached = next.at(-1)?.sequence ?? from;
    const hasMore = changes.some(({ sequence }) => sequence > reached);
    return Promise.resolve({ changes: next, cursor: `e:${String(reached)}`, hasMore, reload: false });
  });
  return { ask, question: { before, cursor: { epoch: 'e', sequence: 9 }, version: 3, own, ask, ...more } };
}

describe('newsSince', () => {
  it('is what others have done, stretch by stretch, and not what one did oneself', async () => {
    const { question, ask } = asked([change(5, 'a'), change(6, 'me'), change(7, 'b'), change(8, 'a'), change(9, 'me')]);
    const news = await newsSince(question);
    expect(news).toMatchObject({ state: 'changed', since: before.at, hasMore: false, version: 3 });
    expect(news?.state === 'changed' && news.changes.map(({ sequence }) => sequence)).toEqual([5, 7, 8]);
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it('is nothing at the first visit, when nothing has happened, and when one has done it all oneself', async () => {
    const { question, ask } = asked([change(5, 'me')]);
    expect(await newsSince({ ...question, before: null })).toBeNull();
    expect(await newsSince({ ...question, cursor: { epoch: 'e', sequence: 4 } })).toBeNull();
    expect(ask).not.toHaveBeenCalled();
    expect(await newsSince(question)).toBeNull();
  });

  it('says that the map was restored, also when that happens while it is asked', async () => {
    const { question } = asked([]);
    const restored = { state: 'restored', since: before.at };
    expect(await newsSince({ ...question, cursor: { epoch: 'f', sequence: 2 } })).toEqual(restored);
    const ask = () => Promise.resolve({ changes: [], cursor: 'f:0', hasMore: false, reload: true });
    expect(await newsSince({ ...question, ask })).toEqual(restored);
  });

  it('says that there is more, where there is more than one would look through', async () => {
    const many = Array.from({ length: 60 }, (_, index) => change(5 + index, 'a'));
    const { question, ask } = asked(many, { cursor: { epoch: 'e', sequence: 64 } });
    expect(await newsSince(question)).toMatchObject({ state: 'changed', hasMore: true });
    expect(ask).toHaveBeenCalledTimes(10);
  });
});
