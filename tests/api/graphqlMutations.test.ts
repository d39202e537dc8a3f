import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSampleMap } from './support/sampleMap.ts';
import type { SampleMap } from './support/sampleMap.ts';
import { coordinator, reader, startApi } from './support/startApi.ts';
import type { Answered, RunningApi } from './support/startApi.ts';

let running: RunningApi;
let sample: SampleMap;

beforeAll(async () => {
  running = await startApi();
});
afterAll(() => running.close());

const commitText = `mutation ($map: ID!, $operationId: ID!, $edits: [EditInput!]!) {
  commit(map: $map, operationId: $operationId, edits: $edits) {
    cursor change { sequence operationId cause undoes edits { __typename
      ... on NodeEdit { id nodeBefore { name } nodeAfter { name degree } }
      ... on RelationEdit { id relationBefore { kind } relationAfter { kind toNode { name } } }
      ... on SettingsEdit { settingsAfter { region } } ... on Redaction { record id field } } } } }`;

const undoText = (field: 'undo' | 'redo'): string => `mutation ($map: ID!, $operationId: ID!, $undoes: ID!) {
  ${field}(map: $map, operationId: $operationId, undoes: $undoes) { cursor change { sequence cause undoes } } }`;

const run = (query: string, variables: Record<string, unknown>, person = coordinator): Promise<Answered> =>
  running.run(query, { operationId: randomUUID(), ...variables }, person);

const errorOf = ({ errors }: Answered): Record<string, unknown> => ({ ...errors?.[0]?.extensions });

const createText = `mutation ($operationId: ID!, $input: CreateMapInput!) {
  createMap(operationId: $operationId, input: $input) { map { id nodeCount settings { title { nb } region } } } }`;

describe('commit', () => {
  beforeAll(async () => {
    sample = await makeSampleMap(running);
  });

  it('makes one change of several edits, also those written into the question itself', async () => {
    const [actor, relation] = [randomUUID(), randomUUID()];
    const { data, errors } = await run(
      `mutation ($map: ID!, $operationId: ID!) { commit(map: $map, operationId: $operationId, edits: [
         { addActor: { id: "${actor}", name: "Kirkens Bymisjon", status: existing, summary: { nb: "Hjelper." } } }
         { addRelation: { id: "${relation}", kind: isCloseTo, from: "${actor}", to: "${sample.nav}", status: existing } }
       ]) { cursor change { sequence cause edits { __typename
         ... on NodeEdit { nodeAfter { name degree } } ... on RelationEdit { relationAfter { toNode { name } } } } } } }`,
      { map: sample.map },
    );
    expect(errors).toBeUndefined();
    expect(data?.['commit']).toMatchObject({
      change: {
        sequence: 3,
        cause: 'edit',
        edits: [
          { __typename: 'NodeEdit', nodeAfter: { name: 'Kirkens Bymisjon', degree: 1 } },
          { __typename: 'RelationEdit', relationAfter: { toNode: { name: 'Arbeids- og velferdsetaten' } } },
        ],
      },
    });
    expect((data?.['commit'] as { cursor: string }).cursor).toMatch(/:3$/);
  });

  it('answers the same operation with the same change', async () => {
    const variables = {
      map: sample.map,
      operationId: randomUUID(),
      edits: [{ updateSettings: { before: {}, after: { region: 'Vestland' } } }],
    };
    const [first, second] = [await run(commitText, variables), await run(commitText, variables)];
    expect(first.errors).toBeUndefined();
    expect(second).toEqual(first);
  });

  it('answers a conflict with both values', async () => {
    const edits = [{ updateActor: { id: sample.nav, before: { name: 'NAV' }, after: { name: 'Nav' } } }];
    expect(errorOf(await run(commitText, { map: sample.map, edits }))).toMatchObject({
      code: 'CONFLICT',
      conflicts: [
        {
          record: 'node',
          id: sample.nav,
          field: 'name',
          expected: 'NAV',
          current: 'Arbeids- og velferdsetaten',
          wanted: 'Nav',
        },
      ],
      requestId: 'request-1',
    });
  });

  it('says where in the edits something is wrong', async () => {
    const edits = [
      { removeRelation: sample.provides },
      { addActor: { id: randomUUID(), name: 'X', status: 'existing', organisationNumber: '123456789' } },
    ];
    const error = errorOf(await run(commitText, { map: sample.map, edits }));
    expect(error['code']).toBe('INVALID');
    expect(error['path']).toMatch(/^edits\[1\]/);
    const { data } = await running.run(`{ relation(map: "${sample.map}", id: "${sample.provides}") { id } }`);
    expect(data).toEqual({ relation: { id: sample.provides } });
  });

  it('refuses an edit that asks for two things', async () => {
    const answer = await run(commitText, {
      map: sample.map,
      edits: [{ removeNode: sample.nav, removeRelation: sample.provides }],
    });
    expect(errorOf(answer)['code']).toBe('INVALID');
  });

  it('refuses readers, and does not show them private maps', async () => {
    const edits = [{ removeNode: sample.nav }];
    expect(errorOf(await run(commitText, { map: sample.map, edits }, reader))['code']).toBe('UNAUTHENTICATED');
    const secret = await running.makeMap({ visibility: 'private' });
    expect(errorOf(await run(commitText, { map: secret, edits }, reader))['code']).toBe('NOT_FOUND');
  });

  it('blanks a field everywhere, and says so in the log', async () => {
    const edits = [{ redact: { record: 'node', id: sample.nav, field: 'shortName' } }];
    const { data } = await run(commitText, { map: sample.map, edits });
    expect(data?.['commit']).toMatchObject({
      change: {
        cause: 'redact',
        edits: [{ __typename: 'Redaction', record: 'node', id: sample.nav, field: 'shortName' }],
      },
    });
    const read = await running.run(
      `{ node(map: "${sample.map}", id: "${sample.nav}") { shortName } changes(map: "${sample.map}") { changes { edits {
         ... on NodeEdit { nodeAfter { shortName } } } } } }`,
    );
    expect(JSON.stringify(read.data)).not.toContain('NAV');
  });
});

