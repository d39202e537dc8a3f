import { mkdtempSync } from 'node:fs';
import { randomBytes, randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createAccess } from '@sirkel/server/access/createAccess';
import { createEngine } from '@sirkel/server/engine/createEngine';
import { createGraphqlApi } from '@sirkel/server/graphql/createGraphqlApi';
import { createHttpServer } from '@sirkel/server/http/createHttpServer';
import type { HttpServer } from '@sirkel/server/http/createHttpServer';
import { defaultSocketLimits } from '@sirkel/server/http/createSockets';
import { graphqlRoute } from '@sirkel/server/http/graphqlRoute';
import { createRateLimits } from '@sirkel/server/http/rateLimits/createRateLimits';
import { createLiveMaps } from '@sirkel/server/projection/LiveMaps';
import { openStore } from '@sirkel/server/store/openStore';
import type { Store } from '@sirkel/server/store/Store';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../api/support/ask.ts';
import { redeem } from '../api/support/startApp.ts';
import { askOver, openReady } from './support/openSocket.ts';

const secret = 'hunter2-in-the-uri';
const fault = (): Error =>
  new Error(`ServiceUnavailable: bolt://neo4j:${secret}@10.1.2.3:7687 at /srv/sirkel/server/store.ts:12:3`);
const fails = (): Promise<never> => Promise.reject(fault());

let http: HttpServer;
let stop: () => Promise<void>;
let cookie: string;
let isBroken = false;

// A whole server over a store whose every call fails, but for who is signed in.
beforeAll(async () => {
  const store = await openStore({ dataFolder: mkdtempSync(path.join(tmpdir(), 'sirkel-errors-')) });
  const broken = new Proxy(store, {
    get: (target, name: keyof Store) => {
      const value: unknown = target[name];
      if (!isBroken || typeof value !== 'function' || name === 'close') return value;
      if (name === 'rows' || name === 'log') {
        return async function* () {
          await fails();
          yield undefined;
        };
      }
      return fails;
    },
  });
  const log = pino({ level: 'silent' });
  const rateLimits = createRateLimits({ trustedProxies: 0, random: randomBytes });
  const liveMaps = createLiveMaps({ store: broken, clock: Date.now, log });
  const api = await createGraphqlApi({
    ...{ store: broken, liveMaps, clock: Date.now, newId: randomUUID, log },
    engine: createEngine(Date.now),
    templateOf: fails,
  });
  const access = createAccess({ records: store.access, clock: Date.now, random: randomBytes, newId: randomUUID });
  http = await createHttpServer({
    host: '127.0.0.1',
    port: 0,
    publicUrl: null,
    access,
    rateLimits,
    graphql: graphqlRoute({ api, access, publicUrl: null, rateLimits }),
    socketLimits: defaultSocketLimits,
    protocol: api.protocol,
    completeMessage: api.completeMessage,
    printSdl: api.printSdl,
    mapFileCommands: { exportMap: fails, restoreMap: fails },
    research: { take: fails },
    maxFileBytes: 1_000,
    askStore: fails,
    clientFolder: '/nowhere',
    embedOrigins: ['*'],
    isPublic: () => Promise.resolve(false),
    controlToken: 'x',
    loadMap: fails,
    upkeep: {
      verify: fails,
      adopt: fails,
      async *backup() {
        await fails();
        yield '';
      },
    },
    log,
  });
  cookie = await redeem(await http.makeLink());
  isBroken = true;
  stop = async () => {
    isBroken = false;
    await http.close();
    await api.close();
    await liveMaps.close();
    await store.close();
  };
});
afterAll(() => stop());

const hidesAll = (text: string): void => {
  for (const word of [secret, 'bolt:', '10.1.2.3', '/srv', 'ServiceUnavailable', '.ts:'])
    expect(text).not.toContain(word);
};

describe('an error of the store that has its address and password in its text', () => {
  const map = randomUUID();

  it.each([
    ['maps', '{ maps { id } }'],
    ['map', `{ map(id: "${map}") { id } }`],
    ['graph', `{ graph(map: "${map}") { cursor } }`],
    ['commit', `mutation { commit(map: "${map}", operationId: "a", edits: [{ removeNode: "n" }]) { cursor } }`],
    ['undo', `mutation { undo(map: "${map}", operationId: "a", undoes: "b") { cursor } }`],
    ['createMap', `mutation { createMap(operationId: "a", input: { id: "${map}", title: "T" }) { map { id } } }`],
    ['removeMap', `mutation { removeMap(map: "${map}") { map } }`],
  ])('does not reach who asks for %s', async (_name, query) => {
    const answer = await ask(http.url, query, {}, { cookie });
    expect(answer.errors?.[0]?.extensions).toEqual({
      code: 'UNAVAILABLE',
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown,
    });
    hidesAll(JSON.stringify(answer));
  });

  it('does not reach who follows, exports or restores a map, or asks for its health', async () => {
    const raw = await openReady(http.url, { headers: { cookie } });
    const message = await askOver(raw, `subscription { mapChanges(map: "${map}") { __typename } }`);
    expect(message.type).toBe('error');
    hidesAll(JSON.stringify(message));
    raw.socket.terminate();
    for (const [address, init] of [
      [`/maps/${map}/export`, {}],
      [`/maps/${map}/package.zip`, {}],
      ['/maps/restore', { method: 'POST', headers: { 'content-type': 'application/x-ndjson', cookie }, body: 'x' }],
      ['/health/ready', {}],
    ] as const) {
      const answer = await fetch(http.url + address, init);
      expect(answer.status).toBeGreaterThanOrEqual(500);
      hidesAll(await answer.text());
    }
  });
});
