import { SirkelError } from '@sirkel/graph-schema';
import { isStopped, stop, type Control } from './Control.ts';
import type { Failure, FromWorker } from './Message.ts';

/** What a run came to, and the sequence of the map that it is of. */
export type RunResult = { readonly sequence: number; readonly result: unknown };

/** The thread went away before a run had begun: it can be asked again elsewhere. */
export class ThreadGone extends Error {}

/** What one thread has before it. */
export type Runs = {
  /** @returns its number, and what it comes to */
  add(control: Control): { readonly run: number; readonly ended: Promise<RunResult> };
  told(message: Exclude<FromWorker, { type: 'help' }>): void;
  /**
   * Asks a run to end. One that does not look whether it should goes on, as long as any run may: to end its thread would
   * take from all others the maps that it has.
   */
  stop(run: number): void;
  /** The thread has gone. */
  fail(): void;
  size(): number;
};

export type RunLimits = {
  /** How long one run may take, in milliseconds. */
  readonly runLimit: number;
  /** How long a run that took too long, and was asked to end, may go on before its thread is ended, in milliseconds. */
  readonly stopLimit: number;
};

type Pending = {
  readonly control: Control;
  readonly resolve: (result: RunResult) => void;
  readonly reject: (error: Error) => void;
  hasBegun: boolean;
  /** It was ended since it took too long. */
  isLate: boolean;
  timer: NodeJS.Timeout | undefined;
};

/**
 * @param endThread the last resort
 * @param onIdle called when nothing is left
 */
export function createRuns({ runLimit, stopLimit }: RunLimits, endThread: () => void, onIdle: () => void): Runs {
  const runs = new Map<number, Pending>();
  let last = 0;
  const after = (pending: Pending, milliseconds: number, act: () => void): void => {
    clearTimeout(pending.timer);
    pending.timer = setTimeout(act, milliseconds).unref();
  };
  const take = (run: number): Pending | undefined => {
    const pending = runs.get(run);
    clearTimeout(pending?.timer);
    if (runs.delete(run) && runs.size === 0) onIdle();
    return pending;
  };
  const reasonOf = ({ isLate, hasBegun, control }: Pending): Error => {
    if (isLate) return late(runLimit);
    if (isStopped(control)) return new SirkelError('UNAVAILABLE', 'Nobody waits for it any more.');
    if (!hasBegun) return new ThreadGone('The thread has gone.');
    return new SirkelError('UNAVAILABLE', 'What was asked ended before there was an answer. Try again.');
  };
  const askToEnd = (pending: Pending): void => {
    stop(pending.control);
    // Whoever waits need not wait until the thread has heard of it; it is still at work so long.
    pending.reject(reasonOf(pending));
  };
  const begun = (pending: Pending): void => {
    pending.hasBegun = true;
    after(pending, runLimit, () => {
      pending.isLate = true;
      askToEnd(pending);
      after(pending, stopLimit, endThread);
    });
  };
  return {
    add: (control) => {
      const run = (last += 1);
      const ended = new Promise<RunResult>((resolve, reject) => {
        runs.set(run, { control, resolve, reject, hasBegun: false, isLate: false, timer: undefined });
      });
      return { run, ended };
    },
    told: (message) => {
      const pending = message.type === 'began' ? runs.get(message.run) : take(message.run);
      if (pending === undefined) return;
      if (message.type === 'began') begun(pending);
      else if (message.type === 'done') pending.resolve({ sequence: message.sequence, result: message.result });
      else pending.reject(errorOf(message.failure));
    },
    stop: (run) => {
      const pending = runs.get(run);
      if (pending !== undefined) askToEnd(pending);
    },
    fail: () => {
      for (const [run, pending] of [...runs]) {
        take(run);
        pending.reject(reasonOf(pending));
      }
    },
    size: () => runs.size,
  };
}

function late(runLimit: number): SirkelError {
  return new SirkelError(
    'TOO_LARGE',
    `This was not worked out within ${String(Math.round(runLimit / 1000))} seconds: the map is too large for it.`,
  );
}

function errorOf({ code, message, path, stack }: Failure): Error {
  if (code !== null) return new SirkelError(code, message, path === undefined ? {} : { path });
  const error = new Error(message);
  if (stack !== undefined) error.stack = stack;
  return error;
}
