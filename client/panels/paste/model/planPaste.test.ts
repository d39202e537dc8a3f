import { emptyGraph, nodeKinds, putNode, resolveEdits } from '@sirkel/graph-schema';
import type { NodeRecord } from '@sirkel/graph-schema';
import { newNodeShapes } from '@sirkel/graph-schema/shapes';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallMap } from '../../smallMap.fixture.ts';
import { mendKey, noMends } from './Mends.ts';
import type { Mends } from './Mends.ts';
import { troublesOf } from './troublesOf.ts';
import { actionOf, carefully, stateOf } from './PasteChoice.ts';
import type { PasteChoice } from './PasteChoice.ts';
import { pasteEdits } from './pasteEdits.ts';
import { pasteTargets } from './PasteTarget.ts';
import { planPaste } from './planPaste.ts';
import { readSheet } from './readSheet.ts';
import { columnsOf } from './sheetColumns.ts';

const graph = smallMap();
const { settings } = graph;
const targets = pasteTargets('actor', settings, 'nb');
const source = { title: 'Listen', certainty: 'stated' };

function plan(text: string, into = graph, mends: Mends = noMends) {
  const reading = readSheet(text);
  if (reading.state !== 'read') throw new Error(reading.why);
  const { columns, rows } = columnsOf({ ...reading, headings: null, chosen: new Map(), targets, kind: 'actor' });
  const ids = columns.map(({ target }) => target);
  return planPaste({ rows, columns: ids, targets, forAll: new Map(), mends, kind: 'actor', graph: into, settings });
}

function edits(text: string, choice: Partial<PasteChoice> = {}, into = graph) {
  return pasteEdits({
    rows: plan(text, into),
    choice: { ...carefully, ...choice },
    kind: 'actor',
    status: 'existing',
    sourceOf: ({ number }) => ({ ...source, where: `Rad ${number}` }),
    newId: ({ number }) => `ny-${number}`,
  });
}

const states = (text: string, choice: PasteChoice = carefully) => plan(text).map((row) => stateOf(row, choice));

describe('planPaste', () => {
  it('tells what is new from what is on the map, by number, by name and by another name', () => {
    const rows = plan('Navn\tOrgnr\nHuset\t\ninnovasjon  NORGE\t\nNoe annet\t974 760 673\nNyskaparen\t\nÆrlig hjelp\t');
    expect(rows.map(({ standing }) => standing?.by ?? null)).toEqual([
      null,
      'name',
      'organisationNumber',
      'otherName',
      // A need of this name is no actor.
      null,
    ]);
  });

  it('tells which rows are alike, and what is wrong in which column', () => {
    const rows = plan('Navn\tKommune\nHuset\tSkien\nhuset\tLarvik\nStua\tAtlantis\n\tSkien');
    expect(rows.map(({ number, like }) => [number, like])).toEqual([
      [2, null],
      [3, 2],
      [4, null],
      [5, null],
    ]);
    expect(rows[2]?.broken).toMatchObject([{ column: 1, problem: { code: 'unknownMunicipality', got: 'Atlantis' } }]);
    expect(rows.map((row) => stateOf(row, carefully))).toEqual(['new', 'alike', 'broken', 'lacking']);
    expect(states('Navn\tKommune\nStua\tAtlantis', { ...carefully, withoutBroken: true })).toEqual(['new']);
  });

  it('does not let anything end before it begins', () => {
    const [row] = plan('Navn\tFra\tTil\nHuset\t2020\t2019');
    expect(row?.broken).toMatchObject([{ column: 2, problem: { code: 'dateOrder' } }]);
    expect(row?.record).toEqual({ name: 'Huset', validFrom: '2020' });
  });

  it('says in all rows what no column says, and cannot use rows that lack what they must say', () => {
    const needs = pasteTargets('need', settings, 'nb');
    const input = { rows: [{ number: 2, cells: ['Noen å snakke med'] }], columns: ['name'], targets: needs };
    const of = (forAll: ReadonlyMap<string, string>) =>
      planPaste({ ...input, forAll, kind: 'need', graph, settings }).map(({ record, lacks }) => ({
        record,
        lacks: lacks.map(({ id }) => id),
      }));
    expect(of(new Map())).toEqual([{ record: { name: 'Noen å snakke med' }, lacks: ['whose'] }]);
    expect(of(new Map([['whose', 'people']]))).toEqual([
      { record: { name: 'Noen å snakke med', whose: 'people' }, lacks: [] },
    ]);
  });

  it('says once what stands instead of what nobody understands, and takes rows of another kind for none of its own', () => {
    const text = 'Navn\tStatus\tKommune\nHuset\tKanskje\tAtlantis\nStua\tKanskje\tSkien';
    expect(troublesOf(plan(text)).map(({ key, rows }) => [key, rows])).toEqual([
      [mendKey('status', 'Kanskje'), [2, 3]],
      [mendKey('municipalities', 'Atlantis'), [2]],
    ]);
    const mends = new Map([
      [mendKey('status', 'Kanskje'), 'proposed'],
      [mendKey('municipalities', 'Atlantis'), 'Larvik'],
    ]);
    const mended = plan(text, graph, mends);
    expect(troublesOf(mended)).toEqual([]);
    expect(mended.map(({ record }) => record['status'])).toEqual(['proposed', 'proposed']);
    expect(mended[0]?.record['municipalities']).toEqual(['3909']);
    expect(plan(text, graph, new Map([[mendKey('municipalities', 'Atlantis'), '']]))[0]?.broken).toMatchObject([
      { target: { id: 'status' } },
    ]);
    const kinds = plan('Navn\tType\nHuset\tAktør\nVeiledning\tTilbud');
    expect(kinds.map(({ broken }) => broken.map(({ problem }) => problem.code))).toEqual([[], ['otherKind']]);
    expect(stateOf(kinds[1] as (typeof kinds)[number], { ...carefully, withoutBroken: true })).toBe('lacking');
  });

  it('is not harmed by headings and cells that mean something to a program', () => {
    const [row] = plan('Navn\t__proto__\tconstructor\n__proto__\t{"polluted":1}\ttoString');
    expect(row?.record).toEqual({ name: '__proto__' });
    expect(({} as Readonly<Record<string, unknown>>)['polluted']).toBeUndefined();
  });
});

