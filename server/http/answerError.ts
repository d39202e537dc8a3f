import { SirkelError, toldInPart } from '@sirkel/graph-schema';
import type { ErrorRequestHandler, Request, Response } from 'express';
import { requestIdOf } from './logRequests.ts';
import { RateLimited } from './rateLimits/RateLimited.ts';
import { statusOf } from './statusOf.ts';

/** What a failed request is answered with: a code for programs, a sentence for people, and where to look in the log. */
export type ErrorAnswer = {
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly requestId: string;
    readonly path?: string;
    /** Of what is still being worked out: how much is done, from 0 to 1; null where that cannot be told. */
    readonly progress?: number | null;
  };
};

/**
 * The last handler: every error becomes JSON without a stack. Unknown errors are logged whole and masked; what is told in
 * part, and what breaks an answer off, is logged whole too.
 */
export const answerError: ErrorRequestHandler = (error: unknown, request, response, next) => {
  const known = asSirkelError(error);
  if (known === null) request.log.error({ err: error }, 'unexpected error');
  else logToldInPart(request, known);
  if (known !== null && response.headersSent) request.log.error({ err: error }, 'an answer was broken off');
  if (response.headersSent) {
    // Half an answer is out; what is left is to break it off, so that nobody takes it for a whole one.
    response.destroy();
    next();
    return;
  }
  if (known === null)
    send(request, response, 500, { code: 'UNAVAILABLE', message: 'Something went wrong on the server.' });
  else sendError(request, response, known);
};

/** Logs the whole of an error of which only a part is told. */
export function logToldInPart(request: Request, error: SirkelError): void {
  const whole = toldInPart(error);
  if (whole !== null) request.log.error({ err: whole }, 'the store failed');
}

/** Answers with an error that is meant for people. */
export function sendError(request: Request, response: Response, error: SirkelError): void {
  const { path, progress } = error.details;
  sayWhen(response, error);
  send(request, response, statusOf[error.code], {
    code: error.code,
    message: error.message,
    ...(path === undefined ? {} : { path }),
    ...(progress === undefined ? {} : { progress }),
  });
}

function send(
  request: Request,
  response: Response,
  status: number,
  error: Omit<ErrorAnswer['error'], 'requestId'>,
): void {
  const answer: ErrorAnswer = { error: { ...error, requestId: requestIdOf(request) } };
  response.status(status).json(answer);
}

/** Says after how long it is worth asking again, where that is known. */
export function sayWhen(response: Response, error: SirkelError): void {
  if (error instanceof RateLimited) response.setHeader('retry-after', error.retryAfter);
}

/** An error that is meant for the caller, or null. Express and its body parser mark what the caller did wrong by a status. */
export function asSirkelError(error: unknown): SirkelError | null {
  if (error instanceof SirkelError) return error;
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  if (status === 413) return new SirkelError('TOO_LARGE', 'The request is larger than the server takes.');
  if (typeof status === 'number' && status >= 400 && status < 500) {
    return new SirkelError('INVALID', 'The request could not be read.');
  }
  return null;
}
