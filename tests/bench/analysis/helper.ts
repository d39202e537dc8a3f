import { parentPort } from 'node:worker_threads';
import { takePart, type SharedWork } from '@sirkel/server/engine/kernels/sharedBetweenness';

/** A thread: takes part in what it is told of, until no task is left. */
parentPort?.on('message', (work: SharedWork) => void takePart(work, () => Promise.resolve()));
parentPort?.postMessage('ready');
