import type { Layer, RelationRecord } from '@sirkel/graph-schema';
import { nodeFacts } from './nodeFacts.ts';
import { tallyTies, type TieTally } from './tieTally.ts';
import type { VisibleGraph } from './visibleGraph.ts';

/** Above this many ties each is drawn only when asked for, and ribbons stand for them. */
export const tieLimit = 300;

/** The ties that the picture draws at rest, and whether they are too many to be drawn one by one. */
export type DrawnTies = { readonly ties: readonly RelationRecord[]; readonly gathered: boolean };

/**
 * The visible ties that are drawn: between two nodes with a place in the circle; those that are only proposed when
 * asked for.
 */
export function drawnTies(
  visible: Pick<VisibleGraph, 'nodes' | 'relations'>,
  layers: readonly Layer[],
  proposedShown: boolean,
): DrawnTies {
  const rings = new Set(layers.map(({ id }) => id));
  const placed = new Set(visible.nodes.filter((node) => rings.has(nodeFacts(node).layer ?? '')).map(({ id }) => id));
  const ties = visible.relations.filter(
    ({ from, to, status }) =>
      from !== to && placed.has(from) && placed.has(to) && (proposedShown || status !== 'proposed'),
  );
  return { ties, gathered: ties.length > tieLimit };
}

/** How the visible ties stand; those that are only proposed count where they are drawn. */
export function tallyDrawn({ relations }: Pick<VisibleGraph, 'relations'>, proposedShown: boolean): TieTally {
  return tallyTies(relations.filter(({ status }) => proposedShown || status !== 'proposed'));
}
