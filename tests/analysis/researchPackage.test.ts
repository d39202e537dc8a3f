import { commonNodeFields, languages, nodeKinds, putLoose, relationFields } from '@sirkel/graph-schema';
import type { FollowUpRecord } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { findings } from '../../server/engine/analyses/findings.ts';
import type { AnalysisInput } from '../../server/engine/AnalysisInput.ts';
import type { Parameter } from '../../server/engine/methodParameters.ts';
import { packageFiles } from '../../server/research/packageFiles.ts';
import { tableLines } from '../../server/research/tables/Table.ts';
import { findingTable } from '../../server/research/tables/findingTable.ts';
import { actor, inputOf, need, seedInput, service, stated, tie } from './analysisInput.ts';
import { readCells, readCsv, type CsvRow } from './readCsv.ts';
import { componentSets } from './slow/componentSets.ts';
import { neighbourSets } from './slow/neighbourSets.ts';
import { simplePaths } from './slow/simplePaths.ts';
import { takenOf } from './takenOf.ts';
import type { TestGraph } from './TestGraph.ts';

const filesOf = (input: AnalysisInput, language: 'nb' | 'nn' | 'en' = 'nb'): ReadonlyMap<string, string> =>
  new Map(packageFiles(takenOf(input), language).map(({ name, text }) => [name, [...text].join('')]));

/** Suggestions, what is past and missing, groups, ties side by side and home, names that are formulas. */
const oddInput = (): AnalysisInput =>
  inputOf([
    actor('A', {
      name: '=HYPERLINK("http://example.org")',
      elements: ['network'],
      layer: 'municipality',
      sources: stated,
    }),
    actor('B', { name: 'Bæ, «bø» og "bå"', description: 'to\nlinjer', tags: ['a', 'b'] }),
    actor('C', { elements: ['network', 'finance'], layer: 'county' }),
    actor('D'),
    actor('G', { extent: 'group', elements: ['market'], layer: 'municipality' }),
    actor('P', { review: 'pending', elements: ['finance'], layer: 'municipality' }),
    actor('O', {
      status: 'past',
      elements: ['guidance'],
      layer: 'region',
      createdBy: 'person-1',
      updatedBy: 'person-2',
    }),
    actor('M', { status: 'missing', elements: ['education'], layer: 'region', sources: stated }),
    actor('W', { status: 'missing', elements: ['market'], layer: 'region' }),
    service('S', { elements: ['finance'], layer: 'state', capacity: { available: 0, maximum: 4 } }),
    need('N', { summary: { nb: 'Kort', en: 'Short' } }),
    tie('A cooperatesWith B'),
    tie('B informs A'),
    tie('B advises C'),
    tie('C refersTo S'),
    tie('D provides S'),
    tie('D funds S'),
    tie('S addresses N'),
    tie('G funds A'),
    tie('A funds D', { status: 'past' }),
    tie('P informs D'),
    tie('C informs D', { review: 'pending' }),
    tie('A informs C', { status: 'missing', sources: stated }),
  ]);

const maps: readonly (readonly [string, () => AnalysisInput])[] = [
  ["the booklet's map", seedInput],
  ['a map of odd cases', oddInput],
  ['an empty map', () => inputOf([])],
];

