import type { RelationRecord } from '@sirkel/graph-schema';

/** How a place of the matrix is marked: by the firmest of its ties. */
export const cellMarks = [
  { state: 'existing', mark: '■', statuses: ['existing', 'ongoing'] },
  { state: 'weak', mark: '▫', statuses: ['weak'] },
  { state: 'missing', mark: '?', statuses: ['missing'] },
  { state: 'proposed', mark: '+', statuses: ['proposed'] },
  { state: 'past', mark: '–', statuses: ['past'] },
] as const;
export type CellMark = (typeof cellMarks)[number];

/** The mark of some ties; a status that is not known counts as existing. */
export function cellMark(ties: readonly Pick<RelationRecord, 'status'>[]): CellMark {
  const known = cellMarks.find(({ statuses }) =>
    ties.some(({ status }) => statuses.some((each: string) => each === status)),
  );
  return known ?? cellMarks[0];
}
