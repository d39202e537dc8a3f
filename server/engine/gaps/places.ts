import { municipalities as known, type NodeRecord } from '@sirkel/graph-schema';
import type { AnalysisInput } from '../AnalysisInput.ts';
import { reaches } from './coverage.ts';

const codes: ReadonlySet<string> = new Set(known.map(({ code }) => code));

/** The municipalities of the region that a record names, by code. */
export const knownPlaces = ({ municipalities }: NodeRecord): readonly string[] =>
  (municipalities ?? []).filter((code) => codes.has(code));

/** The nodes of some ids, of those that are on the map. */
export const nodesOf = ({ graph }: AnalysisInput, ids: readonly string[]): readonly NodeRecord[] =>
  ids.flatMap((id) => graph.nodes.get(id) ?? []);

/** Whether nobody has said where something is: it may reach anywhere. */
const isNowhere = ({ municipalities, scope }: NodeRecord): boolean =>
  (municipalities === undefined || municipalities.length === 0) && scope === undefined;

/**
 * Of the municipalities that something concerns, those that none of its answers is said to reach. Where there is no answer
 * at all that is told already.
 */
export function unreachedBy(concerned: NodeRecord, answers: readonly NodeRecord[]): readonly string[] {
  if (answers.length === 0 || answers.some(isNowhere)) return [];
  return knownPlaces(concerned).filter((code) => !answers.some((answer) => reaches(answer, code)));
}
