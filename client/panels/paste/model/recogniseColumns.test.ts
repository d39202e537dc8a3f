import { nodeKinds } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { smallMap } from '../../smallMap.fixture.ts';
import { headerWords } from './headerWords.ts';
import { kindOfRows } from './kindColumn.ts';
import { pasteTargets } from './PasteTarget.ts';
import { headerKey, recogniseColumns } from './recogniseColumns.ts';
import { columnLetter, columnsOf } from './sheetColumns.ts';

const { settings } = smallMap();
const actors = pasteTargets('actor', settings, 'nb');
const recognise = (...headings: readonly string[]) =>
  recogniseColumns(headings, actors, 'actor').map(({ target }) => target);

describe('recogniseColumns', () => {
  it('knows headings in three languages, and what people call them', () => {
    expect(recognise('Navn', 'Org.nr.', 'Kommune', 'Ring', 'Felt', 'Sektor', 'Type', 'Status')).toEqual([
      'name',
      'organisationNumber',
      'municipalities',
      'layer',
      'elements',
      'sector',
      'actorType',
      'status',
    ]);
    expect(recognise('Namn', 'Kommunar', 'Nettstad', 'Stikkord', 'Samandrag')).toEqual([
      'name',
      'municipalities',
      'website',
      'tags',
      'summary',
    ]);
    expect(recognise('NAME', 'Organisation number', 'website', 'Tags', 'Description')).toEqual([
      'name',
      'organisationNumber',
      'website',
      'tags',
      'description',
    ]);
  });

  it('passes over spaces, marks, case and what stands in brackets', () => {
    expect(recognise(' organisasjons nummer (9 siffer) ', 'NETT-SIDE:')).toEqual(['organisationNumber', 'website']);
    expect(headerKey('Fødselsår (valgfritt)')).toBe('fødselsår');
  });

  it('gives each field once, and to what it does not know nothing', () => {
    expect(recognise('Navn', 'Navn', 'Tittel', '__proto__', 'constructor', '')).toEqual([
      'name',
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('takes a word that several kinds have for the one of this kind', () => {
    const services = pasteTargets('service', settings, 'nb');
    expect(recogniseColumns(['Type', 'Tilbud'], services, 'service').map(({ target }) => target)).toEqual([
      'serviceType',
      'name',
    ]);
  });

  it('knows the fields that the map has added itself', () => {
    const own = { id: 'dag', kinds: ['actor'], valueType: 'text' as const, labels: { nb: 'Åpen dag' } };
    const targets = pasteTargets('actor', settings === null ? null : { ...settings, customFields: [own] }, 'nb');
    expect(recogniseColumns(['åpen dag'], targets, 'actor')[0]?.target).toBe('own-dag');
  });

  it('marks what tells how to reach people, and does not take it', () => {
    const columns = recogniseColumns(['E-post', 'Tlf.', 'Kontaktperson', 'Navn'], actors, 'actor');
    expect(columns.map(({ isContact, target }) => [isContact, target])).toEqual([
      [true, null],
      [true, null],
      [true, null],
      [false, 'name'],
    ]);
  });

  it('has words only for fields that there are, written as they are compared', () => {
    const ids = new Set(nodeKinds.flatMap(({ id }) => pasteTargets(id, null, 'nb').map((target) => target.id)));
    expect(Object.keys(headerWords).filter((id) => !ids.has(id))).toEqual([]);
    for (const words of Object.values(headerWords)) {
      expect(words.filter((word) => headerKey(word) !== headerKey(headerKey(word)))).toEqual([]);
    }
  });
});

describe('a column of kinds', () => {
  it('is told by what stands in it, and says what the rows become', () => {
    const sheet = ['Navn|Type', 'Huset|Tilbud', 'Stua|Tilbud', 'Loftet|Aktør'].map((line, at) => ({
      number: at + 1,
      cells: line.split('|'),
    }));
    expect(kindOfRows(sheet, 2)).toBe('service');
    const input = { rows: sheet, width: 2, headings: null, chosen: new Map(), targets: actors, kind: 'actor' };
    expect(columnsOf(input).columns.map(({ target }) => target)).toEqual(['name', 'kind']);
    const banks = [...sheet.slice(0, 1), { number: 2, cells: ['Huset', 'Bank'] }];
    expect(columnsOf({ ...input, rows: banks }).columns.map(({ target }) => target)).toEqual(['name', 'actorType']);
    expect(kindOfRows(banks, 2)).toBeNull();
  });
});

describe('columnsOf', () => {
  const rows = (...lines: readonly string[]) =>
    lines.map((line, index) => ({ number: index + 1, cells: line.split('|') }));
  const of = (lines: readonly string[], more: Partial<Parameters<typeof columnsOf>[0]> = {}) =>
    columnsOf({
      rows: rows(...lines),
      width: 2,
      headings: null,
      chosen: new Map(),
      targets: actors,
      kind: 'actor',
      ...more,
    });

  it('takes the first row for headings where it looks like that, and else the first column for the names', () => {
    expect(of(['Navn|Kommune', 'Huset|Skien'])).toMatchObject({ headings: true, rows: [{ number: 2 }] });
    const without = of(['Huset|Skien', 'Stua|Larvik']);
    expect(without.headings).toBe(false);
    expect(without.rows).toHaveLength(2);
    expect(without.columns.map(({ target }) => target)).toEqual(['name', null]);
  });

  it('does as somebody says, and takes what is chosen from the column that had it', () => {
    expect(of(['Navn|Kommune', 'Huset|Skien'], { headings: false }).rows).toHaveLength(2);
    const chosen = of(['Navn|Kommune', 'Huset|Skien'], { chosen: new Map([[1, 'name']]) });
    expect(chosen.columns.map(({ target }) => target)).toEqual([null, 'name']);
    const nothing = of(['Navn|Kommune', 'Huset|Skien'], { chosen: new Map([[1, '']]) });
    expect(nothing.columns.map(({ target }) => target)).toEqual(['name', null]);
  });

  it('lets go of what another kind does not have', () => {
    expect(of(['Navn|x'], { chosen: new Map([[1, 'serviceType']]) }).columns[1]?.target).toBeNull();
  });

  it('names columns by letters', () => {
    expect([0, 25, 26, 51, 52].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA']);
  });
});
