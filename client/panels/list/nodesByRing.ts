import { inLanguage, nbCollator } from '@sirkel/graph-schema';
import type { Language, Layer, NodeRecord } from '@sirkel/graph-schema';
import { nodeFacts } from '../../view/nodeFacts.ts';

/** A ring and what lies in it, by name as Norwegian sorts. */
export type RingOfNodes = { readonly id: string; readonly name: string; readonly nodes: readonly NodeRecord[] };

/**
 * Nodes by ring, from the centre outwards; last those outside, and those in no ring. Empty rings stay.
 * @param unplaced what the place without a ring is called
 */
export function nodesByRing(
  nodes: Iterable<NodeRecord>,
  layers: readonly Layer[],
  language: Language,
  unplaced: string,
): readonly RingOfNodes[] {
  const inOrder = [...layers].sort(
    (a, b) => Number(a.outside ?? false) - Number(b.outside ?? false) || a.order - b.order,
  );
  const known = new Set(inOrder.map(({ id }) => id));
  const lying = new Map<string | null, NodeRecord[]>();
  for (const node of nodes) {
    const { layer } = nodeFacts(node);
    const ring = layer !== undefined && known.has(layer) ? layer : null;
    lying.set(ring, [...(lying.get(ring) ?? []), node]);
  }
  const sorted = (ring: string | null): readonly NodeRecord[] =>
    (lying.get(ring) ?? []).sort((a, b) => nbCollator.compare(a.name, b.name));
  const rings = inOrder.map(({ id, labels }) => ({ id, name: inLanguage(labels, language), nodes: sorted(id) }));
  const rest = sorted(null);
  return rest.length === 0 ? rings : [...rings, { id: 'unplaced', name: unplaced, nodes: rest }];
}
