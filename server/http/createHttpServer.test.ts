import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { SirkelError } from '@sirkel/graph-schema';
import express from 'express';
import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { createAccess } from '../access/createAccess.ts';
import { createLog } from '../createLog.ts';
import { openEmbeddedStore } from '../store/embedded/openEmbeddedStore.ts';
import { createHttpServer } from './createHttpServer.ts';
import type { HttpServerParts } from './createHttpServer.ts';
import { defaultSocketLimits } from './createSockets.ts';
import type { SocketLimits } from './createSockets.ts';
import { noRateLimits } from './rateLimits/noRateLimits.ts';

async function* ticks(): AsyncGenerator<{ tick: string }> {
  for (;;) {
    await wait(5);
    yield { tick: 'now' };
  }
}

const schema = new GraphQLSchema({
  query: new GraphQLObjectType({ name: 'Query', fields: { ok: { type: GraphQLString, resolve: () => 'yes' } } }),
  subscription: new GraphQLObjectType({
    name: 'Subscription',
    fields: { tick: { type: GraphQLString, subscribe: ticks } },
  }),
});

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

type Given = Partial<Omit<HttpServerParts, 'socketLimits'>> & { readonly socketLimits?: Partial<SocketLimits> };

async function start(given: Given = {}) {
  const store = await openEmbeddedStore({ folder: mkdtempSync(path.join(tmpdir(), 'sirkel-http-')) });
  stops.push(() => store.close());
  const access = createAccess({ records: store.access, clock: Date.now, random: randomBytes, newId: randomUUID });
  const lines: string[] = [];
  const log = createLog({ neo4j: null }, { level: 'info', destination: { write: (line) => void lines.push(line) } });
  const server = await createHttpServer({
    host: '127.0.0.1',
    port: 0,
    publicUrl: null,
    rateLimits: noRateLimits(0),
    access,
    protocol: { schema },
    completeMessage: (message) => ({ own: Buffer.from(message), shared: null }),
    graphql: express.json({ limit: 100 }),
    printSdl: () => 'type Query { ok: String }',
    research: { take: () => Promise.reject(new SirkelError('NOT_FOUND', 'There is no map x.')) },
    mapFileCommands: {
      exportMap: () => Promise.reject(new SirkelError('NOT_FOUND', 'There is no map x.')),
      restoreMap: async (_person, file) => {
        let bytes = 0;
        for await (const chunk of file) bytes += chunk.length;
        return { map: 'x', sequence: bytes };
      },
    },
    maxFileBytes: 1_000,
    askStore: () => store.canWrite(),
    clientFolder: '/nowhere',
    embedOrigins: ['*'],
    isPublic: () => Promise.resolve(false),
    controlToken: 'control-token',
    loadMap: ({ invented }) => Promise.resolve(`map-of-${String(invented?.size ?? 'booklet')}`),
    upkeep: {
      verify: ({ map }) => Promise.resolve({ lines: [`verified ${map ?? 'all'}`], isRight: true }),
      adopt: ({ map }) => Promise.resolve({ lines: [`adopted ${map}`], isRight: false }),
      backup: () => Readable.from(['one\n', 'two\n']),
    },
    log,
    ...given,
    socketLimits: { ...defaultSocketLimits, ...given.socketLimits },
  });
  const close = once(() => server.close());
  stops.push(close);
  const signIn = async (): Promise<string> => {
    const answer = await fetch(await server.makeLink(), { method: 'POST', redirect: 'manual' });
    return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  };
  return { ...server, close, access, lines, signIn };
}

function once(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => (running ??= run());
}

