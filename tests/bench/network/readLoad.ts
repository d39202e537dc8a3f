import { answerCalls, tellReady } from './answerCalls.ts';
import { createHistogram } from './createHistogram.ts';
import { composePost, createHttpClient } from './httpClient.ts';
import type { HttpAnswer } from './httpClient.ts';

/** A program: readers who ask again as soon as they are answered, and one who reads what has just been changed. */
export type ReadRun = {
  readonly port: number;
  /** The questions, asked in turn. */
  readonly bodies: readonly string[];
  readonly connections: number;
  readonly seconds: number;
};

export type ReadResult = {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  /** Of an answer, on average. */
  readonly bytes: number;
};

export type FirstReads = {
  readonly port: number;
  readonly cookie: string;
  /** A change and what is asked right after it, again and again. */
  readonly rounds: readonly { readonly write: string; readonly read: string }[];
};

answerCalls({ read, firstReads });
tellReady(null);

async function read({ port, bodies, connections, seconds }: ReadRun): Promise<ReadResult> {
  const requests = bodies.map((body) => composePost(port, body));
  const times = createHistogram();
  let [asked, bytes] = [0, 0];
  const startedAt = performance.now();
  const until = startedAt + seconds * 1_000;
  const askOn = async (): Promise<void> => {
    const client = createHttpClient(port);
    while (performance.now() < until) {
      const request = requests[asked % requests.length] ?? Buffer.alloc(0);
      asked += 1;
      const at = performance.now();
      const answer = checked(await client.ask(request));
      times.add(performance.now() - at);
      bytes += answer.bytes;
    }
    client.close();
  };
  await Promise.all(Array.from({ length: connections }, askOn));
  return {
    perSecond: times.count() / ((performance.now() - startedAt) / 1_000),
    p50Ms: times.quantile(0.5),
    p95Ms: times.quantile(0.95),
    bytes: Math.round(bytes / times.count()),
  };
}

/** The time of each read, in milliseconds. */
async function firstReads({ port, cookie, rounds }: FirstReads): Promise<readonly number[]> {
  const client = createHttpClient(port);
  const times: number[] = [];
  for (const { write, read: question } of rounds) {
    checked(await client.ask(composePost(port, write, cookie)));
    const request = composePost(port, question);
    const at = performance.now();
    checked(await client.ask(request));
    times.push(performance.now() - at);
  }
  client.close();
  return times;
}

function checked(answer: HttpAnswer): HttpAnswer {
  if (answer.status === 200 && answer.start.startsWith('{"data":{"')) return answer;
  throw new Error(`Expected an answer without errors; got ${String(answer.status)}: ${answer.start}`);
}
