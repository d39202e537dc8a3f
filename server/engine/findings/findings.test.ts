import { describe, expect, it } from 'vitest';
import { languages } from '@sirkel/graph-schema';
import { actor, inputOf, need, seedInput, service, stated, tie } from '../../../tests/analysis/analysisInput.ts';
import type { Finding } from '../Finding.ts';
import { findAll } from './findAll.ts';
import { inOrder } from './inOrder.ts';

const sentences = (found: readonly Finding[], language: 'nb' | 'nn' | 'en' = 'nb'): readonly string[] =>
  found.map(({ sentence }) => sentence[language]);
const all = (records: Parameters<typeof inputOf>[0]): readonly Finding[] => {
  const { told, notRecorded } = findAll(inputOf(records));
  return [...told, ...notRecorded];
};
const ofKind = (records: Parameters<typeof inputOf>[0], kind: string): Finding | undefined =>
  all(records).find((one) => one.kind === kind);

describe("the booklet's map", () => {
  const { told, notRecorded } = findAll(seedInput());

  it('is told in sentences, in the order of what matters', () => {
    expect(sentences(told).slice(0, 8)).toMatchInlineSnapshot(`
      [
        "Bare «Arbeids- og velferdsdirektoratet» er registrert som den som svarer på «Fattigdom og sosial eksklusjon», med «Tilskuddsordningen til sosialt entreprenørskap».",
        "Oppgitt å mangle: samarbeid mellom «Kunnskapsdepartementet» og «Arbeids- og velferdsdirektoratet» på den ene siden og «Private fond», «Akselerator- og inkubatortilbud», «Organiserte nettverk» og «Grupper i sosiale medier» på den andre.",
        "Oppgitt å mangle: samarbeid mellom «Private fond», «Akselerator- og inkubatortilbud», «Organiserte nettverk» og «Grupper i sosiale medier».",
        "Oppgitt å mangle: samarbeid mellom «Økosystemgartneren» og hver av «Sosiale entreprenører» og «Kommuner og kommunale tjenester».",
        "Referansen venter dette: «Et direktorat som gir tilskudd, informerer lokalkontoret der mottakeren holder til». Oppgitt å mangle: at «Arbeids- og velferdsdirektoratet» informerer «Lokale NAV-kontor».",
        "Oppgitt å være borte: «Start-up-tilbud for sosiale entreprenører». Det er ikke registrert noe annet tilbud som svarer på «Etablererveiledningen treffer ikke».",
        "Oppgitt å mangle: samordning mellom «Post på Kunnskapsdepartementets budsjett» og «Tilskuddsordningen til sosialt entreprenørskap».",
        "Oppgitt å mangle: «Økosystemgartneren».",
      ]
    `);
    expect(sentences(told, 'en').slice(0, 3)).toMatchInlineSnapshot(`
      [
        "Only “Arbeids- og velferdsdirektoratet” is recorded as addressing “Fattigdom og sosial eksklusjon”, with “Tilskuddsordningen til sosialt entreprenørskap”.",
        "Stated to be missing: cooperation between “Kunnskapsdepartementet” and “Arbeids- og velferdsdirektoratet” on one side and “Private fond”, “Akselerator- og inkubatortilbud”, “Organiserte nettverk” and “Grupper i sosiale medier” on the other.",
        "Stated to be missing: cooperation between “Private fond”, “Akselerator- og inkubatortilbud”, “Organiserte nettverk” and “Grupper i sosiale medier”.",
      ]
    `);
  });

  it('puts what is only not recorded apart', () => {
    expect(told.some(({ absence }) => absence === 'notRecorded')).toBe(false);
    expect(notRecorded.every(({ absence }) => absence === 'notRecorded')).toBe(true);
    expect(notRecorded.length).toBeGreaterThan(3);
  });

  it('has sentences in all languages, without a hole, and shows every finding on the map', () => {
    const { graph } = seedInput();
    for (const finding of [...told, ...notRecorded]) {
      for (const language of languages) {
        expect(finding.sentence[language], finding.kind).toMatch(/^\S.*[.]$/);
        expect(finding.sentence[language]).not.toMatch(/undefined|null|NaN|\[object|[0-9a-f]{8}-/);
      }
      expect(finding.nodes.length + finding.relations.length, finding.kind).toBeGreaterThan(0);
      for (const id of finding.nodes) expect(graph.nodes.has(id), `${finding.kind}: ${id}`).toBe(true);
      for (const id of finding.relations) expect(graph.relations.has(id), `${finding.kind}: ${id}`).toBe(true);
      expect(finding.id.length).toBeLessThanOrEqual(64);
    }
    const ids = [...told, ...notRecorded].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps ids while the cause stays, whatever else changes', () => {
    const input = seedInput();
    input.graph.nodes.set('new', actor('new'));
    const ids = new Set([...findAll(input).told].map(({ id }) => id));
    for (const { id } of told) expect(ids.has(id)).toBe(true);
  });
});

describe('sentences', () => {
  it('say what is missing, whom it would tie, and how sure that is', () => {
    const missing = (certainty: string, kind = 'informs') => [
      actor('A'),
      actor('B'),
      tie(`A ${kind} B`, { status: 'missing', sources: [{ title: 'Heftet', certainty: certainty as 'stated' }] }),
    ];
    expect(ofKind(missing('stated'), 'missingTies')?.sentence).toEqual({
      nb: 'Oppgitt å mangle: «A» informerer «B».',
      nn: 'Oppgitt å mangle: «A» informerer «B».',
      en: 'Stated to be missing: “A” informs “B”.',
    });
    expect(ofKind(missing('derived'), 'missingTies')?.sentence.nb).toBe(
      'Oppgitt å mangle: «A» informerer «B». Slik leser vi kilden.',
    );
    expect(ofKind(missing('assumed', 'cooperatesWith'), 'missingTies')?.sentence.nb).toBe(
      'Oppgitt å mangle: samarbeid mellom «A» og «B». Det antar vi.',
    );
  });

  it('put ties that one passage names into one, and name no more than can be taken in', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
    const told = (...pairs: readonly string[]) =>
      sentences(
        all([
          ...names.map((name) => actor(name)),
          ...pairs.map((pair) =>
            tie(`${pair[0] ?? ''} cooperatesWith ${pair[1] ?? ''}`, { status: 'missing', sources: stated }),
          ),
        ]).filter(({ kind }) => kind === 'missingTies'),
      ).map((sentence) => sentence.replace('Oppgitt å mangle: samarbeid mellom ', ''));
    // One with each of many; all with each other; each of one side with each of the other.
    expect(told('AB', 'AC', 'AD', 'AE', 'AF', 'AG', 'AH')).toEqual([
      '«A» og hver av «B», «C», «D», «E», «F» og 2 til.',
    ]);
    expect(told('AB', 'AC', 'BC')).toEqual(['«A», «B» og «C».']);
    expect(told('AC', 'AD', 'AE', 'BC', 'BD', 'BE')).toEqual([
      '«A» og «B» på den ene siden og «C», «D» og «E» på den andre.',
    ]);
    // What one sentence would say wrongly is told in several.
    expect(told('AB', 'BC', 'CD')).toEqual(['«B» og hver av «A» og «C».', '«C» og «D».']);
    expect(told('AB')).toEqual(['«A» og «B».']);
  });

  it('of needs say what answers them, and what does not', () => {
    const records = [actor('A'), service('S'), need('N'), need('M'), tie('A provides S'), tie('S addresses N')];
    expect(ofKind(records, 'thinNeed')?.sentence.nb).toBe('Bare «A» er registrert som den som svarer på «N», med «S».');
    expect(ofKind(records, 'unmetNeed')?.sentence.nn).toBe('Det er ikkje registrert noko tilbod som svarer på «M».');
    expect(ofKind(records.slice(1, 3).concat(tie('S addresses N')), 'unreachableNeed')?.sentence.en).toBe(
      '“S” addresses “N”, but who provides it is not recorded.',
    );
  });
});

