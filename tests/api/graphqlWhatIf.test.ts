import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addNode, addRelation } from './support/sampleMap.ts';
import { startApi } from './support/startApi.ts';
import type { RunningApi } from './support/startApi.ts';

type WhatIf = {
  readonly cursor: string;
  readonly withGroups: boolean;
  readonly summary: { readonly nb: string };
  readonly gone: readonly string[];
  readonly needs: readonly {
    readonly need: string;
    readonly change: string;
    readonly holders: readonly string[];
    readonly providers: readonly string[];
    readonly sentence: { readonly nb: string };
  }[];
  readonly fallsOff: readonly (readonly string[])[];
  readonly alone: readonly string[];
  readonly solved: readonly { readonly kind: string }[];
  readonly appearNotRecorded: readonly {
    readonly kind: string;
    readonly method: { readonly definition: { readonly nb: string } };
  }[];
  readonly indicators: readonly {
    readonly id: string;
    readonly name: { readonly nb: string };
    readonly unit: string;
    readonly before: number | null;
    readonly after: number | null;
    readonly moreIsBetter: boolean;
  }[];
};

const query = `query ($map: ID!, $remove: [ID!]! = [], $add: WhatIfAdditions) {
  whatIf(map: $map, remove: $remove, add: $add) {
    cursor withGroups summary { nb } gone needs { need change holders providers sentence { nb } } fallsOff alone
    fundingLost { node funders needs } solved { kind } appear { kind } goneWith { kind } changed { before { id } after { id } }
    appearNotRecorded { kind method { definition { nb } } } leftOut { groups } groups
    indicators { id name { nb } meaning { nb } definition { nb } unit before after moreIsBetter } } }`;

let api: RunningApi;
let map: string;
const [need, service, actor, other, young] = Array.from({ length: 5 }, () => randomUUID()) as [
  string,
  string,
  string,
  string,
  string,
];
const provides = randomUUID();
beforeAll(async () => {
  api = await startApi();
  map = await api.makeMap();
  await api.write(map, [
    addNode(need, 'need', 'Et sted å være', { whose: 'people', layer: 'everydayLife' }),
    addNode(service, 'service', 'Åpent hus'),
    addNode(actor, 'actor', 'Frivilligsentralen'),
    addNode(other, 'actor', 'Kirken'),
    addNode(young, 'actor', 'Ungdom', { extent: 'group' }),
    addRelation(randomUUID(), 'addresses', service, need),
    addRelation(provides, 'provides', actor, service),
    addRelation(randomUUID(), 'has', young, need),
  ]);
});
afterAll(() => api.close());

async function whatIf(variables: Record<string, unknown>): Promise<WhatIf> {
  const answer = await api.run(query, { map, ...variables });
  expect(answer.errors).toBeUndefined();
  return answer.data?.['whatIf'] as WhatIf;
}

describe('what if something is gone', () => {
  it('whose needs lose their last provider is told, with numbers before and after', async () => {
    const { summary, needs, gone, indicators, appearNotRecorded, solved, withGroups } = await whatIf({
      remove: [actor],
    });
    expect(summary.nb).toBe('Uten «Frivilligsentralen» mister «Et sted å være» sin siste tilbyder.');
    expect(needs).toMatchObject([{ need, change: 'lost', holders: [young], providers: [actor] }]);
    expect([...gone].sort()).toEqual([actor, provides].sort());
    expect(appearNotRecorded.map(({ kind }) => kind)).toContain('unreachableNeed');
    expect(appearNotRecorded[0]?.method.definition.nb.length).toBeGreaterThan(10);
    expect([solved, withGroups]).toEqual([[], false]);
    expect(indicators.find(({ id }) => id === 'needsMet')).toMatchObject({
      unit: 'share',
      before: 1,
      after: 0,
      moreIsBetter: true,
    });
    expect(indicators.find(({ id }) => id === 'density')?.moreIsBetter).toBe(false);
    expect(indicators.every(({ name }) => name.nb !== '')).toBe(true);
  });

  it('writes nothing, and is not remembered as an answer', async () => {
    const before = await api.run('query ($map: ID!) { graph(map: $map) { cursor nodes { id } } }', { map });
    await whatIf({ remove: [need, provides], add: { nodes: [{ id: 'new', kind: 'story', name: 'Prøvd' }] } });
    expect(await api.run('query ($map: ID!) { graph(map: $map) { cursor nodes { id } } }', { map })).toEqual(before);
    expect(await api.api.answerCache.answer({ query, variables: { map, remove: [actor] } })).toBeNull();
  });
});

describe('what if something more is there', () => {
  it('a second provider closes the gap', async () => {
    const { solved, needs, summary } = await whatIf({
      add: { relations: [{ id: 'new', kind: 'provides', from: other, to: service }] },
    });
    expect(solved.map(({ kind }) => kind)).toContain('thinNeed');
    expect(needs).toEqual([]);
    expect(summary.nb).toBe(
      'Med en ny kobling mellom «Kirken» og «Åpent hus» er det ingen behov som får sin første tilbyder.',
    );
  });
});

describe('what cannot be tried', () => {
  it('is refused in a sentence with its place', async () => {
    const refused = async (variables: Record<string, unknown>): Promise<unknown> =>
      (await api.run(query, { map, ...variables })).errors?.[0]?.extensions;
    expect(await refused({ remove: [actor, 'gone'] })).toMatchObject({ code: 'INVALID', path: 'remove[1]' });
    expect(await refused({ remove: Array.from({ length: 51 }, () => actor) })).toMatchObject({ path: 'remove' });
    expect(await refused({ add: { nodes: [{ id: 'new', kind: 'need', name: 'X' }] } })).toMatchObject({
      path: 'add.nodes[0].whose',
    });
    const wrong = { id: 'new', kind: 'provides', from: need, to: service };
    expect(await refused({ add: { relations: [wrong] } })).toMatchObject({ path: 'add.relations[0].kind' });
    expect(await refused({ map: randomUUID() })).toMatchObject({ code: 'NOT_FOUND' });
  });
});
