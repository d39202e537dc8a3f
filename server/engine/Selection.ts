import type { NodeRecord, RelationRecord, Status } from '@sirkel/graph-schema';

/** Which records an answer is computed on. */
export type Selection = {
  readonly statuses: readonly Status[];
  /**
   * Whether groups and roles take part in measures of structure. "Municipalities" is tied to everything there is, so it
   * would win every ranking by how it was drawn.
   */
  readonly withGroups: boolean;
};

/** What is there now, each for itself. */
export const defaultSelection: Selection = { statuses: ['existing', 'ongoing', 'weak'], withGroups: false };

/** Whether a record stands and is of a status that was chosen: suggestions that nobody has answered are not on the map yet. */
export function isSelected({ status, review }: NodeRecord | RelationRecord, { statuses }: Selection): boolean {
  return review !== 'pending' && statuses.includes(status);
}

/** Whether a record is there and does what it is for: what is weak is on the map, and answers and covers nothing. */
export const isStrong = (record: NodeRecord | RelationRecord, selection: Selection): boolean =>
  isSelected(record, selection) && !weak.has(record.status);

const weak: ReadonlySet<Status> = new Set(['weak']);

/** The statuses of what is there and does what it is for. */
export const strongStatuses = ({ statuses }: Selection): readonly Status[] =>
  statuses.filter((status) => !weak.has(status));

/** The same choice, and one more status. */
export const alsoOf = (selection: Selection, status: Status): Selection => ({
  ...selection,
  statuses: [...selection.statuses, status],
});

/** Whether it stands for many, or for whoever holds an office. */
export const isGroup = ({ extent }: NodeRecord): boolean => extent === 'group' || extent === 'role';
