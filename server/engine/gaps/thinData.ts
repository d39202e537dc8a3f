import type { AnalysisInput } from '../AnalysisInput.ts';
import { selectedOf } from '../projections/selectedOf.ts';
import { OLDEST_CHECK } from '../thresholds.ts';

/** What is not known of the records on the map: it says something of the map, and nothing of the region. */
export type ThinData = {
  /** Nodes, and relations, without any source. */
  readonly withoutSource: readonly string[];
  readonly relationsWithoutSource: readonly string[];
  /** Nodes that nobody has verified for a year, or never. */
  readonly unverified: readonly string[];
  /** Nodes in no ring. */
  readonly unplaced: readonly string[];
  /** Actors and services in no field. */
  readonly withoutElement: readonly string[];
  /** Actors that were never asked about their ties: what is not recorded of them is not known not to be there. */
  readonly neverAsked: readonly string[];
};

/** Tells where the map itself is thin. Ids ascend. */
export function thinData(input: AnalysisInput): ThinData {
  const { nodes, relations, nodesOf } = selectedOf(input);
  const ids = (records: readonly { readonly id: string }[]): readonly string[] => records.map(({ id }) => id).sort();
  const oldest = daysBefore(input.today, OLDEST_CHECK);
  const hasSource = ({ sources }: { readonly sources?: readonly unknown[] }): boolean => (sources?.length ?? 0) > 0;
  return {
    withoutSource: ids(nodes.filter((node) => !hasSource(node))),
    relationsWithoutSource: ids(relations.filter((relation) => !hasSource(relation))),
    unverified: ids(nodes.filter(({ verifiedAt }) => verifiedAt === undefined || verifiedAt < oldest)),
    unplaced: ids(nodes.filter(({ layer }) => layer === undefined)),
    withoutElement: ids(
      [...nodesOf('actor'), ...nodesOf('service')].filter(({ elements }) => (elements?.length ?? 0) === 0),
    ),
    neverAsked: ids(nodesOf('actor').filter(({ tiesAsked }) => tiesAsked === undefined)),
  };
}

function daysBefore(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - days);
  return date.toISOString().slice(0, 10);
}
