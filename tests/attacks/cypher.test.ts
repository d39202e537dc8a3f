import { randomUUID } from 'node:crypto';
import { mapNodeFragment, nodeKinds, relationFragment, settingsFragment } from '@sirkel/graph-schema';
import { typeDefs } from '@sirkel/server/graphql/schema/typeDefs';
import { buildSchema, getNamedType, isInputObjectType } from 'graphql';
import type { GraphQLInputObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ask } from '../api/support/ask.ts';
import type { GraphqlAnswer } from '../api/support/ask.ts';
import { redeem, startApp } from '../api/support/startApp.ts';
import type { RunningApp } from '../api/support/startApp.ts';
import { askNeo4j, everythingOf } from './support/askNeo4j.ts';
import { askPatiently } from './support/askPatiently.ts';
import { createMapOn } from './support/createMapOn.ts';
import { cypherIds, cypherPayloads as payloads } from './support/cypherPayloads.ts';
import { fillField, fillObject, fillRequired } from './support/fillInput.ts';
import type { TextAt } from './support/fillInput.ts';
import { makeLink } from './support/makeLink.ts';

const neo4j = inject('neo4j');
const schema = buildSchema(typeDefs);
const inputOf = (name: string): GraphQLInputObjectType => schema.getType(name) as GraphQLInputObjectType;

const commit = `mutation ($map: ID!, $id: ID!, $edits: [EditInput!]!) {
  commit(map: $map, operationId: $id, edits: $edits) { cursor } }`;
const graph = `query ($map: ID!) { graph(map: $map) {
    nodes { ...AllNodeFields } relations { ...AllRelationFields } settings { ...AllSettingsFields } } }
  ${mapNodeFragment} ${relationFragment} ${settingsFragment}`;

// Texts that are of a form: an address, and an id of the map's own. What does not fit is refused.
const formed = new Set(['website', 'url', 'organisationNumber', 'municipalities', 'layers']);
// Some of them are short.
const lengths: Readonly<Record<string, number>> = { shortName: 24, industryCode: 20, references: 20 };
const filledWith =
  (payload: string): TextAt =>
  (path) =>
    formed.has(path.at(-1) ?? '') && path.length > 1 ? undefined : payload.slice(0, lengths[path.at(-1) ?? '']);

type Case = { readonly type: string; readonly field: string };
/** Every field of every record in which a text stands, or stands further in. */
const cases: readonly Case[] = [...nodeKinds.map(({ typeName }) => typeName), 'Relation'].flatMap((type) =>
  Object.values(inputOf(`${type}Input`).getFields())
    .filter((field) => fillField(field, () => 'x') !== undefined && !['ID', 'Float'].includes(String(field.type)))
    .filter((field) => hasText(getNamedType(field.type)))
    .map((field) => ({ type, field: field.name })),
);

function hasText(type: unknown): boolean {
  if (isInputObjectType(type)) return fillObject(type, () => 'x') !== undefined;
  return String(type) === 'String';
}

/** The ways to all free texts of a type. */
function textsOf(type: GraphQLInputObjectType): readonly string[] {
  const found: string[] = [];
  fillObject(type, (path) => {
    found.push(path.join('.'));
    return 'x';
  });
  return found;
}

type Told = {
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
  readonly relations: readonly Readonly<Record<string, unknown>>[];
  readonly settings: Readonly<Record<string, unknown>>;
};

/** What is told may say more, and no more than that there is nothing. */
function expectTold(told: unknown, sent: unknown, where: string): void {
  if (Array.isArray(sent)) expect(told, where).toEqual(sent.map((each) => expectedOf(each)));
  else expect(told, where).toEqual(expectedOf(sent));
}

function expectedOf(sent: unknown): unknown {
  return typeof sent === 'object' && sent !== null ? (expect.objectContaining(sent) as unknown) : sent;
}

