import type { DirectedAdjacency } from './Adjacency.ts';

/** How often each node stands between two that are not tied directly, by whose groups it stands between. */
export type BrokerRoles = {
  /** All three of one group. */
  readonly coordinator: Float64Array;
  /** Both others of one group, the broker of another. */
  readonly itinerant: Float64Array;
  /** From outside into the own group. */
  readonly gatekeeper: Float64Array;
  /** From the own group to outside. */
  readonly representative: Float64Array;
  /** All three of different groups. */
  readonly liaison: Float64Array;
};

/**
 * Tells what kind of broker someone is: within the own group, into it, out of it, or between two others.
 * Paths a → v → b without a → b, by the groups of a, v and b; Gould & Fernandez 1989.
 * Directed; parallel ties count once, weight does not. Undirected ties stand both ways and then count each pair twice.
 * Nodes without a group (-1) are left out.
 * O(Σ over ties of the head's out-degree).
 * @param groupOf each node's group, or -1
 */
export function brokerRoles({ out }: DirectedAdjacency, groupOf: ArrayLike<number>): BrokerRoles {
  const { nodeCount, offsets, targets } = out;
  const roles = {
    coordinator: new Float64Array(nodeCount),
    itinerant: new Float64Array(nodeCount),
    gatekeeper: new Float64Array(nodeCount),
    representative: new Float64Array(nodeCount),
    liaison: new Float64Array(nodeCount),
  };
  // To whom the node at hand is tied itself.
  const tiedFrom = new Int32Array(nodeCount).fill(-1);
  for (let from = 0; from < nodeCount; from += 1) {
    const first = groupOf[from] as number;
    if (first === -1) continue;
    const [begin, end] = [offsets[from] as number, offsets[from + 1] as number];
    tiedFrom[from] = from;
    for (let entry = begin; entry < end; entry += 1) tiedFrom[targets[entry] as number] = from;
    for (let entry = begin; entry < end; entry += 1) {
      const broker = targets[entry] as number;
      const own = groupOf[broker] as number;
      if (own === -1) continue;
      for (let way = offsets[broker] as number; way < (offsets[broker + 1] as number); way += 1) {
        const to = targets[way] as number;
        const last = groupOf[to] as number;
        if (last === -1 || tiedFrom[to] === from) continue;
        const role = roles[roleOf(first, own, last)];
        role[broker] = (role[broker] as number) + 1;
      }
    }
  }
  return roles;
}

function roleOf(from: number, broker: number, to: number): keyof BrokerRoles {
  if (from === to) return broker === from ? 'coordinator' : 'itinerant';
  if (to === broker) return 'gatekeeper';
  return from === broker ? 'representative' : 'liaison';
}
