import { Worker } from 'node:worker_threads';
import type { Adjacency } from '@sirkel/server/analysis/Adjacency';
import { measureTogether } from '@sirkel/server/engine/kernels/sharedBetweenness';
import { createControl } from '@sirkel/server/engine/threads/Control';

/** A thread that helps this one, as the engine's threads help each other. */
export type Helper = {
  betweenness(index: Adjacency): Promise<Float64Array>;
  stop(): Promise<void>;
};

// A thread has to be told itself how to read TypeScript.
const program = JSON.stringify(new URL('helper.ts', import.meta.url).href);
const boot = `import('tsx/esm/api').then(({ register }) => { register(); return import(${program}); });`;

const turn = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

/** Starts one that stays until it is stopped: what it takes to start it is not measured. */
export async function startHelper(): Promise<Helper> {
  const worker = new Worker(boot, { eval: true });
  await new Promise((resolve, reject) => {
    worker.once('message', resolve).once('error', reject);
  });
  const share = (work: unknown): void => {
    worker.postMessage(work);
  };
  return {
    betweenness: async (index) => (await measureTogether(index, 1, { control: createControl(), turn, share })).nodes,
    stop: async () => {
      await worker.terminate();
    },
  };
}
