import { describe, expect, it } from 'vitest';
import { createUnsent } from './createUnsent.ts';
import type { Keeper } from './Keeper.ts';

function memory(): Keeper & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    read: (key) => kept.get(key) ?? null,
    write: (key, text) => {
      if (text === null) kept.delete(key);
      else kept.set(key, text);
    },
  };
}
const commit = (operationId: string) => ({ operationId, edits: [{ action: 'removeNode', id: 'n' }] as const });

describe('createUnsent', () => {
  it('gives what was added in its order, each map its own, until it is dropped', () => {
    const keeper = memory();
    const unsent = createUnsent(keeper, 'm');
    unsent.add(commit('a'));
    unsent.add(commit('b'));
    createUnsent(keeper, 'other').add(commit('c'));
    expect(createUnsent(keeper, 'm').read()).toEqual([commit('a'), commit('b')]);
    unsent.drop('a');
    unsent.drop('b');
    expect([...keeper.kept.keys()]).toEqual(['sirkel.unsent.other']);
  });

  it('reads nothing from what is not its own', () => {
    const keeper = memory();
    for (const text of ['{', '7', '[1, null, {"operationId": 2}]']) {
      keeper.kept.set('sirkel.unsent.m', text);
      expect(createUnsent(keeper, 'm').read()).toEqual([]);
    }
  });
});
