import type { Certainty, NeedRecord, RelationRecord } from '@sirkel/graph-schema';
import { createWalk, walkDistances } from '../../analysis/walkDistances.ts';
import { isStatedMissing, surest } from '../absenceOf.ts';
import type { AnalysisInput } from '../AnalysisInput.ts';
import type { Absence } from '../Finding.ts';
import { helpOf, numberedOf, once, providersOf } from '../projections/projectionsOf.ts';
import { isSelected, isStrong } from '../Selection.ts';
import { reaches } from './coverage.ts';
import { nodesOf, placesNamed, unreachedBy } from './places.ts';

/**
 * How a need of people is answered: by several, by one service or provider alone, by a service to which no path of help
 * leads from anybody, or by none.
 */
export const needStates = ['met', 'thin', 'unreachable', 'unmet'] as const;
export type NeedState = (typeof needStates)[number];

/** What is said to reach a municipality that a need concerns. */
export type NeedPlace = {
  readonly municipality: string;
  readonly services: readonly string[];
};

export type NeedCoverage = {
  readonly need: string;
  readonly state: NeedState;
  /** Services that are there and answer it, by id. */
  readonly services: readonly string[];
  /** Who provides them, as far as it is recorded. */
  readonly providers: readonly string[];
  /** Services that answered it once, or weakly. */
  readonly faded: readonly string[];
  /** For one that is unmet, or that no help reaches: how that is known. */
  readonly absence: Absence | null;
  readonly certainty: Certainty | null;
  /** For one that is unmet: the relations that say, with a source, that a service does not answer it. */
  readonly statedBy: readonly string[];
  /** Municipalities of the need that no service is said to reach, by code, where it says which it concerns. */
  readonly unreached: readonly string[];
  /** Each municipality that it says it concerns. */
  readonly places: readonly NeedPlace[];
  /** What stands between: relations that hinder, and barriers on what helps, has helped or should help. */
  readonly hindering: readonly string[];
  readonly barriers: readonly string[];
};

/** Whether a need counts: people's own, and there now. */
export const isPeoplesNeed = (need: NeedRecord, { selection }: Pick<AnalysisInput, 'selection'>): boolean =>
  need.whose === 'people' && isSelected(need, selection);

/**
 * Tells of each need of people whether anything on the map answers it, and from whom help reaches it. Only services count
 * as answers: a measure is a recommendation. Ordered by id.
 */
export const needs = once((input): readonly NeedCoverage[] => {
  const { nodes, nodesOf } = numberedOf(input);
  const found = nodesOf('need').map((number) => nodes[number] as NeedRecord);
  const help = helpTo(input);
  const providers = providersOf(input);
  return found.filter((need) => isPeoplesNeed(need, input)).map((need) => coverNeed(need, input, providers, help));
});

function coverNeed(
  need: NeedRecord,
  input: AnalysisInput,
  providersBy: ReadonlyMap<string, readonly string[]>,
  help: (need: string) => boolean,
): NeedCoverage {
  const { graph, selection } = input;
  const ties = relationsAt(input, need.id);
  const answers = ties.filter(
    ({ kind, to, from, review }) =>
      kind === 'addresses' && to === need.id && review !== 'pending' && graph.nodes.get(from)?.kind === 'service',
  );
  const active = answers.filter((relation) => {
    const service = graph.nodes.get(relation.from);
    return service !== undefined && isSelected(relation, selection) && isStrong(service, selection);
  });
  const services = [...new Set(active.map(({ from }) => from))].sort();
  const providers = [...new Set(services.flatMap((id) => providersBy.get(id) ?? []))].sort();
  const hindering = ties.filter(
    (relation) => relation.kind === 'hinders' && relation.to === need.id && isSelected(relation, selection),
  );
  const isUnmet = services.length === 0;
  const stating = isUnmet ? answers.filter(isStatedMissing) : [];
  const state = isUnmet
    ? 'unmet'
    : !help(need.id)
      ? 'unreachable'
      : isThin(input, services, providersBy)
        ? 'thin'
        : 'met';
  return {
    need: need.id,
    state,
    services,
    providers,
    faded: [...new Set(answers.map(({ from }) => from))]
      .filter((id) => !services.includes(id) && isFaded(input, id))
      .sort(),
    absence: stating.length > 0 ? 'statedMissing' : state === 'unmet' || state === 'unreachable' ? 'notRecorded' : null,
    certainty: surest(stating.flatMap(({ sources }) => sources ?? [])),
    statedBy: stating.map(({ id }) => id).sort(),
    unreached: unreachedBy(need, nodesOf(input, services)),
    places: placesOf(input, need, services),
    hindering: hindering.map(({ id }) => id).sort(),
    barriers: barriersOn(input, answers),
  };
}

/** What a tie or the service at its end is marked with: past and missing ones say best why help does not come. */
function barriersOn(input: AnalysisInput, answers: readonly RelationRecord[]): readonly string[] {
  const standing = answers.filter(({ status }) => status !== 'proposed');
  const services = nodesOf(
    input,
    standing.map(({ from }) => from),
  );
  const marked = services.flatMap((node) =>
    node.kind === 'service' && node.review !== 'pending' && node.status !== 'proposed' ? (node.barriers ?? []) : [],
  );
  return [...new Set([...standing.flatMap(({ barriers }) => barriers ?? []), ...marked])].sort();
}

function placesOf(input: AnalysisInput, need: NeedRecord, services: readonly string[]): readonly NeedPlace[] {
  const nodes = nodesOf(input, services);
  return placesNamed(need).map((municipality) => ({
    municipality,
    services: nodes.filter((node) => reaches(node, municipality)).map(({ id }) => id),
  }));
}

/**
 * One alone stands behind it, unless that is a group, which is many. A service of which no provider is recorded stands for
 * itself: whoever provides it may be another.
 */
function isThin(
  { graph }: AnalysisInput,
  services: readonly string[],
  providersBy: ReadonlyMap<string, readonly string[]>,
): boolean {
  const behind = new Set(services.flatMap((id) => providersBy.get(id) ?? [id]));
  return behind.size < 2 && ![...services, ...behind].some((id) => graph.nodes.get(id)?.extent === 'group');
}

function isFaded({ graph }: AnalysisInput, id: string): boolean {
  const node = graph.nodes.get(id);
  return node?.review !== 'pending' && (node?.status === 'past' || node?.status === 'weak');
}

function relationsAt({ graph }: AnalysisInput, id: string): readonly RelationRecord[] {
  return [...(graph.ties.get(id) ?? [])].flatMap((relation) => graph.relations.get(relation) ?? []);
}

/** Whether a path of help leads to a need from any actor. */
function helpTo(input: AnalysisInput): (need: string) => boolean {
  const { ids, numbers, index } = helpOf(input);
  const walk = createWalk(ids.length);
  return (need) => {
    const from = numbers.get(need);
    if (from === undefined) return false;
    const reached = walkDistances(index.into, [from], walk);
    return walk.order.subarray(1, reached).some((node) => input.graph.nodes.get(ids[node] as string)?.kind === 'actor');
  };
}
