import type { LayoutId } from '../../state/layoutPlace.ts';
import type { LaidOut, LayoutInput } from '../../view/layouts/Layout.ts';

/** What is asked of whoever lays out. */
export type LayoutQuestion = { readonly number: number; readonly layout: LayoutId; readonly input: LayoutInput };

/** Null where it could not be laid out. */
export type LayoutAnswer = { readonly number: number; readonly laidOut: LaidOut | null };

/** The part of a worker that is used. */
export type LayoutWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** A wish to have a map laid out. Two with the same `meaning` are of the same picture at two moments. */
export type LayoutWish = {
  readonly meaning: string;
  readonly layout: LayoutId;
  /** Made when its turn comes, so that it begins at the newest of what is known by then. */
  readonly input: () => LayoutInput;
  readonly answer: (laidOut: LaidOut | null) => void;
};

/** Where layouts are asked for: one at a time, and only the newest that waits. */
export type LayoutDesk = { readonly ask: (wish: LayoutWish) => void; readonly stop: () => void };

/** Whoever does the work: a worker, or this thread. */
type Hands = { readonly work: (question: Question) => void; readonly end: () => void };
type Question = LayoutWish & { readonly number: number };

/**
 * A desk whose work is done in a worker, or on the page's own thread where a worker cannot be started. An answer to
 * what nobody wants any more – another layout, another node to begin at – is passed over, and that work is ended.
 * @param start starts the worker; throws or returns null where there can be none
 * @param here lays out on this thread
 */
export function createLayoutDesk(
  start: () => LayoutWorker | null,
  here: (layout: LayoutId, input: LayoutInput) => Promise<LaidOut>,
): LayoutDesk {
  let number = 0;
  let atWork: LayoutWish | null = null;
  let waiting: LayoutWish | null = null;
  const hands = createHands(start, here, (from, laidOut) => {
    if (from !== number || atWork === null) return;
    const wish = atWork;
    atWork = null;
    wish.answer(laidOut);
    next();
  });
  const next = (): void => {
    if (atWork !== null || waiting === null) return;
    atWork = waiting;
    waiting = null;
    number += 1;
    hands.work({ ...atWork, number });
  };
  const giveUp = (): void => {
    atWork = null;
    number += 1;
    hands.end();
  };
  return {
    ask: (wish) => {
      waiting = wish;
      if (atWork !== null && atWork.meaning !== wish.meaning) giveUp();
      next();
    },
    stop: () => {
      waiting = null;
      giveUp();
    },
  };
}

function createHands(
  start: () => LayoutWorker | null,
  here: (layout: LayoutId, input: LayoutInput) => Promise<LaidOut>,
  done: (number: number, laidOut: LaidOut | null) => void,
): Hands {
  let worker: LayoutWorker | null = null;
  let isWithout = false;
  let last: Question | null = null;
  const workHere = ({ number, layout, input }: Question): void => {
    here(layout, input()).then(
      (laidOut) => {
        done(number, laidOut);
      },
      () => {
        done(number, null);
      },
    );
  };
  const end = (): void => {
    worker?.terminate();
    worker = null;
    last = null;
  };
  const hire = (): LayoutWorker | null => {
    if (worker !== null || isWithout) return worker;
    const hired = started(start);
    worker = hired;
    isWithout = hired === null;
    hired?.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => {
      done(data.number, data.laidOut);
    });
    // A file that is gone, a policy that forbids it: what was asked of it is done here.
    hired?.addEventListener('error', () => {
      if (hired !== worker) return;
      const left = last;
      end();
      isWithout = true;
      if (left !== null) workHere(left);
    });
    return hired;
  };
  return {
    work: (question) => {
      last = question;
      const { number, layout, input } = question;
      const hired = hire();
      if (hired === null) workHere(question);
      else hired.postMessage({ number, layout, input: input() } satisfies LayoutQuestion);
    },
    end,
  };
}

function started(start: () => LayoutWorker | null): LayoutWorker | null {
  try {
    return start();
  } catch {
    return null;
  }
}
