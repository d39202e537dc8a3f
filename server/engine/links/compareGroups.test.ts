import { describe, expect, it } from 'vitest';
import { actor, inputOf, service, tie } from '../../../tests/analysis/analysisInput.ts';
import type { AnalysisInput } from '../AnalysisInput.ts';
import { groupGapFindings } from '../findings/groupGapFindings.ts';
import { compareGroups, type GroupComparison } from './compareGroups.ts';
import type { GroupKind } from './groupings.ts';
import { pairSentence } from './pairSentence.ts';

type Records = Parameters<typeof inputOf>[0];
const asked = { tiesAsked: { on: '2026-01-01' } };
const chance = { samples: 1_000, seed: 1 };
const compare = (records: Records, between: GroupKind = 'layer'): GroupComparison =>
  compareGroups(inputOf(records), between, chance);
const pairOf = ({ pairs }: GroupComparison, first: string, second: string) =>
  pairs.find((pair) => pair.first === first && pair.second === second);

/** Twelve actors of one ring, each tied to the two that follow it: 24 ties. */
function ring(name: string, layer: string, askedOfThem = 12): Records {
  const id = (at: number): string => `${name}${String(at % 12).padStart(2, '0')}`;
  const places = Array.from({ length: 12 }, (_, at) => at);
  return [
    ...places.map((at) => actor(id(at), { layer, ...(at < askedOfThem ? asked : {}) })),
    ...places.flatMap((at) => [
      tie(`${id(at)} cooperatesWith ${id(at + 1)}`),
      tie(`${id(at)} cooperatesWith ${id(at + 2)}`),
    ]),
  ];
}

describe('two rings of twelve whose actors know each other alone', () => {
  const records = [...ring('a', 'municipality'), ...ring('b', 'county')];
  const found = compare(records);

  it('have clearly fewer ties between them than by chance, and more within', () => {
    expect(found.pairs.map(({ first, second, state, observed }) => [first, second, state, observed])).toEqual([
      ['municipality', 'municipality', 'more', 24],
      ['municipality', 'county', 'fewer', 0],
      ['county', 'county', 'more', 24],
    ]);
    const { tested } = pairOf(found, 'municipality', 'county') ?? {};
    // 48 × 48 / (2 × 48) = 24, and a little more since no tie leads home.
    expect(tested?.expected).toBeGreaterThan(23);
    expect(tested?.expected).toBeLessThan(27);
    // No random map of a thousand had as few: two of 1,001, either way.
    expect(tested?.p).toBeCloseTo(2 / 1_001, 12);
    expect(tested?.q).toBeCloseTo(2 / 1_001, 12);
    expect(tested?.z).toBeLessThan(-4);
  });

  it('say so in a sentence that the map alone is answerable for, and as a finding', () => {
    const pair = pairOf(found, 'municipality', 'county');
    if (pair === undefined) throw new Error('There is no such pair.');
    const { low, high } = pair.tested ?? {};
    expect(pairSentence(pair, found.groups)).toEqual({
      nb: `Kartet har ingen koblinger mellom «Kommune» og «Fylke»; ved tilfeldig fordeling ville ${String(low)}–${String(high)} vært vanlig. Det gjelder det som er registrert.`,
      nn: `Kartet har ingen koplingar mellom «Kommune» og «Fylke»; ved tilfeldig fordeling ville ${String(low)}–${String(high)} vore vanleg. Det gjeld det som er registrert.`,
      en: `The map has no ties between “Municipality” and “County”; by chance ${String(low)}–${String(high)} would have been usual. This is about what is recorded.`,
    });
    const [finding, ...others] = groupGapFindings(found);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ kind: 'groupGap', absence: null, severity: 'coordination', relations: [] });
    expect(finding?.nodes).toHaveLength(24);
    expect(finding?.figures.find(({ name }) => name === 'observed')?.value).toBe(0);
  });

  it('look inwards: E–I is −1; and all is the same for the same seed, whatever the order of the records', () => {
    expect([found.outward, ...found.groups.map(({ outward }) => outward)]).toEqual([-1, -1, -1]);
    expect(compare([...records.slice(12), ...records.slice(0, 12)].sort(nodesFirst))).toEqual(found);
    const other = compareGroups(inputOf(records), 'layer', { samples: 1_000, seed: 2 });
    expect(other.pairs[1]?.tested?.deviation).not.toBe(found.pairs[1]?.tested?.deviation);
  });

  it('count a tie that several relations or services say of once, and each kind for itself', () => {
    const more = [
      service('s'),
      tie('b00 provides s'),
      tie('a00 refersTo b00'),
      tie('a00 refersTo s'),
      tie('a00 informs b00'),
    ];
    const pair = pairOf(compare([...records, ...more]), 'municipality', 'county');
    expect(pair?.observed).toBe(2);
    expect(pair?.relations).toEqual(['a00 informs b00', 'a00 refersTo b00', 'a00 refersTo s']);
  });
});

