import { languages } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { actor, inputOf, need, node, seedInput, service, stated, tie } from '../../../tests/analysis/analysisInput.ts';
import type { AnalysisInput } from '../AnalysisInput.ts';
import { analyses } from '../analyses.ts';
import { findRoutes } from './findRoutes.ts';
import type { Routes } from './Route.ts';

type Records = Parameters<typeof inputOf>[0];
type Given = { readonly k?: number; readonly kinds?: Parameters<typeof findRoutes>[3]; readonly withGroups?: boolean };

const withGroups = (input: AnalysisInput): AnalysisInput => ({
  ...input,
  selection: { ...input.selection, withGroups: true },
});
function routesOf(records: Records, from: string, to: string | null, given: Given = {}): Routes {
  const input = inputOf(records);
  const asked = given.withGroups === true ? withGroups(input) : input;
  const split = (text: string): readonly string[] => text.split(' ');
  return findRoutes(asked, { from: split(from), to: to === null ? null : split(to) }, given.k ?? 5, given.kinds);
}
const paths = ({ routes }: Routes): readonly string[] => routes.map(({ nodes }) => nodes.join(''));

// Two short ways and a long one from A to D.
const diamond = [
  ...['A', 'B', 'C', 'D', 'E'].map((id) => actor(id)),
  tie('A funds B'),
  tie('B cooperatesWith D'),
  tie('C informs A'),
  tie('C informs D'),
  tie('C informs E'),
  tie('E advises D'),
];

describe('routes between two', () => {
  it('are the shortest first, by ties either way, each with the direction in which it is walked', () => {
    const found = routesOf(diamond, 'A', 'D');
    expect(paths(found)).toEqual(['ABD', 'ACD', 'ACED']);
    expect(found.routes[1]?.steps).toEqual([
      { from: 'A', to: 'C', ties: [{ relation: 'C informs A', forward: false }] },
      { from: 'C', to: 'D', ties: [{ relation: 'C informs D', forward: true }] },
    ]);
    expect(found).toMatchObject({ more: false, none: null });
    expect(routesOf(diamond, 'A', 'D', { k: 2 })).toMatchObject({ more: true, routes: [{}, {}] });
  });

  it('are read aloud with the verb of each direction', () => {
    const [first, second, third] = routesOf(diamond, 'A', 'D').routes;
    expect(first?.sentence).toEqual({
      nb: '«A» finansierer «B», som samarbeider med «D».',
      nn: '«A» finansierer «B», som samarbeider med «D».',
      en: '“A” funds “B”, which cooperates with “D”.',
    });
    expect(second?.sentence.nb).toBe('«A» informeres av «C», som informerer «D».');
    expect(third?.sentence.nn).toBe('«A» blir informert av «C», som informerer «E», som rettleier «D».');
  });

  it('say of ties side by side all that they do, and of one that is not simply there what it is', () => {
    const pair = [actor('A'), actor('B')];
    const sentence = (...ties: Records) => routesOf([...pair, ...ties], 'A', 'B').routes[0]?.sentence.nb;
    expect(sentence(tie('A funds B'), tie('B informs A'))).toBe('«A» finansierer og informeres av «B».');
    expect(sentence(tie('A advises B', { status: 'weak' }))).toBe('«A» veileder «B» (svakt).');
    expect(sentence(tie('A advises B', { status: 'weak' }), tie('A funds B'))).toBe('«A» finansierer «B».');
  });

  it('of many steps are told in several sentences, none of which is one step alone', () => {
    const names = ['A', 'B', 'C', 'D', 'E'];
    const chain = [
      ...names.map((id) => actor(id)),
      ...names.slice(1).map((id, at) => tie(`${names[at] ?? ''} informs ${id}`)),
    ];
    expect(routesOf(chain, 'A', 'E').routes[0]?.sentence.nb).toBe(
      '«A» informerer «B», som informerer «C». «C» informerer «D», som informerer «E».',
    );
  });

  it('count hand-offs, a service and its provider being the same hands, and borders between rings', () => {
    const records = [
      need('N'),
      service('S', { layer: 'municipality' }),
      actor('A', { layer: 'state' }),
      actor('B'),
      actor('C', { layer: 'county' }),
      tie('S addresses N'),
      tie('A provides S'),
      tie('A cooperatesWith B'),
      tie('B cooperatesWith C'),
    ];
    // The need lies in the middle: three borders to the municipality, three on to the state, two back to the county.
    expect(routesOf(records, 'N', 'C').routes[0]).toMatchObject({ handOffs: 2, ringsCrossed: 8 });
    expect(routesOf([actor('A'), actor('B'), tie('A funds B')], 'A', 'B').routes[0]).toMatchObject({
      handOffs: 1,
      ringsCrossed: null,
    });
  });

  it('lead over actors and services alone: to have the same need is no way', () => {
    const shared = [actor('A'), actor('B'), need('N'), tie('A has N'), tie('B has N')];
    expect(routesOf(shared, 'A', 'B').routes).toEqual([]);
    const told = [actor('A'), actor('B'), node('X', 'story'), tie('X about A'), tie('X about B')];
    expect(routesOf(told, 'A', 'B').routes).toEqual([]);
    expect(paths(routesOf(shared, 'A', 'N'))).toEqual(['AN']);
  });

  it('go by chosen kinds of ties; by what carries something where none are chosen', () => {
    expect(paths(routesOf(diamond, 'A', 'D', { kinds: ['informs'] }))).toEqual(['ACD']);
    const hindered = [actor('A'), actor('B'), tie('A hinders B')];
    expect(routesOf(hindered, 'A', 'B').routes).toEqual([]);
    expect(paths(routesOf(hindered, 'A', 'B', { kinds: ['hinders'] }))).toEqual(['AB']);
  });

  it('between sets go from any to the first of the others', () => {
    expect(paths(routesOf(diamond, 'A E', 'B C', { k: 3 }))).toEqual(['AB', 'AC', 'EC']);
    expect(paths(routesOf(diamond, 'A B', 'D'))[0]).toBe('BD');
  });

  it('pass no group unless asked for, and then say so; the ends may be groups', () => {
    const records = [actor('A'), actor('G', { extent: 'group' }), actor('B'), tie('A informs G'), tie('G informs B')];
    expect(routesOf(records, 'A', 'B')).toMatchObject({ routes: [], leftOut: { groups: 1 } });
    expect(routesOf(records, 'A', 'B', { withGroups: true })).toMatchObject({
      routes: [{ throughGroups: ['G'] }],
      leftOut: { groups: 0 },
    });
    expect(routesOf(records, 'A', 'G').routes).toHaveLength(1);
  });

  it('of equal length come through fewer groups first, then across fewer rings', () => {
    const state = { layer: 'state' };
    const county = { layer: 'county' };
    const records = [
      ...[actor('A', county), actor('D', county)],
      ...[actor('B', { extent: 'role', ...county }), actor('C', state), actor('E', county)],
      ...['B', 'C', 'E'].flatMap((id) => [tie(`A informs ${id}`), tie(`${id} informs D`)]),
    ];
    expect(paths(routesOf(records, 'A', 'D', { withGroups: true }))).toEqual(['AED', 'ACD', 'ABD']);
  });

  it('do not count suggestions, and never walk what is past', () => {
    const ends = [actor('A'), actor('B')];
    expect(routesOf([...ends, tie('A informs B', { review: 'pending' })], 'A', 'B').routes).toEqual([]);
    expect(routesOf([...ends, tie('A informs B', { status: 'past' })], 'A', 'B').routes).toEqual([]);
  });
});

