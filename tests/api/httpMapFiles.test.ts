import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './support/ask.ts';
import { mapWithHistory } from './support/mapWithHistory.ts';
import { startApp } from './support/startApp.ts';
import type { RunningApp } from './support/startApp.ts';

let app: RunningApp;
let cookie: string;

beforeAll(async () => {
  app = await startApp();
  cookie = await app.signIn();
});
afterAll(() => app.close());

const exported = async (map: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${app.url}/maps/${map}/export`, { headers });

async function exportLines(map: string): Promise<string[]> {
  return (await (await exported(map, { cookie })).text()).split('\n');
}

const restore = (body: string, query = '', headers: Record<string, string> = { cookie }): Promise<Response> =>
  fetch(`${app.url}/maps/restore${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson', ...headers },
    body,
  });

const graphOf = (map: string) =>
  ask(
    app.url,
    `query ($map: ID!) { graph(map: $map) { cursor nodes { id name version } relations { id kind from to version } } }`,
    { map },
  );

describe('export', () => {
  it('is a file with a name, for everyone who may read the map', async () => {
    const map = await mapWithHistory(app.url, cookie);
    const answer = await exported(map);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="sirkel-provekart-6.ndjson"');
    const lines = (await answer.text()).trimEnd().split('\n');
    expect(lines).toHaveLength(8);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ format: 'sirkel-map', map, sequence: 6 });
  });

  it('of a private map is not there for readers', async () => {
    const map = await mapWithHistory(app.url, cookie, 'private');
    expect((await exported(map)).status).toBe(404);
    expect((await exported(map, { cookie })).status).toBe(200);
    expect((await exported(randomUUID())).status).toBe(404);
  });
});

describe('restore', () => {
  it('gives the same map with the same history, under a new epoch', async () => {
    const map = await mapWithHistory(app.url, cookie);
    const before = await graphOf(map);
    const file = await exportLines(map);
    const answer = await restore(file.join('\n'));
    expect([answer.status, await answer.json()]).toEqual([201, expect.objectContaining({ map, sequence: 6 })]);
    const after = await graphOf(map);
    const parts = (graph: typeof before) => {
      const { cursor, nodes, relations } = graph.data?.['graph'] as {
        cursor: string;
        nodes: { id: string }[];
        relations: { id: string }[];
      };
      const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
      return { epoch: cursor.split(':')[0], nodes: nodes.sort(byId), relations: relations.sort(byId) };
    };
    expect(parts(after).nodes).toEqual(parts(before).nodes);
    expect(parts(after).relations).toEqual(parts(before).relations);
    expect(parts(after).epoch).not.toBe(parts(before).epoch);
    expect((await exportLines(map)).slice(1)).toEqual(file.slice(1));
  });

  it('can go into another map, beside the first', async () => {
    const map = await mapWithHistory(app.url, cookie);
    const into = randomUUID();
    const file = await exportLines(map);
    expect((await restore(file.join('\n'), `?into=${into}`)).status).toBe(201);
    expect((await exportLines(into)).slice(1)).toEqual(file.slice(1));
    expect((await graphOf(map)).errors).toBeUndefined();
  });

  it('goes on where the file ended: the next change has the next number', async () => {
    const into = randomUUID();
    const file = await exportLines(await mapWithHistory(app.url, cookie));
    await restore(file.join('\n'), `?into=${into}`);
    const answer = await ask(
      app.url,
      `mutation ($map: ID!, $id: ID!) { commit(map: $map, operationId: $id, edits: [{ addActor: { id: $id, name: "Ny", status: existing } }]) { change { sequence } } }`,
      { map: into, id: randomUUID() },
      { cookie },
    );
    expect(answer.data).toEqual({ commit: { change: { sequence: 7 } } });
  });

  it('changes nothing when the file is broken, incomplete or somebody else’s', async () => {
    const map = await mapWithHistory(app.url, cookie);
    const file = await exportLines(map);
    const before = await graphOf(map);
    const broken = [
      file.slice(0, -2).join('\n'),
      file.join('\n').slice(0, -200),
      file.map((line) => line.replace('NAV', 'Nov')).join('\n'),
      'kind;name\nactor;Nav\n',
      '',
    ];
    for (const body of broken) {
      const answer = await restore(body);
      expect([answer.status, await answer.json()]).toEqual([
        400,
        {
          error: expect.objectContaining({
            code: 'INVALID',
            message: expect.stringMatching(/^Line \d/) as unknown,
          }) as unknown,
        },
      ]);
    }
    expect(await graphOf(map)).toEqual(before);
  });

  it('changes nothing when the sender goes away in the middle', async () => {
    const map = await mapWithHistory(app.url, cookie);
    const file = (await exportLines(map)).join('\n');
    const before = await graphOf(map);
    const sending = request(`${app.url}/maps/restore`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson', 'content-length': String(Buffer.byteLength(file)), cookie },
    });
    sending.on('error', () => undefined);
    sending.write(file.slice(0, file.length / 2));
    await wait(100);
    sending.destroy();
    await wait(100);
    expect(await graphOf(map)).toEqual(before);
  });

  it('is for coordinators', async () => {
    const file = await exportLines(await mapWithHistory(app.url, cookie));
    const answer = await restore(file.join('\n'), '', {});
    expect([answer.status, await answer.json()]).toEqual([
      401,
      { error: expect.objectContaining({ code: 'UNAUTHENTICATED' }) as unknown },
    ]);
  });

  it('refuses an id that is none of ours', async () => {
    const file = await exportLines(await mapWithHistory(app.url, cookie));
    expect((await restore(file.join('\n'), '?into=../etc')).status).toBe(400);
  });
});
