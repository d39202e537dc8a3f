import {
  relationKinds,
  type Graph,
  type NodeRecord,
  type RelationKind,
  type RelationRecord,
} from '@sirkel/graph-schema';
import type { DirectedAdjacency } from '../../analysis/Adjacency.ts';
import { numbersOf } from '../projections/numberRecords.ts';
import { addTie, noTies, projectDirected, type Projected } from '../projections/Projected.ts';
import { isGroup, isSelected, type Selection } from '../Selection.ts';

/** What a way may lead over. */
export type RouteScope = {
  readonly kinds: ReadonlySet<RelationKind>;
  readonly withGroups: boolean;
  /** Whether a record counts. */
  readonly counts: (record: NodeRecord | RelationRecord) => boolean;
};

/**
 * From where to where. Without an end it is sought by the paths of help, walked from the one who lacks something back to
 * the first actors that help comes from.
 */
export type RouteQuestion = { readonly from: readonly string[]; readonly to: readonly string[] | null };

/** The numbers of both ends, and the graph between. */
export type RouteGraph = {
  readonly projected: Projected<DirectedAdjacency>;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Whether the end is whoever helps, so that there is no one who was asked for. */
  readonly isOpen: boolean;
};

/** The kinds that a way leads over unless others are asked for: those that carry something. */
export const carryingKinds: readonly RelationKind[] = relationKinds
  .filter(({ carries }) => carries !== 'nothing')
  .map(({ id }) => id as RelationKind);

const helpWalks = new Map<string, string>(
  relationKinds.flatMap(({ id, carries, walk }) => (carries === 'help' ? [[id, walk] as const] : [])),
);
const helpKinds = carryingKinds.filter((kind) => helpWalks.has(kind));

/** What counts when somebody asks. In the paths of help groups and roles take part: help from "the NAV offices" is help. */
export function scopeOf(
  { to }: RouteQuestion,
  selection: Selection,
  asked: readonly RelationKind[] | undefined,
): RouteScope {
  const possible = to === null ? helpKinds : (asked ?? carryingKinds);
  return {
    kinds: new Set(asked === undefined ? possible : possible.filter((kind) => asked.includes(kind))),
    withGroups: selection.withGroups || to === null,
    counts: (record) => isSelected(record, selection),
  };
}

/**
 * What lies between two ends. A way leads over actors and services, by ties either way: to have the same need, or to be
 * told of in the same story, is no way from one to the other. The ends themselves may be anything that is on the map.
 */
export function buildRouteGraph(graph: Graph, question: RouteQuestion, scope: RouteScope): RouteGraph {
  const { from, to } = question;
  const asked = new Set([...from, ...(to ?? [])].filter((id) => graph.nodes.has(id)));
  const leftOut = { groups: 0, nodes: 0, relations: 0 };
  const taken = new Set(asked);
  for (const node of graph.nodes.values()) {
    if (asked.has(node.id) || (node.kind !== 'actor' && node.kind !== 'service')) continue;
    if (!scope.counts(node)) leftOut.nodes += 1;
    else if (isGroup(node) && !scope.withGroups) leftOut.groups += 1;
    else taken.add(node.id);
  }
  const ids = [...taken].sort();
  const numbers = numbersOf(ids);
  const ties = noTies();
  for (const relation of graph.relations.values()) {
    if (!scope.kinds.has(relation.kind)) continue;
    if (!scope.counts(relation)) {
      leftOut.relations += 1;
      continue;
    }
    const ends = [numbers.get(relation.from), numbers.get(relation.to)] as const;
    for (const [start, end] of walked(relation.kind, ends, to === null)) addTie(ties, start, end, relation.id);
  }
  const projected = projectDirected(ids, ties, leftOut);
  const placesOf = (ids: readonly string[]): readonly number[] =>
    [...new Set(ids)].flatMap((id) => projected.numbers.get(id) ?? []).sort((a, b) => a - b);
  const starts = placesOf(from);
  const helpers = (): readonly string[] => projected.ids.filter((id) => graph.nodes.get(id)?.kind === 'actor');
  return {
    projected,
    starts,
    ends: placesOf(to ?? helpers().filter((id) => !from.includes(id))),
    isOpen: to === null,
  };
}

/** How a tie between two who take part is walked: either way, or against the help that it carries. */
function walked(
  kind: string,
  [from, to]: readonly [number | undefined, number | undefined],
  againstHelp: boolean,
): readonly (readonly [number, number])[] {
  if (from === undefined || to === undefined) return [];
  const along = [from, to] as const;
  const back = [to, from] as const;
  const walk = againstHelp ? helpWalks.get(kind) : 'both';
  if (walk === 'forward') return [back];
  return walk === 'backward' ? [along] : [along, back];
}
