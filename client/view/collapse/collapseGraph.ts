import type { Graph, NodeRecord, RelationRecord } from '@sirkel/graph-schema';
import { collapseText } from '../../state/collapsePlace.ts';
import type { Collapse } from '../../state/collapsePlace.ts';
import { stableHash } from '../circle/stableHash.ts';
import { tallyTies } from '../tieTally.ts';
import type { TieTally } from '../tieTally.ts';
import type { VisibleGraph } from '../visibleGraph.ts';
import { membersOf } from './membersOf.ts';

/** Nodes that stand as one. */
export type Gathering = {
  /** Always the same for the same; no node has it. */
  readonly id: string;
  readonly collapse: Collapse;
  /** Those that are shown, in the order of the map. */
  readonly members: readonly NodeRecord[];
  /** All that it holds as the map stands, those that a filter hides among them: it stands where these do. */
  readonly held: readonly string[];
  /** How the ties within it stand; they are drawn nowhere. */
  readonly within: TieTally;
};

/** The ties between something collapsed and one other thing that are there, or missing, or past, or proposed: as one. */
export type TieSum = {
  /** Always the same for the same two and what their ties are, so that an address can name it; no tie has it. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** What it stands for, in the order of the map. */
  readonly ties: readonly RelationRecord[];
  readonly count: number;
  readonly tally: TieTally;
  /** px: 1 + √count. */
  readonly width: number;
  /** What all of them are; `existing` where some of them are weak or under way. */
  readonly status: RelationRecord['status'];
};

/** A visible graph in which some nodes stand as one. */
export type CollapsedGraph = {
  /** What stands by itself, and the ties between that. */
  readonly rest: VisibleGraph;
  readonly gatherings: readonly Gathering[];
  /** In the order of their ids, whichever tie came first. */
  readonly sums: readonly TieSum[];
  /** What stands in the picture for a node or relation that is not drawn itself: a gathering or a sum, by its id. */
  readonly standsFor: ReadonlyMap<string, string>;
};

/** The id of what is collapsed. */
export function gatheringId(collapse: Collapse): string {
  return `collapsed-${Math.floor(stableHash(collapseText(collapse)) * 2 ** 32).toString(36)}`;
}

/**
 * Makes one of what is collapsed, and sums its ties: those with both ends in it are counted and dropped, those to another
 * thing are one for what is there, and one each for what is missing, past and proposed. Of two that would have the same
 * node the later has it, so that what was collapsed before is there again when the later is expanded. A single node stands
 * by itself. No number of the analysis changes by it.
 * - C1 What is there in one way or another – existing, under way, weak – is one sum between the same two.
 * - C2 What is missing, past or proposed has a sum of its own each, and is never counted as if it were there.
 * - C3 A tie within what is collapsed is counted there, and is in no sum.
 * - C4 A sum has always the same id for the same two and the same standing, and no other sum has it.
 * - C5 Sums come in the order of their ids, in whatever order the ties came.
 * - C6 What is only proposed is counted where it is drawn, and nowhere else.
 * Cost: cells × nodes, plus ties.
 * @param visible what passes the filter; what does not is not counted either
 * @param proposedTies whether ties that are only proposed are drawn; else they are in no sum
 */
export function collapseGraph(
  graph: Graph,
  visible: VisibleGraph,
  collapsed: readonly Collapse[],
  proposedTies: boolean,
): CollapsedGraph {
  const holders = holdersOf(graph, visible, collapsed);
  if (holders.size === 0) return { rest: visible, gatherings: [], sums: [], standsFor: new Map() };
  const within = new Map<string, RelationRecord[]>();
  const between = new Map<string, RelationRecord[]>();
  const relations: RelationRecord[] = [];
  for (const tie of visible.relations) {
    const [from, to] = [holders.get(tie.from), holders.get(tie.to)];
    if (from === undefined && to === undefined) relations.push(tie);
    else if (tie.status === 'proposed' && !proposedTies) continue;
    else if (from === to && from !== undefined) listed(within, from).push(tie);
    else listed(between, `${[from ?? tie.from, to ?? tie.to].toSorted().join(' ')} ${standingOf(tie)}`).push(tie);
  }
  const sums = [...between].map(([key, ties]) => sumOf(key, ties)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const summed = [...between].flatMap(([key, ties]) => ties.map(({ id }) => [id, sumId(key)] as const));
  return {
    rest: { ...visible, nodes: visible.nodes.filter(({ id }) => !holders.has(id)), relations },
    gatherings: gatheringsOf(graph, visible, collapsed, holders, within),
    sums,
    standsFor: new Map([...holders, ...summed]),
  };
}

/** Which gathering has each visible node that is in one. */
function holdersOf(graph: Graph, visible: VisibleGraph, collapsed: readonly Collapse[]): ReadonlyMap<string, string> {
  const shown = new Set(visible.nodes.map(({ id }) => id));
  const holders = new Map<string, string>();
  for (const collapse of collapsed) {
    const members = membersOf(graph, collapse).filter((id) => shown.has(id));
    // One alone is itself, and takes nothing from another.
    if (members.length > 1) for (const id of members) holders.set(id, gatheringId(collapse));
  }
  const counts = new Map<string, number>();
  for (const id of holders.values()) counts.set(id, (counts.get(id) ?? 0) + 1);
  // So is what a later one has left alone.
  return new Map([...holders].filter(([, id]) => (counts.get(id) ?? 0) > 1));
}

function gatheringsOf(
  graph: Graph,
  visible: VisibleGraph,
  collapsed: readonly Collapse[],
  holders: ReadonlyMap<string, string>,
  within: ReadonlyMap<string, readonly RelationRecord[]>,
): readonly Gathering[] {
  return collapsed.flatMap((collapse) => {
    const id = gatheringId(collapse);
    const members = visible.nodes.filter((node) => holders.get(node.id) === id);
    // What another gathering has of it does not say where it stands.
    const held = membersOf(graph, collapse).filter((node) => (holders.get(node) ?? id) === id);
    return members.length === 0 ? [] : [{ id, collapse, members, held, within: tallyTies(within.get(id) ?? []) }];
  });
}

function sumOf(key: string, ties: readonly RelationRecord[]): TieSum {
  const [from = '', to = ''] = key.split(' ');
  const [first] = ties;
  const alike = first !== undefined && ties.every(({ status }) => status === first.status);
  return {
    id: sumId(key),
    from,
    to,
    ties,
    count: ties.length,
    tally: tallyTies(ties),
    width: 1 + Math.sqrt(ties.length),
    status: alike ? first.status : 'existing',
  };
}

/** Two numbers of it: of one alone, two sums of a large map might be the same. */
function sumId(key: string): string {
  const [first, second] = [key, ` ${key}`].map((text) => Math.floor(stableHash(text) * 2 ** 32).toString(36));
  return `sum-${first ?? ''}-${second ?? ''}`;
}

/** Whether an id is that of a sum of ties, one that is gone too. */
export function isSumId(id: string): boolean {
  return id.startsWith('sum-');
}

/** What is there in some way is one; what is missing, past or proposed is never drawn as if it were there. */
function standingOf({ status }: RelationRecord): string {
  return status === 'ongoing' || status === 'weak' ? 'existing' : status;
}

function listed(lists: Map<string, RelationRecord[]>, key: string): RelationRecord[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
