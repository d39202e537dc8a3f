import { seedMaps } from '@sirkel/seed';
import { randomUUID } from 'node:crypto';
import { loadSeed } from '@sirkel/server/commands/loadSeed';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addNode, addRelation, makeSampleMap } from './support/sampleMap.ts';
import { coordinator, startApi } from './support/startApi.ts';
import type { Answered, RunningApi } from './support/startApi.ts';

type Indicator = { readonly id: string; readonly value: number | null; readonly gap: string | null };
type Method = { readonly basis: string; readonly leftOut: { readonly groups: number } | null };

const indicatorFields = `id value gap unit name { nb nn en } meaning { nb nn en } moreIsBetter nodes formula seed
  method { definition { nb } reference basis leftOut { groups nodes relations } exact }`;

let api: RunningApi;
let seeded: string;
beforeAll(async () => {
  api = await startApi();
  seeded = randomUUID();
  const deps = { store: api.store, liveMaps: api.liveMaps, clock: Date.now, newId: randomUUID };
  for (const seed of seedMaps()) await loadSeed(deps, { ...seed, mapId: seeded });
});
afterAll(() => api.close());

async function data<T>(query: string, variables: Record<string, unknown>, field: string): Promise<T> {
  const answer = await api.run(query, variables);
  expect(answer.errors).toBeUndefined();
  return answer.data?.[field] as T;
}

describe('indicators', () => {
  const query = `query ($map: ID!, $withGroups: Boolean! = false) { indicators(map: $map, selection: { withGroups: $withGroups }) {
    cursor statuses withGroups seed kinds { kind count } communities { name { nb } central layer members } indicators { ${indicatorFields} } } }`;
  type Told = {
    readonly kinds: readonly { readonly kind: string; readonly count: number }[];
    readonly communities: readonly { readonly members: readonly string[] }[];
    readonly indicators: readonly (Indicator & {
      readonly method: Method;
      readonly meaning: { readonly nb: string };
    })[];
  };
  const told = (map: string, withGroups = false): Promise<Told> => data(query, { map, withGroups }, 'indicators');

  it("are the numbers of the booklet's map, each with what it means and how it was worked out", async () => {
    const { indicators, kinds } = await told(seeded);
    const entries = indicators.find(({ id }) => id === 'entries');
    expect(entries?.value).toBe(kinds.reduce((sum, { count }) => sum + count, 0));
    for (const { id, value, gap, meaning, method } of indicators) {
      expect(value === null, id).toBe(gap !== null);
      expect(meaning.nb.length, id).toBeGreaterThan(10);
      expect(method.leftOut === null, id).toBe(method.basis === 'records');
    }
  });

  it('leave groups out among the actors unless asked for, and never where it is about the whole', async () => {
    const [single, all] = [await told(seeded), await told(seeded, true)];
    const valueOf = ({ indicators }: Told, wanted: string): number | null | undefined =>
      indicators.find(({ id }) => id === wanted)?.value;
    expect(valueOf(all, 'actors')).toBeGreaterThan(valueOf(single, 'actors') ?? Infinity);
    expect(valueOf(all, 'pieces')).toBe(valueOf(single, 'pieces'));
    // One tie among single actors is no pattern.
    expect(valueOf(single, 'modularity')).toBeNull();
    expect(all.communities.length).toBeGreaterThan(1);
  });

  it('are answered from memory as they would be anyway', async () => {
    const asked = `{ indicators(map: "${seeded}") { cursor indicators { ${indicatorFields} } } }`;
    const answer = await api.api.answerCache.answer({ query: asked });
    expect(JSON.parse(answer?.bytes.toString() ?? '')).toEqual(await api.run(asked));
  });
});

describe('research', () => {
  it('is the numbers of each actor, with what was left out', async () => {
    const query = `query ($map: ID!) { research(map: $map, first: 3, selection: { withGroups: true }) { cursor actorCount tieCount directedTieCount
      leftOut { groups } sources seed rings { group actors index } sectors { group index } concentration { element services providers concentration }
      actors { actor betweenness error contacts constraint effectiveSize coreNumber ringRoles { coordinator itinerant gatekeeper representative liaison } sectorRoles { liaison } } } }`;
    const found = await data<{
      readonly actors: readonly { readonly betweenness: number }[];
      readonly actorCount: number;
      readonly concentration: readonly { readonly concentration: number | null }[];
    }>(query, { map: seeded }, 'research');
    expect(found.actors).toHaveLength(3);
    expect(found.actorCount).toBeGreaterThan(30);
    expect(found.concentration).toHaveLength(7);
  });
});

