import type { CustomField, Field } from '@sirkel/graph-schema';

/** Where a column is found when one chooses. */
export type ColumnGroup = 'fields' | 'own' | 'measures' | 'network' | 'care';

/**
 * A column of a table of records. All that it says is worked out from the record and what is known around it, so that
 * a row can be kept as long as these are the same.
 */
export type Column<R> = {
  /** As it stands in the address. */
  readonly id: string;
  readonly label: string;
  /** One sentence of what it says; empty where the label says it. */
  readonly help: string;
  readonly group: ColumnGroup;
  /** What stands in the cell; empty where there is nothing. */
  readonly text: (record: R) => string;
  /** What the rows are sorted by; null is empty. */
  readonly value: (record: R) => string | number | null;
  /** Numbers stand at the right. */
  readonly numeric: boolean;
  /** In rem. */
  readonly width: number;
  readonly edit: ColumnEdit;
};

/** What can be changed in the cells of a column: a field that records of some kinds have, or one of the map's own. */
export type ColumnEdit =
  | { readonly of: 'nothing' }
  | { readonly of: 'field'; readonly id: string }
  | { readonly of: 'own'; readonly custom: CustomField };

/** Nothing to change: worked out, or said once for all. */
export const notEdited: ColumnEdit = { of: 'nothing' };

/** How wide a column of a field is, in rem: as wide as what usually stands in it. */
export function widthOf({ type }: Pick<Field, 'type'>): number {
  switch (type) {
    case 'integer':
    case 'decimal':
    case 'boolean':
    case 'date':
      return 7;
    case 'localizedText':
    case 'markdown':
    case 'groupList':
    case 'group':
      return 18;
    case 'vocabulary':
    case 'layer':
      return 9;
    default:
      return 11;
  }
}
