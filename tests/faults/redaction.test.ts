import { randomBytes, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { mapNodeFragment, relationFragment, type NewNode } from '@sirkel/graph-schema';
import { askControl } from '@sirkel/server/askControl';
import type { Settings } from '@sirkel/server/config';
import neo4jDriver from 'neo4j-driver';
import { describe, expect, inject, it } from 'vitest';
import type { Request } from '../../client/graphql/createRequest.ts';
import { graphQuery, historyQuery } from '../../client/graphql/operations.ts';
import { RequestError } from '../../client/graphql/RequestError.ts';
import { createCommands } from '../../client/mutations/createCommands.ts';
import { createSender, type Sender } from '../../client/state/createSender.ts';
import { createUnsent } from '../../client/state/createUnsent.ts';
import type { Held } from '../../client/state/Held.ts';
import { emptyStacks } from '../../client/state/operationStacks.ts';
import { ask, type GraphqlAnswer } from '../api/support/ask.ts';
import { redeem, startApp, type RunningApp } from '../api/support/startApp.ts';
import type { Neo4jAddress } from '../setup/provideNeo4j.ts';
import { createAsking } from './support/createAsking.ts';
import { makeMap } from './support/makeMap.ts';
import { startFollower, type Follower } from './support/startFollower.ts';
import { waitUntil } from './support/waitUntil.ts';

const neo4j = inject('neo4j');

/** A text that stands nowhere else, and that no compression can take apart; and a plain word to search for. */
const newSecret = (): string => `hemmelig${randomBytes(16).toString('hex')}`;

const changesText = `query ($map: ID!) { changes(map: $map, first: 200) { changes { sequence operationId edits {
  ... on NodeEdit { nodeBefore { ...AllNodeFields } nodeAfter { ...AllNodeFields } }
  ... on RelationEdit { relationBefore { ...AllRelationFields } relationAfter { ...AllRelationFields } }
  ... on Redaction { record id field } } } } } ${mapNodeFragment} ${relationFragment}`;
const commitText = `mutation ($map: ID!, $operationId: ID!, $edits: [EditInput!]!) {
  commit(map: $map, operationId: $operationId, edits: $edits) { change { sequence } } }`;

type World = { readonly apps: readonly RunningApp[]; readonly cookie: string; readonly map: string };

async function commit({ apps, cookie, map }: World, edits: readonly unknown[], operationId = randomUUID()) {
  return ask(apps[0]?.url ?? '', commitText, { map, operationId, edits }, { cookie });
}

/** A text that is written somewhere into a map, and blanked there. */
type Hidden = { readonly record: 'node' | 'relation'; readonly field: string; readonly isSearched: boolean };

const hiddenTexts: readonly Hidden[] = [
  { record: 'node', field: 'description', isSearched: true },
  { record: 'node', field: 'name', isSearched: true },
  { record: 'node', field: 'tags', isSearched: true },
  { record: 'node', field: 'sources', isSearched: false },
  { record: 'node', field: 'customValues', isSearched: false },
  { record: 'relation', field: 'note', isSearched: false },
  { record: 'relation', field: 'sources', isSearched: false },
];

/** What is put into a field so that a text stands in it. */
function holding(field: string, secret: string): unknown {
  if (field === 'tags') return [secret];
  if (field === 'sources') return [{ title: 'Et hefte', certainty: 'stated', note: secret }];
  return field === 'customValues' ? [{ field: 'own', value: secret }] : secret;
}

type Written = { readonly id: string; readonly edits: readonly unknown[]; readonly later: readonly unknown[] };

/** The edits that write the text, and edits of the same record that leave it alone. */
function write({ record, field }: Hidden, secret: string): Written {
  const [id, other] = [randomUUID(), randomUUID()];
  const given = { [field]: holding(field, secret) };
  if (record === 'node') {
    const node = { id, name: 'Et sted', status: 'existing', ...given };
    const shorter = { updateActor: { id, before: { shortName: null }, after: { shortName: 'Sted' } } };
    return { id, edits: [{ addActor: node }], later: [shorter] };
  }
  const ends = [id, other].map((end) => ({
    addActor: { id: `${end.slice(0, 30)}-end`, name: 'Et sted', status: 'existing' },
  }));
  const [from, to] = ends.map(({ addActor }) => addActor.id);
  const tie = { id, kind: 'funds', from, to, status: 'existing', ...given };
  const stronger = { updateRelation: { id, before: { strength: null }, after: { strength: 3 } } };
  return { id, edits: [...ends, { addRelation: tie }], later: [stronger] };
}

/** All that a server tells of a map, in every way there is, as text. */
async function everythingTold(app: RunningApp, map: string, id: string, { record }: Hidden): Promise<string> {
  const asked: [string, Record<string, unknown>][] = [
    [graphQuery.text, { map }],
    [historyQuery.text, { map, of: id, first: 50 }],
    [changesText, { map }],
    [`query ($map: ID!) { nodes(map: $map, first: 200) { nodes { ...AllNodeFields } } } ${mapNodeFragment}`, { map }],
    record === 'node'
      ? [
          `query ($map: ID!, $id: ID!) { node(map: $map, id: $id) { ...AllNodeFields }
             neighbourhood(map: $map, of: $id) { nodes { ...AllNodeFields } } } ${mapNodeFragment}`,
          { map, id },
        ]
      : [
          `query ($map: ID!, $id: ID!) { relation(map: $map, id: $id) { ...AllRelationFields fromNode { relations { ...AllRelationFields } } } } ${relationFragment}`,
          { map, id },
        ],
  ];
  const answers: GraphqlAnswer[] = [];
  for (const [query, variables] of asked) answers.push(await ask(app.url, query, variables));
  for (const answer of answers) expect(answer.errors).toBeUndefined();
  const file = await (await fetch(`${app.url}/maps/${map}/export`)).text();
  return [...answers.map((answer) => JSON.stringify(answer.data)), file].join('\n');
}

/** Whether the search finds anything by a text: a hit names the node without its text. */
async function isFound(app: RunningApp, map: string, secret: string): Promise<boolean> {
  const query = `query ($map: ID!, $text: String!) { search(map: $map, text: $text) { node { id } }
    nodes(map: $map, filter: { text: $text }) { totalCount } }`;
  const { data, errors } = await ask(app.url, query, { map, text: secret });
  expect(errors).toBeUndefined();
  const { search, nodes } = data as { search: readonly unknown[]; nodes: { totalCount: number } };
  return search.length > 0 || nodes.totalCount > 0;
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
async function writeAndBlank(
  world: World,
  hidden: Hidden,
  inStore: (secret: string) => Promise<readonly string[]>,
): Promise<void> {
  const { apps, map } = world;
  const secret = newSecret();
  const { id, edits, later } = write(hidden, secret);
  const followers = await Promise.all(apps.map((app) => startFollower({ url: app.url, map })));
  const operationId = randomUUID();
  expect((await commit(world, edits, operationId)).errors).toBeUndefined();
  expect((await commit(world, later)).errors).toBeUndefined();
  await waitUntil('everybody has the text', () => followers.every((follower) => textOf(follower).includes(secret)));
  // Asked twice, so that what is remembered is remembered; and so that the search below is shown to find.
  for (const app of [...apps, ...apps]) {
    expect(await everythingTold(app, map, id, hidden)).toContain(secret);
    expect(await isFound(app, map, secret)).toBe(hidden.isSearched);
    expect(await toldSince(app, map, secret)).toBe(true);
  }
  expect(await inStore(secret)).not.toEqual([]);

  const { record, field } = hidden;
  const blanked = await commit(world, [{ redact: { record, id, field } }]);
  expect(blanked.errors).toBeUndefined();
  const { sequence } = (blanked.data?.['commit'] as { change: { sequence: number } }).change;
  // The server that blanked it tells it no more from this moment; the others when they have come as far.
  expect(JSON.stringify((await ask(apps[0]?.url ?? '', graphQuery.text, { map })).data)).not.toContain(secret);
  // Before anybody reads the log: what is read meanwhile is kept in the files of the embedded store.
  await waitUntil(`the store holds the ${field} no longer`, async () => (await inStore(secret)).length === 0, 10_000);
  await waitUntil(
    'everybody has come as far',
    () => followers.every((follower) => follower.cursor().sequence >= sequence),
    5_000,
  );
  for (const follower of followers) expect(textOf(follower)).not.toContain(secret);
  for (const app of [...apps, ...apps]) {
    expect(await everythingTold(app, map, id, hidden)).not.toContain(secret);
    expect(await isFound(app, map, secret)).toBe(false);
    expect(await toldSince(app, map, secret)).toBe(false);
    expect(app.log.filter((line) => line.includes(secret))).toEqual([]);
  }
  expect(await inStore(secret)).toEqual([]);
  // Whoever guesses it cannot make sure of it by sending it again: that operation is known, its content is not.
  expect((await commit(world, edits, operationId)).errors?.[0]?.extensions?.['code']).toBe('INVALID');
  for (const follower of followers) follower.close();
}

/** A map with a field of its own, so that texts can be put into that too. */
async function makeMapWithField(app: RunningApp, apps: readonly RunningApp[], cookie: string): Promise<World> {
  const world = { apps, cookie, map: await makeMap(app.url, cookie) };
  const own = [{ id: 'own', kinds: ['actor'], valueType: 'text', labels: { nb: 'Eget' } }];
  const made = [{ updateSettings: { before: { customFields: [] }, after: { customFields: own } } }];
  expect((await commit(world, made)).errors).toBeUndefined();
  return world;
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
    const world = await makeMapWithField(app, [app], await app.signIn());
    for (const hidden of hiddenTexts) {
      await writeAndBlank(world, hidden, (secret) => filesWith(app.dataFolder, secret));
    }
    await app.close();
  });

  it('does not come back from a client that was never told that its change was done, nor stay there', async () => {
    const app = await startApp();
    const world = await makeMapWithField(app, [app], await app.signIn());
    const secret = newSecret();
    const tab = startTab(world);
    tab.loseAnswers(true);
    const node: NewNode = { id: randomUUID(), kind: 'actor', name: 'Et sted', status: 'existing', description: secret };
    const asked = tab.sender.commit([{ action: 'addNode', node }]);
    const isThere = async (): Promise<boolean> =>
      JSON.stringify((await ask(app.url, graphQuery.text, { map: world.map })).data).includes(node.id);
    await waitUntil('the server has it', isThere);
    // What is not answered must be kept, or a reload would lose it.
    expect(tab.kept()).toContain(secret);
    expect(
      (await commit(world, [{ redact: { record: 'node', id: node.id, field: 'description' } }])).errors,
    ).toBeUndefined();
    tab.loseAnswers(false);
    expect(await asked).toMatchObject({ state: 'refused', error: { code: 'INVALID' } });
    expect(tab.kept()).not.toContain(secret);
    for (const { command } of tab.held().refused) tab.sender.dismiss(command.operationId);
    expect(JSON.stringify(tab.held())).not.toContain(secret);
    expect(
      await everythingTold(app, world.map, node.id, { record: 'node', field: 'description', isSearched: true }),
    ).not.toContain(secret);
    // One that was answered keeps nothing either.
    const again = newSecret();
    const other = { ...node, id: randomUUID(), description: again };
    expect(await tab.sender.commit([{ action: 'addNode', node: other }])).toMatchObject({ state: 'done' });
    expect(tab.kept()).not.toContain(again);
    await app.close();
  });

  it('is gone from the files of the embedded store also when others take the map out meanwhile', async () => {
    const app = await startApp();
    const cookie = await app.signIn();
    const map = await makeMap(app.url, cookie);
    const world = { apps: [app], cookie, map };
    // So that taking it out takes a while.
    for (let batch = 0; batch < 8; batch += 1) {
      const long = Array.from({ length: 40 }, () => ({
        addActor: { id: randomUUID(), name: 'O', status: 'existing', description: 'x'.repeat(3_000) },
      }));
      expect((await commit(world, long)).errors).toBeUndefined();
    }
    const [secret, node] = [newSecret(), randomUUID()];
    const written = [{ addActor: { id: node, name: 'Et sted', status: 'existing', description: secret } }];
    expect((await commit(world, written)).errors).toBeUndefined();
    let isOver = false;
    const readers = Array.from({ length: 4 }, async () => {
      while (!isOver) await (await fetch(`${app.url}/maps/${map}/export`)).text();
    });
    await sleep(50);
    const redact = [{ redact: { record: 'node', id: node, field: 'description' } }];
    expect((await commit(world, redact)).errors).toBeUndefined();
    await sleep(1_000);
    isOver = true;
    await Promise.all(readers);
    await waitUntil(
      'the files hold it no longer',
      async () => (await filesWith(app.dataFolder, secret)).length === 0,
      10_000,
    );
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
    const world = await makeMapWithField(apps[0] as RunningApp, apps, cookie);
    for (const hidden of hiddenTexts.filter(({ field }) => ['description', 'sources', 'note'].includes(field))) {
      await writeAndBlank(world, hidden, (secret) => inNeo4j(neo4j, secret));
    }
    for (const app of apps) await app.close();
  });
});

