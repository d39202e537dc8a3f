import type { MeasureRecord, NodeRecord, RelationRecord } from '@sirkel/graph-schema';
import type { AnalysisInput } from '../AnalysisInput.ts';
import { standings } from '../projections/numberRecords.ts';
import { numberedOf } from '../projections/projectionsOf.ts';
import { isSelected } from '../Selection.ts';
import { nodesOf, unreachedBy } from './places.ts';

/**
 * Where a recommendation stands: something there fulfils it; it, or what is to fulfil it, is being tried or planned; it was
 * stopped; or it is only proposed.
 */
export const recommendationStates = ['fulfilled', 'underWay', 'stopped', 'proposed'] as const;
export type RecommendationState = (typeof recommendationStates)[number];

export type Recommendation = {
  readonly measure: string;
  readonly state: RecommendationState;
  /** Services that are there, or being tried, and fulfil it. */
  readonly fulfilledBy: readonly string[];
  /** Services that did so once, or do so weakly; these fulfil nothing. */
  readonly faded: readonly string[];
  /** Who or what pays for it. */
  readonly fundedBy: readonly string[];
  /** Who is recorded as responsible for it. */
  readonly responsible: readonly string[];
  /** Who is only proposed as responsible, and not recorded as that too. */
  readonly proposedResponsible: readonly string[];
  /** Whether its date has passed without its being fulfilled; null where it has none. */
  readonly isLate: boolean | null;
  /** Whether nothing is recorded as fulfilling it or paying for it, not even once, and nobody as responsible. */
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
  const { nodes, nodesOf: numbersOf, nodeStandings } = numberedOf(input);
  return numbersOf('measure')
    .filter((number) => nodeStandings[number] !== standings.waits)
    .map((number) => nodes[number] as MeasureRecord)
    .map((measure) => judge(measure, input));
}

function judge(measure: MeasureRecord, input: AnalysisInput): Recommendation {
  const { selection, today } = input;
  const ties = tiesTo(measure, input);
  const there = ties.filter(({ tie, node }) => isSelected(tie, selection) && isSelected(node, selection));
  const fulfilling = there.filter(({ tie, node }) => tie.kind === 'fulfils' && !isWeak(tie) && !isWeak(node));
  const fulfilledBy = endsOf(fulfilling);
  const faded = endsOf(
    ties.filter(({ tie, node }) => tie.kind === 'fulfils' && (isFaded(tie) || isFaded(node))),
  ).filter((id) => !fulfilledBy.includes(id));
  const fundedBy = endsOf(there.filter(({ tie }) => tie.kind === 'funds'));
  // What is proposed has proposed responsibles, whatever counts: a proposal makes nobody responsible.
  const responsible = endsOf(there.filter(({ tie }) => tie.kind === 'responsibleFor' && tie.status !== 'proposed'));
  const proposed = ties.filter(
    ({ tie, node }) => tie.kind === 'responsibleFor' && tie.status === 'proposed' && isSelected(node, selection),
  );
  const services = nodesOf(input, fulfilledBy);
  const state = stateOf(measure, fulfilling);
  return {
    ...{ measure: measure.id, state, fulfilledBy, faded, fundedBy, responsible },
    proposedResponsible: endsOf(proposed).filter((id) => !responsible.includes(id)),
    isLate: measure.dueAt === undefined ? null : state !== 'fulfilled' && hasPassed(measure.dueAt, today),
    isAlone: [...fulfilledBy, ...faded, ...fundedBy, ...responsible].length === 0,
    municipalities: measure.municipalities ?? [],
    fulfilledIn: [...new Set(services.flatMap(({ municipalities }) => municipalities ?? []))].sort(),
    unreached: unreachedBy(measure, services),
  };
}

/** A relation to a recommendation, and what it comes from. */
type TieTo = { readonly tie: RelationRecord; readonly node: NodeRecord };

/** Suggestions that nobody has answered are not among them. */
function tiesTo({ id }: MeasureRecord, { graph }: AnalysisInput): readonly TieTo[] {
  return [...(graph.ties.get(id) ?? [])]
    .flatMap((relation) => graph.relations.get(relation) ?? [])
    .flatMap((tie) => {
      const node = graph.nodes.get(tie.from);
      const stands = tie.to === id && tie.review !== 'pending' && node !== undefined && node.review !== 'pending';
      return stands ? [{ tie, node }] : [];
    });
}

const endsOf = (ties: readonly TieTo[]): readonly string[] => [...new Set(ties.map(({ node }) => node.id))].sort();

const isWeak = ({ status }: NodeRecord | RelationRecord): boolean => status === 'weak';
const isFaded = ({ status }: NodeRecord | RelationRecord): boolean => status === 'weak' || status === 'past';

/** A year or a month has passed when all of it has. */
const hasPassed = (date: string, today: string): boolean => date < today.slice(0, date.length);

function stateOf({ progress, status }: MeasureRecord, fulfilling: readonly TieTo[]): RecommendationState {
  // What is ongoing is a project or a trial.
  const isThere = fulfilling.some(({ tie, node }) => tie.status !== 'ongoing' && node.status !== 'ongoing');
  if (isThere || progress === 'running') return 'fulfilled';
  if (progress === 'stopped' || status === 'past') return 'stopped';
  const isTried = progress === 'trying' || progress === 'planned' || status === 'ongoing';
  return isTried || fulfilling.length > 0 ? 'underWay' : 'proposed';
}
