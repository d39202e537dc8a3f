import type { Store } from '@sirkel/server/store/Store';

/** An adapter under test. */
export type Subject = {
  readonly name: string;
  readonly store: Store;
  /** How many things in the raw database mention a text, wherever it stands. */
  readonly mentions: (text: string) => Promise<number>;
  /** Opens the same data once more, as a server that starts again does. */
  readonly reopen: () => Promise<Store>;
  /** A store over the same data whose driver can be made to fail. */
  readonly faulty: Faulty;
  readonly close: () => Promise<void>;
};

export type Faulty = {
  readonly store: Store;
  /** Lets the n-th write from now on fail, counted from 1; 0 lets all pass. */
  readonly failAt: (n: number) => void;
  /** Lets the next commit go through but its answer get lost. */
  readonly loseNextAnswer: () => void;
};
