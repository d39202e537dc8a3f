import type { Graph } from '@sirkel/graph-schema';
import { isGroup, isSelected, type Selection } from '../Selection.ts';
import { projectUndirected, type LooseTie, type Projected } from './Projected.ts';

/** Everything that was chosen and all ties of it, whatever their kind: what hangs together on the map at all. */
export function projectAll(graph: Graph, selection: Selection): Projected {
  const taken = new Set<string>();
  const leftOut = { groups: 0, nodes: 0, relations: 0 };
  for (const node of graph.nodes.values()) {
    if (!isSelected(node, selection)) leftOut.nodes += 1;
    else if (isGroup(node) && !selection.withGroups) leftOut.groups += 1;
    else taken.add(node.id);
  }
  const ties: LooseTie[] = [];
  for (const relation of graph.relations.values()) {
    const { id, from, to } = relation;
    if (!isSelected(relation, selection)) leftOut.relations += 1;
    else if (taken.has(from) && taken.has(to)) ties.push({ from, to, relation: id });
  }
  return projectUndirected(taken, ties, leftOut);
}