it('says which passages say so, each once', () => {
  const more = [{ title: 'Heftet', where: 'linje 2', certainty: 'derived' as const }];
  const found = ofKind(
    [
      actor('A'),
      actor('B'),
      actor('C'),
      tie('A informs B', { status: 'missing', sources: [...stated, ...more] }),
      tie('A informs C', { status: 'missing', sources: stated }),
    ],
    'missingTies',
  );
  expect(found?.sources).toEqual([
    { title: 'Heftet', where: 'linje 1', certainty: 'stated' },
    { title: 'Heftet', where: 'linje 2', certainty: 'derived' },
  ]);
});

it('of a field or a need that is stated missing says by whom, and how sure that is', () => {
  const sources = [{ title: 'Heftet', where: 'linje 3', certainty: 'derived' as const }];
  const missing = { status: 'missing', sources };
  const field = ofKind([actor('A', { elements: ['finance'], layer: 'municipality', ...missing })], 'uncovered');
  expect(field).toMatchObject({ absence: 'statedMissing', certainty: 'derived' });
  expect(field?.sources).toContainEqual(sources[0]);
  const unmet = ofKind([service('S'), need('N'), tie('S addresses N', missing)], 'unmetNeed');
  expect(unmet).toMatchObject({ certainty: 'derived', relations: ['S addresses N'], sources });
});

