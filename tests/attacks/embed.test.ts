import { randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../api/support/ask.ts';
import { startApp } from '../api/support/startApp.ts';
import type { RunningApp } from '../api/support/startApp.ts';

const page = '<title>embedded</title>';
let clientFolder: string;
let app: RunningApp;
let cookie: string;
let open: string;
let byLink: string;
let secret: string;

async function makeMap(url: string, who: string, visibility: string): Promise<string> {
  const id = randomUUID();
  const input = { id, title: 'Kart', visibility };
  const { errors } = await ask(
    url,
    'mutation ($id: ID!, $input: CreateMapInput!) { createMap(operationId: $id, input: $input) { map { id } } }',
    { id: randomUUID(), input },
    { cookie: who },
  );
  expect(errors).toBeUndefined();
  return id;
}

beforeAll(async () => {
  clientFolder = mkdtempSync(path.join(tmpdir(), 'sirkel-embed-'));
  writeFileSync(path.join(clientFolder, 'index.html'), '<title>Sirkel</title>');
  writeFileSync(path.join(clientFolder, 'embed.html'), page);
  app = await startApp({ rateLimits: true }, { clientFolder });
  cookie = await app.signIn();
  open = await makeMap(app.url, cookie, 'public');
  byLink = await makeMap(app.url, cookie, 'link');
  secret = await makeMap(app.url, cookie, 'private');
});
afterAll(() => app.close());

const get = (address: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(app.url + address, { headers: { accept: 'text/html', ...headers } });
const ancestorsOf = (answer: Response): string | undefined =>
  /frame-ancestors ([^;]+)/.exec(answer.headers.get('content-security-policy') ?? '')?.[1];

/** All that an answer tells, but for what is of its own moment. */
async function told(answer: Response): Promise<unknown> {
  const own = new Set(['x-request-id', 'date']);
  return [answer.status, [...answer.headers].filter(([name]) => !own.has(name)), await answer.text()];
}

describe('a page elsewhere', () => {
  it('may show a public map in a frame, and nothing of it may be sent anywhere', async () => {
    const answer = await get(`/innbygg/${open}`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe(page);
    expect(ancestorsOf(answer)).toBe('*');
    expect(answer.headers.get('x-frame-options')).toBeNull();
    const policy = answer.headers.get('content-security-policy') ?? '';
    for (const part of ["default-src 'self'", "script-src 'self'", "connect-src 'self'", "form-action 'none'"]) {
      expect(policy).toContain(part);
    }
  });

  it('may show nothing else in a frame', async () => {
    const others = [
      '/',
      `/kart/${open}`,
      '/embed.html',
      '/index.html',
      `/sign-in/${'A'.repeat(43)}`,
      '/graphiql',
      '/graphql?query={me{id}}',
      `/maps/${open}/export`,
      '/nowhere',
      '/innbygg',
      `/innbygg/${open}/x`,
      `/innbygg/../kart/${open}`,
    ];
    for (const address of others) {
      const answer = await get(address);
      await answer.text();
      expect(ancestorsOf(answer), address).toBe("'none'");
    }
  });
});

describe('a map that is not public', () => {
  it('is answered as one that is not there, whoever asks and in whatever language', async () => {
    for (const headers of [{}, { cookie }, { 'accept-language': 'en' }, { cookie, 'accept-language': 'nn' }]) {
      const nothing = await told(await get(`/innbygg/${randomUUID()}`, headers));
      for (const map of [secret, byLink]) expect(await told(await get(`/innbygg/${map}`, headers))).toEqual(nothing);
      expect(JSON.stringify(nothing)).not.toContain('embedded');
      expect(Array.isArray(nothing) && nothing[0]).toBe(404);
    }
  });

  it('stops being shown as soon as it is no longer public', async () => {
    const map = await makeMap(app.url, cookie, 'public');
    const first = await get(`/innbygg/${map}`);
    expect([first.status, first.headers.get('cache-control')]).toEqual([200, 'no-cache']);
    const etag = first.headers.get('etag') ?? '';
    const close = `mutation ($map: ID!, $id: ID!) { commit(map: $map, operationId: $id, edits: [{ updateSettings: {
      before: { visibility: public }, after: { visibility: private } } }]) { cursor } }`;
    expect((await ask(app.url, close, { map, id: randomUUID() }, { cookie })).errors).toBeUndefined();
    expect((await get(`/innbygg/${map}`, { 'if-none-match': etag })).status).toBe(404);
  });
});

describe('who is signed in', () => {
  it('is nobody in a frame: the answer is the same, and no cookie is set', async () => {
    const with_ = await get(`/innbygg/${open}`, { cookie });
    expect(with_.headers.get('set-cookie')).toBeNull();
    expect(await told(with_)).toEqual(await told(await get(`/innbygg/${open}`)));
  });

  it('has nothing done by it, in any way of asking', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      const answer = await fetch(`${app.url}/innbygg/${open}`, { method, headers: { cookie }, body: 'x=1' });
      expect([answer.status, ancestorsOf(answer)]).toEqual([404, "'none'"]);
      await answer.text();
    }
  });
});

describe('a hostile address', () => {
  it.each([
    '?lang="><script>alert(1)</script>',
    '?lang=__proto__',
    '?lang[]=nb',
    `?saved=${'x'.repeat(5_000)}`,
    '?selected=%00%0d%0aset-cookie:%20a=b',
    '?where=kind:((((((',
    '?%E0%A4%A',
  ])('puts nothing of itself into the answer: %s', async (search) => {
    for (const map of [open, 'nothing-there']) {
      const answer = await get(`/innbygg/${map}${search}`);
      const text = await answer.text();
      expect([200, 404]).toContain(answer.status);
      expect(text).not.toMatch(/alert|xxx|__proto__|set-cookie/);
      expect(answer.headers.get('set-cookie')).toBeNull();
    }
  });

  it.each(['%00', '..%2f..%2fkart', 'a%20b', '%3Cscript%3E', 'a'.repeat(65), '%E0%A4%A'])(
    'names no map: %s',
    async (map) => {
      const answer = await get(`/innbygg/${map}`);
      expect([400, 404]).toContain(answer.status);
      expect(await answer.text()).not.toContain('<script>');
    },
  );
});

it('whoever asks for too many is told to wait, in the frame', async () => {
  const tight = await startApp(
    { rateLimits: true },
    { clientFolder, rateLimitFigures: { address: { points: 1, seconds: 60 } } },
  );
  try {
    const ask = () => fetch(`${tight.url}/innbygg/${randomUUID()}?lang=nb`);
    const query = () =>
      fetch(`${tight.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ maps { id nodeCount } }' }),
      });
    for (let n = 0; n < 5; n += 1) await (await query()).text();
    const answer = await ask();
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(ancestorsOf(answer)).toBe('*');
    expect(await answer.text()).toContain('Kartet kan ikke vises akkurat nå');
  } finally {
    await tight.close();
  }
});

describe('a server that was told who may show its maps', () => {
  it.each([
    [['https://a.example', 'https://*.b.example'], 200, "'self' https://a.example https://*.b.example"],
    [[], 404, "'none'"],
  ])('says %j', async (embedOrigins, status, ancestors) => {
    const told = await startApp({ embedOrigins }, { clientFolder });
    try {
      const map = await makeMap(told.url, await told.signIn(), 'public');
      const answer = await fetch(`${told.url}/innbygg/${map}`);
      expect([answer.status, ancestorsOf(answer)]).toEqual([status, ancestors]);
      expect((await answer.text()) === page).toBe(status === 200);
    } finally {
      await told.close();
    }
  });
});
