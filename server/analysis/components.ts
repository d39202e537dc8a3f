import type { Adjacency } from './Adjacency.ts';

export type Components = {
  /** Of each node, the number of its component. */
  readonly of: Int32Array;
  /** How many nodes each component has; the largest stands first, of equals the one with the lowest node. */
  readonly sizes: Int32Array;
};

/**
 * Tells into how many pieces the map falls that nothing ties together.
 * Connected components (of directed ties: weakly connected, given the undirected index); Hopcroft & Tarjan 1973.
 * Direction and weight do not count; a node without ties is a component of its own.
 * O(n + m), breadth first.
 * Numbered by size, the largest first; of equals the one that holds the lowest node.
 */
export function components({ nodeCount, offsets, targets }: Adjacency): Components {
  const found = new Int32Array(nodeCount).fill(-1);
  const queue = new Int32Array(nodeCount);
  const sizes: number[] = [];
  for (let root = 0; root < nodeCount; root += 1) {
    if (found[root] !== -1) continue;
    const component = sizes.length;
    found[root] = component;
    queue[0] = root;
    let length = 1;
    for (let at = 0; at < length; at += 1) {
      const node = queue[at] as number;
      const end = offsets[node + 1] as number;
      for (let entry = offsets[node] as number; entry < end; entry += 1) {
        const next = targets[entry] as number;
        if (found[next] !== -1) continue;
        found[next] = component;
        queue[length] = next;
        length += 1;
      }
    }
    sizes.push(length);
  }
  return bySize(found, sizes);
}

function bySize(found: Int32Array, sizes: readonly number[]): Components {
  const order = sizes.map((_, component) => component);
  order.sort((a, b) => (sizes[b] as number) - (sizes[a] as number) || a - b);
  const place = new Int32Array(sizes.length);
  order.forEach((component, index) => (place[component] = index));
  return {
    of: found.map((component) => place[component] as number),
    sizes: Int32Array.from(order, (component) => sizes[component] as number),
  };
}