const nodesFirst = (a: Records[number], b: Records[number]): number => Number('from' in a) - Number('from' in b);

describe('nothing is said', () => {
  it('where less than 70 % of either group were asked, and why', () => {
    const found = compare([...ring('a', 'municipality', 8), ...ring('b', 'county')]);
    const pair = pairOf(found, 'municipality', 'county');
    expect([pair?.state, pair?.tested]).toEqual(['notAsked', null]);
    expect(pair === undefined ? '' : pairSentence(pair, found.groups).nb).toBe(
      'Kartet har ingen koblinger mellom «Kommune» og «Fylke». Det er for få opplysninger til å si noe: 8 av 12 i «Kommune» er spurt om koblingene sine.',
    );
    expect(pairOf(found, 'county', 'county')?.state).not.toBe('notAsked');
    // Nine of twelve are enough.
    expect(compare([...ring('a', 'municipality', 9), ...ring('b', 'county')]).pairs[1]?.state).toBe('fewer');
  });

  it('where nobody was asked', () => {
    const found = compare([...ring('a', 'municipality', 0), ...ring('b', 'county', 0)]);
    expect(found.pairs.map(({ state }) => state)).toEqual(['notAsked', 'notAsked', 'notAsked']);
    expect(groupGapFindings(found)).toEqual([]);
  });

  it('where fewer than five ties are expected', () => {
    const few = [actor('a', { layer: 'municipality', ...asked }), actor('b', { layer: 'county', ...asked })];
    const found = compare([...few, tie('a informs b')]);
    expect(found.pairs.map(({ state }) => state)).toEqual(['tooFewTies', 'tooFewTies', 'tooFewTies']);
    const pair = pairOf(found, 'municipality', 'county');
    expect(pair === undefined ? '' : pairSentence(pair, found.groups).en).toBe(
      'The map has 1 tie between “Municipality” and “County”. Too little is known to say anything: by chance fewer than 5 are expected.',
    );
  });

  it('of a map without anybody, and of one group alone, which no chance can change', () => {
    expect(compare([])).toMatchObject({ groups: [], pairs: [], actors: 0, ties: 0, outward: null });
    const [alone] = compare(ring('a', 'county')).pairs;
    expect(alone).toMatchObject({
      state: 'unclear',
      observed: 24,
      tested: { expected: 24, deviation: 0, z: null, p: 1 },
    });
  });
});

it('leaves out groups and roles unless they are asked for, what only waits for an answer, and who is in no group', () => {
  const records = [
    actor('a', { layer: 'county' }),
    actor('b', { layer: 'county', extent: 'group' }),
    actor('c', { layer: 'county', review: 'pending' }),
    actor('d'),
    tie('a informs b'),
    tie('a informs d'),
  ];
  const found = compare(records);
  expect(found).toMatchObject({ actors: 2, ungrouped: 1, ties: 1, leftOut: { groups: 1, nodes: 1 } });
  expect(found.pairs.map(({ observed }) => observed)).toEqual([0]);
  const input: AnalysisInput = inputOf(records);
  const all = compareGroups({ ...input, selection: { ...input.selection, withGroups: true } }, 'layer', chance);
  expect(all.pairs.map(({ observed }) => observed)).toEqual([1]);
});

it('counts who works in several fields in each, and a tie once for each two of them', () => {
  const both = { elements: ['network', 'finance'] };
  const found = compare(
    [actor('a', both), actor('b', both), actor('c', { elements: ['finance'] }), tie('a informs b'), tie('a informs c')],
    'element',
  );
  expect(found.groups.map(({ id, nodes }) => [id, nodes])).toEqual([
    ['network', ['a', 'b']],
    ['finance', ['a', 'b', 'c']],
  ]);
  expect(found.pairs.map(({ first, second, observed }) => [first, second, observed])).toEqual([
    ['network', 'network', 1],
    ['network', 'finance', 2],
    ['finance', 'finance', 2],
  ]);
  expect(found.outward).toBeNull();
});
