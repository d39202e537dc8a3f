import { SirkelError, type Cursor } from '@sirkel/graph-schema';
import type { LiveMap } from '../../projection/LiveMap.ts';
import type { Question } from '../threads/Message.ts';
import type { Run } from '../threads/startMember.ts';
import { startJob, type Job } from './startJob.ts';
import { within } from './within.ts';

/** A result, and the moment of the map that it is of. */
export type Known = {
  readonly cursor: Cursor;
  readonly result: unknown;
  /** Whether the map had gone on when it was asked for. */
  readonly isOld: boolean;
};

export type Wish = {
  /** Whether what was known last will do where the new takes longer than a moment. */
  readonly mayBeOld?: boolean;
  /** Aborted when whoever asked has gone. */
  readonly signal?: AbortSignal | undefined;
};

/** What was asked of one map, and answered. */
export type Answers = {
  ask(question: Question, wish: Wish): Promise<Known>;
  /** The map has changed: what was asked lately is worked out anew. */
  renew(): void;
  /** The map is used no more. */
  end(): void;
};

/** In milliseconds. */
export type Times = {
  /** How long one waits for the new before one is given the old. */
  readonly moment: number;
  /** How long one waits at all. */
  readonly patience: number;
  /** How long something goes on for those who were told to ask again, or given the old. */
  readonly grace: number;
  /** What was asked within that time is worked out anew after a change. */
  readonly lately: number;
  /** Changes within that time are answered to together. */
  readonly gather: number;
};

export type AnswersParts = {
  readonly live: Pick<LiveMap, 'head'>;
  /** Has something worked out of the map as it stands, or as it stands a moment later. */
  readonly work: (question: Question) => Promise<Run>;
  /** In milliseconds since 1970. */
  readonly clock: () => number;
  readonly times: Times;
};

type Entry = {
  question: Question;
  /** The newest that was worked out. */
  last: { readonly sequence: number; readonly result: unknown; readonly today: string } | null;
  /** What is being worked out, the newest. */
  job: Job | null;
  askedAt: number;
  /** How long it took the last time, in milliseconds. */
  took: number;
};

// Of one map: the findings of a large one take megabytes.
const MOST = 24;

/** Keeps the answer to each question, and works it out once however many ask. */
export function createAnswers({ live, work, clock, times }: AnswersParts): Answers {
  const entries = new Map<string, Entry>();
  let gathering: NodeJS.Timeout | undefined;
  const isFresh = ({ last, question }: Entry): boolean =>
    last !== null && last.sequence >= live.head().sequence && last.today === question.today;

  const begin = (entry: Entry): Job => {
    const [{ question }, startedAt] = [entry, performance.now()];
    entry.job?.replace();
    const job = startJob(() => work(question), {
      wants: live.head().sequence,
      today: question.today,
      grace: times.grace,
      onEnd: (result) => {
        entry.took = performance.now() - startedAt;
        if (result !== null && result.sequence >= (entry.last?.sequence ?? 0)) {
          entry.last = { ...result, today: question.today };
        }
        if (entry.job !== job) return;
        entry.job = null;
        // Of what happened meanwhile nobody tells it.
        if (result !== null && !isFresh(entry)) renew();
      },
    });
    entry.job = job;
    return job;
  };
  const renew = (): void => {
    const wanted = [...entries.values()].filter(({ askedAt }) => askedAt > clock() - times.lately);
    if (wanted.length === 0) return;
    // What takes long is worked out half of the time, not all of it.
    const pause = Math.max(times.gather, ...wanted.map(({ took }) => Math.min(took, times.patience)));
    gathering ??= setTimeout(() => {
      gathering = undefined;
      for (const entry of wanted) if (entry.job === null && !isFresh(entry)) begin(entry).keep();
    }, pause).unref();
  };
  return {
    ask: async (question, wish) => {
      const entry = entryOf(entries, question, clock());
      const { epoch, sequence } = live.head();
      if (!isFresh(entry)) await waitFor(entry, begin, { ...wish, sequence, times });
      const { last } = entry;
      if (last === null) throw new Error('There is no answer though it was waited for.');
      const isOld = last.sequence < sequence || last.today !== question.today;
      return { cursor: { epoch, sequence: last.sequence }, result: last.result, isOld };
    },
    renew,
    end: () => {
      clearTimeout(gathering);
      for (const { job } of entries.values()) job?.stop();
      entries.clear();
    },
  };
}

function entryOf(entries: Map<string, Entry>, question: Question, now: number): Entry {
  const key = JSON.stringify([question.id, question.selection, question.params]);
  const entry = entries.get(key) ?? { question, last: null, job: null, askedAt: now, took: 0 };
  entry.question = question;
  entry.askedAt = now;
  // The one that nobody has asked for the longest stands first.
  entries.delete(key);
  entries.set(key, entry);
  for (const [oldest, { job }] of entries) if (entries.size > MOST && job === null) entries.delete(oldest);
  return entry;
}

type Waiting = Wish & { readonly sequence: number; readonly times: Times };

/** Waits until there is something new, or for a moment where the old will do. */
async function waitFor(entry: Entry, begin: (entry: Entry) => Job, waiting: Waiting): Promise<void> {
  const { mayBeOld = false, signal, sequence, times } = waiting;
  const hasOld = mayBeOld && entry.last !== null;
  const { job: going, question } = entry;
  // Whoever takes the old does not hold up what is on its way: where changes never end, nothing else would.
  const isWanted = going !== null && (hasOld || (going.wants >= sequence && going.today === question.today));
  const job = isWanted ? going : begin(entry);
  const seat = job.sit();
  const came = await within(seat.ended, hasOld ? times.moment : times.patience, signal).finally(() => {
    seat.leave(signal?.aborted !== true);
  });
  if (came || hasOld) return;
  if (signal?.aborted === true) throw new SirkelError('UNAVAILABLE', 'Nobody waits for it any more.');
  const progress = job.progress();
  const part = progress === null ? '' : ` (${String(Math.floor(100 * progress))} % is done)`;
  throw new SirkelError('UNAVAILABLE', `This is still being worked out${part}. Ask again in a moment.`);
}
