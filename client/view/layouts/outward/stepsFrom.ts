import type { LayoutNode, LayoutTie } from '../Layout.ts';
import { statusesInForce } from '../../inForce.ts';
import { neighboursOf } from '../neighboursOf.ts';

/**
 * How many ties each node is from one of them, over ties that are there, whichever way they point; those that cannot be
 * reached are not in the answer. Breadth first: cost nodes + ties.
 */
export function stepsFrom(centre: string, ties: readonly LayoutTie[]): ReadonlyMap<string, number> {
  const neighbours = neighboursOf(ties.filter(({ status }) => statusesInForce.has(status)));
  const steps = new Map([[centre, 0]]);
  const queue = [centre];
  for (const id of queue) {
    for (const other of neighbours.get(id) ?? []) {
      if (steps.has(other)) continue;
      steps.set(other, (steps.get(id) ?? 0) + 1);
      queue.push(other);
    }
  }
  return steps;
}

/** Where to begin when nobody has said it: at the node with the most ties that are there; equals go by id. */
export function mostTied(nodes: readonly LayoutNode[], ties: readonly LayoutTie[]): string | null {
  const neighbours = neighboursOf(ties.filter(({ status }) => statusesInForce.has(status)));
  let best: string | null = null;
  for (const { id } of nodes) {
    const [mine, most] = [neighbours.get(id)?.length ?? 0, best === null ? -1 : (neighbours.get(best)?.length ?? 0)];
    if (mine > most || (mine === most && best !== null && id < best)) best = id;
  }
  return best;
}
