import type { NodeRecord } from '@sirkel/graph-schema';
import type { AnalysisInput } from '../AnalysisInput.ts';
import { reaches, reachesWide } from './coverage.ts';

/** The municipalities that a record names, by code, those outside the region too. */
export const placesNamed = ({ municipalities }: NodeRecord): readonly string[] => municipalities ?? [];

/** The nodes of some ids, of those that are on the map. */
export const nodesOf = ({ graph }: AnalysisInput, ids: readonly string[]): readonly NodeRecord[] =>
  ids.flatMap((id) => graph.nodes.get(id) ?? []);

/**
 * Whether nobody has said where something is, so that it may be in any municipality: it names none, and it is not said to
 * reach everywhere. What reaches a municipality, or a part of one, is in one that nobody has told.
 */
const isSomewhere = (node: NodeRecord): boolean => placesNamed(node).length === 0 && !reachesWide(node);

/**
 * Of the municipalities that something concerns, those that none of its answers is said to reach. Where there is no answer
 * at all that is told already.
 */
export function unreachedBy(concerned: NodeRecord, answers: readonly NodeRecord[]): readonly string[] {
  if (answers.length === 0 || answers.some(isSomewhere)) return [];
  return placesNamed(concerned).filter((code) => !answers.some((answer) => reaches(answer, code)));
}
