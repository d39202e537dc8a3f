import { expect, it } from 'vitest';
import { countNeeds } from './countNeeds.ts';

it('counts what a source misses apart from what nobody has recorded, and what none is as none', () => {
  const counts = countNeeds([
    { state: 'unmet', absence: 'statedMissing' },
    { state: 'unmet', absence: 'notRecorded' },
    { state: 'met', absence: null },
    { state: 'unmet', absence: 'notRecorded' },
    { state: 'unreachable', absence: 'notRecorded' },
  ]);
  expect(counts.map(({ state, absence, count }) => [state, absence, count])).toEqual([
    ['met', null, 1],
    ['thin', null, 0],
    ['unreachable', 'statedMissing', 0],
    ['unreachable', 'askedAbsent', 0],
    ['unreachable', 'notRecorded', 1],
    ['unmet', 'statedMissing', 1],
    ['unmet', 'askedAbsent', 0],
    ['unmet', 'notRecorded', 2],
  ]);
  // Each need stands in one of them.
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(5);
});
