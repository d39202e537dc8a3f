import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask } from '../api/support/ask.ts';
import { mapWithHistory } from '../api/support/mapWithHistory.ts';
import { startApp } from '../api/support/startApp.ts';
import type { RunningApp } from '../api/support/startApp.ts';

// Over a network these are slower than what is made up for types: fewer by default, all of them in full.
const RUNS = process.env['SIRKEL_FAULTS'] === 'full' ? 10_000 : 300;
const seed = Number(process.env['SIRKEL_FUZZ_SEED'] ?? Date.now() % 2 ** 31);

let app: RunningApp;
let cookie: string;
let map: string;
let file: string;

beforeAll(async () => {
  app = await startApp();
  cookie = await app.signIn();
  map = await mapWithHistory(app.url, cookie);
  file = await (await fetch(`${app.url}/maps/${map}/export`)).text();
});
afterAll(() => app.close());

const state = async (): Promise<unknown> => {
  const { data } = await ask(app.url, '{ maps { id cursor nodeCount relationCount } }');
  return data;
};

it(`bodies made up of anything are answered, and never by a fault of the server (${String(RUNS)}, seed ${String(seed)})`, async () => {
  const body = fc.oneof(
    fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
    fc.json().map((json) => Buffer.from(json)),
    fc
      .record(
        {
          query: fc.oneof(fc.constantFrom('{ me { id } }', '{ graph(map: "x") { cursor } }'), fc.jsonValue()),
          variables: fc.jsonValue(),
          operationName: fc.jsonValue(),
          extensions: fc.jsonValue(),
        },
        { requiredKeys: ['query'] },
      )
      .map((made) => Buffer.from(JSON.stringify(made))),
  );
  const headers = fc.record({
    'content-type': fc.constantFrom(
      'application/json',
      'application/json; charset=utf-16',
      'application/graphql-response+json',
      'text/plain',
      'x',
    ),
    accept: fc.constantFrom('*/*', 'application/json', 'application/graphql-response+json', 'text/html', 'x'),
    cookie: fc.constantFrom('', `sirkel_session=${'A'.repeat(43)}`, 'sirkel_session', '=;=;=', '%'),
  });
  await fc.assert(
    fc.asyncProperty(body, headers, async (bytes, given) => {
      const answer = await fetch(`${app.url}/graphql`, { method: 'POST', headers: given, body: bytes });
      expect(answer.status).toBeLessThan(500);
      const text = await answer.text();
      if (answer.headers.get('content-type')?.includes('json') === true) expect(JSON.parse(text)).toBeTypeOf('object');
      expect(text).not.toMatch(/node_modules|\.ts:\d/);
    }),
    { numRuns: RUNS, seed, endOnFailure: true },
  );
  expect(app.log.filter((line) => line.includes('unexpected') || line.includes('"level":50'))).toEqual([]);
});

type Damage = { readonly at: number; readonly remove: number; readonly insert: string };

it(`map files that are damaged anywhere are refused whole, or are the same map (${String(RUNS)}, seed ${String(seed)})`, async () => {
  const before = await state();
  const damage: fc.Arbitrary<Damage> = fc.record({
    at: fc.nat({ max: file.length }),
    remove: fc.constantFrom(0, 1, 2, 50, file.length),
    insert: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('', '\n', '"', '}', '{', ',null', '\u0000', '"__proto__":{},', '1e999'),
    ),
  });
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (damages) => {
      const broken = damages.reduce(
        (text, { at, remove, insert }) => text.slice(0, at) + insert + text.slice(at + remove),
        file,
      );
      const into = randomUUID();
      const answer = await fetch(`${app.url}/maps/restore?into=${into}`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-ndjson', cookie },
        body: broken,
      });
      const text = await answer.text();
      if (answer.status === 201) {
        // What is left out of the sum is the line ends; the changes are the same.
        const again = await (await fetch(`${app.url}/maps/${into}/export`)).text();
        expect(again.split('\n').slice(1)).toEqual(file.split('\n').slice(1));
        await ask(app.url, 'mutation ($map: ID!) { removeMap(map: $map) { map } }', { map: into }, { cookie });
        return;
      }
      refused += 1;
      expect([400, 413]).toContain(answer.status);
      expect(JSON.parse(text)).toMatchObject({
        error: { code: expect.stringMatching(/^(INVALID|TOO_LARGE)$/) as unknown },
      });
      expect(
        (await ask(app.url, 'query ($map: ID!) { map(id: $map) { id } }', { map: into })).errors?.[0]?.extensions?.[
          'code'
        ],
      ).toBe('NOT_FOUND');
    }),
    { numRuns: RUNS, seed, endOnFailure: true },
  );
  expect(refused).toBeGreaterThan(RUNS / 2);
  expect(await state()).toEqual(before);
  expect(app.log.filter((line) => line.includes('unexpected') || line.includes('"level":50'))).toEqual([]);
});
