import { describe, expect, it } from 'vitest';
import { actor, inputOf, need, node, seedInput, service, stated, tie } from '../../../tests/analysis/analysisInput.ts';
import { elements } from '../findings/coverageFindings.ts';
import { coverage, reaches, type CoverageState } from './coverage.ts';
import { expectedTies } from './expectedTies.ts';
import { fragments } from './fragments.ts';
import { missing } from './missing.ts';
import { needs } from './needs.ts';
import { recommendations } from './recommendations.ts';
import { thinData } from './thinData.ts';

describe('coverage', () => {
  const financeIn = (records: Parameters<typeof inputOf>[0], municipality?: string): CoverageState | undefined =>
    coverage(inputOf(records), elements, municipality).rules.find(({ rule }) => rule.element === 'finance')?.state;
  const finance = { elements: ['finance'], layer: 'municipality' };

  it('is covered by two who each do it, thin with one, and counts who provides a service, once', () => {
    expect(financeIn([actor('A', finance), actor('B', { ...finance, layer: 'region' })])).toBe('covered');
    expect(financeIn([actor('A', finance)])).toBe('thin');
    const two = [service('S', finance), service('T', finance)];
    expect(financeIn([actor('A'), ...two, tie('A provides S'), tie('A provides T')])).toBe('thin');
    expect(financeIn([actor('A'), actor('B'), ...two, tie('A provides S'), tie('B provides T')])).toBe('covered');
    // Of whom nobody knows who provides them, they may be two.
    expect(financeIn(two)).toBe('covered');
  });

  it('a group is many; a role is one', () => {
    expect(financeIn([actor('Kommunene', { ...finance, extent: 'group' })])).toBe('covered');
    expect(financeIn([actor('Rådgiveren', { ...finance, extent: 'role' })])).toBe('thin');
    // Also as the one who provides a service, wherever it stands itself.
    const provided = (extent: string) =>
      financeIn([actor('Kontorene', { extent }), service('S', finance), tie('Kontorene provides S')]);
    expect(provided('group')).toBe('covered');
    expect(provided('role')).toBe('thin');
    expect(provided('single')).toBe('thin');
  });

  it('tells weak and past, stated missing and not recorded apart; a proposal covers nothing', () => {
    expect(financeIn([actor('A', { ...finance, status: 'weak' })])).toBe('weak');
    expect(financeIn([actor('A', { ...finance, status: 'past' })])).toBe('weak');
    expect(financeIn([actor('A', { ...finance, status: 'missing', sources: stated })])).toBe('statedMissing');
    expect(financeIn([actor('A', { ...finance, status: 'missing' })])).toBe('notRecorded');
    // What a source misses is not answered by what is weak or past.
    const missed = actor('B', { ...finance, status: 'missing', sources: stated });
    expect(financeIn([actor('A', { ...finance, status: 'past' }), missed])).toBe('statedMissing');
    expect(financeIn([actor('A', { ...finance, status: 'proposed' })])).toBe('notRecorded');
    expect(financeIn([actor('A', { ...finance, review: 'pending' })])).toBe('notRecorded');
    expect(financeIn([])).toBe('notRecorded');
  });

  it('asks for a field in the rings of its rule alone, and shows every cell', () => {
    expect(financeIn([actor('A', { ...finance, layer: 'state' })])).toBe('notRecorded');
    const { cells, share } = coverage(
      inputOf([actor('A', { ...finance, layer: 'state' }), actor('B', { elements: ['finance'] })]),
      elements,
    );
    expect(cells).toHaveLength(7 * 9);
    expect(cells.filter(({ state }) => state !== 'notRecorded')).toMatchObject([
      { element: 'finance', layer: 'state', state: 'thin', rules: [], present: ['A'] },
      { element: 'finance', layer: null, state: 'thin', rules: [], present: ['B'] },
    ]);
    expect(cells.find(({ element, layer }) => element === 'finance' && layer === 'county')?.rules).toEqual([
      'coverage-finance',
    ]);
    expect(share).toBe(0);
  });

  it('of one municipality counts what is said to reach there', () => {
    expect(financeIn([actor('A', { ...finance, municipalities: ['4003'] })], '4003')).toBe('thin');
    expect(financeIn([actor('A', { ...finance, municipalities: ['4003'] })], '3907')).toBe('notRecorded');
    expect(financeIn([actor('A', { ...finance, scope: 'county' })], '3907')).toBe('thin');
    expect(financeIn([actor('A', finance)], '3907')).toBe('notRecorded');
    expect(reaches(actor('A', { scope: 'national', municipalities: ['4003'] }), '3907')).toBe(false);
  });

  it('has no share where the map asks for nothing', () => {
    const input = inputOf([], { referenceModel: { coverage: [], expectedTies: [] } });
    expect(coverage(input, elements).share).toBeNull();
  });
});

