import { relationKind } from '@sirkel/graph-schema';
import { isInForce } from '../inForce.ts';
import type { VisibleGraph } from '../visibleGraph.ts';
import { matrixOf } from './Matrix.ts';
import type { Matrix, MatrixHead } from './Matrix.ts';

/** What is shown of a map. */
export type Shown = Pick<VisibleGraph, 'nodes' | 'relations'>;

/** A group as it is known before it is known who belongs to it. */
export type Group = { readonly id: string; readonly label: string };

/**
 * Where two ways of grouping meet: the nodes that belong to a row and to a column.
 * @param inRows the rows that a node belongs to, by id; in several where it has several fields
 */
export function crossMatrix(
  { nodes }: Pick<Shown, 'nodes'>,
  rows: readonly Group[],
  columns: readonly Group[],
  [inRows, inColumns]: readonly [GroupsOf, GroupsOf],
): Matrix {
  const filled = nodes.flatMap((node) =>
    inRows(node).flatMap((row) => inColumns(node).map((column) => [row, column, node.id] as const)),
  );
  return matrixOf(withMembers(rows, nodes, inRows), withMembers(columns, nodes, inColumns), filled);
}

/**
 * The ties between groups. A tie goes from a row to a column as it is recorded; a mutual one stands in both places, and
 * within one group once. Whose ends belong to several groups is counted in each. Ties of every status have their place;
 * the largest number is of those in force.
 */
export function groupMatrix({ nodes, relations }: Shown, groups: readonly Group[], groupsOf: GroupsOf): Matrix {
  const heads = withMembers(groups, nodes, groupsOf);
  const of = new Map(nodes.map((node) => [node.id, groupsOf(node)]));
  const filled = relations.flatMap(({ id, kind, from, to }) => {
    const places = new Map<string, readonly [string, string, string]>();
    for (const [start, end] of relationKind(kind).mutual
      ? [
          [from, to],
          [to, from],
        ]
      : [[from, to]]) {
      for (const row of of.get(start ?? '') ?? []) {
        for (const column of of.get(end ?? '') ?? []) places.set(`${row} ${column}`, [row, column, id]);
      }
    }
    return [...places.values()];
  });
  const inForce = new Set(relations.filter(isInForce).map(({ id }) => id));
  return matrixOf(heads, heads, filled, (id) => inForce.has(id));
}

/** The ids of the groups that a node belongs to. */
export type GroupsOf = (node: Shown['nodes'][number]) => readonly string[];

function withMembers(groups: readonly Group[], nodes: Shown['nodes'], groupsOf: GroupsOf): readonly MatrixHead[] {
  const members = new Map<string, string[]>(groups.map(({ id }) => [id, []]));
  for (const node of nodes) for (const group of groupsOf(node)) members.get(group)?.push(node.id);
  return groups.map(({ id, label }) => ({ id, label, nodes: members.get(id) ?? [] }));
}
