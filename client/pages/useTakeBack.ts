import { useEditDesk } from '../panels/edit/desk/useEditDesk.ts';
import type { Held } from '../state/Held.ts';
import { useMap, useMapSnapshot } from '../state/useMap.ts';

/** Undo and redo, one at a time: while one is on its way, asking for another does nothing. */
export type TakeBack = {
  readonly takingBack: Held['takingBack'];
  readonly undo: () => void;
  readonly redo: () => void;
};

/** Takes back, or does again, what was done in this tab; what became of it is told as a notice. */
export function useTakeBack(): TakeBack {
  const desk = useEditDesk();
  const { store } = useMap();
  const { takingBack } = useMapSnapshot();
  const isFree = (): boolean => store.snapshot().takingBack === null;
  return {
    takingBack,
    undo: () => {
      if (isFree()) desk.undo();
    },
    redo: () => {
      if (isFree()) desk.redo();
    },
  };
}
