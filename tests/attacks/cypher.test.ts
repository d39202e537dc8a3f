import { randomUUID } from 'node:crypto';
import { mapNodeFragment, nodeKinds, relationFragment } from '@sirkel/graph-schema';
import { typeDefs } from '@sirkel/server/graphql/schema/typeDefs';
import { buildSchema, getNamedType, getNullableType, isInputObjectType, isListType } from 'graphql';
import type { GraphQLInputField, GraphQLInputObjectType } from 'graphql';
import neo4jDriver from 'neo4j-driver';
import { describe, expect, inject, it } from 'vitest';
import { ask } from '../api/support/ask.ts';
import { redeem, startApp } from '../api/support/startApp.ts';
import type { RunningApp } from '../api/support/startApp.ts';
import { askPatiently } from './support/askPatiently.ts';
import { makeLink } from './support/makeLink.ts';

const neo4j = inject('neo4j');
const schema = buildSchema(typeDefs);

// Endings for every place that a text could stand in; none of them may do anything but be kept.
const payloads: readonly string[] = [
  "'}) DETACH DELETE n //",
  '"}) MATCH (m) DETACH DELETE m RETURN 1 //',
  '`}) DETACH DELETE n //',
  "\\'}) DETACH DELETE n //",
  "' OR 1=1 RETURN n UNION MATCH (x) RETURN x //",
  '$map',
  '${map}',
  "'; DROP CONSTRAINT sirkel_node_id; //",
  "x' CALL dbms.shutdown() //",
  "\u0027 LOAD CSV FROM 'http://127.0.0.1:1/' AS l RETURN l //",
  '/* */ CREATE (:Pwned) //',
  '\uff07 \u02bc CREATE (:Pwned)',
  '{json: [1]}',
  ':Pwned {a: 1}',
];

const commit = `mutation ($map: ID!, $id: ID!, $edits: [EditInput!]!) {
  commit(map: $map, operationId: $id, edits: $edits) { cursor } }`;
const graph = `query ($map: ID!) { graph(map: $map) { nodes { ...AllNodeFields } relations { ...AllRelationFields } settings { title { nb } region } } }
  ${mapNodeFragment} ${relationFragment}`;

// A value that holds the payload wherever the type has a free text; null where it has none.
function filled(field: GraphQLInputField, payload: string): unknown {
  const bare = getNullableType(field.type);
  const named = getNamedType(field.type);
  if (isInputObjectType(named)) {
    const object = filledObject(named, payload);
    return object === null ? null : isListType(bare) ? [object] : object;
  }
  if (named.name !== 'String') return null;
  return isListType(bare) ? [payload] : payload;
}

function filledObject(type: GraphQLInputObjectType, payload: string): Record<string, unknown> | null {
  const given = Object.values(type.getFields()).flatMap((field) => {
    const value = filled(field, payload);
    return value === null ? [] : [[field.name, value] as const];
  });
  return given.length === 0 ? null : Object.fromEntries(given);
}

type Case = { readonly kind: string; readonly field: string };
const cases: readonly Case[] = nodeKinds.flatMap(({ typeName }) =>
  Object.values((schema.getType(`${typeName}Input`) as GraphQLInputObjectType).getFields())
    .filter((field) => filled(field, 'x') !== null)
    .map((field) => ({ kind: typeName, field: field.name })),
);

