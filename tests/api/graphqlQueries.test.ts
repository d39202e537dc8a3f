import { randomUUID } from 'node:crypto';
import {
  canonical,
  commandNames,
  mapNodeFragment,
  nodeKinds,
  relationFragment,
  settingsFragment,
} from '@sirkel/graph-schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addNode, makeSampleMap } from './support/sampleMap.ts';
import type { SampleMap } from './support/sampleMap.ts';
import { coordinator, startApi } from './support/startApi.ts';
import type { Answered, RunningApi } from './support/startApi.ts';

let running: RunningApi;
let sample: SampleMap;

beforeAll(async () => {
  running = await startApi();
  sample = await makeSampleMap(running);
});
afterAll(() => running.close());

async function ask(
  query: string,
  variables: Record<string, unknown> = {},
  person = coordinator,
): Promise<Answered['data']> {
  const { data, errors } = await running.run(query, { map: sample.map, ...variables }, person);
  expect(errors).toBeUndefined();
  return data;
}

const codeOf = ({ errors }: Answered): unknown => errors?.[0]?.extensions?.['code'];

describe('me', () => {
  it('says what a reader may do, without an id', async () => {
    const { data } = await running.run('{ me { role id mayDo } }');
    expect(data).toEqual({ me: { role: 'reader', id: null, mayDo: ['readPublicMap', 'exportMap'] } });
  });

  it('says what a coordinator may do', async () => {
    expect(await ask('{ me { role id mayDo } }')).toEqual({
      me: { role: 'coordinator', id: coordinator.id, mayDo: [...commandNames] },
    });
  });
});

