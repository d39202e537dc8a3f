/** How far a part of the program has come that lies in a file of its own. */
export type PartState<Content> =
  | { readonly state: 'waiting' }
  | { readonly state: 'there'; readonly content: Content }
  /** With how many tries there were. */
  | { readonly state: 'failed'; readonly tries: number };

/** A part of the program that is fetched when it is needed, or before. */
export type Part<Content> = {
  state(): PartState<Content>;
  subscribe(listener: () => void): () => void;
  /** Fetches it, unless it is there or on its way; what failed before waits anew. Never rejects. */
  fetch(): Promise<void>;
  /** The same, and what has been said of the failure stays until the outcome is known. */
  again(): Promise<void>;
};

/**
 * A part that has not been fetched yet. `lazy` would do, but remembers for ever that there was no answer once, and takes
 * the page down with it. Without a network, and where the server has a newer version and the file of this one is gone,
 * a part is only `failed`.
 */
export function createPart<Content>(load: () => Promise<Content>): Part<Content> {
  let state: PartState<Content> = { state: 'waiting' };
  let tries = 0;
  let underWay: Promise<void> | null = null;
  const listeners = new Set<() => void>();
  const set = (next: PartState<Content>): void => {
    state = next;
    for (const listener of [...listeners]) listener();
  };
  const attempt = async (): Promise<void> => {
    try {
      set({ state: 'there', content: await load() });
    } catch {
      tries += 1;
      set({ state: 'failed', tries });
    }
    underWay = null;
  };
  const again = (): Promise<void> => {
    if (state.state === 'there') return Promise.resolve();
    underWay ??= attempt();
    return underWay;
  };
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    fetch: () => {
      if (state.state === 'failed') set({ state: 'waiting' });
      return again();
    },
    again,
  };
}
