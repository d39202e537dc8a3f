import { seedMaps } from '@sirkel/seed';
import { randomUUID } from 'node:crypto';
import { loadSeed } from '@sirkel/server/commands/loadSeed';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addNode, addRelation } from './support/sampleMap.ts';
import { startApi } from './support/startApi.ts';
import type { RunningApi } from './support/startApi.ts';

type Finding = {
  readonly id: string;
  readonly kind: string;
  readonly absence: string | null;
  readonly severity: string;
  readonly nodes: readonly string[];
  readonly relations: readonly string[];
  readonly sources: readonly { readonly title: string; readonly where: string | null; readonly certainty: string }[];
  readonly sentence: { readonly nb: string; readonly nn: string; readonly en: string };
  readonly method: {
    readonly definition: { readonly nb: string };
    readonly reference: string | null;
    readonly basis: string;
    readonly leftOut: { readonly groups: number; readonly nodes: number; readonly relations: number } | null;
    readonly exact: boolean;
  };
};
type Findings = {
  readonly cursor: string;
  readonly statuses: readonly string[];
  readonly withGroups: boolean;
  readonly findings: readonly Finding[];
  readonly notRecorded: readonly Finding[];
};

const findingFields = `id kind absence certainty severity nodes relations sources { title where certainty } sentence { nb nn en } figures { name value }
  method { definition { nb } reference basis leftOut { groups nodes relations } exact }`;
const findingsFields = `cursor statuses withGroups findings { ${findingFields} } notRecorded { ${findingFields} }`;

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
const gaps = (map: string, more = ''): Promise<Findings> =>
  data(`query ($map: ID!) { gaps(map: $map${more}) { ${findingsFields} } }`, { map }, 'gaps');
const bottlenecks = (map: string, more = ''): Promise<Findings> =>
  data(`query ($map: ID!) { bottlenecks(map: $map${more}) { ${findingsFields} } }`, { map }, 'bottlenecks');

describe("what is missing on the booklet's map", () => {
  it('is what the source says is missing, and apart from it what is only not recorded', async () => {
    const { findings, notRecorded, statuses, withGroups } = await gaps(seeded);
    expect(findings[0]).toMatchObject({ absence: 'statedMissing', severity: 'coordination' });
    expect(findings.every(({ absence }) => absence !== 'notRecorded')).toBe(true);
    expect(notRecorded.every(({ absence }) => absence === 'notRecorded')).toBe(true);
    expect([statuses, withGroups]).toEqual([['existing', 'ongoing', 'weak'], false]);
  });

  it('says of each finding how it was found, and what was left out', async () => {
    const { findings, notRecorded } = await gaps(seeded);
    for (const { method, kind } of [...findings, ...notRecorded]) {
      expect(method.definition.nb.length, kind).toBeGreaterThan(10);
      expect(method.exact).toBe(true);
    }
    // The records as they stand: each definition says which count.
    expect((findings[0] as Finding).method.leftOut).toBeNull();
    const pieces = notRecorded.find(({ kind }) => kind === 'fragments');
    // Proposed measures, and the gardener, who is missing.
    expect(pieces?.method.leftOut?.nodes).toBeGreaterThan(30);
    expect((findings[0] as Finding).sources.length).toBeGreaterThan(0);
  });

  it('can be asked by kind and by status', async () => {
    const { findings } = await gaps(seeded, ', kinds: [expectedTie, missingNode]');
    expect(new Set(findings.map(({ kind }) => kind))).toEqual(new Set(['expectedTie', 'missingNode']));
    const strict = await gaps(seeded, ', kinds: [missingTies, unmetNeed], selection: { statuses: [ongoing] }');
    // What is missing is missing whatever counts; of people's needs none is ongoing.
    expect(strict.notRecorded).toEqual([]);
    expect(strict.statuses).toEqual(['ongoing']);
    expect((await gaps(seeded, ', kinds: [friction]')).findings).toEqual([]);
    expect((await gaps(seeded, ', selection: null')).findings.length).toBeGreaterThan(5);
  });

  it('shows nodes and relations that are on the map', async () => {
    const { findings, notRecorded } = await gaps(seeded);
    const graph = await data<{ nodes: { id: string }[]; relations: { id: string }[] }>(
      'query ($map: ID!) { graph(map: $map) { nodes { id } relations { id } } }',
      { map: seeded },
      'graph',
    );
    const ids = new Set([...graph.nodes, ...graph.relations].map(({ id }) => id));
    for (const { nodes, relations, kind } of [...findings, ...notRecorded]) {
      for (const id of [...nodes, ...relations]) expect(ids.has(id), kind).toBe(true);
    }
  });
});

