import { describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from './Change.ts';
import { changeUpgrades, upgradeChange, type StoredChange } from './upgradeChange.ts';

const change: StoredChange = { schemaVersion: 1, sequence: 1, edits: [] };
const later = {
  version: 3,
  upgrades: [
    { from: 2, run: (old: StoredChange) => ({ ...old, steps: [...(old['steps'] as string[]), 'second'] }) },
    { from: 1, run: (old: StoredChange) => ({ ...old, steps: ['first'] }) },
  ],
};

describe('upgradeChange', () => {
  it('leaves a change of this version as it is', () => {
    const present = { ...change, schemaVersion: SCHEMA_VERSION };
    expect(upgradeChange(present)).toBe(present);
  });

  it('takes an old change forward step by step', () => {
    expect(upgradeChange(change, later)).toEqual({ ...change, schemaVersion: 3, steps: ['first', 'second'] });
    expect(change).toEqual({ schemaVersion: 1, sequence: 1, edits: [] });
  });

  it('refuses what a newer Sirkel wrote, and a version that no step begins with', () => {
    const newer = `by a newer Sirkel (changes of version 4; this one reads up to 3)`;
    expect(() => upgradeChange({ ...change, schemaVersion: 4 }, later)).toThrow(newer);
    expect(() => upgradeChange({ ...change, schemaVersion: 0 }, later)).toThrow('by another Sirkel');
  });

  it('has a step for each version before this one', () => {
    expect(changeUpgrades.map(({ from }) => from).toSorted()).toEqual(
      Array.from({ length: SCHEMA_VERSION - 1 }, (_, index) => index + 1),
    );
  });
});
