import type { Change } from '@sirkel/graph-schema';

/** One operation of a writer, and what became of it. */
export type Entry = {
  readonly operationId: string;
  /** How many edits it asked for. */
  readonly edits: number;
  /** The place of the address it goes to among those its writers were given. */
  readonly through: number;
  /** `performance.now()` when it was sent first. */
  readonly sentAt: number;
  /** The change it was answered with; absent while nobody knows whether it is done. */
  acknowledged?: { readonly change: Change; readonly at: number };
  /** A refusal after which it is not sent again: no test of faults expects one. */
  refused?: string;
  /** Tries without an answer, or with the answer that the server cannot just now: how long each took, in milliseconds. */
  readonly tries: { readonly code: string; readonly sentAt: number; readonly milliseconds: number }[];
};

/** What writers remember of their operations. */
export type Ledger = ReadonlyMap<string, Entry>;

/** The operations that a writer was told are done. */
export const acknowledgedIn = (ledger: Ledger): readonly Entry[] =>
  [...ledger.values()].filter(({ acknowledged }) => acknowledged !== undefined);

/** The changes that were acknowledged only at a later try than the first. */
export const triedAgainIn = (ledger: Ledger): readonly Entry[] =>
  acknowledgedIn(ledger).filter(({ tries }) => tries.length > 0);