describe('where it narrows', () => {
  it("on the booklet's map: the barriers, and enterprises that train their own customers", async () => {
    const { findings, notRecorded } = await bottlenecks(seeded);
    const kinds = findings.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['thinNeed', 'friction', 'trainsOwnBuyer', 'withoutMandate']));
    expect(notRecorded).toEqual([]);
  });

  it('tells who falls off with one actor, and that groups were left out', async () => {
    const map = await api.makeMap();
    const ids = Array.from({ length: 7 }, () => randomUUID());
    const group = randomUUID();
    await api.write(map, [
      ...ids.map((id, at) => addNode(id, 'actor', `Aktør ${String(at)}`)),
      addNode(group, 'actor', 'Kommunene', { extent: 'group' }),
      ...ids.slice(1).map((id, at) => addRelation(randomUUID(), 'informs', ids[at] ?? '', id)),
    ]);
    const { findings } = await bottlenecks(map, ', kinds: [cutPoint]');
    expect(findings).toHaveLength(1);
    expect(findings[0]?.sentence.nb).toMatch(
      /^Uten «Aktør 3» mister kartet koblingen til «Aktør \d», «Aktør \d» og «Aktør \d»\.$/,
    );
    expect(findings[0]?.nodes).toHaveLength(4);
    expect(findings[0]?.method).toMatchObject({ basis: 'actors', reference: 'Tarjan 1972', leftOut: { groups: 1 } });
  });
});

describe('a finding', () => {
  it('goes when its cause does, comes back with it, and keeps its id', async () => {
    const map = await api.makeMap();
    const [need, service, actor, provides] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
    const kinds = ', kinds: [unmetNeed, unreachableNeed, thinNeed]';
    const found = async (): Promise<readonly (readonly string[])[]> => {
      const { findings, notRecorded } = await gaps(map, kinds);
      const narrow = await bottlenecks(map, kinds);
      return [...findings, ...notRecorded, ...narrow.findings].map(({ kind, id }) => [kind, id]);
    };
    await api.write(map, [addNode(need, 'need', 'Et sted å være', { whose: 'people', layer: 'everydayLife' })]);
    const [unmet] = await found();
    expect(unmet?.[0]).toBe('unmetNeed');
    await api.write(map, [
      addNode(service, 'service', 'Åpent hus'),
      addRelation(randomUUID(), 'addresses', service, need),
    ]);
    expect((await found()).map(([kind]) => kind)).toEqual(['unreachableNeed']);
    await api.write(map, [
      addNode(actor, 'actor', 'Frivilligsentralen'),
      addRelation(provides, 'provides', actor, service),
    ]);
    expect((await found()).map(([kind]) => kind)).toEqual(['thinNeed']);
    await api.write(map, [{ action: 'removeNode', id: service }]);
    expect(await found()).toEqual([unmet]);
  });
});

