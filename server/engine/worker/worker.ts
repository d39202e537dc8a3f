import { setImmediate as nextTurn } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import type { FromWorker, ToWorker } from '../threads/Message.ts';
import { createDesk } from './createDesk.ts';

const port = parentPort;
if (port === null) throw new Error('This runs in a worker thread.');
const desk = createDesk({
  tell: (message: FromWorker) => {
    port.postMessage(message);
  },
  turn: async () => {
    await nextTurn();
  },
});
port.on('message', (message: ToWorker) => {
  desk.hear(message);
});
