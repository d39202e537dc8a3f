import { describe, expect, it } from 'vitest';
import { readOwn, rememberOwn } from './ownOperations.ts';

function makeKeeper() {
  const texts = new Map<string, string>();
  return {
    read: (key: string) => texts.get(key) ?? null,
    write: (key: string, text: string | null) => {
      if (text === null) texts.delete(key);
      else texts.set(key, text);
    },
  };
}

describe('own operations', () => {
  it('are those of this browser, map by map', () => {
    const keeper = makeKeeper();
    rememberOwn(keeper, 'a', 'o1');
    rememberOwn(keeper, 'a', 'o2');
    rememberOwn(keeper, 'b', 'o3');
    expect([...readOwn(keeper, 'a')]).toEqual(['o1', 'o2']);
    expect(readOwn(keeper, 'c').size).toBe(0);
  });

  it('are forgotten when they have become very many, the oldest first', () => {
    const keeper = makeKeeper();
    for (let at = 0; at < 500; at += 1) rememberOwn(keeper, 'a', `o${at}`);
    const own = readOwn(keeper, 'a');
    expect([own.size, own.has('o99'), own.has('o100'), own.has('o499')]).toEqual([400, false, true, true]);
  });
});
