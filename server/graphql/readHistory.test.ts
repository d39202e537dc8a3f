import type { Change } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { readHistory, readHistoryCursor } from './readHistory.ts';
import type { ReadLog } from './readHistory.ts';

/** A log in which every change touches `all`, and each tenth `tenth`. */
function logOf(length: number, editsEach = 1): { readonly read: ReadLog; readonly reads: number[] } {
  const log = Array.from({ length }, (_, index) => {
    const sequence = index + 1;
    const ids = [sequence % 10 === 0 ? 'tenth' : 'other', ...Array<string>(editsEach).fill('all')];
    return { sequence, edits: ids.map((id) => ({ id })) } as unknown as Change;
  });
  const reads: number[] = [];
  const read: ReadLog = (after, limit) => {
    const stretch = log.slice(after, after + limit);
    reads.push(stretch.length);
    return Promise.resolve(stretch);
  };
  return { read, reads };
}

async function wholeHistory(read: ReadLog, length: number, of: string, first: number): Promise<number[]> {
  const sequences: number[] = [];
  let before = length + 1;
  for (;;) {
    const { nodes, pageInfo } = await readHistory(read, { of, first, before });
    sequences.push(...nodes.map(({ sequence }) => sequence));
    if (!pageInfo.hasNextPage || pageInfo.endCursor === null) return sequences;
    before = readHistoryCursor(pageInfo.endCursor);
  }
}

describe('readHistory', () => {
  it('gives the changes that touched a record, the newest first, each once', async () => {
    const wanted = Array.from({ length: 120 }, (_, index) => 1_200 - index * 10);
    for (const first of [1, 7, 200])
      expect(await wholeHistory(logOf(1_205).read, 1_205, 'tenth', first)).toEqual(wanted);
  });

  it('reads no further back than it needs', async () => {
    const { read, reads } = logOf(50_000);
    await readHistory(read, { of: 'all', first: 20, before: 50_001 });
    expect(reads).toEqual([500]);
  });

  it('stops in a long log and goes on from there', async () => {
    const { read, reads } = logOf(25_000);
    const page = await readHistory(read, { of: 'nowhere', first: 20, before: 25_001 });
    expect(page.nodes).toEqual([]);
    expect(page.pageInfo).toMatchObject({ hasNextPage: true, endCursor: '15001' });
    expect(reads).toHaveLength(20);
    expect(await wholeHistory(read, 25_000, 'nowhere', 20)).toEqual([]);
  });

  it('ends a page early rather than hold too many edits', async () => {
    const page = await readHistory(logOf(50, 500).read, { of: 'all', first: 50, before: 51 });
    expect(page.nodes).toHaveLength(4);
    expect(page.pageInfo.hasNextPage).toBe(true);
  });

  it('refuses what is no cursor', () => {
    for (const wrong of ['', 'x', '-1', '1.5'])
      expect(() => readHistoryCursor(wrong)).toThrow(expect.objectContaining({ code: 'INVALID' }));
  });
});
