import type { Certainty, NodeRecord, RelationRecord } from '@sirkel/graph-schema';
import { absenceOf, surest } from '../absenceOf.ts';
import type { AnalysisInput } from '../AnalysisInput.ts';
import type { Absence } from '../Finding.ts';
import { standings } from '../projections/numberRecords.ts';
import { numberedOf } from '../projections/projectionsOf.ts';

/** What somebody has recorded as not being there. */
export type Missing = {
  readonly record: 'node' | 'relation';
  readonly id: string;
  readonly absence: Absence;
  readonly certainty: Certainty | null;
};

/**
 * Lists what the map itself says is missing: nodes and ties of status `missing`. One without a source counts as not
 * recorded, unless both its ends were asked. Ties first, by id.
 */
export function missing(input: AnalysisInput): readonly Missing[] {
  const { graph } = input;
  const { nodes, nodeStandings, relations, relationStandings } = numberedOf(input);
  const missingOf = <T extends NodeRecord | RelationRecord>(
    records: readonly T[],
    standing: Uint8Array,
  ): readonly T[] =>
    records
      .filter((record, number) => standing[number] !== standings.waits && record.status === 'missing')
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  return [
    ...missingOf(relations, relationStandings).map((relation) => ({
      record: 'relation' as const,
      id: relation.id,
      absence: absenceOf(relation, [graph.nodes.get(relation.from), graph.nodes.get(relation.to)]),
      certainty: surest(relation.sources),
    })),
    ...missingOf(nodes, nodeStandings).map((node) => ({
      record: 'node' as const,
      id: node.id,
      absence: absenceOf(node, []),
      certainty: surest(node.sources),
    })),
  ];
}