describe('needs', () => {
  const one = (records: Parameters<typeof inputOf>[0]) => needs(inputOf(records))[0];
  const two = [actor('A'), actor('B'), service('S'), service('T'), need('N')];

  it('are met by two, thin with one, unreachable without a provider, unmet without a service', () => {
    const met = [...two, tie('A provides S'), tie('B provides T'), tie('S addresses N'), tie('T addresses N')];
    expect(one(met)).toMatchObject({ state: 'met', services: ['S', 'T'], providers: ['A', 'B'], absence: null });
    expect(one([...two, tie('A provides S'), tie('S addresses N')])).toMatchObject({ state: 'thin', providers: ['A'] });
    expect(one([...two, tie('S addresses N')])).toMatchObject({ state: 'unreachable', services: ['S'], providers: [] });
    expect(one(two)).toMatchObject({ state: 'unmet', absence: 'notRecorded', certainty: null });
  });

  it('with one provider of two services hang on it; with a group they hang on many', () => {
    const both = [...two, tie('A provides S'), tie('A provides T'), tie('S addresses N'), tie('T addresses N')];
    expect(one(both)).toMatchObject({ state: 'thin', providers: ['A'] });
    // Whoever provides the other may be another.
    expect(one(both.filter(({ id }) => id !== 'A provides T'))).toMatchObject({ state: 'met', providers: ['A'] });
    const group = [actor('Kontorene', { extent: 'group' }), service('S'), need('N')];
    expect(one([...group, tie('Kontorene provides S'), tie('S addresses N')])).toMatchObject({ state: 'met' });
  });

  it('are not answered by what is weak, past, proposed, waiting, or a mere recommendation', () => {
    for (const status of ['weak', 'past', 'proposed', 'missing']) {
      const records = [actor('A'), service('S', { status }), need('N'), tie('A provides S'), tie('S addresses N')];
      expect(one(records), status).toMatchObject({
        state: 'unmet',
        faded: status === 'weak' || status === 'past' ? ['S'] : [],
      });
    }
    expect(one([service('S', { review: 'pending' }), need('N'), tie('S addresses N')])).toMatchObject({
      state: 'unmet',
    });
    expect(one([node('M', 'measure'), need('N'), tie('M addresses N')])).toMatchObject({ state: 'unmet' });
  });

  it('are stated missing where a source says that a service does not answer them', () => {
    const records = [service('S'), need('N'), tie('S addresses N', { status: 'missing', sources: stated })];
    expect(one(records)).toMatchObject({ state: 'unmet', absence: 'statedMissing', certainty: 'stated' });
    expect(one([service('S'), need('N'), tie('S addresses N', { status: 'missing' })])).toMatchObject({
      absence: 'notRecorded',
    });
  });

  it('say which of their municipalities no service is said to reach', () => {
    const there = need('N', { municipalities: ['4003', '3907'] });
    const at = (more: Readonly<Record<string, unknown>>) => [service('S', more), there, tie('S addresses N')];
    expect(one(at({ municipalities: ['4003'] }))?.unreached).toEqual(['3907']);
    expect(one(at({ scope: 'county' }))?.unreached).toEqual([]);
    // Where it is, nobody has said: that is no gap.
    expect(one(at({}))?.unreached).toEqual([]);
    expect(one([there])?.unreached).toEqual([]);
  });

  it('tell what stands between, and leave out the needs of others', () => {
    const records = [
      service('S'),
      service('H'),
      need('N'),
      tie('S addresses N', { barriers: ['time'] }),
      tie('H hinders N'),
    ];
    expect(one(records)).toMatchObject({ hindering: ['H hinders N'], barriers: ['time'] });
    expect(needs(inputOf([need('U', { whose: 'services' }), need('P', { status: 'past' })]))).toEqual([]);
  });
});

