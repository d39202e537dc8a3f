import {
  csvLines,
  forNorwegianSheets,
  forPrograms,
  inLanguage,
  type Cell,
  type Language,
  type Localized,
  type LocalizedText,
  type Vocabulary,
} from '@sirkel/graph-schema';

/**
 * Who reads a table. People get headings and words in their language, as their spreadsheet opens it; programs get ids,
 * which stay the same whatever the language.
 */
export type Reader = { readonly by: 'people' | 'programs'; readonly language: Language };

/** A column of a list that only people read. */
export type ListColumn<Row> = {
  /** Letters, digits and `_`, so that every program takes it. */
  readonly id: string;
  readonly labels: Localized;
  /** The words that may stand there. */
  readonly vocabulary?: Vocabulary;
  readonly value: (row: Row) => Cell;
};

/** A column of a file of the package, and what the codebook says of it. */
export type Column<Row> = ListColumn<Row> & {
  /** What it means, in one sentence. */
  readonly help: Localized;
  /** What stands in a cell, in one word of English. */
  readonly type: string;
};

export type List<Row> = { readonly columns: readonly ListColumn<Row>[]; readonly rows: Iterable<Row> };
export type Table<Row> = { readonly columns: readonly Column<Row>[]; readonly rows: Iterable<Row> };

/** A table as the lines of a CSV file. */
export function tableLines<Row>({ columns, rows }: List<Row>, { by, language }: Reader): Iterable<string> {
  const isForPeople = by === 'people';
  const header = columns.map(({ id, labels }) => (isForPeople ? labels[language] : id));
  const form = isForPeople && language !== 'en' ? forNorwegianSheets : forPrograms;
  return csvLines(header, cells(), form);
  function* cells(): Generator<readonly Cell[]> {
    for (const row of rows) {
      yield columns.map(({ value, vocabulary }) => {
        const cell = value(row);
        return isForPeople && vocabulary !== undefined ? worded(cell, vocabulary, language) : cell;
      });
    }
  }
}

function worded(cell: Cell, { terms }: Vocabulary, language: Language): Cell {
  return terms.find(({ id }) => id === String(cell))?.labels[language] ?? cell;
}

/** Several values in one cell. */
export const joined = (values: readonly string[]): string => values.join('|');

/** Several names in one cell, for people. */
export const listedNames = (names: readonly string[]): string => names.join(', ');

/** The same column as people's and programs' tables have it: the ids, then the names. */
export function named<Row>(
  id: string,
  labels: Localized,
  help: Localized,
  idsOf: (row: Row) => readonly string[],
  nameOf: (id: string) => string,
): { readonly ids: Column<Row>; readonly names: Column<Row> } {
  return {
    ids: { id, labels, help, type: 'ids, set apart by |', value: (row) => joined(idsOf(row)) },
    names: {
      ...{ id: `${id}_names`, labels, help, type: 'names' },
      value: (row) => listedNames(idsOf(row).map(nameOf)),
    },
  };
}

/** A text that people wrote, in three columns. */
export function inThree<Row>(
  column: Omit<Column<Row>, 'value'>,
  textOf: (row: Row) => LocalizedText | undefined,
): readonly Column<Row>[] {
  return (['nb', 'nn', 'en'] as const).map((language) => ({
    ...column,
    id: `${column.id}_${language}`,
    value: (row) => textOf(row)?.[language] ?? null,
  }));
}

/** The same in one column, in the reader's language. */
export function inOne<Row>(
  column: Omit<Column<Row>, 'value'>,
  language: Language,
  textOf: (row: Row) => LocalizedText | undefined,
): Column<Row> {
  return {
    ...column,
    value: (row) => {
      const text = textOf(row);
      return text === undefined ? null : inLanguage(text, language);
    },
  };
}
