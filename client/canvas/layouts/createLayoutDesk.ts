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
  let worker: LayoutWorker | null = null;
  let isWithout = false;
  let number = 0;
  let atWork: LayoutWish | null = null;
  let waiting: LayoutWish | null = null;

  const end = (): void => {
    worker?.terminate();
    worker = null;
  };
  const done = (from: number, laidOut: LaidOut | null): void => {
    if (from !== number || atWork === null) return;
    const wish = atWork;
    atWork = null;
    wish.answer(laidOut);
    next();
  };
  const workHere = (wish: LayoutWish, mine: number): void => {
    here(wish.layout, wish.input()).then(
      (laidOut) => {
        done(mine, laidOut);
      },
      () => {
        done(mine, null);
      },
    );
  };
  const doWithout = (): void => {
    end();
    isWithout = true;
    if (atWork !== null) workHere(atWork, number);
  };
  const hire = (): LayoutWorker | null => {
    if (worker !== null || isWithout) return worker;
    try {
      worker = start();
    } catch {
      worker = null;
    }
    isWithout = worker === null;
    const hired = worker;
    hired?.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => {
      done(data.number, data.laidOut);
    });
    // A file that is gone, a policy that forbids it, a map that cannot be sent.
    hired?.addEventListener('error', () => {
      if (hired === worker) doWithout();
    });
    return hired;
  };
  const next = (): void => {
    if (atWork !== null || waiting === null) return;
    atWork = waiting;
    waiting = null;
    number += 1;
    const hired = hire();
    if (hired === null) workHere(atWork, number);
    else hired.postMessage({ number, layout: atWork.layout, input: atWork.input() } satisfies LayoutQuestion);
  };
  return {
    ask: (wish) => {
      waiting = wish;
      if (atWork !== null && atWork.meaning !== wish.meaning) {
        atWork = null;
        number += 1;
        end();
      }
      next();
    },
    stop: () => {
      waiting = null;
      atWork = null;
      number += 1;
      end();
    },
  };
}
