import Papa from 'papaparse';
import { MOST_CHARACTERS, MOST_ROWS, MOST_SHEET_COLUMNS } from './Sheet.ts';
import type { SheetReading, SheetRefusal } from './Sheet.ts';

/** Reads what was copied from a spreadsheet, or what stands in a CSV file: tabs, semicolons, commas or bars between cells. */
export function readSheet(text: string): SheetReading {
  if (text.length > MOST_CHARACTERS) return refused('tooLong', MOST_CHARACTERS);
  const rows = cellsOf(text)
    .map((cells, index) => ({ number: index + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.findLastIndex((cell) => cell !== '') + 1), 0);
  if (rows.length === 0) return refused('empty', 0);
  // With the headings.
  if (rows.length > MOST_ROWS + 1) return refused('tooManyRows', MOST_ROWS);
  if (width > MOST_SHEET_COLUMNS) return refused('tooManyColumns', MOST_SHEET_COLUMNS);
  return { state: 'read', rows, width };
}

// A character that no text holds: quotes then stand for themselves.
const NO_QUOTE = '\u0000';

function cellsOf(text: string): readonly (readonly string[])[] {
  const plain = text.replace(/^\uFEFF/, '').replaceAll(NO_QUOTE, '');
  const settings = { delimiter: delimiterIn(plain) };
  const { data, errors } = Papa.parse<string[]>(plain, settings);
  // A quote that never ends would swallow all rows after it: then it was meant as a character.
  if (!errors.some(({ type }) => type === 'Quotes')) return data;
  return Papa.parse<string[]>(plain, { ...settings, quoteChar: NO_QUOTE }).data;
}

// So many lines are enough to see what stands between their cells.
const SAMPLE = 20;

/** What is copied from a spreadsheet has tabs, whatever else stands in its cells; files have one of these. */
function delimiterIn(text: string): string {
  if (text.includes('\t')) return '\t';
  const { meta, errors } = Papa.parse(text, {
    delimitersToGuess: [';', ',', '|'],
    preview: SAMPLE,
    skipEmptyLines: 'greedy',
  });
  // One column: then no comma in it means anything.
  return errors.some(({ code }) => code === 'UndetectableDelimiter') ? '\t' : meta.delimiter;
}

function refused(why: SheetRefusal['why'], most: number): SheetRefusal {
  return { state: 'refused', why, most };
}
