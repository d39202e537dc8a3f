/** What stands in a cell. Null is unknown and stands empty: it is not zero. */
export type Cell = string | number | boolean | null;

/** How cells and numbers are set apart. */
export type CsvForm = { readonly separator: ',' | ';'; readonly decimal: '.' | ',' };

/** As programs read it (RFC 4180). */
export const forPrograms: CsvForm = { separator: ',', decimal: '.' };
/** As a Norwegian spreadsheet opens it by a double click: there the comma belongs to the numbers. */
export const forNorwegianSheets: CsvForm = { separator: ';', decimal: ',' };

// Without it spreadsheets take UTF-8 for the system's old code page, and ø for two other letters.
const BOM = '\uFEFF';
const LINE_END = '\r\n';
// What a spreadsheet would take for a formula, also behind blanks; the wide signs are the same in East Asian ones.
const FORMULA = /^(?:\s*[=+\-@＝＋－＠]|[ \u00A0]*[\t\r\n])/u;

/**
 * A table as the lines of a CSV file, each with its line end: UTF-8 with a byte order mark, the header first.
 *
 * A text that a spreadsheet would run as a formula (`=HYPERLINK(…)`) gets an apostrophe before it. Numbers are numbers and
 * get none, whatever their sign.
 */
export function* csvLines(
  header: readonly string[],
  rows: Iterable<readonly Cell[]>,
  form: CsvForm,
): Generator<string> {
  yield BOM + lineOf(header, form);
  for (const row of rows) yield lineOf(row, form);
}

function lineOf(cells: readonly Cell[], form: CsvForm): string {
  return cells.map((cell) => written(cell, form)).join(form.separator) + LINE_END;
}

function written(cell: Cell, { separator, decimal }: CsvForm): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return String(cell);
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell).replace('.', decimal) : '';
  const text = harmless(cell);
  const mustQuote = text.includes(separator) || /["\r\n]|^\s|\s$/u.test(text);
  return mustQuote ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A text that no spreadsheet runs. */
export function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