describe('sign-in', () => {
  it('shows a page first, and uses the link up only when the form is sent', async () => {
    const { makeLink } = await start();
    const link = await makeLink();
    for (let looked = 0; looked < 2; looked += 1) {
      const page = await fetch(link, { headers: { 'accept-language': 'en' } });
      expect(await page.text()).toContain('Sign in as coordinator');
    }
    expect((await fetch(link, { method: 'POST', redirect: 'manual' })).status).toBe(303);
    expect((await fetch(link, { method: 'POST', redirect: 'manual' })).status).toBe(410);
  });

  it('sets a cookie that scripts cannot read and other sites cannot use', async () => {
    const { makeLink } = await start();
    const answer = await fetch(await makeLink(), { method: 'POST', redirect: 'manual' });
    expect(answer.headers.get('set-cookie')).toMatch(
      /^sirkel_session=[\w-]{43}; Path=\/; Max-Age=2592000; HttpOnly; SameSite=Lax$/,
    );
  });

  it('marks the cookie Secure when people come by https', async () => {
    const { makeLink, url } = await start({ publicUrl: 'https://kart.example.no' });
    const link = (await makeLink()).replace('https://kart.example.no', url);
    const answer = await fetch(link, { method: 'POST', redirect: 'manual' });
    expect(answer.headers.get('set-cookie')).toMatch(/; Secure$/);
    expect(answer.headers.get('strict-transport-security')).toContain('max-age');
  });

  it('refuses a form that another site sends', async () => {
    const { makeLink } = await start();
    const link = await makeLink();
    const answer = await fetch(link, { method: 'POST', headers: { origin: 'https://evil.example' } });
    expect(answer.status).toBe(403);
    expect((await fetch(link, { method: 'POST', redirect: 'manual' })).status).toBe(303);
  });

  it('ends with sign-out: the session is gone and the cookie is taken away', async () => {
    const { url, signIn, access } = await start();
    const cookie = await signIn();
    const session = cookie.split('=')[1] ?? '';
    expect(await access.personOf(session)).not.toBeNull();
    const answer = await fetch(`${url}/sign-out`, { method: 'POST', headers: { cookie }, redirect: 'manual' });
    expect(answer.headers.get('set-cookie')).toContain('Max-Age=0');
    expect(await access.personOf(session)).toBeNull();
  });
});

describe('every answer', () => {
  it('has a request id, a strict policy and no word of what it is made with', async () => {
    const { url } = await start();
    const answer = await fetch(`${url}/health/live`);
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.headers.get('content-security-policy')).toBe(
      "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " +
        "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    );
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('x-powered-by')).toBeNull();
  });

  it('is JSON without a stack when something is wrong', async () => {
    const { url } = await start();
    const missing = await fetch(`${url}/nothing/here`);
    expect(missing.status).toBe(404);
    expect(await missing.json()).toEqual({
      error: {
        code: 'NOT_FOUND',
        message: 'There is nothing at this address.',
        requestId: missing.headers.get('x-request-id'),
      },
    });
    const headers = { 'content-type': 'application/json' };
    const broken = await fetch(`${url}/graphql`, { method: 'POST', headers, body: '{' });
    expect([broken.status, (await broken.text()).includes('at ')]).toEqual([400, false]);
    const large = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify('x'.repeat(200)) });
    expect(large.status).toBe(413);
    expect(await large.json()).toMatchObject({ error: { code: 'TOO_LARGE' } });
  });

  it('masks what nobody foresaw and logs it whole, but for a password', async () => {
    const { url, lines } = await start({
      graphql: () => {
        throw new Error('bolt://user:password@host');
      },
    });
    const answer = await fetch(`${url}/graphql`);
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('bolt:');
    expect(lines.join('')).toContain('bolt://…@host');
  });
});

describe('the log', () => {
  it('has one line for a request, without tokens, cookies, queries or ids of maps', async () => {
    const { url, lines, makeLink } = await start();
    const link = await makeLink();
    const answer = await fetch(link, { method: 'POST', redirect: 'manual', headers: { 'user-agent': 'Agent 1' } });
    await answer.text();
    await fetch(`${url}/maps/7e57ab1e-0000-4000-8000-000000000000/export?secret=1`);
    await wait(20);
    const all = lines.join('');
    expect(lines).toHaveLength(2);
    expect(all).toContain('"route":"/sign-in/:token"');
    expect(all).toContain('"route":"/maps/:map/export"');
    for (const secret of [
      link.split('/').at(-1) ?? '',
      'sirkel_session',
      'secret',
      '7e57ab1e',
      'Agent 1',
      '127.0.0.1',
    ]) {
      expect(all).not.toContain(secret);
    }
  });
});

