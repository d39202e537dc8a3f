import { randomUUID } from 'node:crypto';
import { seedId, seedMaps } from '@sirkel/seed';
import { loadSeed } from '@sirkel/server/commands/loadSeed';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addNode, addRelation } from './support/sampleMap.ts';
import { startApi } from './support/startApi.ts';
import type { RunningApi } from './support/startApi.ts';

const routeFields = `nodes relations steps { from to ties { relation forward } } handOffs ringsCrossed throughGroups
  sentence { nb nn en }`;
const routesFields = `cursor statuses withGroups kinds more routes { ${routeFields} }
  passing { gateways independent cut sentence { nb } }
  none { fromReached toReached nearest sentence { nb } openings { reason records route { ${routeFields} } sentence { nb } } }
  method { definition { nb } reference basis leftOut { groups nodes relations } exact }`;
const query = `query ($map: ID!, $from: [ID!]!, $to: [ID!], $k: Int! = 5, $kinds: [RelationKind!], $selection: SelectionInput) {
  routes(map: $map, from: $from, to: $to, k: $k, kinds: $kinds, selection: $selection) { ${routesFields} } }`;

type Route = { readonly nodes: readonly string[]; readonly sentence: { readonly nb: string } };
type Routes = {
  readonly withGroups: boolean;
  readonly kinds: readonly string[];
  readonly more: boolean;
  readonly routes: readonly Route[];
  readonly passing: { readonly gateways: readonly string[]; readonly independent: number } | null;
  readonly none: { readonly openings: readonly { readonly reason: string }[] } | null;
  readonly method: {
    readonly basis: string;
    readonly reference: string | null;
    readonly leftOut: { readonly groups: number };
  };
};

let api: RunningApi;
let seeded: string;
beforeAll(async () => {
  api = await startApi();
  seeded = randomUUID();
  const deps = { store: api.store, liveMaps: api.liveMaps, clock: Date.now, newId: randomUUID };
  for (const seed of seedMaps()) await loadSeed(deps, { ...seed, mapId: seeded });
});
afterAll(() => api.close());

async function routes(variables: Record<string, unknown>): Promise<Routes> {
  const answer = await api.run(query, { map: seeded, ...variables });
  expect(answer.errors).toBeUndefined();
  return answer.data?.['routes'] as Routes;
}
async function refused(variables: Record<string, unknown>): Promise<unknown> {
  const answer = await api.run(query, { map: seeded, from: [seedId('A04')], to: [seedId('A05')], ...variables });
  const [error] = answer.errors ?? [];
  return { code: error?.extensions?.['code'], message: error?.message, path: error?.extensions?.['path'] };
}

/** A – B – D and A – C – D, and a group that ties A to E. */
async function makeDiamond() {
  const map = await api.makeMap();
  const newId = (): string => randomUUID();
  const { a, b, c, d, e, group } = { a: newId(), b: newId(), c: newId(), d: newId(), e: newId(), group: newId() };
  const tie = (kind: string, from: string, to: string) => addRelation(randomUUID(), kind, from, to);
  await api.write(map, [
    ...[a, b, c, d, e].map((id, at) => addNode(id, 'actor', 'ABCDE'[at] ?? '')),
    addNode(group, 'actor', 'Kommunene', { extent: 'group' }),
    ...[tie('funds', a, b), tie('informs', b, d), tie('informs', c, a), tie('informs', c, d)],
    ...[tie('informs', a, group), tie('informs', group, e)],
  ]);
  return { map, a, b, c, d, e, group };
}