describe('pasteEdits', () => {
  it('adds what is new, each with its source, and leaves the rest alone unless somebody says so', () => {
    const { edits: asked, added, filled } = edits('Navn\tKommune\nHuset\tSkien\nInnovasjon Norge\tLarvik');
    expect(asked).toEqual([
      {
        action: 'addNode',
        node: {
          id: 'ny-2',
          kind: 'actor',
          name: 'Huset',
          municipalities: ['4003'],
          status: 'existing',
          sources: [{ ...source, where: 'Rad 2' }],
        },
      },
    ]);
    expect([added, filled]).toEqual([['ny-2'], []]);
  });

  it('fills in what says nothing yet, and touches nothing else', () => {
    const { edits: asked, filled } = edits('Navn\tKommune\tNettsted\nInnovasjon Norge\tLarvik\tin.no', {
      standing: 'fill',
    });
    const before = graph.nodes.get('norge')?.sources ?? [];
    expect(asked).toEqual([
      {
        action: 'updateNode',
        id: 'norge',
        before: { website: null, sources: before },
        after: { website: 'https://in.no', sources: [...before, { ...source, where: 'Rad 2' }] },
      },
    ]);
    expect(filled).toEqual(['norge']);
    expect(edits('Navn\tKommune\nInnovasjon Norge\tLarvik', { standing: 'fill' }).edits).toEqual([]);
  });

  it('brings what stands there up to what the row says, and says so of one field each', () => {
    const text = 'Navn\tKommune\tSektor\tSammendrag\nInnovasjon Norge\tLarvik\tPrivat\tRåd og penger.';
    const before = graph.nodes.get('norge') as Readonly<Record<string, unknown>> | undefined;
    const { edits: asked, updated, filled } = edits(text, { standing: 'update' });
    expect([updated, filled]).toEqual([['norge'], []]);
    expect(asked).toMatchObject([
      {
        action: 'updateNode',
        id: 'norge',
        before: { sector: before?.['sector'] ?? null },
        after: { sector: 'private', summary: { nb: 'Råd og penger.' } },
      },
    ]);
    // What it says already is no change, and neither is another way to write the name.
    const same = edits('Navn\nINNOVASJON NORGE', { standing: 'update' });
    expect(same.edits).toEqual([]);
  });

  it('confirms what is only suggested where the row says that it is there, and nothing that the row does not say', () => {
    const suggested = smallMap();
    const sources = [{ title: 'Mal', certainty: 'assumed' }];
    putNode(suggested, {
      id: 'nav',
      kind: 'actor',
      name: 'NAV-kontoret',
      status: 'proposed',
      municipalities: ['4001', '4003'],
      sources,
      version: 1,
    } as unknown as NodeRecord);
    const confirmed = edits('Navn\tStatus\tKommune\nNAV-kontoret\tFinnes\tSkien', {}, suggested);
    expect(confirmed.updated).toEqual(['nav']);
    expect(confirmed.edits).toEqual([
      {
        action: 'updateNode',
        id: 'nav',
        before: { status: 'proposed', municipalities: ['4001', '4003'], sources },
        after: { status: 'existing', municipalities: ['4003'], sources: [{ ...source, where: 'Rad 2' }] },
      },
    ]);
    expect(edits('Navn\tKommune\nNAV-kontoret\tSkien', {}, suggested).edits).toEqual([]);
    const asked = { standing: 'skip' as const };
    expect(edits('Navn\tStatus\nNAV-kontoret\tFinnes', asked, suggested).edits).toEqual([]);
  });

  it('lets two rows fill in the same entry in one change', () => {
    const text = 'Navn\tOrgnr\tNettsted\tStikkord\nInnovasjon Norge\t\tin.no\t\nIN\t974760673\tandre.no\tpenger';
    const { edits: asked } = edits(text, { standing: 'fill' });
    const stamp = { author: 'a', at: '2026-01-01T00:00:00.000Z', sequence: 4 };
    const [change] = resolveEdits(graph, asked, stamp).edits;
    expect(change).toMatchObject({ after: { website: 'https://in.no', tags: ['penger'] } });
    expect((change as { readonly after: NodeRecord }).after.sources).toHaveLength(3);
  });

  it('does with single rows what was said of them, and adds what is like another only when asked to', () => {
    const text = 'Navn\nInnovasjon Norge\nHuset\nHuset';
    expect(edits(text).added).toEqual(['ny-3']);
    expect(edits(text, { rows: new Map([[2, 'add']]) }).added).toEqual(['ny-2', 'ny-3']);
    expect(edits(text, { alike: 'add' }).added).toEqual(['ny-3', 'ny-4']);
  });

  it('never gives a status of its own to a row whose status nobody understands', () => {
    const text = 'Navn\tStatus\tKommune\nHuset\tKanskje\tSkien\nStua\t\tAtlantis\nLoftet\t\tSkien';
    const { edits: asked } = edits(text, { withoutBroken: true });
    expect(asked).toMatchObject([
      { node: { name: 'Stua', status: 'existing' } },
      { node: { name: 'Loftet', status: 'existing' } },
    ]);
    expect(plan(text)[0]?.lacks.map(({ id }) => id)).toEqual(['status']);
    expect(states(text, { ...carefully, withoutBroken: true })).toEqual(['lacking', 'new', 'new']);
  });

  it('never adds what has no name, or what cannot be used', () => {
    const rows = plan('Navn\tKommune\n\tSkien\nStua\tAtlantis');
    const anything: PasteChoice = { standing: 'add', alike: 'add', rows: new Map([[2, 'add']]), withoutBroken: false };
    expect(rows.map((row) => actionOf(row, anything))).toEqual(['skip', 'skip']);
  });
});