describe.skipIf(neo4j === null)('Cypher in every text, on a real Neo4j', () => {
  if (neo4j === null) return;
  const onNeo4j = { neo4j: { ...neo4j, database: 'neo4j' } };
  let [app, other]: RunningApp[] = [];
  let cookie: string;
  let bystander: string;
  let before: unknown;
  const maps: string[] = [];

  const here = (): RunningApp => app as RunningApp;
  const send = (map: string, edits: readonly unknown[]): Promise<GraphqlAnswer> =>
    askPatiently(here().url, commit, { map, id: randomUUID(), edits }, { cookie });
  async function written(map: string, edits: readonly unknown[]): Promise<void> {
    expect((await send(map, edits)).errors).toBeUndefined();
  }
  async function newMap(title?: string): Promise<string> {
    const map = await createMapOn(here().url, cookie, title);
    maps.push(map);
    return map;
  }
  /** As a server tells it that read it from the database just now. */
  async function toldOf(map: string): Promise<Told> {
    const answer = await ask((other as RunningApp).url, graph, { map });
    expect(answer.errors).toBeUndefined();
    return answer.data?.['graph'] as Told;
  }

  beforeAll(async () => {
    [app, other] = [await startApp(onNeo4j), await startApp(onNeo4j)];
    cookie = await redeem(await makeLink(here()));
    bystander = await newMap();
    await written(bystander, [{ addActor: { id: randomUUID(), name: 'Bystander', status: 'existing' } }]);
    before = await everythingOf(neo4j, [bystander]);
  }, 120_000);
  afterAll(async () => {
    for (const map of maps)
      await ask(here().url, 'mutation ($map: ID!) { removeMap(map: $map) { map } }', { map }, { cookie });
    await app?.close();
    await other?.close();
  });

  it('is kept as it came in every field of every record, added and changed, and does nothing', async () => {
    const map = await newMap(payloads[0]);
    const kept = new Map<string, { readonly field: string; readonly value: unknown }>();
    const refused = new Set<string>();
    const ends: readonly string[] = Array.from({ length: payloads.length + 1 }, () => randomUUID());
    await written(
      map,
      ends.map((id) => ({ addActor: { id, name: 'Ende', status: 'existing' } })),
    );
    // Two relations of one kind have not the same ends: the second field's go the other way.
    const tieOf = (field: string, index: number): object =>
      field === 'note'
        ? { kind: 'funds', from: ends[index], to: ends[index + 1] }
        : { kind: 'funds', from: ends[index + 1], to: ends[index] };
    const customFields = [{ id: 'kept', kinds: nodeKinds.map(({ id }) => id), valueType: 'text', labels: { nb: 'F' } }];
    await written(map, [{ updateSettings: { before: { customFields: [] }, after: { customFields } } }]);
    for (const { type, field } of cases) {
      const definition = inputOf(`${type}Input`).getFields()[field];
      if (definition === undefined) continue;
      const sent = payloads.map((payload, index) => ({
        ...fillRequired(inputOf(`${type}Input`)),
        id: randomUUID(),
        ...(type === 'Relation' ? tieOf(field, index) : { name: `${type} ${field}` }),
        status: 'existing',
        [field]: fillField(definition, filledWith(payload)),
      }));
      const answer = await send(
        map,
        sent.map((record) => ({ [`add${type}`]: record })),
      );
      if (answer.errors !== undefined) {
        expect(answer.errors[0]?.extensions?.['code'], `${type}.${field}`).toBe('INVALID');
        refused.add(`${type}.${field}`);
        continue;
      }
      // Each is exchanged for the payload of the one after it, so that both stand in an update.
      const values = payloads.map((_, index) => (sent[index] as Record<string, unknown>)[field]);
      const changed = sent.map(({ id }, index) => {
        const value = values[(index + 1) % values.length];
        kept.set(id, { field, value });
        return { [`update${type}`]: { id, before: { [field]: values[index] }, after: { [field]: value } } };
      });
      await written(map, changed);
    }
    // Names, texts, tags, sources and free words are kept; what has a form of its own is refused.
    const keptFields = new Set([...kept.values()].map(({ field }) => field));
    for (const field of ['name', 'summary', 'description', 'tags', 'sources']) expect(keptFields).toContain(field);
    const forms = ['Actor.organisationNumber'];
    for (const { typeName } of nodeKinds) forms.push(`${typeName}.municipalities`, `${typeName}.website`);
    expect([...refused].toSorted()).toEqual(forms.toSorted());

    const told = await toldOf(map);
    const records = [...told.nodes.filter(({ id }) => !ends.includes(String(id))), ...told.relations];
    expect(records).toHaveLength(kept.size);
    expect(told.settings).toMatchObject({ title: { nb: payloads[0] }, region: payloads[0] });
    for (const record of records) {
      const { field, value } = kept.get(String(record['id'])) ?? { field: 'unknown', value: null };
      expectTold(record[field], value, field);
    }
    // One node for each that was kept, each with its two labels; the map and its log; nothing more.
    const rows = await askNeo4j(neo4j, 'MATCH (n:Node {map: $map}) RETURN count(n) AS count', { map });
    expect(rows[0]?.['count']).toBe(told.nodes.length);
    expect(await everythingOf(neo4j, [bystander])).toEqual(before);
  });

  it('is kept in every text of the settings, and does nothing', async () => {
    const map = await newMap();
    const patch = inputOf('SettingsPatch');
    // The rings that the model names are looked for, so this one there is.
    const filled = (payload: string): Readonly<Record<string, unknown>> => {
      const given = fillObject(patch, (path) => (path.at(-1) === 'layers' ? 'kept' : filledWith(payload)(path)));
      const model = given?.['referenceModel'] as { readonly expectedTies: readonly object[] };
      // An end of an expected tie must say something.
      const ends = { from: { layer: 'kept' }, to: { layer: 'kept' } };
      const expectedTies = model.expectedTies.map((tie) => ({ ...tie, ...ends }));
      return { ...given, languages: ['nb', 'nn', 'en'], referenceModel: { ...model, expectedTies } };
    };
    const ways = textsOf(patch);
    for (const way of ['title.nb', 'region', 'layers.help.nn', 'customFields.labels.en', 'barriers.source.note'])
      expect(ways).toContain(way);
    expect(ways).toContain('referenceModel.expectedTies.labels.nb');
    let standing: Readonly<Record<string, unknown>> | null = null;
    for (const payload of payloads) {
      const after = filled(payload);
      const seen = standing ?? presentOf(after, (await toldOf(map)).settings);
      await written(map, [{ updateSettings: { before: seen, after } }]);
      standing = after;
      // The other server comes to know of it a little later.
      await expect.poll(async () => (await toldOf(map)).settings, { timeout: 20_000 }).toMatchObject(after);
      const held = JSON.stringify(after).split(JSON.stringify(payload)).length - 1;
      expect(held).toBe(ways.filter((way) => !formed.has(way.split('.').at(-1) ?? '')).length);
    }
    expect(await everythingOf(neo4j, [bystander])).toEqual(before);
  });

  it('is nothing as an id, a cursor, a word to search for or a cookie', async () => {
    const map = await newMap();
    await written(map, [{ addActor: { id: 'one', name: payloads[0], status: 'existing' } }]);
    const told = await toldOf(map);
    const reads = (t: string): Promise<GraphqlAnswer>[] =>
      [
        'query ($map: ID!, $t: String!) { search(map: $map, text: $t) { score } nodes(map: $map, filter: { text: $t, tags: [$t], municipalities: [$t] }) { totalCount } }',
        'query ($map: ID!, $t: ID!) { nodes(map: $map, filter: { layers: [$t] }) { totalCount } }',
        'query ($map: ID!, $t: String!) { nodes(map: $map, after: $t) { totalCount } }',
        'query ($map: ID!, $t: String!) { changes(map: $map, since: $t) { cursor } }',
        'query ($map: ID!, $t: ID!) { history(map: $map, of: $t) { nodes { at } } }',
        'query ($t: ID!) { map(id: $t) { id } }',
      ].map((text) => ask(here().url, text, { map, t }));
    for (const payload of payloads) {
      const signedIn = { cookie };
      const answers = await Promise.all([
        ...reads(payload),
        send(payload, [{ removeNode: 'x' }]),
        send(map, [{ removeNode: payload }]),
        send(map, [{ removeRelation: payload }]),
        send(map, [{ updateActor: { id: payload, before: {}, after: {} } }]),
        send(map, [{ redact: { record: 'node', id: payload, field: 'description' } }]),
        send(map, [{ redact: { record: 'node', id: 'one', field: payload } }]),
        send(map, [{ addActor: { id: payload, name: 'N', status: 'existing' } }]),
        send(map, [{ addActor: { id: randomUUID(), name: 'N', status: 'existing', layer: payload } }]),
        send(map, [{ addRelation: { id: payload, kind: 'funds', from: payload, to: payload, status: 'existing' } }]),
        send(map, [{ addRelation: { id: randomUUID(), kind: 'funds', from: 'one', to: payload, status: 'existing' } }]),
        ask(here().url, commit, { map, id: payload, edits: [{ removeNode: 'x' }] }, signedIn),
        ...['undo', 'redo'].map((name) =>
          ask(
            here().url,
            `mutation ($m: ID!, $t: ID!) { ${name}(map: $m, operationId: "a", undoes: $t) { cursor } }`,
            { m: map, t: payload },
            signedIn,
          ),
        ),
        ask(
          here().url,
          'mutation ($t: ID!) { createMap(operationId: "b", input: { id: $t, title: "T" }) { map { id } } }',
          { t: payload },
          signedIn,
        ),
        ask(here().url, 'mutation ($t: ID!) { removeMap(map: $t) { map } }', { t: payload }, signedIn),
        ask(here().url, '{ me { role } }', {}, { cookie: `sirkel_session=${encodeURIComponent(payload)}` }),
      ]);
      for (const { status, errors } of answers) {
        expect(status).toBeLessThan(500);
        for (const { extensions } of errors ?? []) expect(['INVALID', 'NOT_FOUND']).toContain(extensions?.['code']);
      }
    }
    // What somebody wrote is found by its own words.
    const { data } = await ask(
      here().url,
      'query ($map: ID!, $t: String!) { nodes(map: $map, filter: { text: $t }) { nodes { id } } }',
      { map, t: payloads[0] },
    );
    expect(data).toEqual({ nodes: { nodes: [{ id: 'one' }] } });
    expect(await toldOf(map)).toEqual(told);
    expect(await everythingOf(neo4j, [bystander])).toEqual(before);
    expect(here().log.join('')).not.toContain('unexpected');
  });

  it('is an id like another where the writer chooses it: of nodes, relations and operations', async () => {
    const map = await newMap();
    await written(map, [{ addActor: { id: 'centre', name: 'Midt', status: 'existing' } }]);
    for (const id of cypherIds) {
      const edits = [
        { addActor: { id, name: id, status: 'existing' } },
        { addRelation: { id: `tie-${id}`, kind: 'funds', from: 'centre', to: id, status: 'existing' } },
        { addRelation: { id, kind: 'funds', from: id, to: 'centre', status: 'existing' } },
      ];
      expect((await ask(here().url, commit, { map, id, edits }, { cookie })).errors, id).toBeUndefined();
    }
    const { nodes, relations } = await toldOf(map);
    expect(nodes.map(({ id }) => id).toSorted()).toEqual(['centre', ...cypherIds].toSorted());
    expect(relations.map(({ id }) => id).toSorted()).toEqual(
      [...cypherIds, ...cypherIds.map((id) => `tie-${id}`)].toSorted(),
    );
    expect(await everythingOf(neo4j, [bystander])).toEqual(before);
  });
});

/** The fields of a patch as they stand now, as one who has read them gives them. */
function presentOf(
  patch: Readonly<Record<string, unknown>>,
  told: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.keys(patch).map((key) => [key, withoutNothing(told[key])]));
}

function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothing);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => (each === null ? [] : [[key, withoutNothing(each)]])),
  );
}