describe('routes', () => {
  it('are told in sentences, with what lies between and how they were found', async () => {
    const { map, a, b, c, d } = await makeDiamond();
    const found = await routes({ map, from: [a], to: [d] });
    expect(new Set(found.routes.map(({ nodes }) => nodes[1]))).toEqual(new Set([b, c]));
    expect(found.routes.map(({ sentence }) => sentence.nb).sort()).toEqual([
      '«A» finansierer «B», som informerer «D».',
      '«A» informeres av «C», som informerer «D».',
    ]);
    expect(found).toMatchObject({ more: false, none: null, passing: { gateways: [], independent: 2 } });
    expect(found.method).toMatchObject({ basis: 'ways', leftOut: { groups: 1 } });
    expect(found.method.reference).toContain('Yen 1971');
    expect((await routes({ map, from: [a], to: [d], kinds: ['informs'] })).routes).toHaveLength(1);
    expect(await routes({ map, from: [a], to: [d], k: 1 })).toMatchObject({ more: true, routes: [{}] });
  });

  it('pass groups only when asked to; without them it is said that they would make a way', async () => {
    const { map, a, e, group } = await makeDiamond();
    const without = await routes({ map, from: [a], to: [e] });
    expect(without.none?.openings).toMatchObject([{ reason: 'groups', records: [group] }]);
    const found = await routes({ map, from: [a], to: [e], selection: { withGroups: true } });
    expect(found).toMatchObject({ withGroups: true, routes: [{ throughGroups: [group] }] });
  });

  it('from a need lead to whoever can meet it, and follow the map', async () => {
    const map = await api.makeMap();
    const [need, service, actor] = [randomUUID(), randomUUID(), randomUUID()];
    await api.write(map, [
      addNode(need, 'need', 'Et sted å være', { whose: 'people' }),
      addNode(service, 'service', 'Åpent hus'),
      addNode(actor, 'actor', 'Frivilligsentralen'),
      addRelation(randomUUID(), 'addresses', service, need),
    ]);
    expect((await routes({ map, from: [need] })).none).toMatchObject({
      sentence: { nb: expect.stringContaining('Veien stopper ved «Åpent hus»') as string },
    });
    await api.write(map, [addRelation(randomUUID(), 'provides', actor, service)]);
    const found = await routes({ map, from: [need] });
    expect(found.routes.map(({ nodes }) => nodes)).toEqual([[need, service, actor]]);
    expect(found).toMatchObject({
      withGroups: true,
      method: { basis: 'help' },
      passing: { gateways: [service, actor] },
    });
  });

  it('are refused in a sentence when the question is none', async () => {
    expect(await refused({ k: 0 })).toEqual({ code: 'INVALID', message: 'Expected 1 to 20 ways; got 0.', path: 'k' });
    expect(await refused({ k: 21 })).toMatchObject({ code: 'INVALID' });
    expect(await refused({ from: [] })).toMatchObject({ code: 'INVALID', path: 'from' });
    expect(await refused({ to: [] })).toMatchObject({ code: 'INVALID', path: 'to' });
    expect(await refused({ to: Array.from({ length: 51 }, () => seedId('A05')) })).toMatchObject({ code: 'INVALID' });
    expect(await refused({ to: [seedId('A04')] })).toMatchObject({ code: 'INVALID', path: 'to' });
    expect(await refused({ to: null })).toMatchObject({
      message: 'Without `to` one begins at needs: it is asked who can meet them.',
    });
    expect(await refused({ to: ['nobody'] })).toEqual({
      code: 'NOT_FOUND',
      message: 'There is no node with the id "nobody".',
      path: 'to',
    });
  });

  it('are what they would be anyway when answered from memory', async () => {
    const { map, a, d } = await makeDiamond();
    const text = `{ routes(map: "${map}", from: ["${a}"], to: ["${d}"]) { ${routesFields} } }`;
    const answer = await api.api.answerCache.answer({ query: text });
    expect(JSON.parse(answer?.bytes.toString() ?? '')).toEqual(await api.run(text));
  });
});

it("roads tell how far help has to come on the booklet's map", async () => {
  const answer = await api.run(
    `query ($map: ID!) { roads(map: $map) { unreachable meanHandOffs mostHandOffs meanRings mostRings borders
      roads { need handOffs ringsCrossed helpers steps { from to } } method { basis exact } } }`,
    { map: seeded },
  );
  expect(answer.errors).toBeUndefined();
  const found = answer.data?.['roads'] as { readonly roads: readonly unknown[] };
  expect(found).toMatchObject({ unreachable: 3, meanRings: 4.5, mostRings: 6, borders: 6, method: { basis: 'help' } });
  expect(found.roads).toHaveLength(5);
});
