import { useMap } from '../../state/useMap.ts';
import { useMay } from '../../state/useMe.ts';
import { useEditDesk } from './desk/useEditDesk.ts';
import { pinAt } from './model/movePlace.ts';

/** What it means to drag a node in the circle, for those who may. */
export type Dragging = {
  readonly movable: boolean;
  /** @param angle in degrees clockwise from the top */
  readonly onMove: (id: string, ring: string, angle: number) => void;
};

/** Within its ring a node is pinned where it was let go; across a ring it is asked about first, and pinned there. */
export function useDragging(): Dragging {
  const { store } = useMap();
  const desk = useEditDesk();
  const movable = useMay('commit');
  return {
    movable,
    onMove: (id, ring, angle) => {
      const node = store.snapshot().graph?.nodes.get(id);
      if (node === undefined || !movable) return;
      if (node.layer === ring) desk.send([pinAt(node, ring, angle)]);
      else desk.begin({ task: 'moveNode', id, ring, angle });
    },
  };
}
