import { describe, expect, it } from 'vitest';
import type { NodeRecord, RelationRecord } from '@sirkel/graph-schema';
import { actor, inputOf, need, node, seedInput, service, tie } from '../../../tests/analysis/analysisInput.ts';
import { analyses } from '../analyses.ts';
import type { AnalysisInput } from '../AnalysisInput.ts';
import { indicatorIds, type Indicator, type IndicatorId } from './Indicator.ts';
import { indicatorMethods } from './indicatorMethods.ts';
import { indicatorsOf } from './indicatorsOf.ts';
import { MOST_WALKED } from './wholeIndicators.ts';

const of = (input: AnalysisInput, id: IndicatorId): Indicator => {
  const found = indicatorsOf(input).indicators.find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no ${id}.`);
  return found;
};
const valueOf = (input: AnalysisInput, id: IndicatorId): number | null => of(input, id).value;
const gapsOf = (input: AnalysisInput): Readonly<Record<string, string>> =>
  Object.fromEntries(indicatorsOf(input).indicators.flatMap(({ id, gap }) => (gap === null ? [] : [[id, gap]])));

/** A triangle A–B–C with D and F behind C, and E by itself. */
const kite: readonly (NodeRecord | RelationRecord)[] = [
  actor('A', { layer: 'municipality', sector: 'public' }),
  actor('B', { layer: 'municipality', sector: 'public' }),
  actor('C', { layer: 'state', sector: 'public' }),
  actor('D', { layer: 'state', sector: 'private' }),
  actor('E'),
  actor('F', { layer: 'state', sector: 'private' }),
  tie('A informs B'),
  tie('B cooperatesWith C'),
  tie('C funds A'),
  tie('C advises D'),
  tie('D trains F'),
  // Side by side: two ties that were recorded, one pair that is tied.
  tie('D informs C'),
];

describe('the numbers of a whole map', () => {
  it('are those of a kite, worked out by hand', () => {
    const input = inputOf(kite);
    const { indicators } = indicatorsOf(input);
    const values = Object.fromEntries(indicators.map(({ id, value }) => [id, value]));
    expect(values).toMatchObject({
      entries: 6,
      ties: 6,
      pieces: 2,
      largestPiece: 5 / 6,
      untied: 1,
      // 1 − 5·4 / 6·5
      fragmentation: 1 - 20 / 30,
      // Five pairs are one step apart, three are two, two are three; those with E have no distance.
      distanceFragmentation: 1 - (2 * (5 + 3 / 2 + 2 / 3)) / 30,
      meanDistance: 17 / 10,
      longestDistance: 3,
      density: 5 / 15,
      actors: 6,
      actorDensity: 5 / 15,
      coreDepth: 2,
      // Three ties within and two across; the rings have 4 and 6 of the ends.
      ringAssortativity: (60 - 52) / (100 - 52),
      ringOutwardness: (2 - 3) / 5,
      // Four within and one across; 7 and 3 of the ends.
      sectorAssortativity: (80 - 58) / (100 - 58),
      sectorOutwardness: (1 - 4) / 5,
    });
  });

  it('show on the map whom they are told of', () => {
    const input = inputOf(kite);
    expect(of(input, 'largestPiece').nodes).toEqual(['A', 'B', 'C', 'D', 'F']);
    expect(of(input, 'untied').nodes).toEqual(['E']);
    expect(of(input, 'coreDepth').nodes).toEqual(['A', 'B', 'C']);
  });

  it('count each kind, what is chosen alone, and say what was left out', () => {
    const input = inputOf([
      ...kite,
      service('S', { status: 'past' }),
      need('N'),
      actor('P', { review: 'pending' }),
      actor('G', { extent: 'group' }),
    ]);
    const { kinds, leftOut } = indicatorsOf(input);
    expect(kinds.filter(({ count }) => count > 0)).toEqual([
      { kind: 'actor', count: 7 },
      { kind: 'need', count: 1 },
    ]);
    expect(leftOut.whole).toEqual({ groups: 0, nodes: 2, relations: 0 });
    expect(leftOut.actors).toEqual({ groups: 1, nodes: 1, relations: 0 });
  });

  it('are told in one order, each with a name, a meaning and a definition in three languages', () => {
    expect(indicatorsOf(inputOf([])).indicators.map(({ id }) => id)).toEqual(indicatorIds);
    for (const id of indicatorIds) {
      const { name, meaning, definition } = indicatorMethods[id];
      for (const text of [name, meaning, definition]) {
        const { nb, nn, en } = text;
        for (const each of [nb, nn, en]) expect(each.length, id).toBeGreaterThan(2);
      }
      // One line each.
      expect(meaning.nb.length, id).toBeLessThan(150);
    }
  });
});

describe('needs and the reference', () => {
  it('are a share of what people need and of what the map asks for', () => {
    const input = inputOf([
      need('N1'),
      need('N2'),
      need('N3', { whose: 'enterprises' }),
      service('S'),
      actor('A'),
      tie('S addresses N1'),
      tie('A provides S'),
    ]);
    expect(of(input, 'needsMet')).toMatchObject({ value: 1 / 2, nodes: ['N2'] });
    const asked = [
      { id: 'c1', element: 'finance', layers: ['state'], source: { title: 'Heftet', certainty: 'stated' as const } },
      { id: 'c2', element: 'market', layers: ['state'], source: { title: 'Heftet', certainty: 'stated' as const } },
    ];
    const model = { coverage: asked, expectedTies: [] } as unknown as AnalysisInput['settings']['referenceModel'];
    const covered = inputOf([actor('A', { layer: 'state', elements: ['finance'] })], { referenceModel: model });
    expect(valueOf(covered, 'coverage')).toBe(1 / 2);
  });

  it('are unknown, not nothing, where nobody has recorded a need or a reference', () => {
    const none = { coverage: [], expectedTies: [] } as unknown as AnalysisInput['settings']['referenceModel'];
    const input = inputOf([actor('A')], { referenceModel: none });
    expect(of(input, 'needsMet')).toMatchObject({ value: null, gap: 'nothingAsked' });
    expect(of(input, 'coverage')).toMatchObject({ value: null, gap: 'nothingAsked' });
  });
});

describe('what has no value', () => {
  it('on an empty map is everything but how much there is', () => {
    const values = indicatorsOf(inputOf([])).indicators.filter(({ value }) => value !== null);
    expect(values.map(({ id }) => id).filter((id) => id !== 'coverage')).toEqual(['entries', 'ties', 'actors']);
  });

  it('with one node is what needs two', () => {
    const input = inputOf([actor('A', { layer: 'state' })]);
    expect([valueOf(input, 'pieces'), valueOf(input, 'untied')]).toEqual([1, 1]);
    expect(gapsOf(input)).toMatchObject({ largestPiece: 'tooFew', fragmentation: 'tooFew', density: 'tooFew' });
    expect(gapsOf(input)).toMatchObject({ meanDistance: 'tooFew', coreDepth: 'tooFew', modularity: 'tooFew' });
  });

  it('without ties is a distance, and whatever is about ties', () => {
    const input = inputOf([actor('A', { layer: 'state' }), actor('B', { layer: 'region' })]);
    expect([valueOf(input, 'fragmentation'), valueOf(input, 'distanceFragmentation')]).toEqual([1, 1]);
    expect(valueOf(input, 'density')).toBe(0);
    expect(of(input, 'largestPiece')).toMatchObject({ value: 1 / 2, nodes: [] });
    for (const id of ['meanDistance', 'longestDistance', 'modularity', 'ringAssortativity', 'ringOutwardness'])
      expect(gapsOf(input)[id], id).toBe('noTies');
  });

  it('where all are in one ring is whether they keep to it', () => {
    const input = inputOf([actor('A', { layer: 'state' }), actor('B', { layer: 'state' }), tie('A informs B')]);
    expect(gapsOf(input)).toMatchObject({ ringAssortativity: 'oneGroup', ringOutwardness: 'oneGroup' });
    // Nobody has said in which sector they are.
    expect(gapsOf(input)).toMatchObject({ sectorAssortativity: 'noTies', sectorOutwardness: 'noTies' });
  });

  it('of few ties is any pattern: one more would turn it round', () => {
    const rings = ['state', 'region', 'state', 'region', 'state'];
    const actors = rings.map((layer, at) => actor(`A${String(at)}`, { layer, sector: at > 2 ? 'public' : 'private' }));
    const ties = [1, 2, 3, 4].map((at) => tie(`A${String(at - 1)} informs A${String(at)}`));
    const few = gapsOf(inputOf([...actors, ...ties]));
    for (const id of ['communityCount', 'modularity', 'ringAssortativity', 'sectorAssortativity', 'ringOutwardness'])
      expect(few[id], id).toBe('fewTies');
    const enough = inputOf([...actors, ...ties, tie('A0 informs A4')]);
    expect(gapsOf(enough)).toEqual({ needsMet: 'nothingAsked' });
    expect(valueOf(enough, 'ringOutwardness')).toBe((4 - 1) / 5);
  });

  it('where all are groups is what is told of actors, and not nought', () => {
    const records = [actor('A', { extent: 'group' }), actor('B', { extent: 'role' }), tie('A informs B')];
    const input = inputOf(records);
    expect(valueOf(input, 'actors')).toBe(0);
    expect(gapsOf(input)).toMatchObject({ actorDensity: 'tooFew', coreDepth: 'tooFew', communityCount: 'tooFew' });
    // That they hang together is seen all the same.
    expect([valueOf(input, 'pieces'), valueOf(input, 'density')]).toEqual([1, 1]);
    const all = { ...input, selection: { ...input.selection, withGroups: true } };
    expect([valueOf(all, 'actors'), valueOf(all, 'actorDensity')]).toEqual([2, 1]);
  });

  it('above a size is what needs a walk from every node', () => {
    const many = Array.from({ length: MOST_WALKED + 1 }, (_, at) => node(`N${at}`, 'story'));
    expect(gapsOf(inputOf(many))).toMatchObject({
      distanceFragmentation: 'tooLarge',
      meanDistance: 'tooLarge',
      longestDistance: 'tooLarge',
    });
    expect(valueOf(inputOf(many), 'fragmentation')).toBe(1);
  });
});

describe('communities', () => {
  const twoTriangles = [
    ...['A', 'B', 'C'].map((id) => actor(id, { layer: 'state' })),
    ...['D', 'E', 'F'].map((id) => actor(id)),
    actor('G'),
    ...['A informs B', 'B informs C', 'C informs A', 'D informs E', 'E informs F', 'F informs D'].map((each) =>
      tie(each),
    ),
  ];

  it('are called after who has most ties within, and after the ring most of them are in', () => {
    const { communities } = indicatorsOf(inputOf([...twoTriangles, tie('C informs D')]));
    expect(communities.map(({ members }) => members)).toEqual([
      ['A', 'B', 'C'],
      ['D', 'E', 'F'],
    ]);
    expect(communities.map(({ name }) => name.nb)).toEqual(['Rundt «A», mest i ringen «Staten»', 'Rundt «D»']);
    expect(communities.map(({ name }) => name.en)[1]).toBe('Around “D”');
    // 6/7 of the ties lie within, each half has half of the ends.
    const input = inputOf([...twoTriangles, tie('C informs D')]);
    expect(valueOf(input, 'modularity')).toBeCloseTo(6 / 7 - 1 / 2, 12);
    expect(of(input, 'communityCount')).toMatchObject({ value: 2, seed: 1 });
  });

  it('are the same for the same map, whatever order it was recorded in', () => {
    expect(indicatorsOf(inputOf(twoTriangles))).toEqual(
      indicatorsOf(inputOf([...twoTriangles.slice(0, 7).reverse(), ...twoTriangles.slice(7).reverse()])),
    );
  });
});

describe("the booklet's map", () => {
  it('hangs together but for a few, and meets some needs', () => {
    const input = seedInput();
    expect(valueOf(input, 'largestPiece')).toBeGreaterThan(0.5);
    expect(valueOf(input, 'fragmentation')).toBeLessThan(valueOf(input, 'distanceFragmentation') ?? 0);
    const met = valueOf(input, 'needsMet') ?? 0;
    expect(met > 0 && met < 1).toBe(true);
  });

  it('is asked through the list of analyses, and the answer is plain data', () => {
    const { run, params, cost } = analyses.indicators;
    const result = run(seedInput(), params.parse({ seed: 1 }));
    expect(structuredClone(result)).toEqual(result);
    expect(cost({ nodes: 5_000, relations: 15_000 }, { seed: 1 })).toBeLessThan(1_000);
  });
});
