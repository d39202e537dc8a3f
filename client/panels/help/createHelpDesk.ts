/** What can be asked for from everywhere on a map. */
export const helpThings = ['commands', 'shortcuts', 'tour', 'words', 'news'] as const;
export type HelpThing = (typeof helpThings)[number];

/** What is asked for right now: one thing at a time. */
export type HelpDesk = {
  state(): HelpThing | null;
  subscribe(listener: () => void): () => void;
  open(thing: HelpThing): void;
  /** Only if it is this that lies open; another may have been asked for meanwhile. */
  close(thing: HelpThing): void;
};

/** A desk at which nothing has been asked for. */
export function createHelpDesk(): HelpDesk {
  let state: HelpThing | null = null;
  const listeners = new Set<() => void>();
  const set = (next: HelpThing | null): void => {
    state = next;
    for (const listener of [...listeners]) listener();
  };
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open: set,
    close: (thing) => {
      if (state === thing) set(null);
    },
  };
}
