import type { FromWorker, ToWorker } from './Message.ts';

/** A thread that works. */
export type Hand = {
  post(message: ToWorker): void;
  /** Whether the process stays alive for its sake. */
  hold(isNeeded: boolean): void;
  end(): Promise<void>;
};

/** Who hears what a thread tells, and that it is gone, asked to or not. */
export type HandListener = {
  told(message: FromWorker): void;
  gone(error: Error | null): void;
};

export type StartHand = (listener: HandListener) => Hand;
