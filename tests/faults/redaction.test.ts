import { randomBytes, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { askControl } from '@sirkel/server/askControl';
import type { Settings } from '@sirkel/server/config';
import neo4jDriver from 'neo4j-driver';
import { describe, expect, inject, it } from 'vitest';
import { graphQuery, historyQuery } from '../../client/graphql/operations.ts';
import { ask, type GraphqlAnswer } from '../api/support/ask.ts';
import { redeem, startApp, type RunningApp } from '../api/support/startApp.ts';
import type { Neo4jAddress } from '../setup/provideNeo4j.ts';
import { makeMap } from './support/makeMap.ts';
import { startFollower, type Follower } from './support/startFollower.ts';
import { waitUntil } from './support/waitUntil.ts';

const neo4j = inject('neo4j');
const ROUNDS = 2;

/** A text that stands nowhere else, and that no compression can take apart; and a plain word to search for. */
const newSecret = (): string => `hemmelig${randomBytes(16).toString('hex')}`;

const changesText = `query ($map: ID!) { changes(map: $map, first: 200) { changes { sequence operationId edits {
  ... on NodeEdit { nodeBefore { ...Text } nodeAfter { ...Text } }
  ... on Redaction { record id field } } } } }
  fragment Text on MapNode { id name description }`;
const commitText = `mutation ($map: ID!, $operationId: ID!, $edits: [EditInput!]!) {
  commit(map: $map, operationId: $operationId, edits: $edits) { change { sequence } } }`;

type World = { readonly apps: readonly RunningApp[]; readonly cookie: string; readonly map: string };

async function commit({ apps, cookie, map }: World, edits: readonly unknown[], operationId = randomUUID()) {
  return ask(apps[0]?.url ?? '', commitText, { map, operationId, edits }, { cookie });
}

/** All that a server tells of a map, in every way there is, as text. */
async function everythingTold(app: RunningApp, map: string, node: string, secret: string): Promise<string> {
  const asked: [string, Record<string, unknown>][] = [
    [graphQuery.text, { map }],
    [historyQuery.text, { map, of: node, first: 50 }],
    [changesText, { map }],
    ['query ($map: ID!, $id: ID!) { node(map: $map, id: $id) { id name description } }', { map, id: node }],
    ['query ($map: ID!, $text: String!) { search(map: $map, text: $text) { node { id } } }', { map, text: secret }],
    [
      'query ($map: ID!, $id: ID!) { neighbourhood(map: $map, of: $id) { nodes { id description } } }',
      { map, id: node },
    ],
    ['query ($map: ID!) { nodes(map: $map) { nodes { id description } } }', { map }],
  ];
  const answers: GraphqlAnswer[] = [];
  for (const [query, variables] of asked) answers.push(await ask(app.url, query, variables));
  for (const answer of answers) expect(answer.errors).toBeUndefined();
  // A hit names the node without its text, so it counts as a mention of it.
  const hits = (answers[4]?.data?.['search'] as readonly unknown[]).length;
  const file = await (await fetch(`${app.url}/maps/${map}/export`)).text();
  return [...answers.map((answer) => JSON.stringify(answer.data)), file, hits > 0 ? `found ${secret}` : ''].join('\n');
}

const textOf = (follower: Follower): string => {
  const { nodes, relations, waiting, settings } = follower.graph();
  return JSON.stringify([[...nodes.values()], [...relations.values()], [...waiting.values()], settings]);
};

/** What somebody is told who comes now and asks for everything since the first change. */
async function toldSince(app: RunningApp, map: string, secret: string): Promise<boolean> {
  const { WebSocket } = await import('ws');
  const { createClient } = await import('graphql-ws');
  const { mapChangesSubscription } = await import('../../client/graphql/operations.ts');
  const epoch = (
    (await ask(app.url, 'query ($map: ID!) { graph(map: $map) { cursor } }', { map })).data?.['graph'] as {
      cursor: string;
    }
  ).cursor.split(':');
  const client = createClient({
    url: `${app.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
  });
  const events = client.iterate({
    query: mapChangesSubscription.text,
    variables: { map, since: `${epoch[0] ?? ''}:1` },
  });
  let told = '';
  for (let sequence = 1; sequence < Number(epoch[1]); sequence += 1) told += JSON.stringify(await events.next());
  await client.dispose();
  expect(told.length).toBeGreaterThan(100);
  return told.includes(secret);
}

/** Writes a text into a map, blanks it, and looks for it everywhere. `inStore` tells where it lies in the store itself. */
async function writeAndBlank(world: World, inStore: (secret: string) => Promise<readonly string[]>): Promise<void> {
  const { apps, map } = world;
  const [secret, node] = [newSecret(), randomUUID()];
  const followers = await Promise.all(apps.map((app) => startFollower({ url: app.url, map })));
  const written = [{ addActor: { id: node, name: 'Et sted', status: 'existing', description: secret } }];
  const operationId = randomUUID();
  expect((await commit(world, written, operationId)).errors).toBeUndefined();
  const renamed = { updateActor: { id: node, before: { name: 'Et sted' }, after: { name: 'Et annet sted' } } };
  expect((await commit(world, [renamed])).errors).toBeUndefined();
  await waitUntil('everybody has the text', () => followers.every((follower) => textOf(follower).includes(secret)));
  // Asked twice, so that what is remembered is remembered; and so that the search below is shown to find.
  for (const app of [...apps, ...apps]) {
    expect(await everythingTold(app, map, node, secret)).toContain(secret);
    expect(await everythingTold(app, map, node, secret)).toContain(`found ${secret}`);
    expect(await toldSince(app, map, secret)).toBe(true);
  }
  expect(await inStore(secret)).not.toEqual([]);

  const blanked = await commit(world, [{ redact: { record: 'node', id: node, field: 'description' } }]);
  expect(blanked.errors).toBeUndefined();
  const { sequence } = (blanked.data?.['commit'] as { change: { sequence: number } }).change;
  // The server that blanked it tells it no more from this moment; the others when they have come as far.
  expect(await everythingTold(apps[0] as RunningApp, map, node, secret)).not.toContain(secret);
  await waitUntil(
    'everybody has come as far',
    () => followers.every((follower) => follower.cursor().sequence >= sequence),
    5_000,
  );
  for (const follower of followers) expect(textOf(follower)).not.toContain(secret);
  for (const app of [...apps, ...apps]) {
    expect(await everythingTold(app, map, node, secret)).not.toContain(secret);
    expect(await toldSince(app, map, secret)).toBe(false);
    expect(app.log.filter((line) => line.includes(secret))).toEqual([]);
  }
  await waitUntil('the store holds it no longer', async () => (await inStore(secret)).length === 0, 10_000);
  // Whoever guesses it cannot make sure of it by sending it again: that operation is known, its content is not.
  expect((await commit(world, written, operationId)).errors?.[0]?.extensions?.['code']).toBe('INVALID');
  for (const follower of followers) follower.close();
}

/** The files below a folder in which a text stands. */
async function filesWith(folder: string, text: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    // LevelDB clears its files away while they are being looked at.
    const bytes = await readFile(file).catch(() => Buffer.alloc(0));
    if (bytes.includes(text)) found.push(file);
  }
  return found;
}

describe('a text that was blanked', () => {
  it('is found nowhere, not even in the files of the embedded store', async () => {
    const app = await startApp();
    const cookie = await app.signIn();
    const map = await makeMap(app.url, cookie);
    for (let round = 0; round < ROUNDS; round += 1) {
      await writeAndBlank({ apps: [app], cookie, map }, (secret) => filesWith(app.dataFolder, secret));
    }
    await app.close();
  });

  it('is gone from the files of the embedded store with the map that held it', async () => {
    const app = await startApp();
    const cookie = await app.signIn();
    const map = await makeMap(app.url, cookie);
    const secret = newSecret();
    const written = [{ addActor: { id: randomUUID(), name: secret, status: 'existing' } }];
    expect((await commit({ apps: [app], cookie, map }, written)).errors).toBeUndefined();
    expect(await filesWith(app.dataFolder, secret)).not.toEqual([]);
    const removed = await ask(app.url, 'mutation ($map: ID!) { removeMap(map: $map) { map } }', { map }, { cookie });
    expect(removed.errors).toBeUndefined();
    await waitUntil(
      'the files hold it no longer',
      async () => (await filesWith(app.dataFolder, secret)).length === 0,
      10_000,
    );
    await app.close();
  });

  it.skipIf(neo4j === null)('is found nowhere on Neo4j, on the other server neither', async () => {
    if (neo4j === null) return;
    const settings = { neo4j: { ...neo4j, database: 'neo4j' } };
    const apps = [await startApp(settings), await startApp(settings)];
    const cookie = await signIn(apps[0] as RunningApp);
    const map = await makeMap(apps[0]?.url ?? '', cookie);
    const world = { apps, cookie, map };
    await writeAndBlank(world, (secret) => inNeo4j(neo4j, secret));
    for (const app of apps) await app.close();
  });
});

// The Neo4j may be one in which coordinators have signed in before.
async function signIn(app: RunningApp): Promise<string> {
  const answer = (await askControl({ dataFolder: app.dataFolder } as Settings, 'link')) as { readonly link: string };
  return redeem(answer.link);
}

/** Every property of every node and relationship that holds a text. */
async function inNeo4j({ uri, username, password }: Neo4jAddress, text: string): Promise<readonly string[]> {
  const driver = neo4jDriver.driver(uri, neo4jDriver.auth.basic(username, password));
  const holds =
    'any(key IN keys(x) WHERE any(part IN CASE WHEN x[key] IS :: LIST<ANY> THEN x[key] ELSE [x[key]] END WHERE toStringOrNull(part) CONTAINS $text))';
  try {
    const { records } = await driver.executeQuery(
      `MATCH (x) WHERE ${holds} RETURN labels(x)[0] AS what UNION ALL MATCH ()-[x]->() WHERE ${holds} RETURN type(x) AS what`,
      { text },
    );
    return records.map((record) => String(record.get('what')));
  } finally {
    await driver.close();
  }
}
