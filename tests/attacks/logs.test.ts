import { randomUUID } from 'node:crypto';
import { inspect } from 'node:util';
import { pino } from 'pino';
import { describe, expect, inject, it } from 'vitest';
import { ask } from '../api/support/ask.ts';
import { redeem, startApp } from '../api/support/startApp.ts';
import { startStallingProxy } from '../contract/startStallingProxy.ts';
import { createMapOn } from './support/createMapOn.ts';
import { makeLink } from './support/makeLink.ts';
import { askOver, openRaw, openReady } from './support/openSocket.ts';

const neo4j = inject('neo4j');
const word = (what: string): string => `${what}-${randomUUID().slice(0, 8)}`;

it('a busy day leaves no secret, no name and no address in the log, at its most talkative', async () => {
  const lines: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line) => void lines.push(line) });
  const app = await startApp(
    { rateLimits: true, trustedProxies: 1 },
    { log, rateLimitFigures: { misses: { points: 2, seconds: 60 } } },
  );
  const address = '198.51.100.77';
  const from = {
    'x-forwarded-for': address,
    'user-agent': word('Agent'),
    referer: `https://${word('intranet')}.example/`,
    'accept-language': 'se',
  };
  const link = await makeLink(app);
  const wrong = `${app.url}/sign-in/${'W'.repeat(43)}`;
  const cookie = await redeem(link);
  const [map, hidden, node] = [randomUUID(), randomUUID(), randomUUID()];
  const words = {
    name: word('Kari Nordmann'),
    text: word('hemmelig sykdom'),
    tag: word('merke'),
    search: word('sok'),
    error: word('feil'),
    variable: word('verdi'),
    title: word('Kartet'),
  };
  const secrets: string[] = [
    link.split('/').at(-1) ?? '',
    cookie.split('=')[1] ?? '',
    'sirkel_session',
    'W'.repeat(43),
    address,
    '127.0.0.1',
    from['user-agent'],
    from.referer,
    map,
    hidden,
    node,
    ...Object.values(words),
  ];

  const signedIn = { ...from, cookie };
  await ask(
    app.url,
    `mutation ($id: ID!, $map: ID!, $title: String!) { createMap(operationId: $id, input: { id: $map, title: $title, visibility: link }) { map { id } } }`,
    { id: randomUUID(), map, title: words.title },
    signedIn,
  );
  const commit = `mutation ($map: ID!, $id: ID!, $edits: [EditInput!]!) { commit(map: $map, operationId: $id, edits: $edits) { cursor } }`;
  const actor = { id: node, name: words.name, status: 'existing', tags: [words.tag], summary: { nb: words.text } };
  const written = await ask(app.url, commit, { map, id: randomUUID(), edits: [{ addActor: actor }] }, signedIn);
  expect(written.errors).toBeUndefined();
  // Each of these is refused; the sentence says what came.
  for (const edit of [
    { addActor: { ...actor, id: randomUUID(), layer: words.error } },
    { updateActor: { id: node, before: { name: words.error }, after: { name: words.variable } } },
    { updateActor: { id: node, before: {}, after: { website: words.error } } },
    { nothing: words.error },
  ]) {
    const refused = await ask(app.url, commit, { map, id: randomUUID(), edits: [edit] }, signedIn);
    expect(refused.errors).toBeDefined();
  }
  await ask(app.url, commit, { map, id: randomUUID(), edits: [{ addActor: actor }] }, from);
  await ask(app.url, `{ search(map: "${map}", text: "${words.search}") { score } }`, {}, from);
  await ask(app.url, `{ ${words.error.replace('-', '_')} }`, {}, from);
  await ask(app.url, `{ map(id: "${hidden}") { id } }`, {}, from);
  await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { ...from, 'content-type': 'application/json' },
    body: `{"query":"${words.error}`,
  });
  await fetch(`${app.url}/kart/${map}?node=${node}&q=${encodeURIComponent(words.search)}`, { headers: signedIn });
  await fetch(`${app.url}/maps/${map}/export`, { headers: signedIn });
  await fetch(`${app.url}/maps/${map}/package.zip?lang=${words.search}`, { headers: signedIn });
  await fetch(`${app.url}/maps/restore?into=${hidden}`, {
    method: 'POST',
    headers: { ...signedIn, 'content-type': 'application/x-ndjson' },
    body: `{"${words.error}":1}\n`,
  });
  await fetch(`${app.url}/${words.error}/${words.name}`, { headers: from });
  for (let n = 0; n < 4; n += 1) await redeem(wrong);
  await fetch(link, { headers: from });
  const raw = await openReady(app.url, { path: `/graphql/${map}`, headers: signedIn });
  await askOver(raw, `subscription { mapChanges(map: "${hidden}") { __typename } }`, { word: words.variable });
  raw.send(`{"${words.error}":"${'x'.repeat(70_000)}"}`);
  await raw.closed;
  const broken = await openReady(app.url, { headers: from });
  broken.send(words.error);
  await broken.closed;
  await openRaw(app.url, { headers: { ...from, origin: `https://${words.error}.example` } }).closed;
  await fetch(`${app.url}/sign-out`, { method: 'POST', headers: signedIn, redirect: 'manual' });
  await app.close();

  expect(lines.length).toBeGreaterThan(20);
  const all = lines.join('');
  for (const secret of secrets) {
    const found = lines.find(
      (line) => line.toLowerCase().includes(secret.toLowerCase()) || line.includes(encodeURIComponent(secret)),
    );
    expect(found, secret).toBeUndefined();
  }
  expect(all).toContain('"route":"/sign-in/:token"');
});

