import type { ErrorCode } from '@sirkel/graph-schema';

/** The HTTP status that goes with a code. */
export const statusOf: Readonly<Record<ErrorCode, number>> = {
  NOT_FOUND: 404,
  INVALID: 400,
  CONFLICT: 409,
  FORBIDDEN: 403,
  UNAUTHENTICATED: 401,
  UNAVAILABLE: 503,
  TOO_LARGE: 413,
  RATE_LIMITED: 429,
};
