import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCsv } from '../analysis/readCsv.ts';
import { findNetworkx } from '../setup/findNetworkx.ts';
import { ask } from './support/ask.ts';
import { mapWithHistory } from './support/mapWithHistory.ts';
import { readZip } from './support/readZip.ts';
import { startApp } from './support/startApp.ts';
import type { RunningApp } from './support/startApp.ts';

const seedMap = 'vestfold-telemark';
const files = [
  'findings.csv',
  'findings.json',
  'coverage.csv',
  'municipalities.csv',
  'recommendations.csv',
  'needs.csv',
  'brokers.csv',
  'package.zip',
];
const python = findNetworkx();

let app: RunningApp;
let cookie: string;
beforeAll(async () => {
  app = await startApp({ seed: true });
  cookie = await app.signIn();
});
afterAll(() => app.close());

const get = (map: string, file: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${app.url}/maps/${map}/${file}`, { headers });
const packageOf = async (map: string, query = ''): Promise<ReadonlyMap<string, string>> =>
  readZip(Buffer.from(await (await get(map, `package.zip${query}`)).arrayBuffer()));

describe('what is taken out of a map', () => {
  it('is a file with a name and a type, for everyone who may read the map', async () => {
    for (const file of files) {
      const answer = await get(seedMap, file);
      await answer.arrayBuffer();
      expect(answer.status, file).toBe(200);
      expect(answer.headers.get('content-disposition')).toMatch(
        /^attachment; filename="sirkel-sosialt-entreprenorskap-i-vestfold-og-telemark-\d+(-\w+\.\w+|\.zip)"$/,
      );
      expect(answer.headers.get('cache-control')).toContain('no-store');
    }
    const type = async (file: string) => (await get(seedMap, file)).headers.get('content-type');
    expect(await type('findings.csv')).toBe('text/csv; charset=utf-8');
    expect(await type('findings.json')).toBe('application/json; charset=utf-8');
    expect(await type('package.zip')).toBe('application/zip');
  });

  it('of a private map is not there for readers, like one that is nowhere', async () => {
    const map = await mapWithHistory(app.url, cookie, 'private');
    const nowhere = randomUUID();
    for (const file of files) {
      const [hidden, none] = await Promise.all([get(map, file), get(nowhere, file)]);
      expect([hidden.status, none.status], file).toEqual([404, 404]);
      const told = async (answer: Response, id: string) =>
        JSON.stringify(await answer.json())
          .replace(id, 'x')
          .replace(/"requestId":"[^"]*"/, '');
      expect(await told(hidden, map)).toBe(await told(none, nowhere));
      const own = await get(map, file, { cookie });
      await own.arrayBuffer();
      expect(own.status).toBe(200);
    }
  });

  it('says what it does not understand in a sentence', async () => {
    const refused = async (query: string): Promise<unknown> => {
      const answer = await get(seedMap, `findings.csv?${query}`);
      return [answer.status, ((await answer.json()) as { error: { message: string } }).error.message];
    };
    expect(await refused('lang=sv')).toEqual([400, 'Expected a language (nb, nn, en); got "sv".']);
    expect(await refused('lang=nb&lang=nn')).toEqual([400, 'Expected a language (nb, nn, en); got several values.']);
    expect(await refused('withGroups=perhaps')).toEqual([400, 'Expected true or false; got "perhaps".']);
    expect(await refused('municipality=Skien')).toEqual([400, 'Expected the code of a municipality; got "Skien".']);
    expect((await get(seedMap, 'nodes.csv')).status).toBe(404);
  });

  it('is in the language that is asked for, and with groups when they are', async () => {
    const first = async (query: string) => (await (await get(seedMap, query)).text()).split('\r\n')[0];
    expect(await first('coverage.csv')).toContain('Felt;Ring;Dekning');
    expect(await first('coverage.csv?lang=nn')).toContain('Venta av referansen');
    expect(await first('coverage.csv?lang=en')).toContain('Field,Ring,Coverage');
    expect(await first('recommendations.csv')).toContain('Anbefaling;Hvor den står;');
    expect(await first('needs.csv?lang=nn')).toContain('Behov;Korleis det blir svart på;');
    const reached = readCsv(await (await get(seedMap, 'coverage.csv?municipality=4036')).text(), ';');
    expect(new Set(reached.map(({ Kommunenummer }) => Kommunenummer))).toEqual(new Set(['4036']));
    expect(reached.some(({ Dekning }) => Dekning === 'ikke registrert')).toBe(true);
    const rows = async (query: string) => readCsv(await (await get(seedMap, query)).text(), ';').length;
    expect(await rows('brokers.csv?withGroups=true')).toBeGreaterThan(await rows('brokers.csv'));
  });

  it('is what the API tells of the same moment', async () => {
    const whole = (await (await get(seedMap, 'findings.json')).json()) as {
      readonly cursor: string;
      readonly findings: readonly { readonly id: string }[];
    };
    const { data } = await ask(
      app.url,
      'query ($map: ID!) { gaps(map: $map) { cursor findings { id } } bottlenecks(map: $map) { findings { id } } }',
      { map: seedMap },
    );
    const { gaps, bottlenecks } = data as unknown as {
      readonly gaps: typeof whole;
      readonly bottlenecks: typeof whole;
    };
    expect(whole.cursor).toBe(gaps.cursor);
    const ids = (found: typeof whole.findings): readonly string[] => found.map(({ id }) => id).toSorted();
    expect(ids(whole.findings)).toEqual(ids([...gaps.findings, ...bottlenecks.findings]));
  });

  it('tells of groups with fewer ties than by chance too, in both forms', async () => {
    const map = await mapWithHistory(app.url, cookie);
    const rings = ['municipality', 'county'].map((layer) => ({ layer, ids: Array.from({ length: 12 }, randomUUID) }));
    const edits = rings.flatMap(({ layer, ids }) => [
      ...ids.map((id) => ({
        addActor: { id, name: id, status: 'existing', layer, tiesAsked: { date: '2026-01-01' } },
      })),
      ...ids.flatMap((from, at) =>
        [1, 2].map((by) => ({
          addRelation: { id: randomUUID(), kind: 'cooperatesWith', from, to: ids[(at + by) % 12], status: 'existing' },
        })),
      ),
    ]);
    const commit = `mutation ($map: ID!, $id: ID!, $edits: [EditInput!]!) { commit(map: $map, operationId: $id, edits: $edits) { cursor } }`;
    expect((await ask(app.url, commit, { map, id: randomUUID(), edits }, { cookie })).errors).toBeUndefined();
    const whole = (await (await get(map, 'findings.json')).json()) as {
      readonly findings: readonly { kind: string }[];
    };
    const gap = whole.findings.find(({ kind }) => kind === 'groupGap');
    expect(gap).toMatchObject({ method: { exact: false, permutations: 1_000, seed: 1 } });
    const rows = readCsv([...(await packageOf(map))].find(([name]) => name.endsWith('findings.csv'))?.[1] ?? '');
    expect(rows.find(({ kind }) => kind === 'groupGap')).toMatchObject({ permutations: '1000', seed: '1' });
  });

  it('is never a formula, whatever somebody calls an actor', async () => {
    const map = await mapWithHistory(app.url, cookie);
    const edits = ['=HYPERLINK("http://example.org","klikk")', '@SUM(A1:A9)', '+1', ' =1'].map((name) => ({
      addActor: { id: randomUUID(), name, status: 'existing' },
    }));
    const commit = `mutation ($map: ID!, $id: ID!, $edits: [EditInput!]!) { commit(map: $map, operationId: $id, edits: $edits) { cursor } }`;
    expect((await ask(app.url, commit, { map, id: randomUUID(), edits }, { cookie })).errors).toBeUndefined();
    const texts = [
      ...(await packageOf(map)).entries(),
      ...(await Promise.all(
        files.slice(2, 7).map(async (file) => [file, await (await get(map, file)).text()] as const),
      )),
    ].filter(([name]) => name.endsWith('.csv'));
    expect(texts.map(([, text]) => text).join('')).toContain("'=HYPERLINK");
    for (const [name, text] of texts) {
      const cells = readCsv(text, text.includes(';') ? ';' : ',').flatMap((row) => Object.values(row));
      for (const cell of cells) expect(cell, name).not.toMatch(/^\s*[=@+]/);
    }
  });

  it('costs what it costs: who asks for too much waits', async () => {
    const strict = await startApp(
      { seed: true, rateLimits: true },
      { rateLimitFigures: { address: { points: 250_000, seconds: 60 } } },
    );
    const statuses: number[] = [];
    for (let times = 0; times < 4; times += 1) {
      const answer = await fetch(`${strict.url}/maps/${seedMap}/package.zip`);
      await answer.arrayBuffer();
      statuses.push(answer.status);
    }
    expect(statuses).toEqual([200, 200, 429, 429]);
    await strict.close();
  });
});

describe("the researcher's package", () => {
  it('holds what it says, under one folder, as of one moment', async () => {
    const names = [...(await packageOf(seedMap)).keys()];
    const [folder = ''] = (names[0] ?? '').split('/');
    expect(folder).toMatch(/^sirkel-.*-\d+$/);
    expect(names.map((name) => name.replace(`${folder}/`, ''))).toEqual([
      'README.md',
      'nodes.csv',
      'relations.csv',
      'findings.csv',
      'coverage.csv',
      'municipalities.csv',
      'recommendations.csv',
      'needs.csv',
      'brokers.csv',
      'findings.json',
      'reference-model.json',
      'codebook.csv',
      'vocabularies.csv',
      'CITATION.txt',
      'CITATION.cff',
      'reproduce.py',
    ]);
  });

  it.skipIf(python === null)('has a script with which networkx finds the same', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'sirkel-package-'));
    for (const [name, text] of await packageOf(seedMap, '?lang=en')) {
      writeFileSync(path.join(folder, path.basename(name)), text);
    }
    const run = () => spawnSync(python ?? '', [path.join(folder, 'reproduce.py')], { encoding: 'utf8' });
    const right = run();
    expect([right.status, right.stderr]).toEqual([0, '']);
    expect(right.stdout).toContain('Everything agrees.');
    expect(right.stdout.match(/agrees$/gm)).toHaveLength(12);
    // And it does notice when something is not so.
    const brokers = path.join(folder, 'brokers.csv');
    const text = [...(await packageOf(seedMap))].find(([name]) => name.endsWith('brokers.csv'))?.[1] ?? '';
    writeFileSync(brokers, text.replace(/,0\.1295\d+,/, ',0.13,'));
    const wrong = run();
    expect(wrong.status).toBe(1);
    expect(wrong.stdout).toContain('DIFFERS');
  });
});