describe('coverage', () => {
  const query = `query ($map: ID!, $municipality: String) { coverage(map: $map, municipality: $municipality) {
    cursor share cells { element layer rules state present providers missing } rules { rule { id element } state } } }`;
  type Coverage = {
    readonly share: number | null;
    readonly cells: readonly { readonly element: string; readonly layer: string | null; readonly state: string }[];
    readonly rules: readonly { readonly rule: { readonly id: string }; readonly state: string }[];
  };

  it('is a table of fields and rings, and what the reference asks for', async () => {
    const { share, cells, rules } = await data<Coverage>(query, { map: seeded }, 'coverage');
    expect(share).toBe(1);
    expect(cells).toHaveLength(63);
    expect(cells.find(({ element, layer }) => element === 'publicPolicy' && layer === 'region')?.state).toBe(
      'statedMissing',
    );
    expect(rules.map(({ rule }) => rule.id)).toContain('coverage-finance');
  });

  it('of one municipality is thinner, and a code that is none is refused', async () => {
    const { share } = await data<Coverage>(query, { map: seeded, municipality: '4036' }, 'coverage');
    expect(share).toBeLessThan(1);
    const refused = await api.run(query, { map: seeded, municipality: 'Skien' });
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID' });
    expect(refused.errors?.[0]?.message).toContain('got "Skien"');
  });
});

describe('brokers', () => {
  const query = `query ($map: ID!, $first: Int!, $withGroups: Boolean!) { brokers(map: $map, first: $first, selection: { withGroups: $withGroups }) {
    actorCount tieCount sources seed leftOut { groups } brokers { actor betweenness error contacts constraint effectiveSize coreNumber } } }`;
  type Brokers = {
    readonly actorCount: number;
    readonly tieCount: number;
    readonly leftOut: { readonly groups: number };
    readonly brokers: readonly {
      readonly actor: string;
      readonly betweenness: number | null;
      readonly constraint: number | null;
    }[];
  };

  it('leave groups out unless asked for, and say how many', async () => {
    const single = await data<Brokers>(query, { map: seeded, first: 5, withGroups: false }, 'brokers');
    const all = await data<Brokers>(query, { map: seeded, first: 5, withGroups: true }, 'brokers');
    expect(single.leftOut.groups).toBeGreaterThan(20);
    expect(all.leftOut.groups).toBe(0);
    expect(all.actorCount).toBe(single.actorCount + single.leftOut.groups);
    expect(all.brokers).toHaveLength(5);
    const shares = all.brokers.map(({ betweenness }) => betweenness ?? NaN);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(shares[0]).toBeGreaterThan(0.1);
  });
});

describe('an argument with a default', () => {
  it('is refused in a sentence when null is given for it, not taken for a fault of ours', async () => {
    for (const query of [
      'query ($map: ID!, $first: Int) { nodes(map: $map, first: $first) { totalCount } }',
      'query ($map: ID!, $first: Int) { brokers(map: $map, first: $first) { actorCount } }',
    ]) {
      const before = api.log.length;
      const refused = await api.run(query, { map: seeded, first: null });
      expect(refused.errors?.[0]).toMatchObject({ extensions: { code: 'INVALID' } });
      expect(refused.errors?.[0]?.message).toContain('must not be null');
      expect(api.log.slice(before)).toEqual([]);
    }
  });
});

describe('what analyses answer from memory', () => {
  it('is what they would answer anyway, until the map changes', async () => {
    const map = await api.makeMap();
    const need = randomUUID();
    await api.write(map, [addNode(need, 'need', 'Et behov', { whose: 'people' })]);
    for (const field of ['gaps', 'bottlenecks']) {
      const query = `{ ${field}(map: "${map}") { ${findingsFields} } }`;
      const answer = await api.api.answerCache.answer({ query });
      expect(JSON.parse(answer?.bytes.toString() ?? '')).toEqual(await api.run(query));
      expect((await api.api.answerCache.answer({ query }))?.bytes).toBe(answer?.bytes);
    }
    const query = `{ gaps(map: "${map}", kinds: [unmetNeed]) { notRecorded { nodes } } }`;
    const told = async (): Promise<string> => (await api.api.answerCache.answer({ query }))?.bytes.toString() ?? '';
    expect(await told()).toContain(need);
    await api.write(map, [{ action: 'removeNode', id: need }]);
    expect(await told()).not.toContain(need);
  });
});
