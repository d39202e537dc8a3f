import { randomUUID } from 'node:crypto';
import { seedMaps } from '@sirkel/seed';
import { loadSeed } from '@sirkel/server/commands/loadSeed';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addNode, addRelation } from './support/sampleMap.ts';
import { startApi } from './support/startApi.ts';
import type { RunningApi } from './support/startApi.ts';

let api: RunningApi;
let seeded: string;
beforeAll(async () => {
  api = await startApi();
  seeded = randomUUID();
  const deps = { store: api.store, liveMaps: api.liveMaps, clock: Date.now, newId: randomUUID };
  for (const seed of seedMaps()) await loadSeed(deps, { ...seed, mapId: seeded });
});
afterAll(() => api.close());

async function data<T>(query: string, map: string, field: string): Promise<T> {
  const answer = await api.run(query, { map });
  expect(answer.errors).toBeUndefined();
  return answer.data?.[field] as T;
}

const methodFields = 'method { definition { nb nn en } reference basis leftOut { groups } exact }';
type Counts = readonly { readonly state: string; readonly count: number }[];
type Method = { readonly definition: { readonly nb: string }; readonly basis: string };

describe('recommendations', () => {
  const query = (more = '') => `query ($map: ID!) { recommendations(map: $map${more}) {
    cursor isOld counts { state count } ${methodFields}
    recommendations { measure state fulfilledBy faded fundedBy responsible proposedResponsible isLate isAlone
      municipalities fulfilledIn unreached } } }`;
  type Recommendations = {
    readonly isOld: boolean;
    readonly counts: Counts;
    readonly method: Method;
    readonly recommendations: readonly { readonly state: string; readonly fulfilledIn: readonly string[] }[];
  };

  it("of the booklet's map: how many stand where, and which are left out of the finding", async () => {
    const told = await data<Recommendations>(query(), seeded, 'recommendations');
    expect(told.counts).toEqual([
      { state: 'fulfilled', count: 1 },
      { state: 'underWay', count: 1 },
      { state: 'stopped', count: 0 },
      { state: 'proposed', count: 33 },
    ]);
    expect([told.recommendations.length, told.isOld, told.method.basis]).toEqual([35, false, 'records']);
    expect(told.method.definition.nb).toContain('de som er oppfylt eller i gang, er ikke med der');
    // Sandefjord's yearly sum, and the contract for all six municipalities of its county.
    const answered = told.recommendations.filter(({ state }) => state !== 'proposed');
    expect(answered.map(({ fulfilledIn }) => fulfilledIn.length).sort()).toEqual([1, 6]);
  });

  it('tells all of one: what fulfils and funds it, who is responsible or proposed, where, and whether it is late', async () => {
    const map = await api.makeMap();
    const [done, open, service, actor] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
    await api.write(map, [
      addNode(done, 'measure', 'Et kontor', { status: 'proposed', municipalities: ['3907', '4003'] }),
      addNode(open, 'measure', 'Et fond', { status: 'proposed', dueAt: '2020' }),
      addNode(service, 'service', 'Kontoret', { municipalities: ['3907'] }),
      addNode(actor, 'actor', 'Sandefjord kommune'),
      addRelation(randomUUID(), 'fulfils', service, done),
      addRelation(randomUUID(), 'responsibleFor', actor, done),
      addRelation(randomUUID(), 'funds', actor, done),
      addRelation(randomUUID(), 'responsibleFor', actor, open, { status: 'proposed' }),
    ]);
    const { recommendations } = await data<Recommendations>(query(), map, 'recommendations');
    const places = { municipalities: ['3907', '4003'], fulfilledIn: ['3907'], unreached: ['4003'] };
    const people = { faded: [], fundedBy: [actor], responsible: [actor], proposedResponsible: [] };
    const none = {
      fulfilledBy: [],
      faded: [],
      fundedBy: [],
      responsible: [],
      municipalities: [],
      fulfilledIn: [],
      unreached: [],
    };
    const expected = [
      { measure: done, state: 'fulfilled', fulfilledBy: [service], isLate: null, isAlone: false, ...people, ...places },
      { measure: open, state: 'proposed', isLate: true, isAlone: true, proposedResponsible: [actor], ...none },
    ];
    expect(recommendations).toEqual(expected.sort((a, b) => (a.measure < b.measure ? -1 : 1)));
    // By statuses that nothing has, nothing fulfils anything.
    const strict = await data<Recommendations>(query(', selection: { statuses: [past] }'), map, 'recommendations');
    expect(strict.counts.find(({ state }) => state === 'fulfilled')?.count).toBe(0);
  });
});

describe('needs', () => {
  const query = `query ($map: ID!) { needs(map: $map) { cursor isOld counts { state absence count } ${methodFields}
    needs { need state services providers faded absence certainty statedBy places { municipality services } unreached
      hindering barriers } } }`;
  type NeedCounts = readonly { readonly state: string; readonly absence: string | null; readonly count: number }[];
  type Needs = { readonly counts: NeedCounts; readonly method: Method; readonly needs: readonly object[] };

  it("of the booklet's map: how many are answered how", async () => {
    const { counts, needs, method } = await data<Needs>(query, seeded, 'needs');
    // A source says of one, or nobody has recorded anything: never one number.
    const told = counts.filter(({ count }) => count > 0).map(({ state, absence, count }) => [state, absence, count]);
    expect(counts).toHaveLength(8);
    expect(told).toEqual([
      ['met', null, 1],
      ['thin', null, 1],
      ['unreachable', 'notRecorded', 1],
      ['unmet', 'notRecorded', 2],
    ]);
    expect([needs.length, method.basis]).toEqual([5, 'records']);
  });

  it('tells all of one: by what and whom, where not, what stands between; and how it is known that nothing does', async () => {
    const map = await api.makeMap();
    const [met, unmet, service, actor, gone, hinders, says] = Array.from({ length: 7 }, () => randomUUID()) as [
      ...[string, string, string, string, string, string, string],
    ];
    const sources = [{ title: 'Heftet', certainty: 'derived' }];
    await api.write(map, [
      addNode(met, 'need', 'Et sted å være', { whose: 'people', municipalities: ['3907', '4003'] }),
      addNode(unmet, 'need', 'Bolig', { whose: 'people' }),
      addNode(service, 'service', 'Åpent hus', { municipalities: ['3907'], barriers: ['time'] }),
      addNode(gone, 'service', 'Boligkontoret', { status: 'past' }),
      addNode(actor, 'actor', 'Frivilligsentralen'),
      addRelation(randomUUID(), 'provides', actor, service),
      addRelation(randomUUID(), 'addresses', service, met),
      addRelation(hinders, 'hinders', gone, met),
      addRelation(says, 'addresses', gone, unmet, { status: 'missing', sources }),
    ]);
    const { needs } = await data<Needs>(query, map, 'needs');
    const nothing = { services: [], providers: [], places: [], unreached: [], hindering: [], barriers: [] };
    const expected = [
      {
        ...{ need: met, state: 'thin', services: [service], providers: [actor], faded: [], absence: null },
        ...{ certainty: null, statedBy: [], unreached: ['4003'], hindering: [hinders], barriers: ['time'] },
        places: [
          { municipality: '3907', services: [service] },
          { municipality: '4003', services: [] },
        ],
      },
      {
        ...{ need: unmet, state: 'unmet', absence: 'statedMissing', certainty: 'derived' },
        ...{ ...nothing, statedBy: [says], faded: [gone] },
      },
    ];
    expect(needs).toEqual(expected.sort((a, b) => (a.need < b.need ? -1 : 1)));
  });
});
