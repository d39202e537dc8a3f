import type { Language } from '@sirkel/graph-schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actor, inputOf, need, service, tie } from '../../../tests/analysis/analysisInput.ts';
import { fakeLive } from '../../../tests/analysis/fakeLive.ts';
import { readCsv } from '../../../tests/analysis/readCsv.ts';
import { createEngine, type Engine } from '../../engine/createEngine.ts';
import { defaultSelection } from '../../engine/Selection.ts';
import type { LiveMap } from '../../projection/LiveMap.ts';
import { lists, type ListFile } from './lists.ts';

let engine: Engine;
beforeAll(() => {
  engine = createEngine(() => Date.parse('2026-06-15T12:00:00Z'), { atOnce: Infinity });
});
afterAll(() => engine.close());

/** A chain of three actors; the first provides what alone addresses a need. */
const small = [
  actor('A', { name: '=A', layer: 'municipality', createdAt: '2026-01-05T10:00:00Z' }),
  actor('B', { layer: 'municipality', validFrom: '2010', createdAt: '2026-01-05T10:00:00Z' }),
  actor('C', { layer: 'county', createdAt: '2026-03-01T10:00:00Z' }),
  service('S', { elements: ['network'], createdAt: '2026-03-01T10:00:00Z' }),
  need('N', { createdAt: '2026-03-01T10:00:00Z' }),
  tie('A informs B'),
  tie('B informs C'),
  tie('A provides S'),
  tie('S addresses N'),
];

type Asked = Readonly<Record<string, unknown>>;
type Row = Readonly<Record<string, string>>;

async function textOf(file: ListFile, asked: Asked = {}, language: Language = 'en'): Promise<string> {
  const { graph, settings } = inputOf(small);
  graph.settings = settings;
  const { live } = fakeLive(graph);
  const open = (): never => {
    throw new Error('No other map was asked for.');
  };
  const taken = await lists[file]({
    ...{ live, engine, language, asked, open },
    ...{ selection: defaultSelection, wish: {} },
  });
  return [...taken.lines].join('');
}

const take = async (file: ListFile, asked: Asked = {}): Promise<readonly Row[]> =>
  readCsv(await textOf(file, asked), ',');
const only = (rows: readonly Row[], column: string, value: string): Row =>
  rows.find((row) => row[column] === value) ?? {};

const headingsOf = (text: string, separator: string): readonly string[] =>
  (text.replace('\uFEFF', '').split('\r\n')[0] ?? '').split(separator);
const expectEachOnce = (headings: readonly string[]): void => {
  expect(headings).toEqual([...new Set(headings)]);
};

describe('a list that is taken away', () => {
  it('has no heading twice, in any language', async () => {
    for (const file of ['indicators.csv', 'actors.csv', 'communities.csv'] as const) {
      expectEachOnce(headingsOf(await textOf(file, {}, 'nb'), ';'));
      expectEachOnce(headingsOf(await textOf(file, {}, 'nn'), ';'));
      expectEachOnce(headingsOf(await textOf(file), ','));
    }
  });

  it('says of each row how it was worked out, what was left out, and of which moment of which map', async () => {
    const rows = await take('indicators.csv');
    expect(rows.map(({ Id }) => Id)).toContain('ringAssortativity');
    for (const row of rows) {
      expect(row['How it was worked out'], row['Id']).not.toBe('');
      expect(row).toMatchObject({ Map: 'm', Moment: 'e:0' });
    }
    expect(only(rows, 'Id', 'density')).toMatchObject({
      Number: 'Density',
      'Computed on': 'the whole map and all ties',
      'Groups and roles left out': '0',
    });
  });

  it('is as a Norwegian spreadsheet opens it, and no cell of it is a formula', async () => {
    const text = await textOf('communities.csv', {}, 'nb');
    expect(text.slice(0, 18)).toBe('\uFEFFFellesskap;Aktør;');
    const actors = await textOf('actors.csv', {}, 'nn');
    expect(actors).toContain("\r\n'=A;1;0;0;1;1;1;");
    expect(actors).toContain('B;2;1;0;0,5;2;1;');
  });
});

