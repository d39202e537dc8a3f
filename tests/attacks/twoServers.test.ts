import { randomUUID } from 'node:crypto';
import { describe, expect, inject, it } from 'vitest';
import { redeem, startApp } from '../api/support/startApp.ts';
import { ask } from '../api/support/ask.ts';
import { askPatiently } from './support/askPatiently.ts';
import { makeLink } from './support/makeLink.ts';
import { openReady } from './support/openSocket.ts';

const neo4j = inject('neo4j');

describe.skipIf(neo4j === null)('a session that ends on one server', () => {
  if (neo4j === null) return;
  const onNeo4j = { neo4j: { ...neo4j, database: 'neo4j' } };

  it('ends on the other too: its socket is closed (4403) within the interval, and no event comes after', async () => {
    const interval = 200;
    const one = await startApp(onNeo4j);
    const other = await startApp(onNeo4j, { socketLimits: { sessionCheckInterval: interval } });
    const [cookie, staying] = [await redeem(await makeLink(one)), await redeem(await makeLink(one))];
    const [map, id] = [randomUUID(), randomUUID()];
    const create = `mutation ($id: ID!, $map: ID!) {
      createMap(operationId: $id, input: { id: $map, title: "T", visibility: private }) { map { id } } }`;
    expect((await askPatiently(one.url, create, { id, map }, { cookie: staying })).errors).toBeUndefined();
    const { data } = await askPatiently(
      other.url,
      'query ($map: ID!) { map(id: $map) { cursor } }',
      { map },
      { cookie },
    );
    const { cursor } = data?.['map'] as { cursor: string };
    // From here on, so that nothing depends on which comes first, the following or the write.
    const query = `subscription { mapChanges(map: "${map}", since: "${cursor}") { __typename } }`;
    const follow = { id: 'f', type: 'subscribe', payload: { query } };
    const [gone, stays] = [
      await openReady(other.url, { headers: { cookie } }),
      await openReady(other.url, { headers: { cookie: staying } }),
    ];
    for (const raw of [gone, stays]) raw.send(follow);
    const write = async (): Promise<void> => {
      const commit = `mutation ($map: ID!, $id: ID!) {
        commit(map: $map, operationId: $id, edits: [{ addActor: { id: $id, name: "N", status: existing } }]) { cursor } }`;
      expect(
        (await askPatiently(one.url, commit, { map, id: randomUUID() }, { cookie: staying })).errors,
      ).toBeUndefined();
    };
    await write();
    await gone.received(({ type }) => type === 'next');
    await fetch(`${one.url}/sign-out`, { method: 'POST', headers: { cookie }, redirect: 'manual' });
    const signedOutAt = Date.now();
    expect(await gone.closed).toBe(4403);
    // Twice the interval and generous time for a busy machine.
    expect(Date.now() - signedOutAt).toBeLessThan(2 * interval + 5_000);
    const seen = gone.messages.length;
    const before = stays.messages.length;
    await write();
    await expect.poll(() => stays.messages.length, { timeout: 10_000 }).toBeGreaterThan(before);
    expect(gone.messages.length).toBe(seen);
    stays.socket.terminate();
    await ask(one.url, 'mutation ($map: ID!) { removeMap(map: $map) { map } }', { map }, { cookie: staying });
    await one.close();
    await other.close();
  });
});