describe('undo and redo', () => {
  it('take back a change, and take that back', async () => {
    sample = await makeSampleMap(running);
    const { map } = sample;
    const removal = randomUUID();
    const size = async (): Promise<unknown> =>
      (await running.run(`{ map(id: "${map}") { nodeCount relationCount } }`)).data?.['map'];
    await run(commitText, { map, operationId: removal, edits: [{ removeNode: sample.nav }] });
    expect(await size()).toEqual({ nodeCount: 3, relationCount: 1 });
    const undoing = randomUUID();
    const undone = await run(undoText('undo'), { map, operationId: undoing, undoes: removal });
    expect(undone.data?.['undo']).toMatchObject({ change: { sequence: 4, cause: 'undo', undoes: removal } });
    expect(await size()).toEqual({ nodeCount: 4, relationCount: 3 });
    const redone = await run(undoText('redo'), { map, undoes: undoing });
    expect(redone.data?.['redo']).toMatchObject({ change: { sequence: 5, cause: 'undo', undoes: undoing } });
    expect(await size()).toEqual({ nodeCount: 3, relationCount: 1 });
  });

  it('are NOT_FOUND for an operation that is not in the log', async () => {
    expect(errorOf(await run(undoText('undo'), { map: sample.map, undoes: randomUUID() }))['code']).toBe('NOT_FOUND');
  });
});

describe('createMap and removeMap', () => {
  const create = `mutation ($operationId: ID!, $input: CreateMapInput!) {
    createMap(operationId: $operationId, input: $input) { map { id nodeCount settings { title { nb } region visibility layers { id } } } } }`;

  it('make a map with the usual rings, once, and remove it', async () => {
    const variables = { operationId: randomUUID(), input: { id: randomUUID(), title: 'Nytt kart', region: 'Agder' } };
    const { data } = await run(create, variables);
    expect(data?.['createMap']).toMatchObject({
      map: {
        id: variables.input.id,
        nodeCount: 0,
        settings: { title: { nb: 'Nytt kart' }, region: 'Agder', visibility: 'public' },
      },
    });
    expect((await run(create, variables)).data).toEqual(data);
    const removed = await run('mutation ($map: ID!) { removeMap(map: $map) { map } }', { map: variables.input.id });
    expect(removed.data).toEqual({ removeMap: { map: variables.input.id } });
    expect(errorOf(await running.run(`{ map(id: "${variables.input.id}") { id } }`))['code']).toBe('NOT_FOUND');
  });

  it('refuse readers', async () => {
    const answer = await run(create, { input: { id: randomUUID(), title: 'X' } }, reader);
    expect(errorOf(answer)['code']).toBe('UNAUTHENTICATED');
    const removal = await run('mutation ($map: ID!) { removeMap(map: $map) { map } }', { map: sample.map }, reader);
    expect(errorOf(removal)['code']).toBe('UNAUTHENTICATED');
  });
});

