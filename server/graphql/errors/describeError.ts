import { errorCodes, SirkelError, toldInPart } from '@sirkel/graph-schema';
import type { ErrorCode } from '@sirkel/graph-schema';
import { GraphQLError, Kind } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';

const known: ReadonlySet<unknown> = new Set(errorCodes);

// What Apollo and graphql-js say of questions that are wrong in themselves.
const wrongQuestion: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Whether an error is meant for whoever asked; all others are masked. */
function isExpected(error: unknown): boolean {
  return originalOf(error) instanceof SirkelError || codeOf(error) !== null;
}

/**
 * What the log must hold of an error, and under which name: all that nobody foresaw, and the whole of what is told in
 * part.
 * @returns null for what was meant for whoever asked
 */
export function faultOf(error: unknown): { readonly err: unknown; readonly name: string } | null {
  const original = originalOf(error);
  const whole = toldInPart(original);
  if (whole !== null) return { err: whole, name: 'the store failed' };
  return isExpected(error) ? null : { err: original, name: 'unexpected error' };
}

/**
 * An error as the asker gets it: a code of the closed set, a sentence, and for conflicts what stands against what.
 * @param formatted as the library formats it
 * @param error what was thrown
 * @param requestId by which the error is found in the log
 */
export function describeError(
  formatted: GraphQLFormattedError,
  error: unknown,
  requestId: string | undefined,
): GraphQLFormattedError {
  const place = {
    ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
    ...(formatted.path === undefined ? {} : { path: formatted.path }),
  };
  const request = requestId === undefined ? {} : { requestId };
  const original = originalOf(error);
  if (original instanceof SirkelError) {
    return {
      ...place,
      message: original.message,
      extensions: { code: original.code, ...original.details, ...request },
    };
  }
  const code = codeOf(error) ?? codeOf(formatted);
  if (code !== null) return { ...place, message: formatted.message, extensions: { code, ...request } };
  return { ...place, message: maskedMessage(requestId), extensions: { code: 'UNAVAILABLE', ...request } };
}

/** An error over WebSocket as the asker gets it. */
export function describeGraphqlError(error: GraphQLError, requestId: string | undefined): GraphQLFormattedError {
  return describeError(error.toJSON(), error, requestId);
}

function maskedMessage(requestId: string | undefined): string {
  const told = requestId === undefined ? '' : ` Oppgi ${requestId} til den som driver serveren.`;
  return `Noe gikk galt hos oss.${told}`;
}

/**
 * Whether graphql-js itself refuses what was given to an argument while it executes: null in a variable where the schema
 * has a default. It points at the value then; at the field where an answer of ours is wrong.
 */
function isOfArgument(error: unknown): boolean {
  const thrown = originalOf(error);
  if (!(thrown instanceof GraphQLError) || thrown === error) return false;
  const [node] = thrown.nodes ?? [];
  return node !== undefined && node.kind !== Kind.FIELD;
}

function originalOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError !== undefined ? error.originalError : error;
}

function codeOf(error: unknown): ErrorCode | null {
  if (isOfArgument(error)) return 'INVALID';
  if (typeof error !== 'object' || error === null || !('extensions' in error)) return null;
  const code = (error.extensions as { readonly code?: unknown } | undefined)?.code;
  if (known.has(code)) return code as ErrorCode;
  return wrongQuestion.has(code) ? 'INVALID' : null;
}
