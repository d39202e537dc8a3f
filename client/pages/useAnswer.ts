import { useCallback, useEffect, useState } from 'react';
import type { Operation } from '../graphql/Operation.ts';
import { asRequestError } from '../graphql/RequestError.ts';
import type { RequestError } from '../graphql/RequestError.ts';
import { useServices } from './Services.ts';

/** The answer to a query, as far as it has come. */
export type Answer<Data> =
  | { readonly state: 'asking' }
  | { readonly state: 'answered'; readonly data: Data }
  | { readonly state: 'failed'; readonly error: RequestError };

/**
 * Asks once, and again when told to.
 * @param variables the same text of JSON is the same question
 */
export function useAnswer<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
): { readonly answer: Answer<Data>; readonly again: () => void } {
  const { request } = useServices();
  const [answer, setAnswer] = useState<Answer<Data>>({ state: 'asking' });
  const [tries, setTries] = useState(0);
  const asked = JSON.stringify(variables);
  useEffect(() => {
    const stop = new AbortController();
    request(operation, JSON.parse(asked) as Variables, stop.signal).then(
      (data) => {
        if (!stop.signal.aborted) setAnswer({ state: 'answered', data });
      },
      (error: unknown) => {
        if (!stop.signal.aborted) setAnswer({ state: 'failed', error: asRequestError(error) });
      },
    );
    return () => {
      stop.abort();
    };
  }, [request, operation, asked, tries]);
  const again = useCallback(() => {
    setAnswer({ state: 'asking' });
    setTries((before) => before + 1);
  }, []);
  return { answer, again };
}