describe('createMap from the template of a region', () => {
  const inputOf = (more: Record<string, unknown> = {}) => ({
    id: randomUUID(),
    title: 'Telemark',
    region: 'Telemark',
    template: 'region',
    municipalities: ['4001', '4003'],
    language: 'nn',
    ...more,
  });
  const nodesText = `query ($map: ID!) { graph(map: $map) { nodes {
    name status municipalities sources { certainty } } } changes(map: $map) { changes { operationId cause author } } }`;

  it('suggests what a region usually has, in one change of whoever asked, which can be taken back', async () => {
    const input = inputOf();
    const variables = { operationId: randomUUID(), input };
    const made = await run(createText, variables);
    expect(made.errors).toBeUndefined();
    const { data } = await run(nodesText, { map: input.id });
    const { graph, changes } = data as {
      readonly graph: { readonly nodes: readonly { readonly name: string; readonly status: string }[] };
      readonly changes: { readonly changes: readonly { readonly operationId: string }[] };
    };
    expect(graph.nodes.map(({ name }) => name)).toContain('Utanforskap');
    expect(new Set(graph.nodes.map(({ status }) => status))).toEqual(new Set(['proposed']));
    expect(graph.nodes.find(({ name }) => name === 'NAV-kontoret')).toMatchObject({
      municipalities: ['4001', '4003'],
      sources: [{ certainty: 'assumed' }],
    });
    expect(changes.changes).toHaveLength(2);
    expect(changes.changes[1]).toMatchObject({ cause: 'edit', author: coordinator.id });
    await run(undoText('undo'), { map: input.id, undoes: changes.changes[1]?.operationId });
    const { data: after } = await run(nodesText, { map: input.id });
    expect((after as typeof data & { readonly graph: typeof graph }).graph.nodes).toEqual([]);
  });

  it('asked again makes no second map, and suggests nothing twice', async () => {
    const variables = { operationId: randomUUID(), input: inputOf() };
    const first = await run(createText, variables);
    for (const again of [variables, { ...variables, operationId: randomUUID() }]) {
      expect(await run(createText, again)).toEqual(first);
    }
  });

  it('is another map when something else is asked for with the same id, in either order', async () => {
    const [one, other] = [inputOf(), inputOf({ template: 'circle' })];
    for (const [first, then] of [
      [one, { ...one, template: 'circle' }],
      [one, { ...one, municipalities: ['4001'] }],
      [one, { ...one, language: 'nb' }],
      [other, { ...other, template: 'region' }],
    ]) {
      const before = (await run(createText, { operationId: randomUUID(), input: first })).errors;
      expect(before).toBeUndefined();
      const answer = await run(createText, { operationId: randomUUID(), input: then });
      expect(errorOf(answer)['code']).toBe('CONFLICT');
      const { data } = await run(nodesText, { map: first?.id });
      expect((data as { readonly changes: { readonly changes: readonly unknown[] } }).changes.changes).toHaveLength(
        first === one ? 2 : 1,
      );
    }
  });

  it('refuses what is no municipality before anything is made', async () => {
    const input = inputOf({ municipalities: ['Skien'] });
    expect(errorOf(await run(createText, { input }))).toMatchObject({
      code: 'INVALID',
      path: 'input.municipalities',
    });
    expect(errorOf(await run(nodesText, { map: input.id }))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is for coordinators', async () => {
    expect(errorOf(await run(createText, { input: inputOf() }, reader))).toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});
