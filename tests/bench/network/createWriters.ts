import { Agent, request } from 'node:http';
import type { Histogram } from './createHistogram.ts';
import { firstText, nodeOfWriter } from './nodeOfWriter.ts';

export type WritersParts = {
  readonly port: number;
  readonly map: string;
  /** The mutation that writes a change. */
  readonly mutation: string;
  /** One for each writer. */
  readonly cookies: readonly string[];
};

export type Writing = {
  readonly seconds: number;
  readonly count: number;
  readonly perWriterAndSecond: number;
  /** Takes the time from submit to answer. */
  readonly answers: Histogram;
};

/** People who write, each in their own time, one change after the other as the client sends them. */
export type Writers = {
  write(writing: Writing): Promise<{ readonly written: number; readonly refused: readonly string[] }>;
  /** When an operation was submitted (`performance.now`): when its writer made it, even if it had to wait for the one before. */
  submittedAt(operationId: string): number | undefined;
  end(): void;
};

type Writer = { text: string; count: number; last: Promise<void> };

/** @param given `prefix` sets the operations of this run apart from all others */
export function createWriters({
  port,
  map,
  mutation,
  cookies,
  prefix,
}: WritersParts & { readonly prefix: string }): Writers {
  const agent = new Agent({ keepAlive: true });
  const submitted = new Map<string, number>();
  const writers = cookies.map((): Writer => ({ text: firstText, count: 0, last: Promise.resolve() }));
  const refused: string[] = [];
  let written = 0;
  const send = async (index: number, operationId: string, answers: Histogram): Promise<void> => {
    const writer = writers[index];
    if (writer === undefined) throw new Error(`There is no writer ${String(index)}.`);
    const after = `Endret for ${String(writer.count)}. gang, midt i et verksted der alle skriver samtidig.`;
    const update = { id: nodeOfWriter(index), before: { description: writer.text }, after: { description: after } };
    const body = JSON.stringify({ query: mutation, variables: { map, operationId, edits: [{ updateActor: update }] } });
    const fault = await post({ agent, port, body, cookie: cookies[index] ?? '' });
    answers.add(performance.now() - (submitted.get(operationId) ?? 0));
    if (fault !== null) {
      refused.push(fault);
      return;
    }
    written += 1;
    writer.text = after;
    writer.count += 1;
  };
  return {
    write: async ({ seconds, count, perWriterAndSecond, answers }) => {
      [written, refused.length] = [0, 0];
      await keepTime({ seconds, count, perWriterAndSecond }, (index, turn) => {
        const writer = writers[index];
        if (writer === undefined) throw new Error(`There is no writer ${String(index)}.`);
        const operationId = `${prefix}-${String(index)}-${String(writer.count)}-${String(turn)}-${String(submitted.size)}`;
        submitted.set(operationId, performance.now());
        writer.last = writer.last.then(() => send(index, operationId, answers));
      });
      await Promise.all(writers.map(({ last }) => last));
      return { written, refused: [...refused] };
    },
    submittedAt: (operationId) => submitted.get(operationId),
    end: () => {
      agent.destroy();
    },
  };
}

/** Calls for every writer's every change when it is due; their turns are spread over the time between two of them. */
async function keepTime(
  { seconds, count, perWriterAndSecond }: Omit<Writing, 'answers'>,
  due: (writer: number, turn: number) => void,
): Promise<void> {
  const total = Math.round(seconds * count * perWriterAndSecond);
  const interval = (seconds * 1_000) / total;
  const startedAt = performance.now();
  for (let made = 0; made < total;) {
    while (made < total && performance.now() - startedAt >= made * interval) {
      due(made % count, Math.floor(made / count));
      made += 1;
    }
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

type Post = { readonly agent: Agent; readonly port: number; readonly body: string; readonly cookie: string };

/** @returns null, or what was wrong with the answer */
function post({ agent, port, body, cookie }: Post): Promise<string | null> {
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), cookie };
    const asked = request({ agent, host: '127.0.0.1', port, path: '/graphql', method: 'POST', headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve(answer.statusCode === 200 && !text.startsWith('{"errors"') ? null : text.slice(0, 300));
      });
    });
    asked.on('error', (error) => {
      resolve(error.message);
    });
    asked.end(body);
  });
}
