import { useEffect } from 'react';
import type { EditDesk } from '../panels/edit/desk/createEditDesk.ts';
import type { MapStore } from '../state/createMapStore.ts';
import { useServices } from './Services.ts';

/** A map, as far as it can hold something unsaved. */
export type LeftMap = { readonly id: string; readonly store: Pick<MapStore, 'snapshot'> };

/**
 * Has the browser ask before the page is left while something done here has not reached the server: what is on its way,
 * what was refused, and what is being written. Also when this map is no longer on the screen.
 */
export function useLeaveQuestion({ id, store }: LeftMap, desk: Pick<EditDesk, 'isUnsaved'>): void {
  const { leaveQuestion } = useServices();
  useEffect(() => {
    leaveQuestion.watch(id, () => {
      const { pending, refused } = store.snapshot();
      const isWaiting = pending.some(({ sequence }) => sequence === null);
      return isWaiting || refused.length > 0 || desk.isUnsaved();
    });
  }, [leaveQuestion, id, store, desk]);
}