describe('over time', () => {
  it('is what was entered when, and apart from it what was there when', async () => {
    const map = await api.makeMap();
    await api.write(map, [
      addNode(randomUUID(), 'actor', 'Gammel', { validFrom: '1999', validTo: '2004', status: 'past' }),
      addNode(randomUUID(), 'actor', 'Uten år'),
    ]);
    const query = `query ($map: ID!) { overTime(map: $map) { cursor registered { points { date nodes relations } undated { nodes } }
      development { years { year nodes began ended } dated { nodes } undated { nodes } } } }`;
    const found = await data<{
      readonly registered: { readonly points: readonly unknown[] };
      readonly development: { readonly years: readonly unknown[] };
    }>(query, { map }, 'overTime');
    const today = new Date().toISOString().slice(0, 10);
    expect(found.registered).toEqual({ points: [{ date: today, nodes: 2, relations: 0 }], undated: { nodes: 0 } });
    expect(found.development).toMatchObject({ dated: { nodes: 1 }, undated: { nodes: 1 } });
    expect(found.development.years.slice(0, 3)).toEqual([
      { year: 1999, nodes: 1, began: 1, ended: 0 },
      { year: 2004, nodes: 1, began: 0, ended: 1 },
      { year: 2005, nodes: 0, began: 0, ended: 0 },
    ]);
  });
});

type Moment = { readonly map: string; readonly cursor?: string; readonly date?: string; readonly before?: string };
type Listed = {
  readonly count: number;
  readonly items: readonly { readonly id: string; readonly name: { readonly nb: string } }[];
};
type Comparison = {
  readonly areMaps: boolean;
  readonly a: { readonly cursor: string; readonly at: string | null };
  readonly b: { readonly cursor: string; readonly at: string | null };
  readonly indicators: readonly {
    readonly id: string;
    readonly a: Indicator;
    readonly b: Indicator;
    readonly difference: number | null;
    readonly sizesDiffer: boolean;
  }[];
  readonly added: Listed;
  readonly removed: Listed;
  readonly movedRing: Listed;
  readonly changedStatus: Listed;
};
const listed = '{ count items { id name { nb } isRelation from to } }';
const compareQuery = `query ($a: MomentInput!, $b: MomentInput!) { compare(a: $a, b: $b) { areMaps a { map title { nb } cursor at } b { cursor at }
  indicators { id a { value gap } b { value gap } difference sizesDiffer } added ${listed} removed ${listed} movedRing ${listed} changedStatus ${listed} } }`;
const compare = (a: Moment, b: Moment): Promise<Comparison> => data(compareQuery, { a, b }, 'compare');
const refused = async (a: Moment, b: Moment, person = coordinator): Promise<unknown> => {
  const { errors }: Answered = await api.run(compareQuery, { a, b }, person);
  return errors?.[0]?.extensions?.['code'];
};
const cursorNow = (map: string): Promise<string> =>
  data<{ readonly cursor: string }>(`{ map(id: "${map}") { cursor } }`, {}, 'map').then(({ cursor }) => cursor);

