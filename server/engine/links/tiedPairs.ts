import type { Graph, NodeRecord } from '@sirkel/graph-schema';

/** Whether two actors are tied by anything at all. */
export type TiedPairs = (one: string, other: string) => boolean;

/**
 * Which actors have any tie on the map, whatever its kind and status, also one that waits for an answer: of these nobody
 * needs to be asked. A service stands for those who provide it, whatever the status of that.
 */
export function tiedPairs(graph: Graph): TiedPairs {
  const providers = new Map<string, string[]>();
  for (const { kind, from, to } of graph.relations.values()) {
    if (kind !== 'provides') continue;
    const known = providers.get(to) ?? [];
    providers.set(to, known);
    known.push(from);
  }
  const actorsBehind = (node: NodeRecord | undefined): readonly string[] => {
    if (node?.kind === 'actor') return [node.id];
    return node?.kind === 'service' ? (providers.get(node.id) ?? []) : [];
  };
  const tied = new Map<string, Set<string>>();
  for (const { kind, from, to } of graph.relations.values()) {
    // To provide the same is no tie.
    if (kind === 'provides') continue;
    for (const one of actorsBehind(graph.nodes.get(from))) {
      const others = tied.get(one) ?? new Set<string>();
      tied.set(one, others);
      for (const other of actorsBehind(graph.nodes.get(to))) others.add(other);
    }
  }
  return (one, other) => tied.get(one)?.has(other) === true || tied.get(other)?.has(one) === true;
}