const cell = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('__proto__', 'constructor', '=1+1', '@SUM(A1)', '3907', 'Skien og Larvik', '974760673', '2020', 'ja'),
);

describe('whatever is pasted', () => {
  it('comes to a plan, and what is asked for fits its kind', () => {
    const kinds = fc.constantFrom(...nodeKinds.map(({ id }) => id));
    fc.assert(
      fc.property(
        kinds,
        fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }),
        fc.boolean(),
        (kind, sheet, all) => {
          const of = pasteTargets(kind, settings, 'nb');
          const columns = of.map(({ id }) => id);
          // Every field is tried with every text.
          const rows = sheet.map((cells, number) => ({ number, cells: columns.map((_, at) => cells[at % 6] ?? '') }));
          const judged = planPaste({ rows, columns, targets: of, forAll: new Map(), kind, graph, settings });
          const asked = pasteEdits({
            rows: judged,
            choice: { ...carefully, withoutBroken: all, alike: 'add', standing: 'add' },
            kind: kind as 'actor',
            status: 'existing',
            sourceOf: () => source,
            newId: ({ number }) => `ny-${number}`,
          });
          for (const edit of asked.edits) {
            if (edit.action !== 'addNode') continue;
            const shape = newNodeShapes[edit.node.kind].safeParse(edit.node);
            expect(shape.success ? [] : shape.error.issues).toEqual([]);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is read, or refused with a reason', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.constantFrom('\t', ';', ',', '"', '\n'),
        (text, mark) => {
          const reading = readSheet(text.replaceAll('a', mark));
          if (reading.state === 'read') expect(reading.rows.length).toBeGreaterThan(0);
          else expect(reading.why).toBe('empty');
        },
      ),
    );
  });

  it('is told apart from what stands on a large map, also where it is as much as can be pasted', () => {
    const many = emptyGraph();
    for (let at = 0; at < 3_000; at += 1) {
      putNode(many, { id: `n${at}`, kind: 'actor', name: `Aktør ${at}`, status: 'existing', version: 1 });
    }
    const text = `Navn\n${Array.from({ length: 2_000 }, (_, at) => `Aktør ${at * 2}`).join('\n')}`;
    const { edits: asked } = edits(text, {}, many);
    expect(asked).toHaveLength(500);
  });
});
