import { SirkelError } from '@sirkel/graph-schema';
import { ThreadGone, type RunResult } from '../threads/createRuns.ts';
import type { Run } from '../threads/startMember.ts';

/** Has something worked out. */
export type Work = () => Promise<Run>;

/** Something that is being worked out, and those who wait for it. */
export type Job = {
  /** The sequence that the map had when it began: what comes is of then, or later. */
  readonly wants: number;
  readonly today: string;
  /** From 0 to 1; null while it cannot be told. */
  progress(): number | null;
  /** Begins to wait. */
  sit(): Seat;
  /** It goes on though nobody waits. */
  keep(): void;
  /** A newer one has begun: nobody else will wait for this one. */
  replace(): void;
  /** It ends, whoever waits. */
  stop(): void;
};

export type Seat = {
  readonly ended: Promise<unknown>;
  /** @param comesAgain whoever was told to ask again will */
  leave(comesAgain: boolean): void;
};

export type JobParts = {
  readonly wants: number;
  readonly today: string;
  /** How long it goes on for those who will come again, in milliseconds. */
  readonly grace: number;
  /** Called once, before those who wait hear of it; null when it failed or was stopped. */
  readonly onEnd: (result: RunResult | null) => void;
};

/** Begins to work something out. It stops when nobody waits for it any more. */
export function startJob(work: Work, { wants, today, grace, onEnd }: JobParts): Job {
  let run: Run | null = null;
  let waiting = 0;
  let state: 'going' | 'stopped' | 'ended' = 'going';
  let isKept = false;
  let isReplaced = false;
  let timer: NodeJS.Timeout | undefined;
  const stop = (): void => {
    if (state !== 'going') return;
    state = 'stopped';
    run?.stop();
  };
  const attempt = async (): Promise<RunResult> => {
    run = await work();
    if (state === 'stopped') run.stop();
    return run.ended;
  };
  const end = (result: RunResult | null): void => {
    state = 'ended';
    clearTimeout(timer);
    onEnd(result);
  };
  const isLost = (error: unknown): boolean => error instanceof ThreadGone && state === 'going';
  const ended = attempt()
    .catch((error: unknown) => (isLost(error) ? attempt() : Promise.reject(error as Error)))
    .then(end, (error: unknown) => {
      end(null);
      throw error instanceof ThreadGone ? goneTwice() : error;
    });
  // Whether anybody waits or not.
  ended.catch(() => undefined);
  return {
    wants,
    today,
    progress: () => run?.progress() ?? null,
    sit: () => {
      waiting += 1;
      clearTimeout(timer);
      return {
        ended,
        leave: (comesAgain) => {
          waiting -= 1;
          if (waiting > 0 || isKept || state !== 'going') return;
          if (!comesAgain || isReplaced) stop();
          else timer = setTimeout(stop, grace).unref();
        },
      };
    },
    keep: () => {
      isKept = true;
    },
    replace: () => {
      isReplaced = true;
      isKept = false;
      if (waiting === 0) stop();
    },
    stop,
  };
}

// In the words of a thread that ended when it had begun: whoever asks again finds another one.
const goneTwice = (): SirkelError =>
  new SirkelError('UNAVAILABLE', 'What was asked ended before there was an answer. Try again.');