describe('maps and map', () => {
  it('list public maps by title to all, others only to who may read them', async () => {
    const secret = await running.makeMap({ title: { nb: 'Æ privat' }, visibility: 'private' });
    const linked = await running.makeMap({ title: { nb: 'Lenket' }, visibility: 'link' });
    const ids = async (person?: typeof coordinator): Promise<unknown[]> => {
      const { data } = await running.run('{ maps { id } }', {}, person);
      return (data?.['maps'] as { id: string }[]).map(({ id }) => id);
    };
    expect(await ids()).toEqual([sample.map]);
    expect(await ids(coordinator)).toEqual([linked, sample.map, secret]);
    const one = 'query ($id: ID!) { map(id: $id) { id } }';
    expect((await running.run(one, { id: linked })).data).toEqual({ map: { id: linked } });
    const refused = await running.run(one, { id: secret });
    const unknown = await running.run(one, { id: randomUUID() });
    expect([codeOf(refused), codeOf(unknown)]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    const withoutId = (answer: Answered): string => (answer.errors?.[0]?.message ?? '').replace(/[0-9a-f-]{36}/, 'ID');
    expect(withoutId(refused)).toBe(withoutId(unknown));
  });

  it('say how large a map is and where its log stands', async () => {
    const { map } = (await ask(
      'query ($map: ID!) { map(id: $map) { nodeCount relationCount relationsInForce cursor settings { title { nb } } } }',
    )) as {
      map: { cursor: string };
    };
    expect(map).toMatchObject({
      nodeCount: 4,
      relationCount: 3,
      relationsInForce: 3,
      settings: { title: { nb: 'Prøvekart' } },
    });
    expect(map.cursor).toMatch(/^[\w-]+:2$/);
  });
});

describe('graph', () => {
  it('gives all records exactly as they are kept', async () => {
    const data = (await ask(
      `query ($map: ID!) { graph(map: $map) { map cursor settings { ...AllSettingsFields }
         nodes { ...AllNodeFields } relations { ...AllRelationFields } } }
       ${mapNodeFragment} ${relationFragment} ${settingsFragment}`,
    )) as { graph: { cursor: string; nodes: unknown[]; relations: unknown[]; settings: unknown } };
    const live = await running.liveMaps.open(sample.map);
    const { nodes, relations, settings } = live.graph();
    expect(data.graph.nodes.map(canonical)).toEqual([...nodes.values()]);
    expect(data.graph.relations.map(canonical)).toEqual([...relations.values()]);
    expect(canonical(data.graph.settings)).toEqual(canonical(settings));
    expect(data.graph.cursor).toMatch(/:2$/);
  });

  it('is TOO_LARGE above 5,000 nodes', async () => {
    const map = await running.makeMap();
    for (let part = 0; part < 10; part += 1) {
      await running.write(
        map,
        Array.from({ length: 500 }, () => addNode(randomUUID(), 'need', 'N', { whose: 'people' })),
      );
    }
    const query = 'query ($map: ID!) { graph(map: $map) { nodes { id } } }';
    expect(codeOf(await running.run(query, { map }))).toBeUndefined();
    await running.write(map, [addNode(randomUUID(), 'need', 'N', { whose: 'people' })]);
    expect(codeOf(await running.run(query, { map }))).toBe('TOO_LARGE');
    // What is worked out of it is no picture.
    expect(codeOf(await running.run('query ($map: ID!) { coverage(map: $map) { cursor } }', { map }))).toBeUndefined();
  });
});

describe('node and relation', () => {
  it('give a node with its ties', async () => {
    const data = await ask(
      `query ($map: ID!, $id: ID!) { node(map: $map, id: $id) { __typename name degree ... on Actor { sector }
         all: relations { id } out: relations(direction: outgoing) { id } in: relations(direction: incoming) { kind }
         some: relations(kinds: [provides]) { kind toNode { name } verb back: verb(reverse: true, language: en) } } }`,
      { id: sample.nav },
    );
    expect(data?.['node']).toMatchObject({
      __typename: 'Actor',
      name: 'Arbeids- og velferdsetaten',
      degree: 2,
      sector: 'public',
      in: [{ kind: 'cooperatesWith' }],
      some: [{ kind: 'provides', toNode: { name: 'Tilskudd til sosiale entreprenører' } }],
    });
    const { all, out, some } = data?.['node'] as Record<'all' | 'out' | 'some', Record<string, string>[]>;
    expect(all.map(({ id }) => id).sort()).toEqual([sample.cooperation, sample.provides].sort());
    expect(out).toHaveLength(2);
    expect(some[0]?.['verb']).not.toBe(some[0]?.['back']);
  });

  it('give a relation with its ends', async () => {
    const data = await ask(
      'query ($map: ID!, $id: ID!) { relation(map: $map, id: $id) { kind fromNode { id } toNode { __typename } barriers } }',
      { id: sample.addresses },
    );
    expect(data).toEqual({
      relation: { kind: 'addresses', fromNode: { id: sample.grant }, toNode: { __typename: 'Need' }, barriers: [] },
    });
  });

  it('are NOT_FOUND for what is not there', async () => {
    for (const field of ['node', 'relation']) {
      const answer = await running.run(`{ ${field}(map: "${sample.map}", id: "${randomUUID()}") { id } }`);
      expect(codeOf(answer), field).toBe('NOT_FOUND');
    }
  });

  it('read two maps in one question without mixing them', async () => {
    const other = await running.makeMap();
    const lonely = randomUUID();
    await running.write(other, [addNode(lonely, 'actor', 'Alene')]);
    const { data } = await running.run(
      'query ($a: ID!, $b: ID!, $x: ID!, $y: ID!) { a: node(map: $a, id: $x) { degree } b: node(map: $b, id: $y) { degree } }',
      { a: sample.map, b: other, x: sample.nav, y: lonely },
    );
    expect(data).toEqual({ a: { degree: 2 }, b: { degree: 0 } });
  });
});

describe('nodes', () => {
  const names = (data: Answered['data']): string[] =>
    (data?.['nodes'] as { nodes: { name: string }[] }).nodes.map(({ name }) => name);

  it('lists in order, filtered, a page at a time', async () => {
    const query = `query ($map: ID!, $filter: NodeFilter, $first: Int!, $after: String) {
      nodes(map: $map, filter: $filter, first: $first, after: $after) { totalCount nodes { name } edges { cursor }
        pageInfo { hasNextPage endCursor } } }`;
    const first = await ask(query, { first: 3 });
    expect(names(first)).toEqual(['Arbeids- og velferdsetaten', 'Et sted å bo', 'Tilskudd til sosiale entreprenører']);
    const page = first?.['nodes'] as { totalCount: number; pageInfo: { endCursor: string; hasNextPage: boolean } };
    expect(page).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
    expect(names(await ask(query, { first: 3, after: page.pageInfo.endCursor }))).toEqual(['Ås kommune']);
    expect(names(await ask(query, { first: 9, filter: { kinds: ['need'], statuses: ['missing'] } }))).toEqual([
      'Et sted å bo',
    ]);
    expect(names(await ask(query, { first: 9, filter: { layers: ['unplaced'] } }))).toEqual([
      'Tilskudd til sosiale entreprenører',
    ]);
    expect(names(await ask(query, { first: 9, filter: { sectors: ['public'], text: 'komm' } }))).toEqual([
      'Ås kommune',
    ]);
  });

  it('sorts by degree', async () => {
    const data = await ask('query ($map: ID!) { nodes(map: $map, sort: degree, first: 2) { nodes { degree } } }');
    expect(data).toEqual({ nodes: { nodes: [{ degree: 2 }, { degree: 2 }] } });
  });

  it('gives 200 at most, and refuses less than none', async () => {
    const map = await running.makeMap();
    await running.write(
      map,
      Array.from({ length: 201 }, () => addNode(randomUUID(), 'actor', 'A')),
    );
    const { data } = await running.run(
      'query ($map: ID!) { nodes(map: $map, first: 9999) { totalCount nodes { id } } }',
      { map },
    );
    const page = data?.['nodes'] as { totalCount: number; nodes: unknown[] };
    expect([page.totalCount, page.nodes.length]).toEqual([201, 200]);
    expect(codeOf(await running.run('query ($map: ID!) { nodes(map: $map, first: -1) { totalCount } }', { map }))).toBe(
      'INVALID',
    );
  });
});

describe('search', () => {
  it('finds names before other texts and follows changes', async () => {
    const map = await running.makeMap();
    const [named, told] = [randomUUID(), randomUUID()];
    await running.write(map, [
      addNode(told, 'actor', 'Fellesverkstedet', { summary: { nb: 'Gir ungdom arbeid' } }),
      addNode(named, 'actor', 'Arbeid & Bedrift'),
    ]);
    const search = async (): Promise<unknown> =>
      (await running.run('query ($map: ID!) { search(map: $map, text: "ARBEID") { foundIn node { id } } }', { map }))
        .data?.['search'];
    expect(await search()).toEqual([
      { foundIn: ['name'], node: { id: named } },
      { foundIn: ['summary'], node: { id: told } },
    ]);
    await running.write(map, [{ action: 'removeNode', id: named }]);
    expect(await search()).toEqual([{ foundIn: ['summary'], node: { id: told } }]);
  });
});

describe('neighbourhood', () => {
  const query = `query ($map: ID!, $of: ID!, $steps: Int!, $filter: NodeFilter, $kinds: [RelationKind!]) {
    neighbourhood(map: $map, of: $of, steps: $steps, filter: $filter, kinds: $kinds) { nodes { id } relations { id } } }`;
  const around = async (variables: Record<string, unknown>): Promise<string[]> => {
    const data = (await ask(query, { of: sample.housing, ...variables })) as {
      neighbourhood: { nodes: { id: string }[] };
    };
    return data.neighbourhood.nodes.map(({ id }) => id);
  };

  it('walks as far as asked', async () => {
    const { housing, grant, nav, municipality } = sample;
    expect(await around({ steps: 1 })).toEqual([housing, grant]);
    expect(await around({ steps: 3 })).toEqual([housing, grant, nav, municipality]);
    expect(await around({ steps: 3, filter: { kinds: ['actor'] } })).toEqual([housing]);
    expect(await around({ steps: 3, kinds: ['addresses', 'provides'] })).toEqual([housing, grant, nav]);
  });

  it('refuses more than four steps', async () => {
    const answer = await running.run(query, { map: sample.map, of: sample.housing, steps: 5 });
    expect(codeOf(answer)).toBe('INVALID');
  });
});

describe('history and changes', () => {
  it('tell what happened to a record, the newest first, whole before and after', async () => {
    const map = await running.makeMap();
    const [id, other] = [randomUUID(), randomUUID()];
    await running.write(map, [addNode(id, 'actor', 'Før')]);
    await running.write(map, [addNode(other, 'actor', 'En annen')]);
    await running.write(map, [{ action: 'updateNode', id, before: { name: 'Før' }, after: { name: 'Etter' } }]);
    await running.write(map, [{ action: 'removeNode', id }]);
    const query = `query ($map: ID!, $of: ID!, $after: String) { history(map: $map, of: $of, first: 2, after: $after) {
      nodes { sequence cause author edits { __typename ... on NodeEdit { nodeBefore { name } nodeAfter { name } } } }
      pageInfo { hasNextPage endCursor } } }`;
    const { data } = await running.run(query, { map, of: id });
    const page = data?.['history'] as { nodes: unknown[]; pageInfo: { endCursor: string } };
    const edit = { __typename: 'NodeEdit' };
    const made = { cause: 'edit', author: coordinator.id };
    expect(page.nodes).toEqual([
      { ...made, sequence: 5, edits: [{ ...edit, nodeBefore: { name: 'Etter' }, nodeAfter: null }] },
      { ...made, sequence: 4, edits: [{ ...edit, nodeBefore: { name: 'Før' }, nodeAfter: { name: 'Etter' } }] },
    ]);
    const rest = (await running.run(query, { map, of: id, after: page.pageInfo.endCursor })).data?.['history'];
    expect(rest).toMatchObject({ nodes: [{ sequence: 2 }], pageInfo: { hasNextPage: false } });
  });

  it('give the log from its beginning, from a cursor, and tell a reader of another log to reload', async () => {
    const query = `query ($map: ID!, $since: String) { changes(map: $map, since: $since, first: 1) {
      changes { sequence at schemaVersion operationId edits { __typename } } cursor hasMore reload } }`;
    const { changes } = (await ask(query)) as { changes: { cursor: string } };
    expect(changes).toMatchObject({ changes: [{ sequence: 1 }], hasMore: true, reload: false });
    const { changes: next } = (await ask(query, { since: changes.cursor })) as {
      changes: { changes: { edits: unknown[] }[] };
    };
    expect(next).toMatchObject({ changes: [{ sequence: 2, schemaVersion: 3 }], hasMore: false });
    expect(next.changes[0]?.edits).toHaveLength(7);
    expect(await ask(query, { since: `${randomUUID()}:1` })).toMatchObject({ changes: { changes: [], reload: true } });
    expect(codeOf(await running.run(query, { map: sample.map, since: 'x' }))).toBe('INVALID');
  });
});

describe('every kind of node', () => {
  it('can be added and read back by its own type', async () => {
    const map = await running.makeMap();
    const required: Record<string, Record<string, unknown>> = {
      service: { serviceType: 'guidance' },
      need: { whose: 'people' },
      resource: { resourceType: 'guide' },
    };
    await running.write(
      map,
      nodeKinds.map(({ id }) => addNode(randomUUID(), id, id, required[id] ?? {})),
    );
    const { data } = await running.run('query ($map: ID!) { graph(map: $map) { nodes { __typename kind } } }', { map });
    expect((data?.['graph'] as { nodes: unknown }).nodes).toEqual(
      nodeKinds.map(({ id, typeName }) => ({ __typename: typeName, kind: id })),
    );
  });
});
