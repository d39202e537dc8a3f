import { describe, expect, it } from 'vitest';
import type { Keeper } from './Keeper.ts';
import { readSeen, writeSeen } from './seenMark.ts';

function keeperOf(kept: Record<string, string> = {}): Keeper {
  const texts = new Map(Object.entries(kept));
  return {
    read: (key) => texts.get(key) ?? null,
    write: (key, text) => {
      if (text === null) texts.delete(key);
      else texts.set(key, text);
    },
  };
}

describe('how far a map has been seen', () => {
  const mark = { epoch: '3f0c1f5e', sequence: 12, at: '2026-11-03T10:00:00.000Z' };

  it('is kept for each map by itself', () => {
    const keeper = keeperOf();
    writeSeen(keeper, 'one', mark);
    expect(readSeen(keeper, 'one')).toEqual(mark);
    expect(readSeen(keeper, 'another')).toBeNull();
  });

  it('is nothing where something else was kept', () => {
    for (const text of ['', 'x', 'a b c', '3f0c1f5e -1 2026-11-03', '3f0c1f5e 12 yesterday', '{} 12 2026-11-03']) {
      expect(readSeen(keeperOf({ 'sirkel.seen.one': text }), 'one'), text).toBeNull();
    }
  });
});
