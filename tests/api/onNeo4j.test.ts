import { randomUUID } from 'node:crypto';
import { askControl } from '@sirkel/server/askControl';
import type { Settings } from '@sirkel/server/config';
import neo4jDriver from 'neo4j-driver';
import { describe, expect, inject, it } from 'vitest';
import { ask } from './support/ask.ts';
import { redeem, startApp } from './support/startApp.ts';
import type { RunningApp } from './support/startApp.ts';

const neo4j = inject('neo4j');
const seedMap = 'vestfold-telemark';

type Row = { readonly id: string; readonly name: string };
type Read = { readonly cursor: string; readonly nodes: readonly Row[]; readonly relations: readonly unknown[] };

async function graphOf({ url }: RunningApp, map: string): Promise<Read> {
  const query = 'query ($map: ID!) { graph(map: $map) { cursor nodes { id name } relations { id } } }';
  return (await ask(url, query, { map })).data?.['graph'] as Read;
}

// The Neo4j may be one in which coordinators have signed in before.
async function signIn(app: RunningApp): Promise<string> {
  if (app.signInLink !== null) return app.signIn();
  const answer = (await askControl({ dataFolder: app.dataFolder } as Settings, 'link')) as { readonly link: string };
  return redeem(answer.link);
}

describe.skipIf(neo4j === null)('the whole server on Neo4j', () => {
  if (neo4j === null) return;
  const onNeo4j = { neo4j: { ...neo4j, database: 'neo4j' } };

  it('holds the whole seed, tells another server of each change, and finds all of it after a restart', async () => {
    const embedded = await startApp({ seed: true });
    const file = await (await fetch(`${embedded.url}/maps/${seedMap}/export`)).text();
    const seeded = await graphOf(embedded, seedMap);
    await embedded.close();

    const one = await startApp(onNeo4j);
    const other = await startApp(onNeo4j);
    const cookie = await signIn(one);
    const map = randomUUID();
    const restored = await fetch(`${one.url}/maps/restore?into=${map}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson', cookie },
      body: file,
    });
    expect(restored.status).toBe(201);
    const before = await graphOf(other, map);
    const byId = (read: Read): readonly Row[] => read.nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(byId(before)).toEqual(byId(seeded));
    expect(before.relations).toHaveLength(seeded.relations.length);

    const id = randomUUID();
    const actor = { id, name: 'Møteplassen', status: 'existing', layer: 'neighbourhood' };
    const commit = `mutation ($map: ID!, $operation: ID!, $edits: [EditInput!]!) {
      commit(map: $map, operationId: $operation, edits: $edits) { cursor }
    }`;
    const written = { map, operation: randomUUID(), edits: [{ addActor: actor }] };
    expect((await ask(one.url, commit, written, { cookie })).errors).toBeUndefined();
    await expect
      .poll(async () => (await graphOf(other, map)).nodes.some((node) => node.id === id), { timeout: 10_000 })
      .toBe(true);
    const { cursor } = await graphOf(other, map);

    await one.close();
    await other.close();
    const again = await startApp(onNeo4j);
    expect(await graphOf(again, map)).toMatchObject({
      cursor,
      nodes: expect.objectContaining({ length: seeded.nodes.length + 1 }) as unknown,
    });

    // As README shows it to a researcher.
    const driver = neo4jDriver.driver(neo4j.uri, neo4jDriver.auth.basic(neo4j.username, neo4j.password));
    const { records } = await driver.executeQuery(
      `MATCH (a:Actor {map: $map})-[r]->(b) WHERE r.status = 'missing' RETURN a.name, type(r), b.name`,
      { map },
    );
    expect(records.length).toBeGreaterThan(0);
    await driver.close();

    const remove = 'mutation ($map: ID!) { removeMap(map: $map) { map } }';
    expect((await ask(again.url, remove, { map }, { cookie })).errors).toBeUndefined();
    await again.close();
  }, 120_000);
});
