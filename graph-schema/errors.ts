/** The closed set of error codes. Programs match the code; texts are for people and never matched. */
export const errorCodes = [
  'NOT_FOUND',
  'INVALID',
  'CONFLICT',
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'UNAVAILABLE',
  'TOO_LARGE',
  'RATE_LIMITED',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** One field in which two people's edits differ: what the writer saw, what stands now, what was asked for. */
export type FieldConflict = {
  readonly record: 'node' | 'relation' | 'followUp' | 'view' | 'tour' | 'mapSettings';
  readonly id: string;
  readonly field: string;
  readonly expected: unknown;
  readonly current: unknown;
  readonly wanted: unknown;
};

export type ErrorDetails = {
  /** Where in the input: for example `edits[2].name`. */
  readonly path?: string;
  /** The values that stand against each other, for `CONFLICT`. */
  readonly conflicts?: readonly FieldConflict[];
  /**
   * Of what is still being worked out (`UNAVAILABLE`), and comes when it is asked for again: how much of it is done, from 0
   * to 1; null where that cannot be told.
   */
  readonly progress?: number | null;
};

/** An error meant for the person who asked: a code, a sentence that says what was expected and what came, and where. */
export class SirkelError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message);
    this.name = 'SirkelError';
    this.code = code;
    this.details = details;
  }
}

/**
 * An error of which whoever asks is told a part has the whole of it as its cause, which is for the log and for whoever
 * runs the server.
 * @returns that whole; null for every error that is told as it is
 */
export function toldInPart(error: unknown): SirkelError | null {
  return error instanceof SirkelError && error.cause instanceof SirkelError ? error.cause : null;
}
