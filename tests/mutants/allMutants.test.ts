import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../contract/rules.ts';
import { allMutants } from './allMutants.ts';
import { misfit } from './misfit.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const withRules = [
  'server/changes/decide.ts',
  'server/changes/createMapQueue.ts',
  'server/changes/createFollower.ts',
  'server/projection/LiveMaps.ts',
  'server/engine/findings/findAll.ts',
  'server/engine/createEngine.ts',
  'server/engine/whatIf/tryOut.ts',
  'client/view/collapse/collapseGraph.ts',
  'client/view/collapse/gatheringElements.ts',
];

// Whether the tests notice them is for `npm run test:mutants`; here, that none is forgotten and all can be put in.
describe('deliberate faults', () => {
  it('are kept for every numbered rule', () => {
    const written = withRules.flatMap((file) => [...read(file).matchAll(/^ \* - ([A-Z]\d+) /gm)].map(([, id]) => id));
    expect(written.length).toBeGreaterThan(20);
    const kept = new Set(allMutants.map(({ rule }) => rule));
    expect([...Object.keys(rules), ...written].filter((id) => !kept.has(id ?? ''))).toEqual([]);
  });

  it('fit the code as it stands, and change it', () => {
    const swaps = allMutants.flatMap((mutant) => mutant.swaps);
    expect(swaps.flatMap((swap) => misfit(read(swap.file), swap) ?? [])).toEqual([]);
    expect(swaps.filter(({ from, to }) => from === to)).toEqual([]);
  });
});
