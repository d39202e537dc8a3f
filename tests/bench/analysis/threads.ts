import { Worker } from 'node:worker_threads';
import type { Adjacency } from '@sirkel/server/analysis/Adjacency';
import { planBetweenness, sumNodeTasks, type BetweennessPlan } from '@sirkel/server/analysis/betweenness';
import type { Told } from './threadOfBetweenness.ts';

/** Threads that measure betweenness together. */
export type Threads = {
  betweenness(index: Adjacency): Promise<Float64Array>;
  close(): Promise<void>;
};

/** Starts threads that stay until they are closed; nothing is measured of what it takes to start them. */
export async function startThreads(many: number): Promise<Threads> {
  const program = new URL('threadOfBetweenness.mjs', import.meta.url);
  const workers = Array.from({ length: many }, () => new Worker(program));
  await Promise.all(workers.map((worker) => heardFrom(worker)));
  return {
    betweenness: async (index) => {
      const plan = planBetweenness(index);
      const told = layOut(plan);
      const done = workers.map((worker) => heardFrom(worker));
      for (const worker of workers) worker.postMessage(told);
      await Promise.all(done);
      return sumNodeTasks(
        plan,
        plan.tasks.map(({ part }, task) => {
          const start = told.starts[task] ?? NaN;
          return told.sums.subarray(start, start + (plan.parts[part]?.index.nodeCount ?? NaN));
        }),
      );
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function heardFrom(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once('message', () => {
      resolve();
    });
    worker.once('error', reject);
  });
}

/** The plan in memory that all threads share: whoever is free takes the next task. */
function layOut({ parts, tasks }: BetweennessPlan): Told {
  const starts: number[] = [];
  let length = 0;
  for (const { part } of tasks) {
    starts.push(length);
    length += parts[part]?.index.nodeCount ?? 0;
  }
  return {
    parts: parts.map(({ index, weights }) => ({
      index: { ...index, offsets: shared(index.offsets), targets: shared(index.targets), ties: shared(index.ties) },
      weights: shared(weights),
    })),
    tasks,
    starts,
    sums: new Float64Array(new SharedArrayBuffer(8 * length)),
    next: new Int32Array(new SharedArrayBuffer(4)),
  };
}

function shared<Values extends Int32Array | Float64Array>(values: Values): Values {
  const memory = new SharedArrayBuffer(values.byteLength);
  const copy = values instanceof Int32Array ? new Int32Array(memory) : new Float64Array(memory);
  copy.set(values);
  return copy as unknown as Values;
}
