import type { Graph } from '@sirkel/graph-schema';
import type { Collapse } from '../../state/collapsePlace.ts';
import { isInForce } from '../inForce.ts';
import { cellOf } from './cellOf.ts';

/**
 * The ids of all that something collapsed holds as the map stands, whatever a filter shows: of a cell, what lies in it;
 * of a group, the node and those that are members or parts of it, and of these, by ties that are there; of chosen ones,
 * those that are still on the map. Cost linear in the map's nodes for a cell, else in what is held.
 */
export function membersOf(graph: Graph, collapse: Collapse): readonly string[] {
  switch (collapse.of) {
    case 'cell':
      return inCell(graph, collapse.ring, collapse.field);
    case 'group':
      return withParts(graph, collapse.node);
    case 'these':
      return collapse.nodes.filter((id) => graph.nodes.has(id));
  }
}

function inCell(graph: Graph, ring: string, field: string | null): readonly string[] {
  const layers = graph.settings?.layers ?? [];
  return [...graph.nodes.values()].flatMap((node) => {
    const cell = cellOf(node, layers);
    return cell?.ring === ring && cell.field === field ? [node.id] : [];
  });
}

/** A node and its parts, nearest first; one that is a part of its own part is found once. */
function withParts(graph: Graph, node: string): readonly string[] {
  if (!graph.nodes.has(node)) return [];
  const found = new Set([node]);
  for (const whole of found) {
    for (const tie of graph.ties.get(whole) ?? []) {
      const relation = graph.relations.get(tie);
      if (relation?.to !== whole || !isInForce(relation)) continue;
      if (relation.kind === 'memberOf' || relation.kind === 'partOf') found.add(relation.from);
    }
  }
  return [...found];
}
