import { inLanguage } from '@sirkel/graph-schema';
import type { Graph, Language, NodeRecord } from '@sirkel/graph-schema';
import { nodeFacts } from '../view/nodeFacts.ts';

/** A ring and what lies in it, by name as Norwegian sorts. */
export type RingOfNodes = { readonly id: string; readonly name: string; readonly nodes: readonly NodeRecord[] };

/**
 * All nodes of a map by ring, from the centre outwards; last those outside, and those in no ring.
 * @param unplaced what the place without a ring is called
 */
export function nodesByRing(graph: Graph, language: Language, unplaced: string): readonly RingOfNodes[] {
  const layers = [...(graph.settings?.layers ?? [])].sort(
    (a, b) => Number(a.outside ?? false) - Number(b.outside ?? false) || a.order - b.order,
  );
  const collator = new Intl.Collator('nb');
  const known = new Set(layers.map(({ id }) => id));
  const lying = new Map<string | null, NodeRecord[]>();
  for (const node of graph.nodes.values()) {
    const { layer } = nodeFacts(node);
    const ring = layer !== undefined && known.has(layer) ? layer : null;
    lying.set(ring, [...(lying.get(ring) ?? []), node]);
  }
  const sorted = (ring: string | null): readonly NodeRecord[] =>
    (lying.get(ring) ?? []).sort((a, b) => collator.compare(a.name, b.name));
  const rings = layers.map(({ id, labels }) => ({ id, name: inLanguage(labels, language), nodes: sorted(id) }));
  const rest = sorted(null);
  return rest.length === 0 ? rings : [...rings, { id: 'unplaced', name: unplaced, nodes: rest }];
}