describe('comparing two moments', () => {
  it('tells what came, went, moved and changed, and how the numbers did', async () => {
    const { map, nav, municipality, grant, cooperation } = await makeSampleMap(api);
    const before = await cursorNow(map);
    const school = randomUUID();
    await api.write(map, [
      addNode(school, 'actor', 'Skolen'),
      addRelation(randomUUID(), 'informs', school, nav),
      { action: 'removeRelation', id: cooperation },
      {
        action: 'updateNode',
        id: municipality,
        before: { layer: 'municipality' },
        after: { layer: 'region' },
      },
      { action: 'updateNode', id: grant, before: { status: 'existing' }, after: { status: 'past' } },
    ]);
    const found = await compare({ map, cursor: before }, { map });
    expect(found.a.cursor).toBe(before);
    expect(found.areMaps).toBe(false);
    expect(found.added.items.map(({ name }) => name.nb)).toEqual([
      'Skolen',
      '«Skolen» informerer «Arbeids- og velferdsetaten»',
    ]);
    expect(found.removed).toMatchObject({ count: 1, items: [{ id: cooperation, isRelation: true }] });
    expect(found.movedRing).toMatchObject({
      count: 1,
      items: [{ id: municipality, from: 'municipality', to: 'region' }],
    });
    expect(found.changedStatus).toMatchObject({ count: 1, items: [{ id: grant, from: 'existing', to: 'past' }] });
    const actors = found.indicators.find(({ id }) => id === 'actors');
    expect(actors).toMatchObject({ a: { value: 2 }, b: { value: 3 }, difference: 1 });
    // Two actors against three are within one and a half; the whole is three entries either way.
    expect(found.indicators.filter(({ sizesDiffer }) => sizesDiffer)).toEqual([]);
    // The other way round, what came has gone.
    expect((await compare({ map }, { map, cursor: before })).removed.count).toBe(2);
  });

  it('takes a day as the map stood at its end, and says where there was no map yet', async () => {
    const { map } = await makeSampleMap(api);
    const today = new Date().toISOString().slice(0, 10);
    const found = await compare({ map, date: today }, { map });
    expect([found.added.count, found.removed.count]).toEqual([0, 0]);
    expect(found.indicators.every(({ difference }) => difference === 0 || difference === null)).toBe(true);
    expect(found.a.at?.slice(0, 10)).toBe(today);
    expect(await refused({ map, date: '2001-01-01' }, { map })).toBe('INVALID');
  });

  it('takes a time as the map stood just before, in any zone', async () => {
    const { map } = await makeSampleMap(api);
    const began = (await compare({ map }, { map })).b.at ?? '';
    await api.write(map, [addNode(randomUUID(), 'actor', 'Skolen')]);
    const last = (await compare({ map }, { map })).b.at ?? '';
    const found = await compare({ map, before: last }, { map });
    expect(found.added.items.map(({ name }) => name.nb)).toEqual(['Skolen']);
    expect(found.a.at).toBe(began);
    const elsewhere = new Date(Date.parse(last) + 1 + 2 * 3_600_000).toISOString().replace('Z', '+02:00');
    expect((await compare({ map, before: elsewhere }, { map })).added.count).toBe(0);
    expect(await refused({ map, before: '2001-01-01T00:00:00Z' }, { map })).toBe('INVALID');
  });

  it('refuses what is no moment', async () => {
    const { map } = await makeSampleMap(api);
    for (const moment of [
      { map, date: '2026-02-30' },
      { map, date: 'yesterday' },
      { map, cursor: 'x' },
      { map, before: '2026-01-01' },
      { map, before: '2026-01-01T25:00:00Z' },
      { map, date: '2026-01-01', before: '2026-01-01T00:00:00Z' },
      { map, cursor: await cursorNow(map), date: '2026-01-01' },
    ]) {
      expect(await refused(moment, { map }), JSON.stringify(moment)).toBe('INVALID');
    }
    expect(await refused({ map, cursor: 'another-epoch:1' }, { map })).toBe('CONFLICT');
  });
});

describe('comparing two maps', () => {
  it('takes the same kind and name for the same, and leaves density out where the sizes differ', async () => {
    const { map } = await makeSampleMap(api);
    const other = await api.makeMap();
    await api.write(other, [addNode(randomUUID(), 'actor', 'Ås kommune', { layer: 'municipality' })]);
    const found = await compare({ map: other }, { map });
    expect(found.areMaps).toBe(true);
    expect(found.added.items.map(({ name }) => name.nb)).not.toContain('Ås kommune');
    expect(found.removed.count).toBe(0);
    const density = found.indicators.find(({ id }) => id === 'density');
    expect(density).toMatchObject({ difference: null, sizesDiffer: true });
  });

  it('takes leave to read both: whoever may not read one is told that there is none', async () => {
    const { map } = await makeSampleMap(api);
    const hidden = await api.makeMap({ visibility: 'private' });
    const reader = { id: 'reader', role: 'reader' } as const;
    expect(await refused({ map: hidden }, { map }, reader)).toBe('NOT_FOUND');
    expect(await refused({ map }, { map: hidden }, reader)).toBe('NOT_FOUND');
    expect(await refused({ map: hidden }, { map })).toBeUndefined();
  });
});