type Tab = {
  readonly sender: Sender;
  readonly held: () => Held;
  /** All that it keeps in the browser's storage. */
  readonly kept: () => string;
  /** Whether what is sent comes through and its answer does not come back. */
  readonly loseAnswers: (lost: boolean) => void;
};

/** What the app does with what a person asks for, in a tab whose answers can be lost. */
function startTab({ apps, cookie, map }: World): Tab {
  const storage = new Map<string, string>();
  const keeper = {
    read: (key: string) => storage.get(key) ?? null,
    write: (key: string, text: string | null): void => {
      if (text === null) storage.delete(key);
      else storage.set(key, text);
    },
  };
  const asking = createAsking(apps[0]?.url ?? '', cookie);
  let isLost = false;
  const request: Request = async (...asked) => {
    const answer = await asking(...asked);
    if (isLost) throw new RequestError('UNREACHABLE', 'The answer was lost.');
    return answer;
  };
  const pause = { wait: () => sleep(50), hurry: () => undefined };
  const commands = createCommands({
    request,
    map,
    kindOf: () => 'actor',
    pause,
    isStoreGone: () => Promise.resolve(false),
  });
  let held: Held = { pending: [], refused: [], stacks: emptyStacks, takingBack: null, trouble: null };
  const sender = createSender({
    commands,
    unsent: createUnsent(keeper, map),
    newId: randomUUID,
    graph: () => null,
    held: () => held,
    hold: (next) => (held = { ...held, ...next }),
  });
  return {
    sender,
    held: () => held,
    kept: () => JSON.stringify([...storage]),
    loseAnswers: (lost) => (isLost = lost),
  };
}

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
