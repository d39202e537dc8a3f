import { randomUUID } from 'node:crypto';
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import { REQUEST_ID_HEADER } from './logRequests.ts';

const reasons = {
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  408: 'Request Timeout',
  429: 'Too Many Requests',
  431: 'Request Header Fields Too Large',
  503: 'Service Unavailable',
} as const;

/** The statuses with which a connection is refused that never became a request of its own. */
export type Refusal = keyof typeof reasons;

// In seconds: by then others have left, or there is another server.
const RETRY_AFTER = 10;

/** Answers on the bare connection and ends it. The answer carries the id by which the log tells of it. */
export function refuseConnection(duplex: Duplex, status: Refusal, log: Pick<Logger, 'warn'>): void {
  const requestId = randomUUID();
  log.warn({ requestId, status }, 'a connection was refused');
  const lines = [
    `HTTP/1.1 ${String(status)} ${reasons[status]}`,
    ...(status === 429 || status === 503 ? [`Retry-After: ${String(RETRY_AFTER)}`] : []),
    `${REQUEST_ID_HEADER}: ${requestId}`,
    'Connection: close',
    'Content-Length: 0',
  ];
  // Who is refused does not stay on the line.
  duplex.end(`${lines.join('\r\n')}\r\n\r\n`, () => duplex.destroy());
}
