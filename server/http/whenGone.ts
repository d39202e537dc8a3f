import { setMaxListeners } from 'node:events';
import type { Response } from 'express';

// A package asks a dozen analyses under one signal; of more Node would think that somebody forgets to stop listening.
const MOST_LISTENERS = 50;

/** Aborted when whoever asked has gone before there was an answer. */
export function whenGone(response: Response): AbortSignal {
  const controller = new AbortController();
  setMaxListeners(MOST_LISTENERS, controller.signal);
  if (response.closed) controller.abort();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}
