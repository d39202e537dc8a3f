import { createContext, useContext, useEffect, useRef, useSyncExternalStore } from 'react';

/** What can be asked of a part of the page from another one. */
export type Errand = 'filter' | 'savePicture' | 'views' | 'keepView' | 'embed';

/** What is asked for, one thing at a time, until whoever does it has come. */
export type ErrandDesk = {
  waiting(): Errand | null;
  ask(errand: Errand): void;
  /** It is being done. */
  take(errand: Errand): void;
  subscribe(listener: () => void): () => void;
};

/** A desk at which nothing has been asked for. */
export function createErrandDesk(): ErrandDesk {
  let waiting: Errand | null = null;
  const listeners = new Set<() => void>();
  const set = (next: Errand | null): void => {
    waiting = next;
    for (const listener of [...listeners]) listener();
  };
  return {
    waiting: () => waiting,
    ask: set,
    take: (errand) => {
      if (waiting === errand) set(null);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Outside a map page there is a desk too, at which nothing answers. */
export const ErrandContext = createContext<ErrandDesk>(createErrandDesk());

/** Where something is asked of other parts of the page. */
export function useErrands(): ErrandDesk {
  return useContext(ErrandContext);
}

/** Does an errand when it is asked for, and at once where it was asked for before this part had come. */
export function useErrand(errand: Errand, act: () => void): void {
  const desk = useErrands();
  const waiting = useSyncExternalStore(desk.subscribe, desk.waiting);
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    if (waiting !== errand) return;
    desk.take(errand);
    latest.current();
  }, [desk, waiting, errand]);
}
