import { describe, expect, it } from 'vitest';
import { actor, inputOf, need, seedInput, service, tie } from '../../../tests/analysis/analysisInput.ts';
import { likelyLinks, type LikelyLinks } from './likelyLinks.ts';

type Records = Parameters<typeof inputOf>[0];
const find = (records: Records): LikelyLinks => likelyLinks(inputOf(records), 200, 1);
const pairsOf = (records: Records): readonly (readonly string[])[] => find(records).links.map(({ nodes }) => nodes);

const shared: Records = [
  actor('a', { layer: 'municipality', municipalities: ['4003'], elements: ['finance'] }),
  actor('b', { layer: 'county', municipalities: ['4003', '4001'], elements: ['guidance', 'network'] }),
  actor('c'),
  tie('a cooperatesWith c'),
  tie('b informs c'),
];

describe('two actors who share somebody', () => {
  it('are worth asking, with the reasons first, in words', () => {
    const [link, ...others] = find(shared).links;
    expect(others).toEqual([]);
    expect(link?.nodes).toEqual(['a', 'b']);
    expect(link?.reasons.map(({ kind, nodes }) => [kind, nodes])).toEqual([
      ['sharedNeighbours', ['c']],
      ['sameMunicipality', []],
      ['complementaryFields', []],
      ['adjacentRings', []],
    ]);
    expect(link?.sentence).toEqual({
      nb: '«a» og «b» har ingen registrert kobling. Begge er koblet til «c». Begge er i Skien. Av de to er bare «a» registrert med finansiering, bare «b» med veiledning og nettverk. Ringene deres ligger ved siden av hverandre: «Kommune» og «Fylke».',
      nn: '«a» og «b» har inga registrert kopling. Begge er kopla til «c». Begge er i Skien. Av dei to er berre «a» registrert med finansiering, berre «b» med rettleiing og nettverk. Ringane deira ligg ved sida av kvarandre: «Kommune» og «Fylke».',
      en: '“a” and “b” have no recorded tie. Both are tied to “c”. Both are in Skien. Of the two only “a” is recorded with finance, only “b” with guidance and network. Their rings lie side by side: “Municipality” and “County”.',
    });
    // c has two ties.
    expect(link?.adamicAdar).toBeCloseTo(1 / Math.log(2), 12);
    expect(link?.resourceAllocation).toBeCloseTo(1 / 2, 12);
  });

  it('are not, once anything at all ties them: of any status and kind, either way, through a service, or only suggested', () => {
    for (const more of [
      tie('a funds b', { status: 'missing' }),
      tie('b funds a', { status: 'past' }),
      tie('a cooperatesWith b', { status: 'proposed' }),
      tie('a informs b', { review: 'pending' }),
      tie('a memberOf b'),
    ]) {
      expect(pairsOf([...shared, more]), more.id).toEqual([]);
    }
    expect(pairsOf([...shared, service('s'), tie('b provides s', { status: 'past' }), tie('a refersTo s')])).toEqual(
      [],
    );
    // To provide the same is no tie.
    expect(pairsOf([...shared, service('s'), tie('a provides s'), tie('b provides s')])).toEqual([['a', 'b']]);
  });
});

it('who answer the same need are worth asking, though they share nobody', () => {
  const records = [
    actor('a'),
    actor('b'),
    actor('c'),
    service('s'),
    service('t'),
    service('u', { status: 'past' }),
    need('n'),
    ...['a provides s', 'b provides t', 'c provides u', 's addresses n', 't addresses n', 'u addresses n'].map((text) =>
      tie(text),
    ),
  ];
  const { links } = find(records);
  expect(links.map(({ nodes, adamicAdar }) => [nodes, adamicAdar])).toEqual([[['a', 'b'], 0]]);
  expect(links[0]?.reasons[0]?.sentence.nb).toBe('Begge har tilbud som svarer på behovet «n».');
});

it('those with more reasons come first, then those whose partner has fewer others, then by id', () => {
  const records = [
    ...['a', 'b', 'c', 'd', 'e', 'hub', 'pair'].map((id) =>
      actor(id, id === 'd' || id === 'e' ? { municipalities: ['4003'] } : {}),
    ),
    ...['a', 'b', 'c', 'd', 'e'].map((id) => tie(`${id} informs hub`)),
    ...['a', 'b'].map((id) => tie(`${id} funds pair`)),
  ];
  expect(pairsOf(records).slice(0, 4)).toEqual([
    ['d', 'e'],
    // Both share a and b, who have two ties each; a and b share the pair, and the hub who has five.
    ['hub', 'pair'],
    ['a', 'b'],
    ['a', 'c'],
  ]);
});

it('groups and roles are left out and counted, and the accuracy is not told of few ties', () => {
  const found = find([...shared.slice(0, 2), actor('c', { extent: 'group' }), ...shared.slice(3)]);
  expect(found).toMatchObject({ links: [], total: 0, actors: 2, ties: 0, accuracy: null, leftOut: { groups: 1 } });
  expect(find([])).toMatchObject({ links: [], total: 0, actors: 0 });
  expect(likelyLinks(seedInput(), 20, 1).accuracy).toBeNull();
});

it('of 200 ties in close circles, hidden ones are nearly always found again; the same for the same seed', () => {
  // Forty circles of five in which one tie or none is missing.
  const records = Array.from({ length: 40 }, (_, circle) => {
    const ids = [0, 1, 2, 3, 4].map((at) => `${String(circle).padStart(2, '0')}-${String(at)}`);
    return [
      ...ids.map((id) => actor(id)),
      ...ids.flatMap((one, place) => ids.slice(place + 1).map((other) => tie(`${one} cooperatesWith ${other}`))),
    ];
  }).flat();
  const { accuracy, ties } = find(records);
  expect(ties).toBe(400);
  expect(accuracy?.hidden).toBe(40);
  expect(accuracy?.adamicAdar.mean).toBeGreaterThan(0.99);
  expect(accuracy?.adamicAdar.low).toBeLessThanOrEqual(accuracy?.adamicAdar.mean ?? 0);
  expect(find(records).accuracy).toEqual(accuracy);
});

it('what more than five hundred share says nothing of two of them', () => {
  const around = (many: number): Records => {
    const names = Array.from({ length: many }, (_, place) => `a${String(place).padStart(4, '0')}`);
    return [actor('hub'), ...names.map((name) => actor(name)), ...names.map((name) => tie(`hub informs ${name}`))];
  };
  expect(find(around(500)).total).toBe((500 * 499) / 2);
  expect(find(around(501)).total).toBe(0);
});