describe('recommendations', () => {
  const one = (more: object, ...ties: string[]) =>
    recommendations(
      inputOf([
        node('M', 'measure', { status: 'proposed', ...more }),
        service('S'),
        actor('A'),
        ...ties.map((text) => tie(text)),
      ]),
    )[0];

  it('are fulfilled by what is there, under way, stopped, or only proposed', () => {
    expect(one({}, 'S fulfils M')).toMatchObject({ state: 'fulfilled', fulfilledBy: ['S'] });
    expect(one({ progress: 'running' })).toMatchObject({ state: 'fulfilled', fulfilledBy: [] });
    expect(one({ progress: 'trying' })).toMatchObject({ state: 'underWay' });
    expect(one({ status: 'ongoing' })).toMatchObject({ state: 'underWay' });
    expect(one({ progress: 'stopped' })).toMatchObject({ state: 'stopped' });
    expect(one({}, 'A responsibleFor M')).toMatchObject({ state: 'proposed', responsible: ['A'] });
    const proposed = tie('A responsibleFor M', { status: 'proposed' });
    const records = [node('M', 'measure', { status: 'proposed' }), actor('A'), proposed];
    expect(recommendations(inputOf(records))[0]).toMatchObject({
      ...{ state: 'proposed', responsible: [], proposedResponsible: ['A'] },
    });
  });

  it('are late after their date, unless fulfilled; without a date that is not known', () => {
    expect(one({ dueAt: '2026-06-14' })?.isLate).toBe(true);
    expect(one({ dueAt: '2026-06-15' })?.isLate).toBe(false);
    expect(one({ dueAt: '2026-06-14' }, 'S fulfils M')?.isLate).toBe(false);
    expect(one({})?.isLate).toBeNull();
  });
});

describe('missing', () => {
  const absences = (records: Parameters<typeof inputOf>[0]) =>
    missing(inputOf(records)).map(({ absence, certainty }) => [absence, certainty]);
  const asked = { tiesAsked: { date: '2026-01-01' } };

  it('keeps the three kinds of "not there" apart', () => {
    const said = tie('A cooperatesWith B', { status: 'missing', sources: stated });
    expect(absences([actor('A'), actor('B'), said])).toEqual([['statedMissing', 'stated']]);
    const unsaid = tie('A cooperatesWith B', { status: 'missing' });
    expect(absences([actor('A', asked), actor('B', asked), unsaid])).toEqual([['askedAbsent', null]]);
    expect(absences([actor('A', asked), actor('B'), unsaid])).toEqual([['notRecorded', null]]);
  });

  it('lists ties first, then nodes; suggestions and what is there are not listed', () => {
    const records = [
      actor('B', { status: 'missing', sources: [{ title: 'x', certainty: 'assumed' }] }),
      actor('A', { status: 'missing', review: 'pending' }),
      actor('C'),
      tie('C informs B', { status: 'missing', sources: stated }),
    ];
    expect(missing(inputOf(records))).toEqual([
      { record: 'relation', id: 'C informs B', absence: 'statedMissing', certainty: 'stated' },
      { record: 'node', id: 'B', absence: 'statedMissing', certainty: 'assumed' },
    ]);
  });
});

describe('expected ties', () => {
  const labels = { nb: 'Et direktorat informerer lokalkontoret.' };
  const source = { title: 'Heftet', certainty: 'stated' as const };
  const rule = {
    id: 'r',
    kind: 'informs',
    from: { actorType: 'directorate' },
    to: { actorType: 'localOffice' },
    labels,
    source,
  };
  const referenceModel = { coverage: [], expectedTies: [rule] };
  const directorate = actor('D', { actorType: 'directorate', municipalities: ['3907'] });
  const [far, near] = [
    actor('L1', { actorType: 'localOffice', municipalities: ['4003'] }),
    actor('L2', { actorType: 'localOffice', municipalities: ['3907'] }),
  ];
  const of = (...records: Parameters<typeof inputOf>[0]) => expectedTies(inputOf(records, { referenceModel }))[0];

  it('are there with one such tie; without any, the nearest come first', () => {
    expect(of(directorate, far, near, tie('D informs L1'))).toMatchObject({ tied: ['D'], absent: [] });
    expect(of(directorate, far, near)).toMatchObject({
      tied: [],
      absent: [{ from: 'D', candidates: ['L2', 'L1'], absence: 'notRecorded' }],
    });
  });

  it('are not there by a tie the other way, of another kind, past or only proposed', () => {
    expect(of(directorate, near, tie('L2 informs D'))?.absent).toHaveLength(1);
    expect(of(directorate, near, tie('D advises L2'))?.absent).toHaveLength(1);
    expect(of(directorate, near, tie('D informs L2', { status: 'past' }))?.absent).toHaveLength(1);
  });

  it('say whether a source states it, or both were asked', () => {
    const said = tie('D informs L2', { status: 'missing', sources: stated });
    expect(of(directorate, near, said)?.absent).toMatchObject([{ absence: 'statedMissing', certainty: 'stated' }]);
    const claim = { ...said, review: 'pending' } as typeof said;
    expect(of(directorate, near, claim)?.absent).toMatchObject([{ absence: 'notRecorded', relations: [] }]);
    const tiesAsked = { date: '2026-01-01' };
    expect(
      of({ ...directorate, tiesAsked } as typeof directorate, { ...near, tiesAsked } as typeof near)?.absent,
    ).toMatchObject([{ absence: 'askedAbsent' }]);
    // Of those who were not asked nobody knows.
    expect(
      of({ ...directorate, tiesAsked } as typeof directorate, { ...near, tiesAsked } as typeof near, far)?.absent,
    ).toMatchObject([{ absence: 'notRecorded' }]);
  });

  it('name sixty of very many, the nearest first, and say how many there are', () => {
    const offices = Array.from({ length: 500 }, (_, place) =>
      actor(`O${String(place).padStart(3, '0')}`, {
        actorType: 'localOffice',
        municipalities: [place === 400 ? '3907' : '4003'],
      }),
    );
    const [absent] = of(directorate, ...offices)?.absent ?? [];
    expect(absent?.candidateCount).toBe(500);
    expect(absent?.candidates.slice(0, 3)).toEqual(['O400', 'O000', 'O001']);
    expect(absent?.candidates.length).toBe(60);
  });

  it('say nothing where there is nobody to be tied to; a mutual kind counts either way', () => {
    expect(of(directorate)).toMatchObject({ tied: [], absent: [] });
    const mutual = { ...rule, kind: 'cooperatesWith' };
    const records = [directorate, near, tie('L2 cooperatesWith D')];
    expect(
      expectedTies(inputOf(records, { referenceModel: { coverage: [], expectedTies: [mutual] } }))[0],
    ).toMatchObject({ tied: ['D'] });
  });
});