describe.each(maps)('the package of %s', (_name, inputFor) => {
  const files = filesOf(inputFor());
  const rowsOf = (name: string): readonly CsvRow[] => readCsv(files.get(name) ?? '');
  const nodes = new Map(rowsOf('nodes.csv').map((row) => [row.id ?? '', row]));
  const relations = rowsOf('relations.csv');
  const counts = ({ review, status = '' }: CsvRow): boolean =>
    review !== 'pending' && ['existing', 'ongoing', 'weak'].includes(status);
  const providers = new Map<string, Set<string>>();
  for (const row of relations) {
    const provider = nodes.get(row.source ?? '');
    if (row.kind !== 'provides' || !counts(row) || provider === undefined || !counts(provider)) continue;
    providers.set(row.target ?? '', (providers.get(row.target ?? '') ?? new Set()).add(provider.id ?? ''));
  }
  const numbered = (ids: readonly string[], pairs: readonly (readonly [string, string])[]): TestGraph => ({
    nodeCount: ids.length,
    from: pairs.map(([from]) => ids.indexOf(from)),
    to: pairs.map(([, to]) => ids.indexOf(to)),
  });

  it.each([false, true])('is enough to work betweenness and contacts out again, with groups %s', (withGroups) => {
    const carrying = ['cooperatesWith', 'refersTo', 'informs', 'advises', 'trains', 'funds', 'procuresFrom'];
    const ids = [...nodes.values()]
      .filter(
        (row) => row.kind === 'actor' && counts(row) && (withGroups || !['group', 'role'].includes(row.extent ?? '')),
      )
      .map(({ id = '' }) => id);
    const behind = (id: string): string[] => {
      const node = nodes.get(id);
      if (node === undefined || !counts(node)) return [];
      return (node.kind === 'service' ? [...(providers.get(id) ?? [])] : [id]).filter((each) => ids.includes(each));
    };
    const pairs = relations
      .filter((row) => carrying.includes(row.kind ?? '') && counts(row))
      .flatMap(({ source = '', target = '' }) =>
        behind(source).flatMap((from) => behind(target).map((to) => [from, to] as const)),
      );
    const graph = numbered(ids, pairs);
    const [ways, neighbours] = [simplePaths(graph), neighbourSets(graph)];
    const between = ids.map(() => 0);
    for (let from = 0; from < ids.length; from += 1) {
      for (let to = from + 1; to < ids.length; to += 1) {
        const shortest = ways.shortest(from, to);
        for (const way of shortest)
          for (const node of way.slice(1, -1)) between[node] = (between[node] ?? 0) + 1 / shortest.length;
      }
    }
    const ours = rowsOf('brokers.csv').filter((row) => row.with_groups === String(withGroups));
    expect(ours.map(({ actor: id }) => id).toSorted()).toEqual(ids.toSorted());
    for (const row of ours) {
      const at = ids.indexOf(row.actor ?? '');
      const all = ((ids.length - 1) * (ids.length - 2)) / 2;
      expect(Number(row.contacts)).toBe(neighbours[at]?.size);
      if (all <= 0) expect(row.betweenness).toBe('');
      else expect(Number(row.betweenness)).toBeCloseTo((between[at] ?? NaN) / all, 12);
    }
  });

  it('is enough to find the pieces of the map again', () => {
    const ids = [...nodes.values()].filter(counts).map(({ id = '' }) => id);
    const pairs = relations
      .filter((row) => counts(row) && ids.includes(row.source ?? '') && ids.includes(row.target ?? ''))
      .map(({ source = '', target = '' }) => [source, target] as const);
    const sizes = componentSets(numbered(ids, pairs))
      .map(({ size }) => size)
      .sort((a, b) => b - a);
    const told = rowsOf('findings.csv').find(({ kind }) => kind === 'fragments');
    const beside = sizes
      .slice(1)
      .filter((size) => size > 1)
      .reduce((sum, size) => sum + size, 0);
    if (beside === 0) expect(told).toBeUndefined();
    else expect(JSON.parse(told?.figures ?? '')).toEqual({ nodes: beside, largestPiece: sizes[0] });
  });

  it('is enough to judge every field in every ring again', () => {
    const cells = rowsOf('coverage.csv');
    expect(cells.length).toBeGreaterThan(50);
    for (const { element = '', layer, state } of cells) {
      const here = [...nodes.values()].filter(
        (row) =>
          ['actor', 'service'].includes(row.kind ?? '') &&
          row.review !== 'pending' &&
          row.layer === layer &&
          row.elements?.split('|').includes(element),
      );
      const strong = here.filter(({ status = '' }) => ['existing', 'ongoing'].includes(status));
      const who = new Set(
        strong.flatMap(({ id = '', kind }) => (kind === 'service' ? [...(providers.get(id) ?? [id])] : [id])),
      );
      const is = (...wanted: string[]): boolean => here.some(({ status = '' }) => wanted.includes(status));
      const again =
        who.size > 1 || [...strong, ...[...who].map((id) => nodes.get(id))].some((row) => row?.extent === 'group')
          ? 'covered'
          : strong.length > 0
            ? 'thin'
            : is('weak', 'past')
              ? 'weak'
              : here.some(({ status, sources }) => status === 'missing' && sources !== '')
                ? 'statedMissing'
                : 'notRecorded';
      expect(again, `${element} in ${String(layer)}`).toBe(state);
    }
  });

  it('explains every column of every table, and every word in them', () => {
    const explained = new Map(rowsOf('codebook.csv').map((row) => [`${row.file ?? ''} ${row.column ?? ''}`, row]));
    const words = new Set(
      rowsOf('vocabularies.csv').map(({ vocabulary, term }) => `${vocabulary ?? ''} ${term ?? ''}`),
    );
    for (const file of [...files.keys()].filter(
      (name) => name.endsWith('.csv') && !/^(codebook|vocabularies)/.test(name),
    )) {
      const [header = [], ...rows] = readCells(files.get(file) ?? '');
      expect(new Set(header).size, file).toBe(header.length);
      header.forEach((column, at) => {
        const row = explained.get(`${file} ${column}`);
        for (const language of languages) {
          expect(row?.[`label_${language}`], `${file} ${column}`).toMatch(/\S/);
          expect(row?.[`meaning_${language}`], `${file} ${column}`).toMatch(/\S/);
        }
        expect(column).toMatch(/^[A-Za-z0-9_]+$/);
        const { vocabulary = '' } = row ?? {};
        if (vocabulary === '') return;
        for (const cell of rows.flatMap((cells) => (cells[at] ?? '').split('|'))) {
          if (cell !== '') expect(words, `${file} ${column}`).toContain(`${vocabulary} ${cell}`);
        }
      });
    }
  });
});

