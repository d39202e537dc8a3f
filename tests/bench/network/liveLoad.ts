import { randomUUID } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { answerCalls, tellReady } from './answerCalls.ts';
import { createSubscribers } from './createSubscribers.ts';
import type { SubscribersParts } from './createSubscribers.ts';
import { createWriters } from './createWriters.ts';
import type { WritersParts } from './createWriters.ts';
import { createHistogram } from './createHistogram.ts';

/** A program: people at their screens, who follow a map and write on it. Submit and arrival are timed by one clock. */
export type LiveRun = { readonly seconds: number; readonly writers: number; readonly perWriterAndSecond: number };

export type LiveResult = {
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly written: number;
  /** Writes that were refused or broke off, by what was answered. */
  readonly refused: readonly string[];
  readonly answerP95Ms: number;
  readonly arrived: number;
  /** What did not come to somebody, came twice or came out of order; all of it counted by sequence. */
  readonly lost: number;
  readonly outOfOrder: number;
  /** Sockets that the server closed. */
  readonly closed: readonly string[];
  readonly frameBytes: number;
  readonly loopP95Ms: number;
};

const DRAIN_TIMEOUT = 20_000;

type Connect = { readonly count: number; readonly since: string | null };
type Session = {
  readonly subscribers: ReturnType<typeof createSubscribers>;
  readonly writers: ReturnType<typeof createWriters>;
};
let session: Session | null = null;

function theSession(): Session {
  if (session === null) throw new Error('Nobody is connected yet.');
  return session;
}

answerCalls({
  begin: (given: SubscribersParts & WritersParts) => {
    session = {
      subscribers: createSubscribers(given),
      writers: createWriters({ ...given, prefix: randomUUID().slice(0, 8) }),
    };
  },
  connect: ({ count, since }: Connect) => theSession().subscribers.growTo(count, since),
  /** The payload of one event, as it came. */
  sample: () => theSession().subscribers.sample(),
  run: (given: LiveRun) => run(theSession(), given),
  end: () => {
    theSession().subscribers.end();
    theSession().writers.end();
    session = null;
  },
});
tellReady(null);

async function run(
  { subscribers, writers }: Session,
  { seconds, writers: count, perWriterAndSecond }: LiveRun,
): Promise<LiveResult> {
  const arrivals = createHistogram();
  const answers = createHistogram();
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const before = subscribers.counts();
  const stopWatching = subscribers.watch((operationId, at) => {
    const submittedAt = writers.submittedAt(operationId);
    if (submittedAt !== undefined) arrivals.add(at - submittedAt);
  });
  const { written, refused } = await writers.write({ seconds, count, perWriterAndSecond, answers });
  const expected = before.arrived + written * subscribers.size();
  await until(() => subscribers.counts().arrived >= expected, DRAIN_TIMEOUT);
  stopWatching();
  delay.disable();
  const after = subscribers.counts();
  return {
    p50Ms: arrivals.quantile(0.5),
    p95Ms: arrivals.quantile(0.95),
    p99Ms: arrivals.quantile(0.99),
    written,
    refused,
    answerP95Ms: answers.quantile(0.95),
    arrived: after.arrived - before.arrived,
    lost: expected - after.arrived,
    outOfOrder: after.outOfOrder - before.outOfOrder,
    closed: subscribers.closed(),
    frameBytes: after.frameBytes,
    loopP95Ms: Math.max(0, delay.percentile(95) / 1e6 - 5),
  };
}

async function until(reached: () => boolean, milliseconds: number): Promise<void> {
  const deadline = performance.now() + milliseconds;
  while (!reached() && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
}
