import type { EditCommand, NodeRecord } from '@sirkel/graph-schema';
import { freed } from './editsOf.ts';

/** To another ring; a place that was pinned in the old one is let go. */
export function moveToRing({ id, layer, position }: NodeRecord, ring: string): EditCommand {
  const patch = { before: { layer: layer ?? null }, after: { layer: ring } };
  return { action: 'updateNode', id, ...freed(patch, { position }) };
}

/**
 * To another place in the same ring.
 * @param angle in degrees clockwise from the top
 */
export function pinAt({ id, position }: NodeRecord, ring: string, angle: number): EditCommand {
  return {
    action: 'updateNode',
    id,
    before: { position: position ?? null },
    after: { position: { ring, angle } },
  };
}
