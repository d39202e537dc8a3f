import type { Graph } from '@sirkel/graph-schema';
import { isInForce } from '../inForce.ts';

/**
 * How many steps away each node is that can be reached from one, itself 0 steps; a step is a tie in force, in
 * either direction and of any kind. A breadth-first search: nodes and ties within reach, each once.
 * @param most no further than this
 */
export function stepsFrom(graph: Graph, start: string, most = Infinity): ReadonlyMap<string, number> {
  const steps = new Map<string, number>();
  if (!graph.nodes.has(start)) return steps;
  steps.set(start, 0);
  let edge = [start];
  for (let step = 1; step <= most && edge.length > 0; step += 1) {
    const next: string[] = [];
    for (const id of edge) {
      for (const tie of graph.ties.get(id) ?? []) {
        const relation = graph.relations.get(tie);
        if (relation === undefined || !isInForce(relation)) continue;
        const other = relation.from === id ? relation.to : relation.from;
        if (steps.has(other)) continue;
        steps.set(other, step);
        next.push(other);
      }
    }
    edge = next;
  }
  return steps;
}

/** The nodes on any of the shortest ways between two, these among them; none where there is no way. */
export function onShortestWays(graph: Graph, from: string, to: string): ReadonlySet<string> {
  const there = stepsFrom(graph, from);
  const length = there.get(to);
  if (length === undefined) return new Set();
  const back = stepsFrom(graph, to, length);
  return new Set([...there].flatMap(([id, steps]) => (steps + (back.get(id) ?? Infinity) === length ? [id] : [])));
}
