import type { Layer, NodeRecord } from '@sirkel/graph-schema';
import { fieldOf } from '../circle/fields.ts';
import { nodeFacts } from '../nodeFacts.ts';

/** A cell of the circle; the innermost ring is one, without a field, for life is not lived in sectors. */
export type CellPlace = { readonly ring: string; readonly field: string | null };

/** The cell that a node lies in; null for one in no ring. */
export function cellOf(node: NodeRecord, layers: readonly Layer[]): CellPlace | null {
  const { layer, elements } = nodeFacts(node);
  const ring = layers.find(({ id }) => id === layer);
  if (ring === undefined) return null;
  return { ring: ring.id, field: ring.id === innermost(layers) ? null : fieldOf(elements) };
}

/** A cell as pictures call it: `ring/field`, or the ring alone. */
export function cellAt(key: string): CellPlace {
  const [ring = '', field = null] = key.split('/');
  return { ring, field };
}

/** The ring that is one cell. */
function innermost(layers: readonly Layer[]): string | undefined {
  return layers.filter(({ outside }) => outside !== true).toSorted((a, b) => a.order - b.order)[0]?.id;
}
