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

/** A query that has been asked. */
export type Asked<Data> = {
  readonly answer: Answer<Data>;
  /** Asks anew, as if for the first time. */
  readonly again: () => void;
  /** Asks anew while the answer stays; where there is no new one, the old one stands. */
  readonly refresh: () => void;
};

/**
 * Asks once, and again when told to.
 * @param variables the same text of JSON is the same question
 */
export function useAnswer<Data, Variables>(operation: Operation<Data, Variables>, variables: Variables): Asked<Data> {
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
        if (stop.signal.aborted) return;
        setAnswer((before) =>
          before.state === 'answered' ? before : { state: 'failed', error: asRequestError(error) },
        );
      },
    );
    return () => {
      stop.abort();
    };
  }, [request, operation, asked, tries]);
  const refresh = useCallback(() => {
    setTries((before) => before + 1);
  }, []);
  const again = useCallback(() => {
    setAnswer({ state: 'asking' });
    refresh();
  }, [refresh]);
  return { answer, again, refresh };
}
