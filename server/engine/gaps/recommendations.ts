import type { MeasureRecord, RelationRecord } from '@sirkel/graph-schema';
import type { AnalysisInput } from '../AnalysisInput.ts';
import { isSelected } from '../Selection.ts';
import { nodesOf, unreachedBy } from './places.ts';

/** Where a recommendation stands: something there fulfils it, it is under way, it was stopped, or only proposed. */
export const recommendationStates = ['fulfilled', 'underWay', 'stopped', 'proposed'] as const;
export type RecommendationState = (typeof recommendationStates)[number];

export type Recommendation = {
  readonly measure: string;
  readonly state: RecommendationState;
  /** Services that are there and fulfil it. */
  readonly fulfilledBy: readonly string[];
  /** Who or what pays for it. */
  readonly fundedBy: readonly string[];
  /** Who is recorded as responsible for it. */
  readonly responsible: readonly string[];
  /** Who is only proposed as responsible, and not recorded as that too. */
  readonly proposedResponsible: readonly string[];
  /** Whether its date has passed without its being fulfilled; null where it has none. */
  readonly isLate: boolean | null;
  /** Whether nothing is recorded as fulfilling it or paying for it, and nobody as responsible. */
  readonly isAlone: boolean;
  /** Municipalities that it says it concerns, by code. */
  readonly municipalities: readonly string[];
  /** Municipalities that what fulfils it names. */
  readonly fulfilledIn: readonly string[];
  /** Of those that it concerns, those that nothing that fulfils it is said to reach. */
  readonly unreached: readonly string[];
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
    .filter(({ to, from }) => {
      const node = graph.nodes.get(from);
      return to === measure.id && node !== undefined && isSelected(node, selection);
    });
  const from = (kind: string, counts: (tie: RelationRecord) => boolean): readonly string[] =>
    [...new Set(ties.filter((tie) => tie.kind === kind && counts(tie)).map((tie) => tie.from))].sort();
  const stands = (tie: RelationRecord): boolean => isSelected(tie, selection);
  // What is proposed has proposed responsibles, whatever counts: a proposal makes nobody responsible.
  const isProposed = ({ status, review }: RelationRecord): boolean => status === 'proposed' && review !== 'pending';
  const [fulfilledBy, fundedBy] = [from('fulfils', stands), from('funds', stands)];
  const responsible = from('responsibleFor', (tie) => stands(tie) && !isProposed(tie));
  const proposed = from('responsibleFor', isProposed);
  const services = nodesOf(input, fulfilledBy);
  const state = stateOf(measure, fulfilledBy.length > 0);
  return {
    ...{ measure: measure.id, state, fulfilledBy, fundedBy, responsible },
    proposedResponsible: proposed.filter((id) => !responsible.includes(id)),
    isLate: measure.dueAt === undefined ? null : state !== 'fulfilled' && hasPassed(measure.dueAt, today),
    isAlone: fulfilledBy.length + fundedBy.length + responsible.length === 0,
    municipalities: measure.municipalities ?? [],
    fulfilledIn: [...new Set(services.flatMap(({ municipalities }) => municipalities ?? []))].sort(),
    unreached: unreachedBy(measure, services),
  };
}

/** A year or a month has passed when all of it has. */
const hasPassed = (date: string, today: string): boolean => date < today.slice(0, date.length);

function stateOf({ progress, status }: MeasureRecord, isFulfilled: boolean): RecommendationState {
  if (isFulfilled || progress === 'running') return 'fulfilled';
  if (progress === 'stopped' || status === 'past') return 'stopped';
  return progress === 'trying' || progress === 'planned' || status === 'ongoing' ? 'underWay' : 'proposed';
}
