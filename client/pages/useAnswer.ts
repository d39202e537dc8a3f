import { useCallback, useEffect, useState } from 'react';
import type { Request } from '../graphql/createRequest.ts';
import type { Operation } from '../graphql/Operation.ts';
import { asRequestError } from '../graphql/RequestError.ts';
import type { RequestError } from '../graphql/RequestError.ts';
import { useServices } from './Services.ts';

/** The answer to a query, as far as it has come. */
export type Answer<Data> =
  | {
      readonly state: 'asking';
      /** How much is done, from 0 to 1, once that takes a while; null where it cannot be told. */
      readonly progress?: number | null | undefined;
    }
  | {
      readonly state: 'answered';
      readonly data: Data;
      /** How often asking anew has failed since: from one on, it may be old. */
      readonly failures: number;
      /** Whether it answers what was asked before, while what is asked now is being worked out. */
      readonly isOfBefore: boolean;
      /** How much of that is done, as above. */
      readonly progress?: number | null | undefined;
    }
  | { readonly state: 'failed'; readonly error: RequestError };

/** A query that has been asked. */
export type Asked<Data> = {
  readonly answer: Answer<Data>;
  /** Asks anew, as if for the first time. */
  readonly again: () => void;
  /** Asks anew while the answer stays; where there is no new one, the old one stands, as one that may be old. */
  readonly refresh: () => void;
};

/** An answer, and the variables that it answers or did not. */
type Known<Data> = { readonly asked: string; readonly answer: Answer<Data> };

/** How much is done of what is being worked out, by what is asked. */
type Working = { readonly asked: string; readonly progress: number | null };

const asking = { state: 'asking' } as const;
const nothing = JSON.stringify(null);
// In seconds: after that one is told how far it has come, and asks again.
const WAIT = 1;
// In milliseconds: what is not there by then is told as a failure, and is asked for again by whoever still wants it.
const LONGEST = 180_000;

/**
 * Asks once, and again when told to. While another question is being worked out, the answer to the one before stays to be
 * read, and says that it is that.
 * @param variables the same text of JSON is the same question; null: nothing is asked
 */
export function useAnswer<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables | null,
): Asked<Data> {
  return useAnswerBy(useServices().request, operation, variables);
}

/** The same, where there are no services but one way to ask. */
export function useAnswerBy<Data, Variables>(
  request: Request,
  operation: Operation<Data, Variables>,
  variables: Variables | null,
): Asked<Data> {
  const asked = JSON.stringify(variables);
  const [known, setKnown] = useState<Known<Data>>({ asked, answer: asking });
  const [tries, setTries] = useState(0);
  const [working, setWorking] = useState<Working | null>(null);
  useEffect(() => {
    if (asked === nothing) return undefined;
    const stop = new AbortController();
    const until = performance.now() + LONGEST;
    const ask = (): Promise<void> =>
      request(operation, JSON.parse(asked) as Variables, stop.signal, WAIT).then(
        (data) => {
          if (stop.signal.aborted) return;
          setKnown({ asked, answer: { state: 'answered', data, failures: 0, isOfBefore: false } });
          setWorking(null);
        },
        (error: unknown) => {
          if (stop.signal.aborted) return undefined;
          const { progress } = asRequestError(error).details;
          if (progress !== undefined && performance.now() < until) {
            setWorking({ asked, progress });
            return ask();
          }
          setKnown((before) => ({ asked, answer: afterFailure(before, asked, error) }));
          setWorking(null);
        },
      );
    void ask();
    // Whoever leaves closes the request, and what nobody else waits for stops on the server.
    return () => {
      stop.abort();
    };
  }, [request, operation, asked, tries]);
  const refresh = useCallback(() => {
    setTries((before) => before + 1);
  }, []);
  const again = useCallback(() => {
    setKnown({ asked, answer: asking });
    refresh();
  }, [asked, refresh]);
  return { answer: answerTo(known, asked, working?.asked === asked ? working.progress : undefined), again, refresh };
}

/** What stands when asking has failed: an answer to the same question, which may be old now, or else the failure. */
function afterFailure<Data>(known: Known<Data>, asked: string, error: unknown): Answer<Data> {
  const { answer } = known;
  if (known.asked !== asked || answer.state !== 'answered') return { state: 'failed', error: asRequestError(error) };
  return { ...answer, failures: answer.failures + 1 };
}

/** What is known, seen from what is asked now. */
function answerTo<Data>(known: Known<Data>, asked: string, progress: number | null | undefined): Answer<Data> {
  const { answer } = known;
  if (answer.state === 'asking' || (known.asked !== asked && answer.state === 'failed')) {
    return progress === undefined ? asking : { ...asking, progress };
  }
  if (known.asked === asked || answer.state === 'failed') return answer;
  return { ...answer, isOfBefore: true, progress };
}
