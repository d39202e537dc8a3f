import type { MeasureRecord } from '@sirkel/graph-schema';
import type { AnalysisInput } from '../AnalysisInput.ts';
import { alsoOf, isSelected, type Selection } from '../Selection.ts';

/** Where a recommendation stands: something there fulfils it, it is under way, it was stopped, or only proposed. */
export const recommendationStates = ['fulfilled', 'underWay', 'stopped', 'proposed'] as const;
export type RecommendationState = (typeof recommendationStates)[number];

export type Recommendation = {
  readonly measure: string;
  readonly state: RecommendationState;
  /** Services that are there and fulfil it. */
  readonly fulfilledBy: readonly string[];
  /** Who is responsible for it, or proposed to be, as far as it is recorded. */
  readonly responsible: readonly string[];
  /** Whether its date has passed without its being fulfilled; null where it has none. */
  readonly isLate: boolean | null;
};

/** Tells of each recommendation on the map what has become of it, by id. */
export function recommendations(input: AnalysisInput): readonly Recommendation[] {
  return [...input.graph.nodes.values()]
    .filter((node): node is MeasureRecord => node.kind === 'measure' && node.review !== 'pending')
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((measure) => judge(measure, input));
}

function judge(measure: MeasureRecord, input: AnalysisInput): Recommendation {
  const { graph, selection, today } = input;
  const ties = [...(graph.ties.get(measure.id) ?? [])]
    .flatMap((id) => graph.relations.get(id) ?? [])
    .filter((relation) => relation.to === measure.id);
  // What is proposed has proposed responsibles.
  const withProposed = alsoOf(selection, 'proposed');
  const from = (kind: string, which: Selection): string[] =>
    ties
      .filter((relation) => relation.kind === kind && isSelected(relation, which))
      .map((relation) => relation.from)
      .filter((id) => {
        const node = graph.nodes.get(id);
        return node !== undefined && isSelected(node, selection);
      })
      .sort();
  const fulfilledBy = from('fulfils', selection);
  const state = stateOf(measure, fulfilledBy.length > 0);
  return {
    measure: measure.id,
    state,
    fulfilledBy,
    responsible: from('responsibleFor', withProposed),
    isLate: measure.dueAt === undefined ? null : state !== 'fulfilled' && measure.dueAt < today,
  };
}

function stateOf({ progress, status }: MeasureRecord, isFulfilled: boolean): RecommendationState {
  if (isFulfilled || progress === 'running') return 'fulfilled';
  if (progress === 'stopped' || status === 'past') return 'stopped';
  return progress === 'trying' || progress === 'planned' || status === 'ongoing' ? 'underWay' : 'proposed';
}
