/** The cells of a CSV file as they were before they were written, row by row. */
export function readCells(text: string, separator = ','): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const marked = text.startsWith('\uFEFF') ? text.slice(1) : text;
  for (let at = 0; at < marked.length; at += 1) {
    const sign = marked[at] ?? '';
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (marked[at + 1] === '"') cell += marked[(at += 1)] ?? '';
      else isQuoted = false;
    } else if (sign === '"') isQuoted = true;
    else if (sign === separator || sign === '\n') {
      row.push(cell);
      cell = '';
      if (sign === '\n') {
        rows.push(row);
        row = [];
      }
    } else if (sign !== '\r') cell += sign;
  }
  return rows;
}

export type CsvRow = Readonly<Record<string, string>>;

/** The rows of a CSV file by the names of their columns. */
export function readCsv(text: string, separator = ','): readonly CsvRow[] {
  const [header = [], ...rows] = readCells(text, separator);
  return rows.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])));
}