it('about missing ties keeps its id, whatever else the same passage names later, and when those concerned are asked', () => {
  const missed = (text: string, createdAt: string) => tie(text, { status: 'missing', sources: stated, createdAt });
  const names = ['A', 'B', 'C', 'D'].map((name) => actor(name));
  const idsOf = (records: Parameters<typeof inputOf>[0]): readonly string[] =>
    all(records).flatMap(({ id, kind }) => (kind === 'missingTies' ? [id] : []));
  const first = [missed('A cooperatesWith B', '2026-01-01'), missed('B cooperatesWith C', '2026-01-02')];
  const [id = ''] = idsOf([...names, ...first]);
  expect(id).toMatch(/^missingTies-/);
  const more = [missed('A cooperatesWith D', '2026-02-01'), missed('C cooperatesWith D', '2026-02-02')];
  expect(idsOf([...names, ...first, ...more])).toContain(id);
  const asked = names.map((node) => ({ ...node, tiesAsked: { date: '2026-03-01' } }) as typeof node);
  expect(idsOf([...asked, ...first])).toEqual([id]);
});

describe('the order', () => {
  const finding = (given: Partial<Finding>): Finding => ({
    id: 'x',
    kind: 'friction',
    absence: null,
    certainty: null,
    severity: 'coordination',
    nodes: [],
    relations: [],
    sources: [],
    sentence: { nb: '', nn: '', en: '' },
    figures: [],
    ...given,
  });

  it("begins with what is stated missing in people's lives, then their needs, then coordination, then structure", () => {
    const given = [
      finding({ id: '5', severity: 'structure', absence: 'statedMissing', certainty: 'stated' }),
      finding({ id: '4', certainty: 'derived' }),
      finding({ id: '3', certainty: 'stated' }),
      finding({ id: '2', severity: 'people', kind: 'thinNeed' }),
      finding({ id: '1', severity: 'people', absence: 'statedMissing', certainty: 'stated' }),
    ];
    expect(inOrder(given).map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5']);
    expect(inOrder([...given].reverse()).map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5']);
  });

  it('of equals tells what is about more first, then by id', () => {
    const given = [finding({ id: 'b' }), finding({ id: 'a' }), finding({ id: 'c', nodes: ['n'] })];
    expect(inOrder(given).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });
});

it('of an empty map tells only what its reference asks for, and that nobody has recorded it', () => {
  const { told, notRecorded } = findAll(inputOf([]));
  expect(told).toEqual([]);
  expect(new Set(notRecorded.map(({ kind }) => kind))).toEqual(new Set(['uncovered']));
});
