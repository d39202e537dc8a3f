import { describe, expect, it } from 'vitest';
import { actor, inputOf, need, node, seedInput, service, tie } from '../../../tests/analysis/analysisInput.ts';
import { elements } from '../findings/coverageFindings.ts';
import { brokers } from './brokers.ts';
import { friction } from './friction.ts';
import { load } from './load.ts';
import { singleProviders } from './singleProviders.ts';
import { weakSpots } from './weakSpots.ts';

const chain = (...names: readonly string[]) => [
  ...names.map((name) => actor(name)),
  ...names.slice(1).map((name, at) => tie(`${String(names[at])} informs ${name}`)),
];

describe('brokers', () => {
  it('come by the share of pairs that reach each other through them', () => {
    const { brokers: found, ties, sources } = brokers(inputOf(chain('A', 'B', 'C', 'D', 'E')), 1);
    expect(found.map((one) => [one.actor, one.betweenness])).toEqual([
      ['C', 4 / 6],
      ['B', 3 / 6],
      ['D', 3 / 6],
      ['A', 0],
      ['E', 0],
    ]);
    expect([ties, sources]).toEqual([4, null]);
    expect(found[0]).toMatchObject({ contacts: 2, constraint: 0.5, effectiveSize: 2, coreNumber: 1, error: 0 });
  });

  it('have no share below three, and no constraint without contacts: unknown is not zero', () => {
    expect(brokers(inputOf(chain('A', 'B')), 1).brokers[0]).toMatchObject({ betweenness: null });
    expect(brokers(inputOf([actor('A')]), 1).brokers[0]).toMatchObject({
      contacts: 0,
      constraint: null,
      effectiveSize: null,
    });
    expect(brokers(inputOf([]), 1).brokers).toEqual([]);
  });

  it('of many actors are drawn from some, the same for the same seed, and say how far off they may be', () => {
    const names = Array.from({ length: 1_001 }, (_, at) => `A${String(at).padStart(4, '0')}`);
    const input = inputOf(chain(...names));
    const found = brokers(input, 1, -1);
    expect(found.sources).toBe(200);
    expect(brokers(input, 1, -1)).toEqual(found);
    expect(brokers(input, 2, -1)).not.toEqual(found);
    // What hangs on single ties is counted without walking, however long it is.
    expect(brokers(input, 1).sources).toBeNull();
    const middle = found.brokers.find((one) => one.actor === 'A0500');
    // Half of all pairs, each way once.
    expect(Math.abs((middle?.betweenness ?? NaN) - (500 * 500) / ((1_000 * 999) / 2))).toBeLessThan(middle?.error ?? 0);
  });

  it('of a map of groups there are none, and it says how many were left out', () => {
    const records = [actor('A', { extent: 'group' }), actor('B', { extent: 'group' }), tie('A informs B')];
    expect(brokers(inputOf(records), 1)).toMatchObject({ brokers: [], leftOut: { groups: 2 } });
    const input = inputOf(records);
    expect(brokers({ ...input, selection: { ...input.selection, withGroups: true } }, 1).brokers).toHaveLength(2);
  });
});

describe('weak spots', () => {
  it('are told by who falls off, from three on', () => {
    const { spots } = weakSpots(inputOf(chain('A', 'B', 'C', 'D', 'E', 'F', 'G')));
    expect(
      spots.map(({ actor: who, relations, fallsOff }) => [
        who ?? relations.join(),
        fallsOff.map((piece) => piece.join('')),
      ]),
    ).toEqual([
      ['D', ['EFG']],
      ['C informs D', ['ABC']],
      ['D informs E', ['EFG']],
    ]);
    expect(weakSpots(inputOf(chain('A', 'B', 'C', 'D', 'E'))).spots).toEqual([]);
  });

  it('of a long chain are the hundred in the middle', () => {
    const names = Array.from({ length: 301 }, (_, place) => `A${String(place).padStart(3, '0')}`);
    const ties = names.slice(1).map((name, place) => tie(`${names[place] ?? ''} informs ${name}`));
    const { spots } = weakSpots(inputOf([...names.map((name) => actor(name)), ...ties]));
    expect(spots.length).toBe(100);
    expect(spots[0]).toMatchObject({ actor: 'A150', count: 150 });
    for (const { fallsOff, count } of spots) expect(fallsOff.flat().length).toBe(count);
  });

  it('a tie of two relations falls with both', () => {
    const records = [...chain('A', 'B', 'C', 'D', 'E', 'F'), tie('C funds D')];
    expect(weakSpots(inputOf(records)).spots.find((spot) => spot.actor === null)?.relations).toEqual([
      'C funds D',
      'C informs D',
    ]);
  });
});

