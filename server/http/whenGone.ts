import type { Response } from 'express';

/** Aborted when whoever asked has gone before there was an answer. */
export function whenGone(response: Response): AbortSignal {
  const controller = new AbortController();
  if (response.closed) controller.abort();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}
