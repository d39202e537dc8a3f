import { errorCodes } from '@sirkel/graph-schema';
import type { ErrorCode, FieldConflict } from '@sirkel/graph-schema';

/**
 * What went wrong, as far as a program needs to know: the server's closed set of codes, `UNREACHABLE` when there was no
 * answer at all, and `UNEXPECTED` for everything that the server masks.
 */
export type RequestErrorCode = ErrorCode | 'UNREACHABLE' | 'UNEXPECTED';

export type RequestErrorDetails = {
  /** Finds the request again in the server's log. */
  readonly requestId?: string;
  readonly path?: string;
  readonly conflicts?: readonly FieldConflict[];
  /** Of what is still being worked out, and is to be asked for again: from 0 to 1; null where that cannot be told. */
  readonly progress?: number | null;
};

/** A request that did not give what was asked for. Programs match `code`; the message is the server's, for the log. */
export class RequestError extends Error {
  readonly code: RequestErrorCode;
  readonly details: RequestErrorDetails;

  constructor(code: RequestErrorCode, message: string, details: RequestErrorDetails = {}) {
    super(message);
    this.name = 'RequestError';
    this.code = code;
    this.details = details;
  }
}

/** One error of a GraphQL answer. */
export type AnsweredError = {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>> | null;
};

/**
 * The first error of an answer, with its code.
 * @param errors at least one
 * @param requestId from the answer's headers, where the error itself names none
 */
export function errorOf(errors: readonly AnsweredError[], requestId?: string | null): RequestError {
  const { message, extensions } = errors[0] ?? { message: 'The server gave no reason.' };
  const id = textOf(extensions?.['requestId']) ?? requestId ?? undefined;
  const path = textOf(extensions?.['path']);
  const conflicts = extensions?.['conflicts'];
  const progress = extensions?.['progress'];
  return new RequestError(codeOf(extensions?.['code']), message, {
    ...(id === undefined ? {} : { requestId: id }),
    ...(path === undefined ? {} : { path }),
    ...(Array.isArray(conflicts) ? { conflicts: conflicts as readonly FieldConflict[] } : {}),
    ...(progress === null || typeof progress === 'number' ? { progress } : {}),
  });
}

/** Anything that was thrown, as an error with a code. */
export function asRequestError(error: unknown): RequestError {
  if (error instanceof RequestError) return error;
  return new RequestError('UNEXPECTED', error instanceof Error ? error.message : String(error));
}

function codeOf(code: unknown): RequestErrorCode {
  return errorCodes.find((known) => known === code) ?? 'UNEXPECTED';
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