describe('what is in a package', () => {
  const files = filesOf(oddInput());
  const nodes = readCsv(files.get('nodes.csv') ?? '');
  const of = (id: string): CsvRow | undefined => nodes.find((row) => row.id === id);

  it('has every field of the descriptors, and never who entered it', () => {
    const [header = []] = readCells(files.get('nodes.csv') ?? '');
    const fields = [...commonNodeFields, ...nodeKinds.flatMap(({ fields: own }) => own)].map(({ id }) => id);
    for (const field of fields) {
      const isThere =
        field === 'name'
          ? header.includes('label')
          : header.some((each) => each === field || each.startsWith(`${field}_`));
      expect(isThere, field).toBe(!['createdBy', 'updatedBy'].includes(field));
    }
    const [ends = []] = readCells(files.get('relations.csv') ?? '');
    expect(ends.slice(0, 5)).toEqual(['id', 'source', 'target', 'kind', 'type']);
    for (const { id } of relationFields) expect(ends.includes(id), id).toBe(!['createdBy', 'updatedBy'].includes(id));
    expect([...files.values()].join('')).not.toMatch(/person-[12]/);
  });

  it('holds texts as they were, but for what a spreadsheet would run', () => {
    expect(of('A')?.label).toBe('\'=HYPERLINK("http://example.org")');
    expect(of('B')).toMatchObject({ label: 'Bæ, «bø» og "bå"', description: 'to\nlinjer', tags: 'a|b' });
    expect(of('N')).toMatchObject({ summary_nb: 'Kort', summary_nn: '', summary_en: 'Short' });
    expect(of('S')).toMatchObject({ capacity_available: '0', capacity_maximum: '4', waitTime: '' });
    expect(JSON.parse(of('A')?.sources ?? '')).toEqual(stated);
  });

  it('marks suggestions, and counts them nowhere', () => {
    expect(of('P')?.review).toBe('pending');
    expect(readCsv(files.get('relations.csv') ?? '').find(({ id }) => id === 'C informs D')?.review).toBe('pending');
    expect(readCsv(files.get('brokers.csv') ?? '').some(({ actor: id }) => id === 'P')).toBe(false);
    expect(files.get('README.md')).toContain('her\n  2)');
  });

  it('tells every finding with how it was found, the same in both forms', () => {
    const rows = readCsv(files.get('findings.csv') ?? '');
    const whole = JSON.parse(files.get('findings.json') ?? '') as {
      readonly cursor: string;
      readonly findings: readonly Readonly<Record<string, unknown>>[];
      readonly notRecorded: readonly Readonly<Record<string, unknown>>[];
    };
    const all = [...whole.findings, ...whole.notRecorded];
    expect(rows.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    expect(rows.map(({ absence }) => absence)).toEqual(all.map(({ absence }) => absence ?? ''));
    expect(whole.cursor).toBe('e1:7');
    for (const finding of all)
      expect(finding.method).toMatchObject({ definition: { nb: expect.any(String) as string }, exact: true });
    expect(new Set(rows.map(({ cursor }) => cursor))).toEqual(new Set(['e1:7']));
  });

  it('tells what was set aside last, and by whom, when and why', () => {
    const input = oddInput();
    const kept = findings.run(input, {}).told[0];
    const [first, second] = findings.run(input, {}).notRecorded;
    const decide = (id: string, state: FollowUpRecord['state']): void => {
      putLoose(input.graph, 'followUp', {
        ...{ id, kind: 'x', state, note: '=Nei', nodes: ['A'], version: 3 },
        ...{ createdBy: 'random-1', createdAt: '2026-05-01T10:00:00.000Z' },
      });
    };
    decide(first?.id ?? '', 'notWanted');
    decide(kept?.id ?? '', 'planned');
    const after = filesOf({ ...input });
    const rows = readCsv(after.get('findings.csv') ?? '');
    const of = (id: string | undefined): CsvRow | undefined => rows.find((row) => row.id === id);
    expect(rows.at(-1)).toMatchObject({
      ...{ id: first?.id, set_aside: 'true', decision: 'notWanted', decision_outgrown: 'false' },
      ...{ decision_note: "'=Nei", decision_by: 'random-1', decision_at: '2026-05-01T10:00:00.000Z' },
    });
    expect(of(kept?.id)).toMatchObject({ set_aside: 'false', decision: 'planned' });
    expect(of(second?.id)).toMatchObject({ set_aside: 'false', decision: '', decision_outgrown: '', decision_by: '' });
    const whole = JSON.parse(after.get('findings.json') ?? '') as Readonly<Record<string, readonly object[]>>;
    expect(whole.setAside).toMatchObject([
      { id: first?.id, followUp: { state: 'notWanted', note: '=Nei', createdBy: 'random-1' }, method: { sequence: 7 } },
    ]);
    expect(JSON.stringify([whole.findings, whole.notRecorded])).not.toContain(first?.id);
  });

  it('says with what each finding was computed, as the other form does', () => {
    const rows = readCsv(files.get('findings.csv') ?? '');
    const whole = JSON.parse(files.get('findings.json') ?? '') as {
      readonly findings: readonly {
        readonly id: string;
        readonly method: { readonly parameters: readonly Parameter[] };
      }[];
    };
    for (const { id, method } of whole.findings) {
      const row = rows.find((each) => each.id === id);
      const told = Object.fromEntries(method.parameters.map(({ name, value }) => [name, value]));
      expect(JSON.parse(row?.parameters ?? '')).toEqual(told);
      expect(row).toMatchObject({ error: '0', permutations: '', seed: '' });
    }
  });

  it('tells of every field in every municipality', () => {
    const input = inputOf([
      actor('A', { name: 'Alfa', elements: ['network'], municipalities: ['3907'] }),
      actor('C', { elements: ['network'], scope: 'county' }),
    ]);
    const rows = readCsv(filesOf(input).get('municipalities.csv') ?? '');
    expect(rows).toHaveLength(7);
    expect(rows.find(({ element }) => element === 'network')).toMatchObject({
      ...{ municipality: '3907', municipality_name: 'Sandefjord', state: 'covered', present: 'A', providers: 'A' },
      ...{ present_everywhere: 'C', provider_count: '2', concentration: '' },
    });
  });

  it('can be cited: map, moment, day, version, and that no licence is stated', () => {
    const text = files.get('CITATION.txt') ?? '';
    for (const part of [
      'Kart [datasett]',
      'Kart provekart, øyeblikk e1:7 (endring 7), tatt ut 2026-06-15',
      'Sirkel 0.1.0',
      'Lisens: ikke oppgitt',
    ]) {
      expect(text).toContain(part);
    }
    expect(files.get('CITATION.cff')).toContain('value: "sirkel:provekart@e1:7"');
    const licensed = filesOf(inputOf([actor('A', { sources: [{ ...stated[0], licence: 'NLOD 2.0' }] })]));
    expect(licensed.get('CITATION.txt')).toContain('Kilder på det oppgir: NLOD 2.0.');
  });

  it('says in each language what it is', () => {
    for (const language of languages) {
      const readme = filesOf(seedInput(), language).get('README.md') ?? '';
      expect(readme).not.toMatch(/undefined|NaN|\[object/);
      expect(readme).toContain('statedMissing');
      for (const name of files.keys()) if (name !== 'README.md') expect(readme, language).toContain(name);
    }
  });
});

it('gives people headings and words of their language, as their spreadsheet opens it', () => {
  const taken = takenOf(oddInput());
  const lines = (language: 'nb' | 'nn' | 'en'): readonly string[] => [
    ...tableLines(findingTable(taken, { by: 'people', language }), { by: 'people', language }),
  ];
  expect(lines('nb')[0]).toMatch(/^\uFEFFFunn;På hvilken måte det mangler;/);
  expect(lines('nn')[0]).toMatch(/^\uFEFFFunn;På kva måte det manglar;/);
  expect(lines('en')[0]).toMatch(/^\uFEFFFinding,How it is not there,/);
  const missing = readCsv(lines('nb').join(''), ';').find(({ Funn }) => Funn?.includes('Oppgitt å mangle: «=HYPER'));
  expect(missing).toMatchObject({ 'På hvilken måte det mangler': 'Oppgitt å mangle', 'Hvor sikkert': 'står i kilden' });
});
