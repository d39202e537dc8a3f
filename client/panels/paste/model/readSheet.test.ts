import { describe, expect, it } from 'vitest';
import { decodeFile } from './decodeFile.ts';
import { readSheet } from './readSheet.ts';
import { MOST_CHARACTERS, MOST_ROWS, MOST_SHEET_COLUMNS } from './Sheet.ts';

const cellsOf = (text: string) => {
  const reading = readSheet(text);
  return reading.state === 'read' ? reading.rows.map(({ cells }) => cells) : reading.why;
};

describe('readSheet', () => {
  it('reads what is copied from a spreadsheet, with line breaks and quotes in its cells', () => {
    expect(cellsOf('Navn\tOm\r\nHuset\t"Ja, ""her""\nog der"\r\n')).toEqual([
      ['Navn', 'Om'],
      ['Huset', 'Ja, "her"\nog der'],
    ]);
  });

  it('reads files with semicolons, commas and bars, also with a mark of byte order', () => {
    expect(cellsOf('\uFEFFNavn;Kommune\nHuset;Skien')).toEqual([
      ['Navn', 'Kommune'],
      ['Huset', 'Skien'],
    ]);
    expect(cellsOf('Navn,Kommune\n"Huset, AS",Skien')).toEqual([
      ['Navn', 'Kommune'],
      ['Huset, AS', 'Skien'],
    ]);
    expect(cellsOf('Navn;Kommune\r\n"Huset; øst";Skien\r\n')).toEqual([
      ['Navn', 'Kommune'],
      ['Huset; øst', 'Skien'],
    ]);
    expect(cellsOf('Navn|Kommune\nHuset|Skien')).toEqual([
      ['Navn', 'Kommune'],
      ['Huset', 'Skien'],
    ]);
  });

  it('takes one column of names as one column', () => {
    expect(cellsOf('Huset\nStua, den lille\nVerkstedet\n')).toEqual([['Huset'], ['Stua, den lille'], ['Verkstedet']]);
  });

  it('takes a quote that never ends for a character, and loses no row to it', () => {
    expect(cellsOf('Navn\tOm\n"Huset\tja\nStua\tnei')).toEqual([
      ['Navn', 'Om'],
      ['"Huset', 'ja'],
      ['Stua', 'nei'],
    ]);
  });

  it('numbers rows as the spreadsheet does, and leaves blank ones out', () => {
    const reading = readSheet('Navn\tA\n\n \t \nHuset\tb');
    expect(reading).toMatchObject({ state: 'read', width: 2 });
    expect(reading.state === 'read' && reading.rows.map(({ number }) => number)).toEqual([1, 4]);
  });

  it('refuses what is empty or too much, and says how much would do', () => {
    expect(readSheet(' \n\t\n')).toEqual({ state: 'refused', why: 'empty', most: 0 });
    expect(readSheet('x'.repeat(MOST_CHARACTERS + 1))).toEqual({
      state: 'refused',
      why: 'tooLong',
      most: MOST_CHARACTERS,
    });
    expect(readSheet('a\n'.repeat(MOST_ROWS + 2))).toMatchObject({ why: 'tooManyRows', most: MOST_ROWS });
    expect(readSheet('a\n'.repeat(MOST_ROWS + 1))).toMatchObject({ state: 'read' });
    expect(readSheet(`${'a\t'.repeat(MOST_SHEET_COLUMNS)}a`)).toMatchObject({ why: 'tooManyColumns' });
  });
});

describe('decodeFile', () => {
  const bytes = (...numbers: readonly number[]) => new Uint8Array(numbers);

  it('reads UTF-8, with and without its mark', () => {
    expect(decodeFile(new TextEncoder().encode('Færder'))).toBe('Færder');
    expect(decodeFile(bytes(0xef, 0xbb, 0xbf, 0x41))).toBe('A');
  });

  it('reads Windows-1252, where it is no UTF-8', () => {
    expect(decodeFile(bytes(0x46, 0xe6, 0x72, 0x64, 0x65, 0x72, 0x3b, 0xd8, 0xe5))).toBe('Færder;Øå');
  });

  it('reads UTF-16 of either order', () => {
    expect(decodeFile(bytes(0xff, 0xfe, 0xf8, 0x00))).toBe('ø');
    expect(decodeFile(bytes(0xfe, 0xff, 0x00, 0xf8))).toBe('ø');
  });
});
