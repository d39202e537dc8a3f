import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addNode, addRelation } from './support/sampleMap.ts';
import { startApi } from './support/startApi.ts';
import type { RunningApi } from './support/startApi.ts';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

async function data<T>(query: string, variables: Record<string, unknown>, field: string): Promise<T> {
  const answer = await api.run(query, variables);
  expect(answer.errors).toBeUndefined();
  return answer.data?.[field] as T;
}

/** Two rings of twelve actors who know the two that follow them in their own ring alone; all of them were asked. */
async function makeTwoRings(): Promise<string> {
  const map = await api.makeMap();
  const rings = ['municipality', 'county'].map((layer) => ({
    layer,
    ids: Array.from({ length: 12 }, () => randomUUID()),
  }));
  await api.write(
    map,
    rings.flatMap(({ layer, ids }) => [
      ...ids.map((id, at) =>
        addNode(id, 'actor', `${layer} ${String(at)}`, { layer, tiesAsked: { date: '2026-01-01' } }),
      ),
      ...ids.flatMap((id, at) =>
        [1, 2].map((by) => addRelation(randomUUID(), 'cooperatesWith', id, ids[(at + by) % 12] ?? '')),
      ),
    ]),
  );
  return map;
}

type Pair = {
  readonly first: string;
  readonly second: string;
  readonly state: string;
  readonly finding: string | null;
};

describe('missing links', () => {
  const query = `query ($map: ID!) { missingLinks(map: $map) { cursor statuses withGroups between permutations seed tieCount
    groups { id asked nodes } tested { first second state observed expected low high z p q finding sentence { nb } } tooFew { first } tooFewCount } }`;

  it('are told between groups, with how they were worked out, and are findings when they are named', async () => {
    const map = await makeTwoRings();
    const told = await data<{ readonly tested: readonly Pair[] }>(query, { map }, 'missingLinks');
    expect(told).toMatchObject({ between: 'layer', permutations: 1_000, seed: 1, tieCount: 48, tooFewCount: 0 });
    const fewer = told.tested.filter(({ state }) => state === 'fewer');
    expect(fewer).toMatchObject([{ first: 'municipality', second: 'county', observed: 0 }]);
    const found = await data<{ readonly findings: readonly unknown[] }>(
      `query ($map: ID!) { gaps(map: $map, kinds: [groupGap]) { findings { id absence nodes
        method { basis exact error permutations seed leftOut { groups } } } } }`,
      { map },
      'gaps',
    );
    expect(found.findings).toMatchObject([
      { id: fewer[0]?.finding, absence: null, method: { basis: 'actors', exact: false, permutations: 1_000, seed: 1 } },
    ]);
    const all = await data<{ readonly findings: readonly { readonly kind: string }[] }>(
      'query ($map: ID!) { gaps(map: $map) { findings { kind } } }',
      { map },
      'gaps',
    );
    expect(all.findings.some(({ kind }) => kind === 'groupGap')).toBe(false);
  });

  it('are not told of an empty map, and a grouping that is none is refused', async () => {
    const map = await api.makeMap();
    const told = await data(query, { map }, 'missingLinks');
    expect(told).toMatchObject({ groups: [], tested: [], tooFew: [], seed: null });
    const refused = await api.run('query ($map: ID!) { missingLinks(map: $map, between: county) { seed } }', { map });
    expect(refused.errors).toBeDefined();
  });
});

describe('worth asking', () => {
  const query = `query ($map: ID!, $first: Int!) { worthAsking(map: $map, first: $first) { total decided actorCount tieCount kinds seed
    accuracy { hidden } links { id nodes adamicAdar resourceAllocation reasons { kind nodes sentence { nb } } sentence { nb nn en } } } }`;
  type Worth = {
    readonly total: number;
    readonly links: readonly { readonly id: string; readonly nodes: readonly string[] }[];
  };
  const ask = (map: string, first = 20): Promise<Worth> => data<Worth>(query, { map, first }, 'worthAsking');

  it('is who share a partner, until they are tied or somebody has decided about them', async () => {
    const map = await api.makeMap();
    const [a, b, c, d] = Array.from({ length: 4 }, () => randomUUID()).sort() as [string, string, string, string];
    await api.write(map, [
      ...[a, b, c, d].map((id) => addNode(id, 'actor', id.slice(0, 4))),
      ...[a, b, c].map((id) => addRelation(randomUUID(), 'informs', id, d)),
    ]);
    const before = await ask(map);
    expect(before).toMatchObject({ total: 3, decided: 0, actorCount: 4, tieCount: 3, seed: null, accuracy: null });
    expect(before.links.map(({ nodes }) => nodes)).toEqual([
      [a, b],
      [a, c],
      [b, c],
    ]);
    expect((await ask(map, 1)).links).toHaveLength(1);
    const [first, second] = before.links;
    await api.write(map, [
      { action: 'addFollowUp', followUp: { id: first?.id ?? '', kind: 'likelyLink', state: 'asked', nodes: [a, b] } },
      addRelation(randomUUID(), 'memberOf', a, c),
    ]);
    const after = await ask(map);
    expect(after).toMatchObject({ total: 1, decided: 1 });
    expect(after.links.map(({ nodes }) => nodes)).toEqual([[b, c]]);
    await api.write(map, [{ action: 'removeFollowUp', id: first?.id ?? '' }]);
    expect((await ask(map)).links.map(({ id }) => id)).toEqual([first?.id, expect.any(String)]);
    expect((await ask(map)).links.some(({ id }) => id === second?.id)).toBe(false);
  });
});

it('both are answered from memory until the map changes', async () => {
  const map = await api.makeMap();
  for (const query of [`{ missingLinks(map: "${map}") { cursor } }`, `{ worthAsking(map: "${map}") { cursor } }`]) {
    const answer = await api.api.answerCache.answer({ query });
    expect(JSON.parse(answer?.bytes.toString() ?? '')).toEqual(await api.run(query));
    expect((await api.api.answerCache.answer({ query }))?.bytes).toBe(answer?.bytes);
  }
});
