import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { seedStore } from '@sirkel/server/createApp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './support/ask.ts';
import { startApp } from './support/startApp.ts';
import type { RunningApp } from './support/startApp.ts';

const token = 'a token for the figures';
const size = 3_000;

let app: RunningApp;
let map: string;
beforeAll(async () => {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'sirkel-progress-'));
  const settings = { port: 0, host: '127.0.0.1', neo4j: null, publicUrl: null, seed: false, dataFolder };
  map = await seedStore(settings, { invented: { size, random: 7 } });
  app = await startApp({ dataFolder, metricsToken: token });
});
afterAll(() => app.close());

const impatient = { prefer: 'wait=0' };
const missingLinks = `query ($map: ID!, $between: GroupKind!) { missingLinks(map: $map, between: $between) { actorCount } }`;

/** How often an analysis was worked out to the end, and how often it was not. */
async function counted(analysis: string): Promise<readonly [ended: number, stopped: number]> {
  const answer = await fetch(`${app.url}/metrics`, { headers: { authorization: `Bearer ${token}` } });
  const text = await answer.text();
  const of = (outcome: string): number => {
    const line = text
      .split('\n')
      .find(
        (each) =>
          each.includes('_count{') && each.includes(`analysis="${analysis}"`) && each.includes(`outcome="${outcome}"`),
      );
    return Number(line?.split(' ').at(-1) ?? 0);
  };
  return [of('ok'), of('failed')];
}

describe('what takes long to work out', () => {
  it('says how far it has come to whoever would not wait, and is there when they ask again', async () => {
    const asked = { map, between: 'layer' };
    const { data, errors } = await ask(app.url, missingLinks, asked, impatient);
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNAVAILABLE', progress: null });
    const answer = await ask(app.url, missingLinks, asked);
    expect(answer.errors).toBeUndefined();
    // It was worked out once.
    expect(await counted('groupTies')).toEqual([1, 0]);
  });

  it('does the same of a list, beside the code', async () => {
    const list = `${app.url}/maps/${map}/group-ties.csv?between=element`;
    const refused = await fetch(list, { headers: impatient });
    expect([refused.status, await refused.json()]).toMatchObject([
      503,
      { error: { code: 'UNAVAILABLE', progress: null } },
    ]);
    expect((await fetch(list)).status).toBe(200);
  });

  it('stops when whoever asked closes the request', async () => {
    const { data } = await ask(app.url, 'query ($map: ID!) { nodes(map: $map, first: 1) { nodes { id } } }', { map });
    const [node] = (data as unknown as { nodes: { nodes: readonly { id: string }[] } }).nodes.nodes;
    const stop = new AbortController();
    const query = 'query ($map: ID!, $remove: [ID!]!) { whatIf(map: $map, remove: $remove) { gone } }';
    const asked = fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { map, remove: [node?.id] } }),
      signal: stop.signal,
    });
    setTimeout(() => {
      stop.abort();
    }, 100);
    await expect(asked).rejects.toThrow();
    await expect.poll(() => counted('whatIf'), { timeout: 5_000 }).toEqual([0, 1]);
  });
});
