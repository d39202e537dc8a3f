import type { Certainty, NodeRecord } from '@sirkel/graph-schema';
import { surest } from '../absenceOf.ts';
import type { AnalysisInput } from '../AnalysisInput.ts';
import { numberedOf } from '../projections/projectionsOf.ts';
import { isSelected, isStrong } from '../Selection.ts';
import { isPeoplesNeed } from './needs.ts';

/** A service that a source says is no more, and what it answered that nothing answers now. */
export type Gone = {
  readonly service: string;
  readonly needs: readonly string[];
  /** The ties by which it answered them. */
  readonly relations: readonly string[];
  readonly certainty: Certainty | null;
};

/**
 * Tells which services are gone and were not replaced: past, with a source, and what they answered is there still with no
 * service that exists or is ongoing. What answered nothing that is recorded (a project that was to end) left nothing open.
 * Of people's own needs `needs` tells, with what once answered them. Ordered by id.
 */
export function gone(input: AnalysisInput): readonly Gone[] {
  const { graph } = input;
  const { nodes, nodesOf } = numberedOf(input);
  return nodesOf('service')
    .map((number) => nodes[number] as NodeRecord)
    .filter(({ status, review }) => status === 'past' && review !== 'pending')
    .filter(({ sources }) => surest(sources) !== null)
    .flatMap(({ id, sources }) => {
      const answered = [...(graph.ties.get(id) ?? [])]
        .flatMap((tie) => graph.relations.get(tie) ?? [])
        .filter(
          ({ kind, from, to, review }) =>
            kind === 'addresses' && from === id && review !== 'pending' && isOpen(input, to),
        );
      if (answered.length === 0) return [];
      return {
        service: id,
        needs: [...new Set(answered.map(({ to }) => to))].sort(),
        relations: answered.map((tie) => tie.id).sort(),
        certainty: surest(sources),
      };
    });
}

/** Whether something is a need of others than people themselves that nothing answers now. */
function isOpen(input: AnalysisInput, id: string): boolean {
  const { graph, selection } = input;
  const need = graph.nodes.get(id);
  if (need?.kind !== 'need' || !isSelected(need, selection) || isPeoplesNeed(need, input)) return false;
  return ![...(graph.ties.get(id) ?? [])].some((tie) => {
    const relation = graph.relations.get(tie);
    const service = relation === undefined ? undefined : graph.nodes.get(relation.from);
    return (
      relation?.kind === 'addresses' &&
      isSelected(relation, selection) &&
      service?.kind === 'service' &&
      isStrong(service, selection)
    );
  });
}
