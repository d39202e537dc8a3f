import { Worker } from 'node:worker_threads';
import type { StartHand } from './Hand.ts';
import type { FromWorker } from './Message.ts';

const boot = new URL('../worker/boot.mjs', import.meta.url);

/**
 * Room for what lives shortly: an answer is made of many small things, which are looked through again and again while it
 * is made where there is less. V8's own measure is half of it.
 */
export const YOUNG_MB = 96;

/** Starts a worker thread. It takes a few tenths of a second before it listens; what is posted meanwhile waits. */
export const startWorker: StartHand = ({ told, gone }) => {
  // Without what this process was started with: the worker says itself how it reads TypeScript.
  const worker = new Worker(boot, { execArgv: [], resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
  let failure: Error | null = null;
  worker.on('message', (message: FromWorker) => {
    told(message);
  });
  worker.on('error', (error: Error) => {
    failure = error;
  });
  worker.on('exit', () => {
    gone(failure);
  });
  worker.unref();
  return {
    post: (message) => {
      worker.postMessage(message);
    },
    hold: (isNeeded) => {
      if (isNeeded) worker.ref();
      else worker.unref();
    },
    end: async () => {
      await worker.terminate();
    },
  };
};