describe('the lists', () => {
  it('tell the numbers of the whole map, and why there is none', async () => {
    const rows = await take('indicators.csv');
    const value = (id: string) => only(rows, 'Id', id)['Value'];
    expect(['entries', 'entries:actor', 'entries:need', 'ties', 'needsMet', 'density'].map(value)).toEqual([
      ...['5', '3', '1', '4', '1'],
      // 2 · 4 / (5 · 4)
      '0.4',
    ]);
    expect(only(rows, 'Id', 'modularity')).toMatchObject({ Value: '', 'Why there is none': 'fewer than five ties' });
    // Of fewer than five ties no pattern is told.
    expect(await take('communities.csv')).toEqual([]);
  });

  it('tell the measures and roles of each actor, rings, and fields', async () => {
    const [first] = await take('actors.csv');
    expect(first).toMatchObject({
      Actor: 'B',
      Contacts: '2',
      Betweenness: '1',
      Constraint: '0.5',
      'Effective size': '2',
    });
    // From its own ring out of it.
    expect(first).toMatchObject({ 'Representative between rings': '1', 'Liaison between rings': '0' });
    expect(first?.['Liaison between sectors']).toBe('');
    const rings = await take('outwardness.csv');
    // One tie within and one out of it; the other ring has only that one.
    expect(rings.map((row) => [row['Id'], row['E–I']])).toEqual([
      ['municipality', '0'],
      ['county', '1'],
    ]);
    expect((await take('concentration.csv')).find(({ Services }) => Services === '1')).toMatchObject({ HHI: '1' });
  });

  it('tell what was entered when, and what was there when', async () => {
    const registered = await take('registered.csv');
    expect(registered.map((row) => [row['Date'], row['Entries in all'], row['Ties without a date']])).toEqual([
      ['2026-01-05', '2', '4'],
      ['2026-03-01', '5', '4'],
    ]);
    const development = await take('development.csv');
    expect(development.map((row) => [row['Year'], row['Entries'], row['Began']])).toEqual([
      ['2010', '1', '1'],
      ['2026', '1', '0'],
    ]);
  });

  it('tell of every two groups what can be said of them', async () => {
    const rows = await take('group-ties.csv', { between: 'layer' });
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({ 'What it says': 'too few asked', 'Recorded ties': '1', q: '', Seed: '' });
    await expect(take('group-ties.csv', { between: 'age' })).rejects.toThrow(
      'Expected one of layer, element, actorType, municipality; got "age".',
    );
  });

  it('tell whom it is worth asking about, with the reasons', async () => {
    const [pair, ...others] = await take('worth-asking.csv');
    expect(others).toEqual([]);
    expect(pair).toMatchObject({ One: "'=A", 'The other': 'C', 'Pairs in all': '1', 'Resource allocation': '0.5' });
    expect(Number(pair?.['Adamic–Adar'])).toBeCloseTo(1 / Math.log(2));
    expect(pair?.['Reasons']).toContain('B');
  });

  it('tell ways step by step, and of a way that is not recorded that it is not', async () => {
    const ways = await take('routes.csv', { from: 'A', to: 'C' });
    expect(
      ways.map((row) => [
        row['Way'],
        row['Step'],
        row['From'],
        row['Tie'],
        row['To'],
        row['All ways lead through “To”'],
      ]),
    ).toEqual([
      ['1', '1', "'=A", 'informs', 'B', 'yes'],
      ['1', '2', 'B', 'informs', 'C', 'no'],
    ]);
    const [none, ...openings] = await take('routes.csv', { from: 'A', to: 'C', kinds: 'funds' });
    expect(none).toMatchObject({ Way: '', Step: '', From: '' });
    expect(none?.['As a sentence']).toContain('not that');
    expect(openings.map((row) => row['Only a way …'])).toEqual([
      'with other kinds of ties',
      'with other kinds of ties',
    ]);
    await expect(take('routes.csv', { from: 'A', to: 'A' })).rejects.toMatchObject({ code: 'INVALID' });
    await expect(take('routes.csv', { from: 'A', to: 'C', k: '1e3' })).rejects.toMatchObject({ code: 'INVALID' });
    await expect(take('routes.csv', { from: 'X', to: 'C' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('tell how far help has to come', async () => {
    expect(await take('roads.csv')).toMatchObject([
      { Need: 'N', 'A path of help is recorded': 'yes', 'Hand-offs': '0', 'The shortest way': "'=A → S → N" },
    ]);
  });

  it('tell what would change, people’s needs first, and never what somebody else tried', async () => {
    const [first, ...rest] = await take('what-if.csv', { remove: ['A'] });
    expect(first).toMatchObject({ What: 'need that loses its last provider', About: 'N' });
    expect(only(rest, 'Change', 'Entries')).toMatchObject({ What: 'number', Before: '5', Afterwards: '4' });
    const added = await take('what-if.csv', {
      nodes: [{ id: 'D', kind: 'actor', name: 'D' }],
      relations: [{ id: 'new', kind: 'provides', from: 'D', to: 'S' }],
    });
    expect(only(added, 'Change', 'Entries')).toMatchObject({ Before: '5', Afterwards: '6' });
    for (const asked of [{ remove: 'A' }, { nodes: [null] }, { relations: {} }, { more: 1 }]) {
      await expect(take('what-if.csv', asked)).rejects.toMatchObject({ code: 'INVALID' });
    }
  });

  it('name the rings of another map as that map does', async () => {
    const missing = [actor('B'), tie('A funds B', { status: 'missing' })];
    const here = inputOf([actor('A', { layer: 'municipality' }), ...missing]);
    const layers = here.settings.layers.map((layer) =>
      layer.id === 'county'
        ? { ...layer, labels: { nb: 'Landsdel', nn: 'Landsdel', en: 'Part of the country' } }
        : layer,
    );
    const there = inputOf([actor('A', { layer: 'county' })], { layers });
    const [live, other] = [here, there].map(({ graph, settings }, at) => {
      graph.settings = settings;
      graph.sequence = 1;
      const readLog = () => Promise.resolve([{ sequence: 1, at: '2026-06-01T10:00:00Z', edits: [] }]);
      return { ...fakeLive(graph).live, map: String(at), readLog };
    }) as unknown as [LiveMap, LiveMap];
    const taken = await lists['comparison.csv']({
      ...{ live, engine, language: 'en', asked: { with: '1' }, open: () => Promise.resolve(other) },
      ...{ selection: defaultSelection, wish: {} },
    });
    const rows = readCsv([...taken.lines].join(''), ',');
    expect(only(rows, 'What', 'in different rings')).toMatchObject({
      ...{ Name: 'A', There: 'Part of the country', Here: 'Municipality' },
    });
    // What is missing is not told as if it had come.
    expect(only(rows, 'Status', 'missing')).toMatchObject({ What: 'only here', Name: '“A” funds “B” (missing)' });
  });

  it('hold two days against each other', async () => {
    const { graph, settings } = inputOf([actor('A', { layer: 'municipality', createdAt: '2026-06-02T10:00:00Z' })]);
    graph.settings = settings;
    graph.sequence = 2;
    const put = { action: 'put', record: 'node', id: 'A', before: null, after: graph.nodes.get('A') };
    const log = [
      { sequence: 1, at: '2026-06-01T10:00:00Z', edits: [] },
      { sequence: 2, at: '2026-06-02T10:00:00Z', edits: [put] },
    ];
    const readLog = (after: { readonly sequence: number }) =>
      Promise.resolve(log.filter(({ sequence }) => sequence > after.sequence));
    const live = { ...fakeLive(graph).live, readLog } as unknown as LiveMap;
    const rowsOf = async (until: string): Promise<readonly Row[]> => {
      const taken = await lists['comparison.csv']({
        ...{
          live,
          engine,
          language: 'en',
          asked: { date: '2026-06-01', until },
          open: () => Promise.reject(new Error()),
        },
        ...{ selection: defaultSelection, wish: {} },
      });
      const text = [...taken.lines].join('');
      expectEachOnce(headingsOf(text, ','));
      return readCsv(text, ',');
    };
    expect(only(await rowsOf('2026-06-02'), 'What', 'new')).toMatchObject({ Name: 'A' });
    const same = await rowsOf('2026-06-01');
    expect(only(same, 'What', 'new')).toEqual({});
    expect(Object.keys(same[0] ?? {})).toEqual(expect.arrayContaining(['Before', 'After']));
  });

  it('hold the map against nothing unless it is said what', async () => {
    await expect(take('comparison.csv')).rejects.toMatchObject({ code: 'INVALID', details: { path: 'date' } });
    await expect(take('comparison.csv', { date: ['2026-01-01', '2026-01-02'] })).rejects.toMatchObject({
      code: 'INVALID',
    });
  });
});