describe('single providers', () => {
  it('are told of needs and of fields, with how much of a field one has', () => {
    const guidance = { elements: ['guidance'] };
    const records = [
      actor('A'),
      actor('B'),
      service('S', guidance),
      service('T', guidance),
      service('F', { elements: ['finance'] }),
      need('N'),
      tie('A provides S'),
      tie('A provides T'),
      tie('B provides T'),
      tie('B provides F'),
      tie('S addresses N'),
    ];
    const { single, elements: fields } = singleProviders(inputOf(records), elements);
    expect(single).toEqual([
      { of: { need: 'N' }, provider: 'A', services: ['S'] },
      { of: { element: 'finance' }, provider: 'B', services: ['F'] },
    ]);
    // A has S and half of T, B half of T.
    expect(fields.find(({ element }) => element === 'guidance')).toEqual({
      element: 'guidance',
      services: 2,
      providers: 2,
      concentration: 0.75 ** 2 + 0.25 ** 2,
    });
    expect(fields.find(({ element }) => element === 'market')).toMatchObject({ services: 0, concentration: null });
  });
});

describe('load', () => {
  it('is taken places over all places; not recorded is not empty', () => {
    const services = [
      service('S', { capacity: { maximum: 10, available: 4, updatedAt: '2026-01-01' } }),
      service('T', { capacity: { available: 0 } }),
      service('U', { waitTime: 30 }),
      service('V'),
      service('W', { capacity: { maximum: 5 } }),
    ];
    expect(load(inputOf(services))).toMatchObject({
      services: [
        { service: 'T', load: 1 },
        { service: 'S', load: 0.6, updatedAt: '2026-01-01' },
        { service: 'U', load: null, waitTime: 30 },
        { service: 'W', load: null },
      ],
      unknown: 1,
    });
  });

  it('names who guides without being charged with it, only where that is said', () => {
    const records = [
      actor('A', { hasMandate: false }),
      actor('B'),
      actor('C', { hasMandate: false }),
      tie('A advises B'),
      tie('B advises A'),
    ];
    expect(load(inputOf(records)).withoutMandate).toEqual(['A']);
    const guide = [actor('A', { hasMandate: false }), service('S', { elements: ['guidance'] }), tie('A provides S')];
    expect(load(inputOf(guide)).withoutMandate).toEqual(['A']);
  });

  it('names who trains those that buy from them', () => {
    const records = [actor('E'), actor('K'), tie('E trains K'), tie('K procuresFrom E'), tie('K trains E')];
    expect(load(inputOf(records)).trainOwnBuyers).toEqual([
      { enterprise: 'E', buyer: 'K', relations: ['E trains K', 'K procuresFrom E'] },
    ]);
    // Trained twice it is one finding.
    const again = tie('E trains K', { id: 'again' });
    expect(load(inputOf([...records, again])).trainOwnBuyers).toEqual([
      { enterprise: 'E', buyer: 'K', relations: ['E trains K', 'K procuresFrom E', 'again'] },
    ]);
  });
});

describe('friction', () => {
  it('counts where each barrier is met, the most often met first', () => {
    const records = [
      actor('A', { layer: 'municipality', municipalities: ['4003'] }),
      actor('B', { layer: 'municipality' }),
      service('S', { layer: 'county', barriers: ['time'] }),
      node('X', 'story', { barriers: ['time'], status: 'past' }),
      tie('A procuresFrom B', { barriers: ['time', 'mindset'] }),
      tie('A informs B', { barriers: ['time'], status: 'past' }),
      tie('B informs A', { barriers: ['time'], status: 'proposed' }),
    ];
    expect(friction(inputOf(records))).toEqual([
      {
        barrier: 'time',
        relations: ['A informs B', 'A procuresFrom B'],
        services: ['S'],
        stories: ['X'],
        byLayer: { municipality: 2, county: 1 },
        byMunicipality: { '4003': 2 },
      },
      expect.objectContaining({ barrier: 'mindset', relations: ['A procuresFrom B'] }),
    ]);
  });
});

it("the booklet's map: enterprises train their own customers, and the barriers are met at the municipality most", () => {
  const input = seedInput();
  expect(load(input).trainOwnBuyers).toHaveLength(2);
  expect(Object.entries(friction(input)[0]?.byLayer ?? {}).sort(([, a], [, b]) => b - a)[0]?.[0]).toBe('municipality');
});
