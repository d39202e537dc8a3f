import type { Certainty, NodeRecord, RelationRecord, Source } from '@sirkel/graph-schema';
import type { Absence } from './Finding.ts';

const bySureness: readonly Certainty[] = ['stated', 'derived', 'assumed'];

/** The surest of some sources; null when there is none. */
export function surest(sources: readonly Pick<Source, 'certainty'>[] | undefined): Certainty | null {
  if (sources === undefined || sources.length === 0) return null;
  return bySureness.find((certainty) => sources.some((source) => source.certainty === certainty)) ?? null;
}

/** Whether a record says, with a source, that it is missing: suggestions that nobody has answered say nothing yet. */
export const isStatedMissing = ({ status, review, sources }: NodeRecord | RelationRecord): boolean =>
  status === 'missing' && review !== 'pending' && surest(sources) !== null;

/** Whether an actor was asked about its ties: only then is what nobody recorded known not to be there. */
export const wasAsked = (node: NodeRecord | undefined): boolean =>
  node?.kind === 'actor' && node.tiesAsked !== undefined;

/**
 * Which kind of "not there" a record of status `missing` is, or the absence of any record.
 * @param missing the record that says so, when there is one: it counts only with a source
 * @param ends those whom it would tie, as far as they are on the map
 */
export function absenceOf(
  missing: Pick<RelationRecord | NodeRecord, 'sources'> | undefined,
  ends: readonly (NodeRecord | undefined)[],
): Absence {
  if (surest(missing?.sources) !== null) return 'statedMissing';
  return ends.length > 0 && ends.every(wasAsked) ? 'askedAbsent' : 'notRecorded';
}
