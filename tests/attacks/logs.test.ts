import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { ask } from '../api/support/ask.ts';
import { redeem, startApp } from '../api/support/startApp.ts';
import { makeLink } from './support/makeLink.ts';
import { askOver, openRaw, openReady } from './support/openSocket.ts';

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
