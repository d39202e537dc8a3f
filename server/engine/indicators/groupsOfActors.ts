import type { Graph, NodeRecord } from '@sirkel/graph-schema';

/** Which group each node of a projection is in, by number, and what the groups are. */
export type Grouping = {
  /** -1 where nobody has recorded any. */
  readonly groupOf: Int32Array;
  /** The groups' ids, ascending. */
  readonly groups: readonly string[];
};

/** What actors can be told apart by. */
export const groupings = ['ring', 'sector'] as const;
export type GroupingKind = (typeof groupings)[number];

const groupIn: Readonly<Record<GroupingKind, (node: NodeRecord | undefined) => string | undefined>> = {
  ring: (node) => node?.layer,
  sector: (node) => (node?.kind === 'actor' ? node.sector : undefined),
};

/** The rings or sectors of some actors. */
export function groupActors({ nodes }: Graph, ids: readonly string[], kind: GroupingKind): Grouping {
  const own = ids.map((id) => groupIn[kind](nodes.get(id)));
  const groups = [...new Set(own.filter((group) => group !== undefined))].sort();
  const numbers = new Map(groups.map((group, number) => [group, number]));
  return { groupOf: Int32Array.from(own, (group) => numbers.get(group ?? '') ?? -1), groups };
}
