import { createHash } from 'node:crypto';
import { SirkelError, type Cursor } from '@sirkel/graph-schema';
import type { LiveMap } from '../../projection/LiveMap.ts';
import type { Earlier } from '../comparison/standing.ts';
import type { Question } from '../threads/Message.ts';
import type { RunResult } from '../threads/createRuns.ts';
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
  /** How long whoever asks would wait at most, in milliseconds; never longer than anybody may. */
  readonly patience?: number | undefined;
  /** Of which earlier moment it is asked; of the present when absent. */
  readonly earlier?: Earlier | undefined;
};

/** What was asked of one map, and answered. */
export type Answers = {
  ask(question: Question, wish: Wish): Promise<Known>;
  /** The map has changed: what is looked at is worked out anew. */
  renew(): void;
  /** Something was blanked in the map: what was known before must not be told any more. */
  forget(): void;
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
  /** What was looked at within that time is worked out anew after a change. */
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

type Last = RunResult & { readonly today: string };

type Entry = {
  question: Question;
  /** The newest that was worked out. */
  last: Last | null;
  /** What is being worked out, the newest. */
  job: Job | null;
  /** When it was last asked by somebody for whom the old will do: they look at the map as it goes on. */
  lookedAt: number;
  /** How long it took the last time, in milliseconds. */
  took: number;
};

// Of one map: the findings of a large one take megabytes.
const MOST = 24;
// Of one map: nobody can have it work for itself on as many questions as they can think of. A page looks at six.
const MOST_RENEWED = 12;

/** Keeps the answer to each question, and works it out once however many ask. */
export function createAnswers({ live, work, clock, times }: AnswersParts): Answers {
  const entries = new Map<string, Entry>();
  let gathering: NodeJS.Timeout | undefined;
  // What is of an earlier moment has something in it that was blanked since.
  let floor = 0;
  const isFresh = (entry: Entry): boolean => isAsOf(entry, live.head().sequence);

  const begin = (entry: Entry): Job => {
    const [{ question }, startedAt] = [entry, performance.now()];
    entry.job?.replace();
    const job = startJob(() => work(question), {
      wants: live.head().sequence,
      today: question.today,
      grace: times.grace,
      onEnd: (result) => {
        entry.took = performance.now() - startedAt;
        if (result !== null && result.sequence >= (entry.last?.sequence ?? floor)) {
          entry.last = { ...result, today: question.today };
        }
        if (entry.job !== job) return;
        entry.job = null;
        evict(entries, MOST);
        // Of what happened meanwhile nobody tells it.
        if (result !== null && !isFresh(entry)) renew();
      },
    });
    entry.job = job;
    return job;
  };
  const renew = (): void => {
    const wanted = lookedAt(entries, clock() - times.lately);
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
      const entry = entryOf(entries, question, wish.mayBeOld === true ? clock() : null);
      const { epoch, sequence } = live.head();
      if (!isFresh(entry)) await waitFor(entry, begin, { ...wish, sequence, times });
      // What came was of a moment before something was blanked.
      if (entry.last === null) await waitFor(entry, begin, { ...wish, sequence: live.head().sequence, times });
      return knownOf(entry.last, { epoch, sequence }, question);
    },
    renew,
    forget: () => {
      floor = live.head().sequence;
      for (const entry of entries.values()) entry.last = null;
    },
    end: () => {
      clearTimeout(gathering);
      for (const { job } of entries.values()) job?.stop();
      entries.clear();
    },
  };
}

const isAsOf = ({ last, question }: Entry, sequence: number): boolean =>
  last !== null && last.sequence >= sequence && last.today === question.today;

function knownOf(last: Last | null, { epoch, sequence }: Cursor, { today }: Question): Known {
  if (last === null) throw new SirkelError('UNAVAILABLE', 'The map was changed meanwhile. Ask again in a moment.');
  const isOld = last.sequence < sequence || last.today !== today;
  return { cursor: { epoch, sequence: last.sequence }, result: last.result, isOld };
}

// What stood at an earlier moment may be megabytes; it follows from these two.
const keyOf = ({ id, selection, params, earlier }: Question): string =>
  createHash('sha256')
    .update(JSON.stringify([id, selection, params, earlier?.sequence, earlier?.present]))
    .digest('base64');

function entryOf(entries: Map<string, Entry>, question: Question, lookedAt: number | null): Entry {
  const key = keyOf(question);
  const entry = entries.get(key) ?? { question, last: null, job: null, lookedAt: -Infinity, took: 0 };
  entry.question = question;
  entry.lookedAt = lookedAt ?? entry.lookedAt;
  // The one that nobody has asked for the longest stands first.
  entries.delete(key);
  evict(entries, MOST - 1);
  entries.set(key, entry);
  return entry;
}

/** Lets go of what nobody has asked for the longest; not of what is being worked out, which somebody may wait for. */
function evict(entries: Map<string, Entry>, most: number): void {
  for (const [oldest, { job }] of entries) {
    if (entries.size <= most) return;
    if (job === null) entries.delete(oldest);
  }
}

const lookedAt = (entries: ReadonlyMap<string, Entry>, since: number): readonly Entry[] =>
  [...entries.values()].filter((entry) => entry.lookedAt > since).slice(-MOST_RENEWED);

type Waiting = Wish & { readonly sequence: number; readonly times: Times };

/** Waits until there is something new, or for a moment where the old will do. */
async function waitFor(entry: Entry, begin: (entry: Entry) => Job, waiting: Waiting): Promise<void> {
  const { mayBeOld = false, signal, sequence, times } = waiting;
  const patience = Math.min(times.patience, waiting.patience ?? Infinity);
  const hasOld = mayBeOld && entry.last !== null;
  const { job: going, question } = entry;
  // Whoever takes the old does not hold up what is on its way: where changes never end, nothing else would.
  const isWanted = going !== null && (hasOld || (going.wants >= sequence && going.today === question.today));
  const job = isWanted ? going : begin(entry);
  const seat = job.sit();
  const came = await within(seat.ended, hasOld ? Math.min(times.moment, patience) : patience, signal).finally(() => {
    seat.leave(signal?.aborted !== true);
  });
  if (came || hasOld) return;
  if (signal?.aborted === true) throw new SirkelError('UNAVAILABLE', 'Nobody waits for it any more.');
  throw stillWorking(job.progress());
}

/** @param progress from 0 to 1; null while it cannot be told */
function stillWorking(progress: number | null): SirkelError {
  const part = progress === null ? '' : ` (${String(Math.floor(100 * progress))} % is done)`;
  return new SirkelError('UNAVAILABLE', `This is still being worked out${part}. Ask again in a moment.`, { progress });
}
