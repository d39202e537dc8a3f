import { describe, expect, it } from 'vitest';
import { actor, inputOf, need, seedInput, service, tie } from '../../../tests/analysis/analysisInput.ts';
import { findAll } from '../findings/findAll.ts';
import { roads } from './roads.ts';

type Records = Parameters<typeof inputOf>[0];
const [state, county, municipality] = ['state', 'county', 'municipality'].map((layer) => ({ layer })) as [
  { layer: string },
  { layer: string },
  { layer: string },
];
const roadTo = (records: Records) => roads(inputOf(records)).roads[0];
const told = (records: Records, kind: string) =>
  findAll(inputOf(records))
    .told.filter((finding) => finding.kind === kind)
    .map(({ sentence }) => sentence.nb);

describe('the road of help to a need', () => {
  it('is the shortest, of these the one across fewest rings', () => {
    const records = [
      need('N'),
      ...[service('S', state), service('T', county), service('U', municipality)],
      ...[actor('A'), actor('B')],
      ...['S', 'T', 'U'].map((id) => tie(`${id} addresses N`)),
      ...[tie('A provides S'), tie('B provides T')],
    ];
    expect(roadTo(records)).toMatchObject({ ringsCrossed: 4, handOffs: 0, helpers: ['A', 'B'] });
    expect(roadTo(records)?.steps.map(({ from, to }) => from + to)).toEqual(['BT', 'TN']);
  });

  it('counts a hand-off where one service sends on to another, and none between a service and its provider', () => {
    const chain = [need('N'), service('S'), service('T'), service('U'), actor('A')];
    const ties = [tie('S addresses N'), tie('S refersTo T'), tie('T refersTo U'), tie('A provides U')];
    expect(roadTo([...chain, ...ties])).toMatchObject({ handOffs: 2, ringsCrossed: null });
  });

  it('goes by the ring of the service; by that of the one who helps only where no service has one', () => {
    const helped = (own: Parameters<typeof service>[1]) =>
      roadTo([need('N'), service('S', own), actor('A', state), tie('S addresses N'), tie('A provides S')])
        ?.ringsCrossed;
    expect(helped(municipality)).toBe(3);
    expect(helped({})).toBe(6);
  });

  it('has no length where nothing leads there: unknown is not zero', () => {
    const found = roads(inputOf([need('N'), service('S'), need('M'), tie('S addresses N')]));
    expect(found).toMatchObject({
      unreachable: 2,
      meanHandOffs: null,
      mostHandOffs: null,
      meanRings: null,
      mostRings: null,
      borders: 6,
    });
    expect(found.roads[0]).toMatchObject({ steps: [], handOffs: null, ringsCrossed: null, helpers: [] });
    expect(roads(inputOf([]))).toMatchObject({ roads: [], unreachable: 0, meanRings: null });
  });

  it('does not run in circles', () => {
    const records = [
      need('N'),
      service('S'),
      service('T'),
      tie('S addresses N'),
      tie('S refersTo T'),
      tie('T refersTo S'),
    ];
    expect(roadTo(records)).toMatchObject({ helpers: [], steps: [] });
  });
});

describe('a long road', () => {
  const from = (layer: Parameters<typeof service>[1]) => [
    need('N'),
    service('S', layer),
    actor('A'),
    tie('S addresses N'),
    tie('A provides S'),
  ];

  it('A11 comes from further out than half of the rings', () => {
    expect(told(from(municipality), 'longRoad')).toEqual([]);
    expect(told(from(county), 'longRoad')).toEqual([
      'Den nærmeste registrerte hjelpen til «N» ligger 4 ringer unna: «A» tilbyr «S», som svarer på «N».',
    ]);
  });

  it('A11 or has two hand-offs', () => {
    const chain = [need('N'), service('S'), service('T'), service('U'), actor('A')];
    const ties = [tie('S addresses N'), tie('S refersTo T'), tie('A provides T'), tie('T refersTo U')];
    expect(told([...chain, ...ties], 'longRoad')).toEqual([]);
    const longer = [...chain, ...ties.slice(0, 2), tie('T refersTo U'), tie('A provides U')];
    expect(told(longer, 'longRoad')[0]).toMatch(
      /^Den korteste registrerte hjelpeveien til «N» har 2 overleveringer: «A»/,
    );
  });
});

describe('a gateway', () => {
  const helped = (extent: string, ...more: Records) => [
    actor('A', { extent }),
    service('S'),
    service('T'),
    need('N'),
    need('M'),
    ...['A provides S', 'A provides T', 'S addresses N', 'T addresses M'].map((text) => tie(text)),
    ...more,
  ];

  it('A11 is an actor through whom all help to two needs or more comes', () => {
    expect(told(helped('single'), 'gateway')).toEqual(['All registrert hjelp til «M» og «N» går gjennom «A».']);
    const another = [actor('B'), tie('B provides S')];
    expect(told(helped('single', ...another), 'gateway')).toEqual([]);
  });

  it('is no group, which is many', () => {
    expect(told(helped('group'), 'gateway')).toEqual([]);
  });
});

it("the booklet's map: help against poverty comes from the state alone, and three needs have nobody", () => {
  const input = seedInput();
  const { unreachable, mostRings, meanRings } = roads(input);
  expect({ unreachable, mostRings, meanRings }).toEqual({ unreachable: 3, mostRings: 6, meanRings: 4.5 });
  const found = findAll(input).told;
  expect(found.filter(({ kind }) => kind === 'longRoad').map(({ sentence }) => sentence.nb)).toEqual([
    'Den nærmeste registrerte hjelpen til «Fattigdom og sosial eksklusjon» ligger 6 ringer unna: «Arbeids- og velferdsdirektoratet» tilbyr «Tilskuddsordningen til sosialt entreprenørskap», som svarer på «Fattigdom og sosial eksklusjon».',
  ]);
  expect(found.filter(({ kind }) => kind === 'gateway')).toEqual([]);
});
