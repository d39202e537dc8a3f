import type { EditCommand, NodeRecord } from '@sirkel/graph-schema';

/**
 * To another ring, and pinned there where it was let go.
 * @param angle in degrees clockwise from the top
 */
export function moveToRing({ id, layer, position }: NodeRecord, ring: string, angle: number): EditCommand {
  return {
    action: 'updateNode',
    id,
    before: { layer: layer ?? null, position: position ?? null },
    after: { layer: ring, position: { ring, angle } },
  };
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
