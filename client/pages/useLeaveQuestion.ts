import { useEffect } from 'react';
import type { MapStore } from '../state/createMapStore.ts';

/** Has the browser ask before the page is left while something done here has not reached the server. */
export function useLeaveQuestion(store: Pick<MapStore, 'snapshot'>): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (store.snapshot().pending.some(({ sequence }) => sequence === null)) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [store]);
}
