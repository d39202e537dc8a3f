import { createContext, useContext } from 'react';

/** What is said to screen readers of something that was done, without moving the focus. */
export type Announcer = {
  /** Has something said politely; what is said at about the same time is said together. */
  say(text: string): void;
  /** What is being said; empty when nothing is. */
  state(): string;
  subscribe(listener: () => void): () => void;
};

type Later = (run: () => void, milliseconds: number) => () => void;

// In milliseconds: by then a dialog that goes has gone, and what has the focus has been read first.
const TOGETHER = 200;

/** An announcer that has said nothing yet. */
export function createAnnouncer(later: Later): Announcer {
  let state = '';
  let waiting: readonly string[] = [];
  const listeners = new Set<() => void>();
  const set = (next: string): void => {
    state = next;
    for (const listener of [...listeners]) listener();
  };
  return {
    say: (text) => {
      if (text === '') return;
      const isFirst = waiting.length === 0;
      waiting = [...waiting.filter((other) => other !== text), text];
      if (!isFirst) return;
      // The same once more would else be no change, and would not be said.
      set('');
      later(() => {
        set(waiting.join(' '));
        waiting = [];
      }, TOGETHER);
    },
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const silent: Announcer = { say: () => undefined, state: () => '', subscribe: () => () => undefined };

/** Outside a map page nobody says anything. */
export const AnnouncerContext = createContext<Announcer>(silent);

/** Has something said politely to screen readers. */
export function useAnnounce(): (text: string) => void {
  return useContext(AnnouncerContext).say;
}
