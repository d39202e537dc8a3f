import type { ErrorCode } from '@sirkel/graph-schema';

/** Hears what the live part of the server does, to count it. Nothing in it says whose map or who asked. */
export type LiveMeasure = {
  /** A batch was committed: how many commands stood in it, and how many changes came of them. */
  wrote(batch: { readonly commands: number; readonly changes: number }): void;
  /** A command was not written. */
  refused(code: ErrorCode): void;
  /** The follower has asked the store where the logs stand. */
  asked(question: { readonly seconds: number; readonly failed: boolean }): void;
};

const nothing = (): void => undefined;

/** For whoever counts nothing. */
export const unmeasured: LiveMeasure = { wrote: nothing, refused: nothing, asked: nothing };
