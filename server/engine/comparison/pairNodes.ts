import { foldText } from '@sirkel/graph-schema';
import type { Graph, NodeRecord } from '@sirkel/graph-schema';
import { stepwise, type Steps } from './inTurns.ts';

/** Which node of one graph is which of another: the other's id by the one's. */
export type Pairs = ReadonlyMap<string, string>;

/**
 * Finds what is the same in two maps. What has the same id is; of two different maps also what is of the same kind and has
 * the same name, where just one there and one here has it: two called alike could be either.
 */
export function* pairNodes(a: Graph, b: Graph, byName: boolean): Steps<Pairs> {
  const pairs = new Map<string, string>();
  const taken = new Set<string>();
  yield* stepwise(standingNodes(a), (node) => {
    const same = b.nodes.get(node.id);
    if (same === undefined || same.review === 'pending') return;
    pairs.set(node.id, same.id);
    taken.add(same.id);
  });
  if (!byName) return pairs;
  const there = yield* byKindAndName(a, pairs);
  const here = yield* byKindAndName(b, taken);
  yield* stepwise(there, ([name, ids]) => {
    const others = here.get(name) ?? [];
    if (ids.length === 1 && others.length === 1) pairs.set(ids[0] as string, others[0] as string);
  });
  return pairs;
}

/** All nodes but suggestions that nobody has answered: these are not on the map yet. */
export function* standingNodes({ nodes }: Graph): Generator<NodeRecord> {
  for (const node of nodes.values()) if (node.review !== 'pending') yield node;
}

function* byKindAndName(
  graph: Graph,
  paired: { has(id: string): boolean },
): Steps<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>();
  yield* stepwise(standingNodes(graph), ({ id, kind, name }) => {
    if (paired.has(id)) return;
    const key = `${kind} ${foldText(name)}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, [id]);
    else known.push(id);
  });
  return found;
}
