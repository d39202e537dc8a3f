import { isSuggestion } from '../../edit/model/answerSuggestion.ts';
import type { PasteRow } from './planPaste.ts';

/** What is done with a row that stands on the map already, or earlier among the rows. */
export type RowAction = 'skip' | 'fill' | 'update' | 'add';

/** What whoever pastes has chosen. */
export type PasteChoice = {
  /** For all rows that are on the map already; null: rows that confirm a suggestion do so, and the rest is left alone. */
  readonly standing: RowAction | null;
  /** For those that are the same as an earlier row. */
  readonly alike: 'skip' | 'add';
  /** For single rows, by their number. */
  readonly rows: ReadonlyMap<number, RowAction>;
  /** Whether rows with cells that cannot be used are taken, without these cells. */
  readonly withoutBroken: boolean;
};

/** Nothing is changed or doubled unless somebody says so: the rows themselves, or whoever pastes. */
export const carefully: PasteChoice = { standing: null, alike: 'skip', rows: new Map(), withoutBroken: false };

const thereIs: ReadonlySet<unknown> = new Set(['existing', 'ongoing', 'weak']);

/** Whether a row says that something is there which the map has only as a suggestion. */
export function confirms({ standing, record }: Pick<PasteRow, 'standing' | 'record'>): boolean {
  return standing !== null && isSuggestion(standing.node) && thereIs.has(record['status']);
}

/** How a row stands, and so in which list it is shown. */
export type RowState = 'new' | 'standing' | 'alike' | 'broken' | 'lacking';

/** What cannot be used comes first, then what is there already. */
export function stateOf(row: PasteRow, { withoutBroken }: PasteChoice): RowState {
  if (row.lacks.length > 0) return 'lacking';
  if (row.broken.length > 0 && !withoutBroken) return 'broken';
  if (row.standing !== null) return 'standing';
  return row.like === null ? 'new' : 'alike';
}

/** What is done with a row. */
export function actionOf(row: PasteRow, choice: PasteChoice): RowAction {
  switch (stateOf(row, choice)) {
    case 'lacking':
    case 'broken':
      return 'skip';
    case 'new':
      return 'add';
    case 'standing':
      return choice.rows.get(row.number) ?? choice.standing ?? (confirms(row) ? 'update' : 'skip');
    case 'alike':
      return choice.rows.get(row.number) ?? choice.alike;
  }
}
