import type { Adjacency } from './Adjacency.ts';

export type Components = {
  /** Of each node, the number of its component. */
  readonly of: Int32Array;
  /** How many nodes each component has; the largest stands first, of equals the one with the lowest node. */
  readonly sizes: Int32Array;
};

/**
 * Tells into how many pieces the map falls that nothing ties together.
 * Connected components (of directed ties: weakly connected, given the undirected index), as sets that are joined: by the
 * lower root, paths halved on the way; Tarjan & van Leeuwen 1984.
 * Direction and weight do not count; a node without ties is a component of its own.
 * O(m log n) at worst, on maps as they are as good as O(n + m). Ties are read in the order of memory, and only each node's
 * root out of it: a walk in breadth would read all of them out of order.
 * Numbered by size, the largest first; of equals the one that holds the lowest node.
 */
export function components(index: Adjacency): Components {
  const roots = joined(index);
  const found = new Int32Array(index.nodeCount);
  const sizes: number[] = [];
  for (let node = 0; node < found.length; node += 1) {
    const above = roots[node] as number;
    // What a node was joined to lies below it, and has its number already.
    const component = above === node ? sizes.push(0) - 1 : (found[above] as number);
    found[node] = component;
    sizes[component] = (sizes[component] as number) + 1;
  }
  return bySize(found, sizes);
}

/** Of each node a lower one of its component, or itself for the lowest. */
function joined({ nodeCount, offsets, targets }: Adjacency): Int32Array {
  const above = new Int32Array(nodeCount);
  for (let node = 0; node < nodeCount; node += 1) above[node] = node;
  for (let node = 0; node < nodeCount; node += 1) {
    let root = rootOf(above, node);
    const end = offsets[node + 1] as number;
    for (let entry = offsets[node] as number; entry < end; entry += 1) {
      const next = targets[entry] as number;
      // Each tie stands at both its ends.
      if (next < node) continue;
      const other = rootOf(above, next);
      if (other < root) {
        above[root] = other;
        root = other;
      } else above[other] = root;
    }
  }
  return above;
}

function rootOf(above: Int32Array, node: number): number {
  let here = node;
  for (;;) {
    const parent = above[here] as number;
    if (parent === here) return here;
    const next = above[parent] as number;
    above[here] = next;
    here = next;
  }
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
