import type { IncomingMessage } from 'node:http';

const waits = /(?:^|[,;\s])wait=(\d{1,4})(?:$|[,;\s])/;

/**
 * How long whoever asks would wait for what has to be worked out, in milliseconds, as `Prefer: wait=<seconds>` says it
 * (RFC 7240); undefined where they do not say. After that they are told how much is done, and ask again.
 */
export function patienceOf({ headers }: Pick<IncomingMessage, 'headers'>): number | undefined {
  const { prefer } = headers;
  const seconds = waits.exec(Array.isArray(prefer) ? prefer.join(',') : (prefer ?? ''))?.[1];
  return seconds === undefined ? undefined : 1_000 * Number(seconds);
}
