import { availableParallelism } from 'node:os';
import { SirkelError } from '@sirkel/graph-schema';
import type { LiveMap } from '../projection/LiveMap.ts';
import { analyses, type AnalysisId, type ParamsOf, type ResultOf } from './analyses.ts';
import type { Analysis, MapSize } from './Analysis.ts';
import { createAnswers, type Answers, type Known, type Times, type Wish } from './answers/createAnswers.ts';
import { inputAt } from './comparison/standing.ts';
import { createInputs, type Inputs } from './createInputs.ts';
import { silent, type EngineLog } from './EngineLog.ts';
import type { Selection } from './Selection.ts';
import { createPool, type Pool } from './threads/createPool.ts';
import type { StartHand } from './threads/Hand.ts';
import type { Question } from './threads/Message.ts';
import type { Run } from './threads/startMember.ts';
import { startWorker } from './threads/startWorker.ts';

/** A result, the moment of the map that it is of, and whether the map had gone on when it was asked for. */
export type Answered<Result> = Omit<Known, 'result'> & { readonly result: Result };

/** What works analyses out. */
export type Engine = {
  /**
   * Asks something of a map as it stands; with `mayBeOld`, what was known last where the new takes longer than a moment.
   * @throws SirkelError TOO_LARGE for a map, or for what takes longer than a minute; INVALID for parameters that the
   * analysis does not know; UNAVAILABLE when it takes longer than a few seconds: it goes on, and is asked for again
   */
  ask<Id extends AnalysisId>(
    live: LiveMap,
    id: Id,
    selection: Selection,
    params: ParamsOf<Id>,
    wish?: Wish,
  ): Promise<Answered<ResultOf<Id>>>;
  /** How many threads there are, and how many maps they have. */
  size(): { readonly threads: number; readonly maps: number };
  /** Ends what is being worked out, and the threads. */
  close(): Promise<void>;
};

/** Hears of everything that was worked out, to count it. */
export type EngineMeasure = {
  analysed(seen: { readonly analysis: string; readonly failed: boolean; readonly seconds: number }): void;
};

/** What is told what happens, and what tests put in the place of the real thing. */
export type EngineParts = {
  readonly log?: EngineLog;
  readonly measure?: EngineMeasure;
  readonly startHand?: StartHand;
  readonly times?: Partial<Times>;
  /** The most threads. */
  readonly threads?: number;
  /** What costs no more than so many milliseconds is worked out at once, where it is asked. */
  readonly atOnce?: number;
  /** How long one run may take, in milliseconds. */
  readonly runLimit?: number;
};

// Beyond that a worker's copy of the map and what is made of it no longer fit beside everything else.
const MOST_NODES = 100_000;
const AT_ONCE = 4;
const MOST_THREADS = 4;
const RUN_LIMIT = 60_000;
// A run that took too long and does not end though it was asked to: its thread is ended, and all that it has with it.
const STOP_LIMIT = 5_000;
const SWEEP_INTERVAL = 60_000;
const IDLE = 5 * 60_000;
const times: Times = { moment: 300, patience: 4_500, grace: 10_000, lately: 120_000, gather: 100 };

/**
 * Works out what is asked of maps, in threads of its own.
 *
 * - E1 What is asked of one moment is worked out once, however many ask.
 * - E2 What is old is never given as new, and never to whoever did not say that it will do; nor to anybody once
 *   something in the map was blanked.
 * - E3 A thread's map is the main thread's as of the sequence that the answer says.
 * - E4 What nobody waits for any more stops.
 * - E5 The answer is the same to the last bit, whoever does which part of the work.
 * - E6 What takes longer than some milliseconds is not worked out on the thread that answers everybody.
 * - E7 A thread that ends by itself fails what it had begun, and nothing else.
 * @param clock in milliseconds since 1970
 */
export function createEngine(clock: () => number, parts: EngineParts = {}): Engine {
  const pool = createPool({
    startHand: parts.startHand ?? startWorker,
    log: parts.log ?? silent,
    clock,
    most: parts.threads ?? Math.min(MOST_THREADS, availableParallelism()),
    runLimit: parts.runLimit ?? RUN_LIMIT,
    stopLimit: STOP_LIMIT,
  });
  const sweep = setInterval(() => {
    pool.sweep(clock() - IDLE);
  }, SWEEP_INTERVAL).unref();
  // Weak: to have been asked about must not keep a map in memory.
  const known = new WeakMap<LiveMap, Answers>();
  const answersOf = (live: LiveMap): Answers => {
    const answers = known.get(live) ?? answersAbout(live, { pool, clock, atOnce: AT_ONCE, ...parts });
    known.set(live, answers);
    return answers;
  };
  return {
    ask: async (live, id, selection, params, wish = {}) => {
      const { params: shape } = analyses[id] as unknown as Analysis<typeof params, unknown>;
      requireSize(live);
      const { earlier } = wish;
      const question = { id, selection, params: shape.parse(params), today: dayOf(clock()), earlier };
      const answer = await answersOf(live).ask(question, wish);
      return { ...answer, result: answer.result as ResultOf<typeof id> };
    },
    size: pool.size,
    close: () => {
      clearInterval(sweep);
      return pool.close();
    },
  };
}

const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10);
const sizeOf = (live: LiveMap): MapSize => ({ nodes: live.graph().nodes.size, relations: live.graph().relations.size });

function requireSize(live: LiveMap): void {
  const { nodes } = sizeOf(live);
  if (nodes <= MOST_NODES) return;
  throw new SirkelError(
    'TOO_LARGE',
    `The map has ${String(nodes)} nodes; what is missing is worked out up to ${String(MOST_NODES)}.`,
  );
}

type AnswersAbout = Omit<EngineParts, 'times'> & {
  readonly pool: Pool;
  readonly clock: () => number;
  readonly atOnce: number;
  readonly times?: Partial<Times>;
};

function answersAbout(live: LiveMap, { pool, clock, atOnce, measure, times: given }: AnswersAbout): Answers {
  const inputs = createInputs(live.graph());
  const begin = (question: Question): Promise<Run> => {
    const { cost } = analyses[question.id as AnalysisId] as unknown as Analysis<unknown, unknown>;
    return cost(sizeOf(live), question.params) <= atOnce
      ? Promise.resolve().then(() => runHere(live, inputs, question))
      : pool.run(live, question);
  };
  const work = async (question: Question): Promise<Run> => {
    const startedAt = performance.now();
    const tell = (failed: boolean): void =>
      measure?.analysed({ analysis: question.id, failed, seconds: (performance.now() - startedAt) / 1_000 });
    const run = await begin(question);
    run.ended.then(
      () => {
        tell(false);
      },
      () => {
        tell(true);
      },
    );
    return run;
  };
  const answers = createAnswers({ live, work, clock, times: { ...times, ...given } });
  live.watch((event) => {
    if (event.type === 'change') {
      if (event.change.edits.some(({ action }) => action === 'redact')) answers.forget();
      answers.renew();
      return;
    }
    answers.end();
    pool.forget(live);
  });
  return answers;
}

function runHere(live: LiveMap, inputs: Inputs, question: Question): Run {
  const { run } = analyses[question.id as AnalysisId] as unknown as Analysis<unknown, unknown>;
  const { sequence } = live.head();
  const input = inputs.of(question);
  const { earlier } = question;
  const result = run(earlier === undefined ? input : inputAt(input, earlier), question.params);
  return { ended: Promise.resolve({ sequence, result }), progress: () => null, stop: () => undefined };
}