describe('what lies between', () => {
  it('is whom all ways pass, in their order', () => {
    const records = [...diamond, actor('F'), actor('G'), tie('D informs F'), tie('F informs G')];
    expect(routesOf(records, 'A', 'G').passing).toMatchObject({
      gateways: ['D', 'F'],
      independent: 1,
      sentence: { nb: 'Alle registrerte veier går gjennom «D» og «F».' },
    });
  });

  it('is how many ways share nobody, and a few that close them all', () => {
    const between = routesOf(diamond, 'A', 'D').passing;
    expect(between).toMatchObject({ gateways: [], independent: 2, cut: ['B', 'C'] });
    expect(between?.sentence.en).toBe('2 ways share nobody. All are closed only when these are gone: “B” and “C”.');
    expect(routesOf([...diamond, tie('A funds D')], 'A', 'D').passing).toMatchObject({ independent: 3, cut: null });
  });

  it('of several ends counts who each of them is', () => {
    expect(routesOf(diamond, 'A', 'B C').passing).toMatchObject({ independent: 2, cut: ['B', 'C'] });
  });
});

describe('from a need to whoever can meet it', () => {
  const records = [
    need('N'),
    service('S'),
    service('T'),
    actor('A'),
    actor('B', { extent: 'group' }),
    tie('S addresses N'),
    tie('A provides S'),
    tie('S refersTo T'),
    tie('B provides T'),
    tie('A funds B'),
  ];

  it('leads back by the paths of help to the first who helps, groups among them', () => {
    const found = routesOf(records, 'N', null);
    expect(paths(found)).toEqual(['NSA', 'NSTB']);
    expect(found.routes.map(({ handOffs }) => handOffs)).toEqual([0, 1]);
    expect(found.routes[0]?.sentence.nb).toBe('«N» møtes av «S», som tilbys av «A».');
    expect(found.passing).toMatchObject({ gateways: ['S'], independent: 1 });
  });

  it('names the one who alone provides all of it', () => {
    const single = [
      need('N'),
      service('S'),
      service('T'),
      actor('A'),
      ...['S', 'T'].map((id) => tie(`A provides ${id}`)),
    ];
    const { passing } = routesOf([...single, tie('S addresses N'), tie('T addresses N')], 'N', null);
    expect(passing).toMatchObject({ gateways: ['A'], independent: 1 });
  });

  it('says where it stops when nobody is recorded', () => {
    expect(routesOf([need('N'), service('S'), tie('S addresses N')], 'N', null).none?.sentence.nb).toBe(
      'Det er ikke registrert noen som kan møte «N». Veien stopper ved «S»: det er ikke registrert hvem som står bak.',
    );
    expect(routesOf([need('N')], 'N', null).none?.sentence.nb).toBe('Det er ikke registrert noen som kan møte «N».');
  });
});

