import type { Operation } from './Operation.ts';
import { errorOf, RequestError } from './RequestError.ts';
import type { AnsweredError } from './RequestError.ts';

/**
 * Asks the API once. Throws RequestError, and never anything else but the abort that was asked for. With `wait`, what takes
 * longer than so many seconds to work out is told of instead, with how far it has come, and goes on when it is asked for
 * again at once.
 */
export type Request = <Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
  wait?: number,
) => Promise<Data>;

export type RequestParts = {
  readonly fetch: typeof globalThis.fetch;
  /** The address of the API. */
  readonly url: string;
  /** In milliseconds; after this the request counts as unanswered. */
  readonly patience?: number;
};

type Answer<Data> = { readonly data?: Data | null; readonly errors?: readonly AnsweredError[] };

/** A small typed client for queries and mutations over HTTP. */
export function createRequest({ fetch, url, patience = 30_000 }: RequestParts): Request {
  return async <Data, Variables>(
    operation: Operation<Data, Variables>,
    variables: Variables,
    signal?: AbortSignal,
    wait?: number,
  ) => {
    const timeout = AbortSignal.timeout(patience);
    const init = {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        ...(wait === undefined ? {} : { prefer: `wait=${String(wait)}` }),
      },
      body: JSON.stringify({ query: operation.text, variables }),
      signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
    } as const;
    const response = await reached(fetch(url, init), signal);
    const body = await reached(response.text(), signal);
    const requestId = response.headers.get('x-request-id');
    const answer = read<Data>(body, response.status, requestId);
    if (answer.errors !== undefined && answer.errors.length > 0) throw errorOf(answer.errors, requestId);
    if (answer.data === undefined || answer.data === null) throw noData(requestId);
    return answer.data;
  };
}

// The answer may break off after its beginning has come; whether the server did what was asked is as unknown then.
async function reached<T>(coming: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  try {
    return await coming;
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw new RequestError('UNREACHABLE', error instanceof Error ? error.message : 'No answer.');
  }
}

// A proxy that stands in front of a server which is down answers with a page of its own.
function read<Data>(body: string, status: number, requestId: string | null): Answer<Data> {
  try {
    return JSON.parse(body) as Answer<Data>;
  } catch {
    const code = status >= 502 && status <= 504 ? 'UNREACHABLE' : 'UNEXPECTED';
    throw new RequestError(
      code,
      `The server answered ${String(status)} without JSON.`,
      requestId === null ? {} : { requestId },
    );
  }
}

function noData(requestId: string | null): RequestError {
  return new RequestError('UNEXPECTED', 'The answer held no data.', requestId === null ? {} : { requestId });
}