describe('a store that cannot be reached', () => {
  const told = (error: unknown): string => inspect(error, { depth: 10, showHidden: true });

  it('is told of to whoever starts the server without the password, also where the address holds it', async () => {
    const password = word('passord');
    const lines: string[] = [];
    const log = pino({ level: 'trace' }, { write: (line) => void lines.push(line) });
    for (const uri of [
      'bolt://127.0.0.1:1',
      `bolt://neo4j:${password}@127.0.0.1:1`,
      `bolt://127.0.0.1:1?x=${password}`,
      `bolt://${password}:1`,
    ]) {
      const neo4jSettings = { uri, username: 'neo4j', password, database: 'neo4j' };
      const error: unknown = await startApp({ neo4j: neo4jSettings }, { log }).then(
        () => null,
        (thrown: unknown) => thrown,
      );
      expect(error).toMatchObject({ code: 'UNAVAILABLE' });
      // What stands in the place of the host is the address, whatever it is.
      const isHost = uri === `bolt://${password}:1`;
      if (!isHost) expect(told(error), uri).not.toContain(password);
    }
    expect(lines.join('')).not.toContain(password);
  });
});

describe.skipIf(neo4j === null)('a Neo4j that goes away while the server runs', () => {
  if (neo4j === null) return;

  it('leaves its password in no line and no answer, and its address in no line but those that say what is wrong', async () => {
    const lines: string[] = [];
    const log = pino({ level: 'trace' }, { write: (line) => void lines.push(line) });
    const proxy = await startStallingProxy({ host: '127.0.0.1', port: Number(new URL(neo4j.uri).port) });
    const uri = `bolt://127.0.0.1:${String(proxy.port)}`;
    const app = await startApp({ neo4j: { ...neo4j, uri, database: 'neo4j' } }, { log });
    const link = await makeLink(app);
    const cookie = await redeem(await makeLink(app));
    const map = await createMapOn(app.url, cookie);
    proxy.cut();
    const answers: string[] = [];
    const create = 'mutation ($id: ID!) { createMap(operationId: $id, input: { id: $id, title: "T" }) { map { id } } }';
    const commit =
      'mutation ($map: ID!, $id: ID!) { commit(map: $map, operationId: $id, edits: [{ addActor: { id: $id, name: "N", status: existing } }]) { cursor } }';
    for (const [query, variables] of [
      [create, { id: randomUUID() }],
      [commit, { map, id: randomUUID() }],
      ['query ($id: ID!) { map(id: $id) { id } }', { id: randomUUID() }],
      [
        'query ($map: ID!) { changes(map: $map) { cursor } history(map: $map, of: "settings") { nodes { at } } }',
        { map },
      ],
      ['mutation ($map: ID!) { removeMap(map: $map) { map } }', { map }],
      ['mutation ($map: ID!) { undo(map: $map, operationId: "a", undoes: "b") { cursor } }', { map }],
    ] as const) {
      const answer = await ask(app.url, query, variables, { cookie });
      answers.push(JSON.stringify(answer));
    }
    const codes = answers.filter((answer) => answer.includes('"UNAVAILABLE"'));
    expect(codes.length).toBeGreaterThan(3);
    for (const [path, init] of [
      [`/maps/${map}/export`, {}],
      [`/maps/${randomUUID()}/findings.csv`, {}],
      ['/health/ready', {}],
      [`/sign-in/${link.split('/').at(-1) ?? ''}`, { method: 'POST', redirect: 'manual' }],
      ['/sign-out', { method: 'POST', redirect: 'manual', headers: { cookie } }],
      ['/', { headers: { cookie: `sirkel_session=${'x'.repeat(43)}` } }],
    ] as const) {
      answers.push(await (await fetch(app.url + path, init)).text());
    }
    const raw = await openReady(app.url);
    answers.push(
      JSON.stringify(await askOver(raw, `subscription { mapChanges(map: "${randomUUID()}") { __typename } }`)),
    );
    raw.socket.terminate();
    // The server says that its store is gone: then the day was as bad as it was meant to be.
    await expect.poll(() => lines.join('').includes('the store does not answer'), { timeout: 20_000 }).toBe(true);
    proxy.flow();
    await app.close();
    await proxy.stop();

    for (const answer of answers) {
      for (const secret of [neo4j.password, String(proxy.port), 'bolt:', 'Neo4jError', 'ServiceUnavailable', '.ts:']) {
        expect(answer, secret).not.toContain(secret);
      }
    }
    expect(lines.filter((line) => line.includes(neo4j.password))).toEqual([]);
    // Whoever runs the server must be told which database it is, in the lines that say that it does not answer.
    const named = lines.filter((line) => line.includes(String(proxy.port)));
    expect(named.some((line) => line.includes('the store failed'))).toBe(true);
    const said = /"msg":"(the store does not answer|changes could not be written|the store failed|unexpected error)/;
    expect(named.filter((line) => !said.test(line))).toEqual([]);
  });
});