describe('where there is no way', () => {
  const apart = [actor('A'), actor('B'), actor('C'), actor('D'), tie('A informs B'), tie('C informs D')];

  it('it is not recorded, which is not to say that it does not exist', () => {
    const none = routesOf(apart, 'A', 'D').none;
    expect(none).toMatchObject({ fromReached: 1, toReached: 1, nearest: ['B'], openings: [] });
    expect(none?.sentence.nb).toBe(
      'Kartet har ingen vei fra «A» til «D» med det som er tatt med. Det betyr at den ikke er registrert, ikke at den ikke finnes. Fra «A» når en «B». «D» henger sammen med én annen, i en annen del av kartet.',
    );
    expect(routesOf([actor('A'), actor('B')], 'A', 'B').none?.sentence.en).toContain('“A” has no such tie');
  });

  it('says which tie would close it: stated missing with a source, proposed, past, by groups, by other kinds', () => {
    const opened = (more: Records, given: Given = {}) =>
      routesOf([...apart, ...more], 'A', 'D', given).none?.openings.map(({ reason, records }) => [reason, ...records]);
    const missing = tie('B informs C', { status: 'missing', sources: stated });
    expect(opened([missing])).toEqual([['statedMissing', 'B informs C']]);
    // Without a source nobody states it.
    expect(opened([tie('B informs C', { status: 'missing' })])).toEqual([]);
    expect(opened([tie('B funds C', { status: 'proposed' })])).toEqual([['proposed', 'B funds C']]);
    expect(opened([tie('B funds C', { status: 'proposed', review: 'pending' })])).toEqual([]);
    expect(opened([tie('B funds C', { status: 'past' })])).toEqual([['past', 'B funds C']]);
    const group = [actor('G', { extent: 'group' }), tie('B informs G'), tie('G informs C')];
    expect(opened(group)).toEqual([['groups', 'G']]);
    expect(opened([tie('B funds C')], { kinds: ['informs'] })).toEqual([['kinds', 'B funds C']]);
    expect(routesOf([...apart, missing], 'A', 'D').none?.openings[0]?.sentence.nb).toBe(
      'Det som er oppgitt å mangle, ville gitt en vei: «A» informerer «B», som informerer «C» (oppgitt å mangle), som informerer «D».',
    );
  });
});

describe("the booklet's map", () => {
  const input = withGroups(seedInput());
  const idOf = (name: string): string => [...input.graph.nodes.values()].find((one) => one.name === name)?.id ?? '';
  const between = (from: string, to: string | null): Routes =>
    findRoutes(input, { from: [idOf(from)], to: to === null ? null : [idOf(to)] }, 5, undefined);

  it('has the directorate tied to the local offices by the agency alone, or by its grants', () => {
    const { routes, passing } = between('Arbeids- og velferdsdirektoratet', 'Lokale NAV-kontor');
    expect(routes[0]?.sentence.nb).toBe(
      '«Arbeids- og velferdsdirektoratet» er del av «NAV (Arbeids- og velferdsetaten)», som omfatter «Lokale NAV-kontor».',
    );
    expect(passing?.independent).toBe(2);
  });

  it('says that the gardener who is missing would have made a way', () => {
    const { none } = between('Økosystemgartneren', 'Sandefjord kommune');
    expect(none?.openings.map(({ reason }) => reason)).toEqual(['statedMissing']);
  });

  it('tells every way in three languages without a hole, the same each time', () => {
    const found = between('Sosenteriet', 'Arbeids- og velferdsdirektoratet');
    expect(found.routes.length).toBeGreaterThan(2);
    for (const { sentence } of [...found.routes, ...(found.passing === null ? [] : [found.passing])]) {
      for (const language of languages) {
        expect(sentence[language]).toMatch(/^\S.*\.$/);
        expect(sentence[language]).not.toMatch(/undefined|null|[0-9a-f]{8}-/);
      }
    }
    expect(between('Sosenteriet', 'Arbeids- og velferdsdirektoratet')).toEqual(found);
    expect(structuredClone(found)).toEqual(found);
  });
});

it('asks for what it knows', () => {
  const { params, cost } = analyses.routes;
  const whole = { from: ['A'], to: ['B'], k: 5 };
  expect(params.safeParse(whole).success).toBe(true);
  for (const wrong of [{ k: 0 }, { k: 21 }, { from: [] }, { to: [] }, { kinds: ['loves'] }]) {
    expect(params.safeParse({ ...whole, ...wrong }).success, JSON.stringify(wrong)).toBe(false);
  }
  expect(cost({ nodes: 100, relations: 300 }, whole)).toBeLessThan(10);
});
