import { useState } from 'react';
import { asRequestError } from '../../graphql/RequestError.ts';
import type { RequestError } from '../../graphql/RequestError.ts';

/** Something that is sent once a button is pressed. */
export type Sending = {
  readonly busy: boolean;
  /** Why it failed the last time. */
  readonly error: RequestError | null;
  /** Sends, unless it is being sent already. */
  readonly send: (work: () => Promise<void>) => void;
};

/** Sends one thing at a time, and keeps what went wrong. */
export function useSending(): Sending {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<RequestError | null>(null);
  const send = (work: () => Promise<void>): void => {
    if (busy) return;
    setBusy(true);
    setError(null);
    work().catch((thrown: unknown) => {
      setBusy(false);
      setError(asRequestError(thrown));
    });
  };
  return { busy, error, send };
}
