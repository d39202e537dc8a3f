import { expect, it } from 'vitest';
import { actor, inputOf, node, tie } from '../../../tests/analysis/analysisInput.ts';
import { frictionFindings } from './frictionFindings.ts';

const story = (id: string, municipalities: readonly string[]) =>
  node(id, 'story', { barriers: ['time'], municipalities });
const told = (records: Parameters<typeof inputOf>[0]) => frictionFindings(inputOf(records))[0];

it('tells where a barrier is met, in the sentence and in the figures', () => {
  const found = told([
    actor('A', { layer: 'municipality', municipalities: ['3907'] }),
    actor('B', { layer: 'county', municipalities: ['3907', '3909'] }),
    tie('A procuresFrom B', { barriers: ['time'] }),
    story('X', ['3907', '4003']),
    story('Y', ['4003']),
    story('Z', []),
  ]);
  expect(found?.sentence).toEqual({
    nb: 'Barrieren «Tid» står i veien 4 steder på kartet. Der kommunen er oppgitt: 2 i Sandefjord og 2 i Skien.',
    nn: 'Barrieren «Tid» står i vegen 4 stader på kartet. Der kommunen er oppgitt: 2 i Sandefjord og 2 i Skien.',
    en: 'The barrier “Time” stands in the way in 4 places on the map. Where the municipality is stated: 2 in Sandefjord and 2 in Skien.',
  });
  expect(found?.figures).toEqual([
    { name: 'marks', value: 4 },
    { name: 'layer:county', value: 1 },
    { name: 'layer:municipality', value: 1 },
    { name: 'municipality:3907', value: 2 },
    { name: 'municipality:4003', value: 2 },
    { name: 'municipality:3909', value: 1 },
  ]);
});

it('names three municipalities at most, those first where it is met most, and none where it is met once', () => {
  const twice = ['3907', '3909', '4003', '4005'];
  const found = told([story('X', twice), story('Y', twice), story('Z', ['4005'])]);
  expect(found?.sentence.nb).toContain('oppgitt: 3 i Notodden, 2 i Sandefjord, 2 i Larvik og i én kommune til.');
  expect(told([story('X', ['3907', '3909']), story('Y', ['4003'])])?.sentence.nb).toBe(
    'Barrieren «Tid» står i veien 2 steder på kartet.',
  );
});
