import { measureIds } from './lookPlace.ts';
import { noMatrix, readMatrixPlace, writeMatrixPlace } from './matrixPlace.ts';
import type { MatrixPlace } from './matrixPlace.ts';

/** The forms of the list: by ring, as a table of what is on the map, as a table of the ties between it, as a matrix. */
export const listForms = ['byRing', 'asTable', 'asTies', 'asMatrix'] as const;
export type ListForm = (typeof listForms)[number];

/** Which columns a table has, and how it is sorted. */
export type TableChoice = {
  /** Their ids, from left to right; empty: those that the table begins with. */
  readonly columns: readonly string[];
  /** Null: as the table begins. */
  readonly sort: { readonly column: string; readonly down: boolean } | null;
};

/** How the list is seen, as it stands in the address. */
export type TablePlace = {
  readonly form: ListForm;
  readonly nodes: TableChoice;
  readonly ties: TableChoice;
  readonly matrix: MatrixPlace;
};

const asItBegins: TableChoice = { columns: [], sort: null };

/** Nothing chosen yet. */
export const noTable: TablePlace = { form: 'byRing', nodes: asItBegins, ties: asItBegins, matrix: noMatrix };

/** More would make an address longer than some programs take. */
export const MOST_COLUMNS = 40;

const names = { byRing: null, asTable: 'table', asTies: 'ties', asMatrix: 'matrix' } as const;
const keys = {
  nodes: { columns: 'columns', sort: 'sort' },
  ties: { columns: 'tieColumns', sort: 'tieSort' },
} as const;

/** Reads it. Whether a table has such a column, it knows itself. */
export function readTablePlace(search: URLSearchParams): TablePlace {
  const form = listForms.find((each) => names[each] !== null && names[each] === search.get('form'));
  return {
    form: form ?? 'byRing',
    nodes: readChoice(search, 'nodes'),
    ties: readChoice(search, 'ties'),
    matrix: readMatrixPlace(search),
  };
}

/** Whether the table has columns that the server has to work out: that is only asked for where they are shown. */
export function tableAtMeasures({ form, nodes }: Pick<TablePlace, 'form' | 'nodes'>): boolean {
  return form === 'asTable' && measureIds.some((id) => nodes.columns.includes(id));
}

/** Writes what is not as it is without being chosen. */
export function writeTablePlace({ form, matrix, ...choices }: TablePlace, search: URLSearchParams): void {
  if (names[form] !== null) search.set('form', names[form]);
  writeMatrixPlace(matrix, search);
  for (const table of ['nodes', 'ties'] as const) {
    const { columns, sort } = choices[table];
    if (columns.length > 0) search.set(keys[table].columns, columns.join(','));
    if (sort !== null) search.set(keys[table].sort, `${sort.down ? '-' : ''}${sort.column}`);
  }
}

function readChoice(search: URLSearchParams, table: keyof typeof keys): TableChoice {
  const given = (search.get(keys[table].columns) ?? '').split(',').filter(isColumn);
  // A minus before a column turns its order round; no column begins with one.
  const sort = /^(-?)(.+)$/.exec(search.get(keys[table].sort) ?? '');
  const column = sort?.[2];
  return {
    columns: [...new Set(given)].slice(0, MOST_COLUMNS),
    sort: column === undefined || !isColumn(column) ? null : { column, down: sort?.[1] === '-' },
  };
}

// A map's own fields have ids of up to 64 characters, with their mark before them.
const isColumn = (text: string): boolean => /^[A-Za-z0-9][A-Za-z0-9-]{0,70}$/.test(text);
