import type { Adjacency } from './Adjacency.ts';
import { components } from './components.ts';

/**
 * Tells how far the map has fallen apart: the share of pairs that no chain of ties connects.
 * F = 1 − Σ s(s − 1) / (n(n − 1)) over the components' sizes s; Borgatti 2006.
 * Direction and weight do not count. 0: all hang together; 1: nobody is tied to anybody. Null below two nodes.
 * O(n + m).
 */
export function fragmentation(adjacency: Adjacency): number | null {
  const { nodeCount } = adjacency;
  if (nodeCount < 2) return null;
  let connected = 0;
  for (const size of components(adjacency).sizes) connected += size * (size - 1);
  return 1 - connected / (nodeCount * (nodeCount - 1));
}