describe.skipIf(neo4j === null)('Cypher in every text, on a real Neo4j', () => {
  if (neo4j === null) return;
  const onNeo4j = { neo4j: { ...neo4j, database: 'neo4j' } };

  async function asked(text: string, parameters: Record<string, unknown> = {}): Promise<readonly unknown[]> {
    const driver = neo4jDriver.driver(
      neo4j?.uri ?? '',
      neo4jDriver.auth.basic(neo4j?.username ?? '', neo4j?.password ?? ''),
      { disableLosslessIntegers: true },
    );
    try {
      const { records } = await driver.executeQuery(text, parameters);
      return records.map((record) => record.toObject());
    } finally {
      await driver.close();
    }
  }

  // All that is of these maps, and what the database is made of.
  const everything = (maps: readonly string[]) =>
    Promise.all([
      asked(
        'MATCH (n) WHERE n.map IN $maps OR n.id IN $maps RETURN labels(n) AS labels, count(n) AS count ORDER BY labels',
        { maps },
      ),
      asked('MATCH ()-[r]->() WHERE r.map IN $maps RETURN type(r) AS type, count(r) AS count ORDER BY type', { maps }),
      asked('SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name'),
      asked('SHOW INDEXES YIELD name RETURN name ORDER BY name'),
      asked('MATCH (n:Pwned) RETURN n'),
    ]);

  async function makeMap(app: RunningApp, cookie: string, title = 'T'): Promise<string> {
    const map = randomUUID();
    const create =
      'mutation ($id: ID!, $input: CreateMapInput!) { createMap(operationId: $id, input: $input) { map { id } } }';
    const answer = await askPatiently(
      app.url,
      create,
      { id: randomUUID(), input: { id: map, title, region: title } },
      { cookie },
    );
    expect(answer.errors).toBeUndefined();
    return map;
  }

  it('is kept as it came, comes back as it came, and does nothing', async () => {
    const app = await startApp(onNeo4j);
    const cookie = await redeem(await makeLink(app));
    const send = (map: string, edits: readonly unknown[]) =>
      askPatiently(app.url, commit, { map, id: randomUUID(), edits }, { cookie });
    const bystander = await makeMap(app, cookie);
    expect(
      (await send(bystander, [{ addActor: { id: randomUUID(), name: 'Bystander', status: 'existing' } }])).errors,
    ).toBeUndefined();
    const before = await everything([bystander]);
    const map = await makeMap(app, cookie, payloads[0]);
    const kept = new Map<string, { readonly field: string; readonly value: unknown }>();
    const refused: string[] = [];
    for (const { kind, field } of cases) {
      const definition = (schema.getType(`${kind}Input`) as GraphQLInputObjectType).getFields()[field];
      if (definition === undefined) continue;
      const nodes = payloads.map((payload) => ({
        id: randomUUID(),
        name: `${kind} ${field}`,
        status: 'existing',
        [field]: filled(definition, payload),
      }));
      const answer = await send(
        map,
        nodes.map((node) => ({ [`add${kind}`]: node })),
      );
      if (answer.errors === undefined)
        for (const node of nodes) kept.set(node.id, { field, value: (node as Record<string, unknown>)[field] });
      else {
        expect(answer.errors[0]?.extensions?.['code'], `${kind}.${field}`).toBe('INVALID');
        refused.push(field);
      }
    }
    // Names, texts, tags and free words are kept; what has a form of its own is refused.
    const keptFields = new Set([...kept.values()].map(({ field }) => field));
    for (const field of ['name', 'summary', 'tags']) expect(keptFields).toContain(field);
    expect(keptFields.size).toBeGreaterThan(8);

    const other = await startApp(onNeo4j);
    const { data } = await ask(other.url, graph, { map });
    const read = data?.['graph'] as { nodes: Record<string, unknown>[]; settings: unknown };
    expect(read.nodes).toHaveLength(kept.size);
    expect(read.settings).toMatchObject({ title: { nb: payloads[0] }, region: payloads[0] });
    for (const node of read.nodes) {
      const { field, value } = kept.get(String(node['id'])) ?? { field: 'unknown', value: null };
      expect(JSON.parse(JSON.stringify(node[field])), field).toEqual(
        Array.isArray(value) && typeof value[0] === 'object'
          ? [expect.objectContaining(value[0] as object)]
          : typeof value === 'object' && !Array.isArray(value)
            ? expect.objectContaining(value as object)
            : value,
      );
    }
    // One node for each that was kept, each with its two labels; the map and its log; nothing more.
    const rows = (await asked('MATCH (n:Node {map: $map}) RETURN count(n) AS count', { map })) as { count: number }[];
    expect(rows[0]?.count).toBe(kept.size);
    expect(await everything([bystander])).toEqual(before);
    expect(refused).not.toEqual([]);

    for (const payload of payloads) {
      const answers = await Promise.all([
        ask(
          app.url,
          'query ($map: ID!, $t: String!) { search(map: $map, text: $t) { score } nodes(map: $map, filter: { text: $t, tags: [$t], municipalities: [$t] }) { totalCount } }',
          { map, t: payload },
        ),
        ask(app.url, 'query ($map: ID!, $t: ID!) { nodes(map: $map, filter: { layers: [$t] }) { totalCount } }', {
          map,
          t: payload,
        }),
        ask(app.url, 'query ($map: ID!, $t: String!) { nodes(map: $map, after: $t) { totalCount } }', {
          map,
          t: payload,
        }),
        ask(app.url, 'query ($map: ID!, $t: String!) { changes(map: $map, since: $t) { cursor } }', {
          map,
          t: payload,
        }),
        ask(app.url, 'query ($map: ID!, $t: ID!) { history(map: $map, of: $t) { nodes { at } } }', { map, t: payload }),
        ask(app.url, 'query ($t: ID!) { map(id: $t) { id } }', { t: payload }),
        send(payload, [{ removeNode: 'x' }]),
        send(map, [{ removeNode: payload }]),
        send(map, [{ addRelation: { id: payload, kind: 'funds', from: payload, to: payload, status: 'existing' } }]),
        ask(app.url, commit, { map, id: payload, edits: [{ removeNode: 'x' }] }, { cookie }),
        ask(
          app.url,
          'mutation ($m: ID!, $t: ID!) { undo(map: $m, operationId: "a", undoes: $t) { cursor } }',
          { m: map, t: payload },
          { cookie },
        ),
        ask(
          app.url,
          'mutation ($t: ID!) { createMap(operationId: "b", input: { id: $t, title: "T" }) { map { id } } }',
          { t: payload },
          { cookie },
        ),
        ask(app.url, 'mutation ($t: ID!) { removeMap(map: $t) { map } }', { t: payload }, { cookie }),
        ask(app.url, '{ me { role } }', {}, { cookie: `sirkel_session=${encodeURIComponent(payload)}` }),
      ]);
      for (const { status, errors } of answers) {
        expect(status).toBeLessThan(500);
        for (const { extensions } of errors ?? []) expect(['INVALID', 'NOT_FOUND']).toContain(extensions?.['code']);
      }
    }
    expect(await everything([bystander])).toEqual(before);
    expect((await ask(other.url, graph, { map })).data).toEqual(data);
    expect(app.log.join('')).not.toContain('unexpected');
    for (const id of [map, bystander])
      await ask(app.url, 'mutation ($map: ID!) { removeMap(map: $map) { map } }', { map: id }, { cookie });
    await app.close();
    await other.close();
  });
});
