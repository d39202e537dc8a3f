import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCsv } from '../analysis/readCsv.ts';
import { ask } from './support/ask.ts';
import { mapWithHistory } from './support/mapWithHistory.ts';
import { startApp } from './support/startApp.ts';
import type { RunningApp } from './support/startApp.ts';

const seedMap = 'vestfold-telemark';
const today = new Date().toISOString().slice(0, 10);

let app: RunningApp;
let cookie: string;
let need: string;
beforeAll(async () => {
  app = await startApp({ seed: true });
  cookie = await app.signIn();
  const { data } = await ask(app.url, 'query ($map: ID!) { roads(map: $map) { roads { need } } }', { map: seedMap });
  need = (data as unknown as { roads: { roads: { need: string }[] } }).roads.roads[0]?.need ?? '';
});
afterAll(() => app.close());

const lists = (): readonly string[] => [
  ...['indicators.csv', 'communities.csv', 'actors.csv', 'outwardness.csv', 'concentration.csv', 'registered.csv'],
  ...['development.csv', 'group-ties.csv?between=element', 'worth-asking.csv', 'roads.csv'],
  ...[`comparison.csv?date=${today}`, `routes.csv?from=${need}`],
];

const get = (map: string, list: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${app.url}/maps/${map}/${list}`, { headers });
const post = (map: string, body: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${app.url}/maps/${map}/what-if.csv?lang=en`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
const rows = async (answer: Response, separator = ',') => readCsv(await answer.text(), separator);

describe('a list that is worked out when it is asked for', () => {
  it('is a file with a name and a type, for everyone who may read the map', async () => {
    for (const list of lists()) {
      const answer = await get(seedMap, list);
      const text = Buffer.from(await answer.arrayBuffer()).toString('utf8');
      expect([answer.status, text.slice(0, 1)], list).toEqual([200, '\uFEFF']);
      expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
      expect(answer.headers.get('content-disposition')).toMatch(
        /^attachment; filename="sirkel-sosialt-entreprenorskap-i-vestfold-og-telemark-\d+-[a-z-]+\.csv"$/,
      );
    }
  });

  it('of a private map is not there for readers, like one that is nowhere', async () => {
    const map = await mapWithHistory(app.url, cookie, 'private');
    for (const list of lists().filter((each) => !each.startsWith('routes'))) {
      const answers = await Promise.all([get(map, list), get(randomUUID(), list), get(map, list, { cookie })]);
      expect(
        answers.map(({ status }) => status),
        list,
      ).toEqual([404, 404, 200]);
    }
    expect((await post(map, '{}')).status).toBe(404);
    // Nor is it told of by what somebody holds their own against it.
    const own = await mapWithHistory(app.url, cookie);
    expect((await get(own, `comparison.csv?with=${map}`)).status).toBe(404);
    expect((await get(own, `comparison.csv?with=${map}`, { cookie })).status).toBe(200);
  });

  it('is what the API tells of the same map', async () => {
    const query = `query ($map: ID!, $need: [ID!]!) {
      indicators(map: $map) { cursor indicators { id value } }
      routes(map: $map, from: $need, k: 20) { routes { steps { to } } }
    }`;
    const { data } = await ask(app.url, query, { map: seedMap, need: [need] });
    const { indicators, routes } = data as unknown as {
      readonly indicators: { cursor: string; indicators: readonly { id: string; value: number | null }[] };
      readonly routes: { routes: readonly { steps: readonly { to: string }[] }[] };
    };
    const told = await rows(await get(seedMap, 'indicators.csv?lang=en'));
    const whole = told.filter(({ Id }) => !(Id ?? '').includes(':'));
    expect(whole.map(({ Id, Value }) => [Id, Value])).toEqual(
      indicators.indicators.map(({ id, value }) => [id, value === null ? '' : String(value)]),
    );
    expect(new Set(told.map(({ Moment }) => Moment))).toEqual(new Set([indicators.cursor]));
    const ways = await rows(await get(seedMap, `routes.csv?lang=en&from=${need}`));
    expect(ways.map((row) => row['Id of “To”'])).toEqual(
      routes.routes.flatMap(({ steps }) => steps.map(({ to }) => to)),
    );
  });

  it('holds a map against an earlier moment, and against another map, all of it by name', async () => {
    const map = await mapWithHistory(app.url, cookie);
    const { data } = await ask(app.url, 'query ($map: ID!) { map(id: $map) { cursor } }', { map });
    const cursor = (data as unknown as { map: { cursor: string } }).map.cursor;
    const many = Array.from({ length: 205 }, (_, at) => ({
      addActor: { id: randomUUID(), name: `=${String(at)}`, status: 'existing' },
    }));
    const commit = `mutation ($map: ID!, $id: ID!, $edits: [EditInput!]!) { commit(map: $map, operationId: $id, edits: $edits) { cursor } }`;
    for (const edits of [many.slice(0, 100), many.slice(100)]) {
      expect((await ask(app.url, commit, { map, id: randomUUID(), edits }, { cookie })).errors).toBeUndefined();
    }
    const told = await rows(await get(map, `comparison.csv?lang=en&cursor=${encodeURIComponent(cursor)}`));
    // The screen names 200 of each sort; a list names all.
    const added = told.filter(({ What }) => What === 'new');
    expect(added).toHaveLength(205);
    expect(added.every(({ Name = '' }) => Name.startsWith("'="))).toBe(true);
    expect(told.find(({ Id }) => Id === 'entries')).toMatchObject({ Before: '2', Now: '207', Difference: '205' });
    const other = await rows(await get(map, `comparison.csv?lang=en&with=${seedMap}`));
    expect(other.find(({ What }) => What === 'only here')).toMatchObject({ 'Compared with map': seedMap });
  });
});

describe('what is tried out', () => {
  it('is posted, and told as a list; nothing is written', async () => {
    const [first] = await rows(await post(seedMap, JSON.stringify({ remove: [need] })));
    expect(first).toMatchObject({ Map: seedMap });
    const { data } = await ask(app.url, 'query ($map: ID!, $id: ID!) { node(map: $map, id: $id) { id } }', {
      map: seedMap,
      id: need,
    });
    expect(data).toMatchObject({ node: { id: need } });
  });

  it('is refused in a sentence where it does not fit', async () => {
    const refused = async (body: string, headers?: Record<string, string>): Promise<unknown> => {
      const answer = await post(seedMap, body, headers);
      const { error } = (await answer.json()) as { error: { code: string } };
      return [answer.status, error.code];
    };
    expect(await refused('{"remove":["nowhere"]}')).toEqual([400, 'INVALID']);
    expect(await refused('{"remove":7}')).toEqual([400, 'INVALID']);
    expect(await refused('[]')).toEqual([400, 'INVALID']);
    expect(await refused('{"remove":')).toEqual([400, 'INVALID']);
    expect(await refused('remove', { 'content-type': 'text/plain' })).toEqual([400, 'INVALID']);
    expect(await refused(`{"remove":["${'x'.repeat(300_000)}"]}`)).toEqual([413, 'TOO_LARGE']);
    expect(await refused('{}', { cookie, origin: 'https://elsewhere.example' })).toEqual([403, 'FORBIDDEN']);
    expect((await get(seedMap, 'what-if.csv')).status).toBe(404);
  });
});
