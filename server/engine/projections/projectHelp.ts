import { relationKinds, type Graph } from '@sirkel/graph-schema';
import type { DirectedAdjacency } from '../../analysis/Adjacency.ts';
import { isSelected, type Selection } from '../Selection.ts';
import { projectDirected, type LooseTie, type Projected } from './Projected.ts';

const helpKinds = new Map(
  relationKinds.flatMap(({ id, carries, walk }) => (carries === 'help' ? [[id, walk] as const] : [])),
);

/**
 * The paths of help: actor → service → need. Each kind is walked in the direction that it declares: who refers receives
 * help from where it refers to. Groups and roles take part: help from "the NAV offices" is help.
 */
export function projectHelp(graph: Graph, selection: Selection): Projected<DirectedAdjacency> {
  const taken = new Set<string>();
  const leftOut = { groups: 0, nodes: 0, relations: 0 };
  for (const node of graph.nodes.values()) {
    if (isSelected(node, selection)) taken.add(node.id);
    else leftOut.nodes += 1;
  }
  const ties: LooseTie[] = [];
  for (const relation of graph.relations.values()) {
    const walk = helpKinds.get(relation.kind);
    if (walk === undefined) continue;
    const { id, from, to } = relation;
    if (!isSelected(relation, selection)) {
      leftOut.relations += 1;
      continue;
    }
    if (!taken.has(from) || !taken.has(to)) continue;
    if (walk !== 'backward') ties.push({ from, to, relation: id });
    if (walk !== 'forward') ties.push({ from: to, to: from, relation: id });
  }
  return projectDirected(taken, ties, leftOut);
}