describe('fragments', () => {
  it('are pieces of two and more, and those without any tie; groups tie too', () => {
    const records = [
      actor('A'),
      actor('B', { extent: 'group' }),
      actor('C'),
      actor('D'),
      actor('E'),
      tie('A cooperatesWith B'),
      tie('C cooperatesWith D'),
    ];
    expect(fragments(inputOf([...records, actor('F'), tie('F informs E', { status: 'missing' })])).isolated).toEqual(
      [],
    );
    expect(fragments(inputOf(records))).toMatchObject({
      pieces: [
        ['A', 'B'],
        ['C', 'D'],
      ],
      isolated: ['E'],
    });
  });

  it('name support that knows of no other', () => {
    const support = { elements: ['guidance'] };
    const records = [
      actor('A'),
      actor('B'),
      service('S', support),
      service('T', support),
      service('U', support),
      service('V', { elements: ['market'] }),
      tie('A provides S'),
      tie('B provides T'),
      tie('A cooperatesWith B'),
    ];
    expect(fragments(inputOf(records))).toMatchObject({ aloneServices: ['U'] });
    expect(fragments(inputOf([...records, tie('S coordinatedWith U')])).aloneServices).toEqual([]);
  });

  it('of an empty map there are none', () => {
    expect(fragments(inputOf([]))).toEqual({ pieces: [], isolated: [], aloneServices: [] });
  });
});

describe('thin data', () => {
  it('is what is not known of the records', () => {
    const records = [
      actor('A', {
        layer: 'county',
        elements: ['market'],
        sources: stated,
        verifiedAt: '2025-06-15',
        tiesAsked: { date: '2026-01-01' },
      }),
      actor('B', { verifiedAt: '2025-06-14' }),
      tie('A cooperatesWith B'),
    ];
    expect(thinData(inputOf(records))).toEqual({
      withoutSource: ['B'],
      relationsWithoutSource: ['A cooperatesWith B'],
      unverified: ['B'],
      unplaced: ['B'],
      withoutElement: ['B'],
      neverAsked: ['B'],
    });
  });
});

describe("the booklet's map", () => {
  it('says of its own reference model that all is covered somewhere, of the gardener that it is missing', () => {
    const { share, cells } = coverage(seedInput(), elements);
    expect(share).toBe(1);
    expect(cells.find(({ element, layer }) => element === 'publicPolicy' && layer === 'region')?.state).toBe(
      'statedMissing',
    );
  });

  it('has five needs of people: one met, one that hangs on one, one without a provider, two without an answer', () => {
    const states = needs(seedInput()).map(({ state }) => state);
    expect(states.sort()).toEqual(['met', 'thin', 'unmet', 'unmet', 'unreachable']);
  });

  it('states each of its expected ties as missing', () => {
    const found = expectedTies(seedInput()).map(({ absent }) => absent.map(({ absence }) => absence));
    expect(found).toEqual([['statedMissing'], ['statedMissing'], ['statedMissing']]);
  });
});