describe('health', () => {
  it('is ready while the store answers, and not when it does not', async () => {
    const { url } = await start();
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    const other = await start({ askStore: () => Promise.reject(new Error('gone')) });
    const away = await fetch(`${other.url}/health/ready`);
    expect([away.status, await away.json()]).toEqual([503, { status: 'unavailable' }]);
    expect((await fetch(`${other.url}/health/live`)).status).toBe(200);
  });

  it('is not ready while the store can be read and not written', async () => {
    const state = { canWrite: false };
    const { url } = await start({ askStore: () => Promise.resolve(state.canWrite) });
    const full = await fetch(`${url}/health/ready`);
    expect([full.status, await full.json()]).toEqual([503, { status: 'readOnly' }]);
    state.canWrite = true;
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  });
});

describe('control', () => {
  it('gives a new link to whoever knows the token, and is not there for others', async () => {
    const { url } = await start();
    const ask = (token: string) =>
      fetch(`${url}/control/link`, { method: 'POST', headers: { authorization: `Bearer ${token}` } });
    expect((await ask('wrong')).status).toBe(404);
    const { link } = (await (await ask('control-token')).json()) as { link: string };
    expect((await fetch(link, { method: 'POST', redirect: 'manual' })).status).toBe(303);
  });

  it('loads a map of the seed for whoever knows the token, and says what it expected', async () => {
    const { url } = await start();
    const ask = (body: unknown, token = 'control-token') =>
      fetch(`${url}/control/seed`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    expect(await (await ask({})).json()).toEqual({ map: 'map-of-booklet' });
    expect(await (await ask({ invented: { size: 20, random: 7 } })).json()).toEqual({ map: 'map-of-20' });
    const wrong = await ask({ invented: { size: 0, random: 7 } });
    expect([wrong.status, await wrong.json()]).toMatchObject([400, { error: { code: 'INVALID' } }]);
    expect((await ask({}, 'wrong')).status).toBe(404);
  });

  it('tells whoever runs the server where the fault of its store is', async () => {
    const whole = new SirkelError('UNAVAILABLE', 'The disk of /var/sirkel is full.');
    const told = Object.assign(new SirkelError('UNAVAILABLE', 'The disk is full.'), { cause: whole });
    const { url } = await start({ loadMap: () => Promise.reject(told) });
    const answer = await fetch(`${url}/control/seed`, {
      method: 'POST',
      headers: { authorization: 'Bearer control-token', 'content-type': 'application/json' },
      body: '{}',
    });
    expect([answer.status, await answer.json()]).toMatchObject([503, { error: { message: whole.message } }]);
  });
});

describe('a backup that fails', () => {
  const whole = new SirkelError('UNAVAILABLE', 'The data in /var/sirkel are damaged.');
  const told = Object.assign(new SirkelError('UNAVAILABLE', 'The data are damaged.'), { cause: whole });
  const startFailingAfter = (lines: readonly string[]) =>
    start({
      upkeep: {
        verify: () => Promise.reject(told),
        adopt: () => Promise.reject(told),
        async *backup() {
          yield* lines;
          await Promise.reject(told);
        },
      },
    });
  const headers = { authorization: 'Bearer control-token' };

  it('at its beginning is answered with the whole reason', async () => {
    const { url } = await startFailingAfter([]);
    const answer = await fetch(`${url}/control/backup`, { method: 'POST', headers });
    expect([answer.status, await answer.json()]).toMatchObject([503, { error: { message: whole.message } }]);
  });

  it('in the middle breaks off, and the log has the reason', async () => {
    const { url, lines } = await startFailingAfter(['one\n', 'two\n']);
    const answer = await fetch(`${url}/control/backup`, { method: 'POST', headers });
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow();
    await expect.poll(() => lines.join('')).toContain(whole.message);
  });

  it('is not a fault when it is the reader who goes away', async () => {
    const { url, lines, close } = await start({
      upkeep: {
        verify: () => Promise.reject(told),
        adopt: () => Promise.reject(told),
        async *backup() {
          for (;;) {
            yield 'x'.repeat(1_000);
            await wait(1);
          }
        },
      },
    });
    const gone = new AbortController();
    const answer = await fetch(`${url}/control/backup`, { method: 'POST', headers, signal: gone.signal });
    gone.abort();
    await answer.text().catch(() => undefined);
    await close();
    expect(lines.filter((line) => /unexpected error|broken off/.test(line))).toEqual([]);
  });
});

describe('restore over HTTP', () => {
  const headers = { 'content-type': 'application/x-ndjson' };

  it('takes a file as it comes, up to its limit', async () => {
    const { url } = await start();
    const right = await fetch(`${url}/maps/restore`, { method: 'POST', headers, body: 'x'.repeat(1_000) });
    expect([right.status, await right.json()]).toEqual([201, { map: 'x', sequence: 1_000 }]);
    const large = await fetch(`${url}/maps/restore`, { method: 'POST', headers, body: 'x'.repeat(1_001) });
    expect(large.status).toBe(413);
  });

  it('refuses another content type, and other sites', async () => {
    const { url, signIn } = await start();
    const typed = await fetch(`${url}/maps/restore`, { method: 'POST', body: 'x' });
    expect(await typed.json()).toMatchObject({ error: { code: 'INVALID' } });
    const cookie = await signIn();
    const evil = { ...headers, cookie, origin: 'https://evil.example' };
    expect((await fetch(`${url}/maps/restore`, { method: 'POST', headers: evil, body: 'x' })).status).toBe(403);
  });
});

describe('GraphiQL and the schema', () => {
  it('come from this server alone, under a policy of their own', async () => {
    const { url } = await start();
    const page = await fetch(`${url}/graphiql`);
    expect(page.headers.get('content-security-policy')).toContain("style-src 'self' 'unsafe-inline'");
    const sources = [...(await page.text()).matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(sources).toHaveLength(6);
    for (const source of sources) {
      expect(source).toMatch(/^\/graphiql\//);
      expect((await fetch(url + source)).status).toBe(200);
    }
    expect(await (await fetch(`${url}/schema.graphql`)).text()).toBe('type Query { ok: String }');
  });
});

describe('the client', () => {
  it('is a clear page when it has not been built', async () => {
    const { url } = await start();
    const answer = await fetch(url);
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('npm run build');
  });
});

type Opened = { readonly socket: WebSocket; readonly closed: Promise<number>; readonly messages: string[] };

function open(url: string, pathName = '/graphql', headers: Record<string, string> = {}): Opened {
  const socket = new WebSocket(url.replace('http', 'ws') + pathName, 'graphql-transport-ws', { headers });
  const messages: string[] = [];
  socket.on('message', (data: Buffer) => messages.push(data.toString()));
  const closed = new Promise<number>((resolve) => {
    socket.on('close', resolve);
    socket.on('unexpected-response', (_request, response) => {
      resolve(response.statusCode ?? 0);
    });
    socket.on('error', () => undefined);
  });
  return { socket, closed, messages };
}

async function ready(opened: Opened): Promise<void> {
  await new Promise((resolve) => opened.socket.once('open', resolve));
  opened.socket.send('{"type":"connection_init"}');
  while (!opened.messages.some((message) => message.includes('connection_ack'))) await wait(5);
}

const subscribe = (id: number): string =>
  JSON.stringify({ id: String(id), type: 'subscribe', payload: { query: 'subscription { tick }' } });

describe('sockets', () => {
  it('are refused for other sites and other addresses', async () => {
    const { url } = await start();
    expect(await open(url, '/graphql', { origin: 'https://evil.example' }).closed).toBe(403);
    expect(await open(url, '/elsewhere').closed).toBe(404);
  });

  it('run operations at /graphql and /graphql/:map', async () => {
    const { url } = await start();
    for (const pathName of ['/graphql', '/graphql/7e57ab1e-0000-4000-8000-000000000000']) {
      const opened = open(url, pathName, { origin: url });
      await ready(opened);
      opened.socket.send(subscribe(1));
      while (!opened.messages.some((message) => message.includes('"tick":"now"'))) await wait(5);
      opened.socket.close();
    }
  });

  it('close 1009 on a message that is too large, 4400 on one that is none', async () => {
    const { url } = await start();
    const large = open(url);
    await ready(large);
    large.socket.send('x'.repeat(64 * 1024 + 1));
    expect(await large.closed).toBe(1009);
    const broken = open(url);
    await ready(broken);
    broken.socket.send('x');
    expect(await broken.closed).toBe(4400);
  });

  it('run only so many operations at once', async () => {
    const { url } = await start();
    const opened = open(url);
    await ready(opened);
    for (let id = 1; id <= 21; id += 1) opened.socket.send(subscribe(id));
    while (!opened.messages.some((message) => message.includes('RATE_LIMITED'))) await wait(5);
    const refused = opened.messages.filter((message) => message.includes('RATE_LIMITED'));
    expect(refused.map((message) => (JSON.parse(message) as { id: string }).id)).toEqual(['21']);
    opened.socket.close();
  });

  it('take only so many messages, and the server only so many sockets', async () => {
    const { url } = await start({ socketLimits: { messagesPerTenSeconds: 3, sockets: 1 } });
    const opened = open(url);
    await ready(opened);
    expect(await open(url).closed).toBe(503);
    for (let count = 0; count < 3; count += 1) opened.socket.send('{"type":"ping"}');
    expect(await opened.closed).toBe(4429);
  });

  it('close 4403 at sign-out, and when the session is found gone', async () => {
    const { url, signIn, access } = await start({ socketLimits: { sessionCheckInterval: 30 } });
    const first = await signIn();
    const atSignOut = open(url, '/graphql', { cookie: first });
    await ready(atSignOut);
    await fetch(`${url}/sign-out`, { method: 'POST', headers: { cookie: first }, redirect: 'manual' });
    expect(await atSignOut.closed).toBe(4403);
    const second = await signIn();
    const found = open(url, '/graphql', { cookie: second });
    await ready(found);
    await access.revoke(second.split('=')[1] ?? '');
    expect(await found.closed).toBe(4403);
  });
});

describe('closing', () => {
  it('lets a running request end, tells sockets 1012, and takes nothing new', async () => {
    const { url, close } = await start({
      graphql: (_request, response) => {
        setTimeout(() => response.json('late'), 300);
      },
    });
    const opened = open(url);
    await ready(opened);
    const running = fetch(`${url}/graphql`);
    await wait(50);
    const closing = close();
    expect(await opened.closed).toBe(1012);
    expect(await (await running).json()).toBe('late');
    await closing;
    await expect(fetch(url)).rejects.toThrow();
  });
});

describe('listening', () => {
  it('says in one sentence that the port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    await expect(start({ port })).rejects.toThrow(`Port ${String(port)} on 127.0.0.1 is in use by another program`);
    other.close();
  });

  it('says in one sentence that the address is not this machine', async () => {
    await expect(start({ host: '192.0.2.1' })).rejects.toThrow('This machine has no address 192.0.2.1');
  });
});

describe('a restore that is broken off by its sender', () => {
  it('reaches the command as an error, not as an end', async () => {
    let end: (reason: string) => void = () => undefined;
    const ended = new Promise<string>((resolve) => {
      end = resolve;
    });
    const { url } = await start({
      mapFileCommands: {
        exportMap: () => Promise.reject(new Error('not asked')),
        restoreMap: async (_person, file) => {
          try {
            for await (const chunk of file) expect(chunk.length).toBeGreaterThan(0);
            end('whole');
          } catch {
            end('broken');
          }
          return { map: 'x', sequence: 1 };
        },
      },
    });
    const sending = httpRequest(`${url}/maps/restore`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson', 'content-length': '500' },
    });
    sending.on('error', () => undefined);
    sending.write('half');
    await wait(50);
    sending.destroy();
    expect(await ended).toBe('broken');
  });
});
