import { createContext, useContext, useLayoutEffect, useSyncExternalStore } from 'react';
import type { RefObject } from 'react';

/**
 * The dialogs that are open over the page, the topmost last. While one is, the browser takes everything outside it from
 * the keyboard and from screen readers, so what is told meanwhile must stand inside it.
 */
export type OpenDialogs = {
  /** Says that a dialog is open; gives how to say that it has gone. */
  add(dialog: HTMLDialogElement): () => void;
  top(): HTMLDialogElement | null;
  /** Where news of the page are shown in the topmost dialog that has a place for them; null when none has. */
  newsPlace(): HTMLElement | null;
  subscribe(listener: () => void): () => void;
};

/** The class of the place in a dialog for what is told across the page: one that covers the page has one. */
export const newsPlaceClass = 'dialog-news';

/** No dialogs yet. */
export function createOpenDialogs(): OpenDialogs {
  let open: readonly HTMLDialogElement[] = [];
  const listeners = new Set<() => void>();
  const set = (next: readonly HTMLDialogElement[]): void => {
    open = next;
    for (const listener of [...listeners]) listener();
  };
  return {
    add: (dialog) => {
      set([...open, dialog]);
      return () => {
        set(open.filter((other) => other !== dialog));
      };
    },
    top: () => open.at(-1) ?? null,
    newsPlace: () => {
      const places = open.map((dialog) => dialog.querySelector<HTMLElement>(`.${newsPlaceClass}`));
      return places.findLast((place) => place !== null) ?? null;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Null where nobody keeps account of dialogs: then all stands where it is written. */
export const OpenDialogsContext = createContext<OpenDialogs | null>(null);

/** Keeps account of a dialog from when it is mounted, open, until it goes. */
export function useOpenDialog(frame: RefObject<HTMLDialogElement | null>): void {
  const dialogs = useContext(OpenDialogsContext);
  useLayoutEffect(() => {
    if (frame.current === null) return undefined;
    return dialogs?.add(frame.current);
  }, [dialogs, frame]);
}

/** The dialog that lies over all else; null when there is none. */
export function useTopDialog(): HTMLDialogElement | null {
  const dialogs = useContext(OpenDialogsContext);
  return useSyncExternalStore(dialogs?.subscribe ?? never, () => dialogs?.top() ?? null);
}

/** Where news of the page are to be shown: in the dialog that covers it; null where it can be seen itself. */
export function useNewsPlace(): HTMLElement | null {
  const dialogs = useContext(OpenDialogsContext);
  return useSyncExternalStore(dialogs?.subscribe ?? never, () => dialogs?.newsPlace() ?? null);
}

const never = (): (() => void) => () => undefined;
