import { describe, expect, it } from 'vitest';
import { csvLines, forNorwegianSheets, forPrograms, harmless, type Cell } from './csv.ts';

const csv = (rows: readonly (readonly Cell[])[], form = forPrograms): string =>
  [...csvLines(['a', 'b'], rows, form)].join('');
/** The lines of a table, without its header. */
const body = (rows: readonly (readonly Cell[])[], form = forPrograms): string =>
  csv(rows, form).replace('\uFEFFa,b\r\n', '').replace('\uFEFFa;b\r\n', '');

describe('a table as CSV', () => {
  it('begins with a byte order mark and a header, and ends every line as the standard says', () => {
    expect(csv([[1, 'to']])).toBe('\uFEFFa,b\r\n1,to\r\n');
    expect(csv([])).toBe('\uFEFFa,b\r\n');
  });

  it('keeps Norwegian letters, quotes, separators and line breaks', () => {
    expect(body([['Ærlig østlending på Åsen', 'si "hei"']])).toBe('Ærlig østlending på Åsen,"si ""hei"""\r\n');
    expect(body([['a,b', 'to\nlinjer']])).toBe('"a,b","to\nlinjer"\r\n');
    expect(body([['a;b', 'a,b']], forNorwegianSheets)).toBe('"a;b";a,b\r\n');
    expect(body([[' foran', 'bak ']])).toBe('" foran","bak "\r\n');
  });

  it('writes numbers as whoever reads it writes them, and unknown as nothing', () => {
    expect(body([[0.25, -1]])).toBe('0.25,-1\r\n');
    expect(body([[0.25, -1]], forNorwegianSheets)).toBe('0,25;-1\r\n');
    expect(body([[null, 0]])).toBe(',0\r\n');
    expect(body([[NaN, Infinity]])).toBe(',\r\n');
    expect(body([[true, false]])).toBe('true,false\r\n');
  });

  it('makes of half a letter the sign for what cannot be read, so that it is UTF-8 to the last byte', () => {
    const bytes = Buffer.from(body([['a\uD83Cb', 'x']]), 'utf8');
    expect(new TextDecoder('utf8', { fatal: true }).decode(bytes)).toBe('a\uFFFDb,x\r\n');
  });
});

describe('what a spreadsheet would run', () => {
  it('has an apostrophe before it, also behind blanks', () => {
    for (const text of [
      '=HYPERLINK("http://example.org","klikk")',
      '+47 12 34',
      '-1+1',
      '@SUM(A1)',
      ' =1+1',
      '\u00A0=1',
      '\t=1',
      '\tfoo',
      '\rfoo',
      '\n=1',
      '＝1+1',
    ]) {
      expect(harmless(text), JSON.stringify(text)).toBe(`'${text}`);
    }
    expect(body([['=HYPERLINK("x")', '']])).toBe('"\'=HYPERLINK(""x"")",\r\n');
  });

  it('is nothing else', () => {
    for (const text of ['NAV', 'a=b', '– en strek', '(=1)', "'=1", '', ' foran', '100 % -']) {
      expect(harmless(text)).toBe(text);
    }
  });
});
