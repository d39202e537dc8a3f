import { useEffect } from 'react';
import type { EditDesk } from '../panels/edit/desk/createEditDesk.ts';
import type { MapStore } from '../state/createMapStore.ts';

/**
 * Has the browser ask before the page is left while something done here has not reached the server: what is on its way,
 * what was refused, and what is being written.
 */
export function useLeaveQuestion(store: Pick<MapStore, 'snapshot'>, desk: Pick<EditDesk, 'isUnsaved'>): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      const { pending, refused } = store.snapshot();
      const isWaiting = pending.some(({ sequence }) => sequence === null);
      if (isWaiting || refused.length > 0 || desk.isUnsaved()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [store, desk]);
}
