import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Person } from '@sirkel/graph-schema';
import type { Server } from 'graphql-ws';
import type { Logger } from 'pino';
import type { RawData, WebSocket } from 'ws';
import type { Meter } from '../graphql/limits/Meter.ts';
import type { Frame } from '../graphql/live/createFrames.ts';
import type { Outbox } from './createOutbox.ts';
import type { Turns } from './createTurns.ts';

/** What is known of a socket beside its messages. */
export type SocketExtra = { readonly person: Person; readonly request: IncomingMessage; readonly meter?: Meter };

// In bytes waiting to be sent: a reader that is this far behind is let go; it comes back and catches up.
const MAX_BUFFERED = 16 * 1024 * 1024;
// So much may wait before a follower gets nothing more to send: some frames, so that they can go out in one write.
const BUFFERED_AT_EASE = 16 * 1024;
const WINDOW = 10_000;

export type SocketCare = {
  readonly log: Logger;
  readonly messagesPerTenSeconds: number;
  /** In milliseconds: a link that does not answer a ping before the next one is dead. */
  readonly pingInterval: number;
  /** What waits to be sent over all sockets. */
  readonly outbox: Outbox;
  readonly turns: Turns;
  /** What every message goes through on its way out, whether or not the socket still stands. */
  readonly completeMessage: (message: string) => Frame;
};

/** A WebSocket, and the connection that it writes to. */
export type OpenSocket = { readonly socket: WebSocket; readonly stream: Duplex };

/** Runs the protocol over an open socket until it closes. Nothing that a client does makes this throw. */
export function openSocket(
  { socket, stream }: OpenSocket,
  extra: SocketExtra,
  protocol: Server<SocketExtra>,
  care: SocketCare,
): void {
  const { log } = care;
  const isTooMany = countMessages(care.messagesPerTenSeconds);
  const stopPings = keepAlive(socket, care.pingInterval);
  const closed = protocol.opened(
    {
      protocol: socket.protocol,
      send: (message) => send({ socket, stream }, care.completeMessage(message), care),
      close: (code, reason) => {
        socket.close(code, reason);
      },
      onMessage: (receive) => {
        socket.on('message', (data: RawData) => {
          if (isTooMany()) {
            socket.close(4429, 'Too many messages');
            return;
          }
          const text = textOf(data);
          if (isOurs(text)) {
            socket.close(4400, 'Invalid message');
            return;
          }
          receive(text).catch((error: unknown) => {
            log.error({ err: error }, 'an operation over a socket failed');
            socket.close(1011, 'Internal error');
          });
        });
      },
    },
    extra,
  );
  // Frames that are too large or broken: ws closes by itself (1009, 1002); the stack would only flood the log.
  socket.on('error', (error) => {
    log.warn({ reason: error.message }, 'a socket was closed for a fault of its client');
  });
  socket.once('close', (code, reason) => {
    stopPings();
    closed(code, reason.toString()).catch((error: unknown) => {
      log.error({ err: error }, 'could not end the operations of a socket');
    });
  });
}

function send({ socket, stream }: OpenSocket, frame: Frame, { outbox, turns }: SocketCare): Promise<void> | void {
  if (socket.readyState !== socket.OPEN) return;
  const waiting = socket.bufferedAmount;
  if (waiting > MAX_BUFFERED) {
    socket.terminate();
    return;
  }
  turns.hold(stream, () => {
    // When all of them together wait for too much, those who have not taken what they were sent go first.
    if (socket.bufferedAmount > 0 && outbox.isFull()) socket.terminate();
  });
  // What all share stands in memory once, however many wait for it.
  const sent = outbox.add(frame.own.length);
  if (waiting < BUFFERED_AT_EASE) {
    write(socket, frame, sent);
    return;
  }
  return new Promise((resolve) => {
    // A failed send shows itself as the socket's end.
    write(socket, frame, () => {
      sent();
      resolve();
    });
  });
}

function write(socket: WebSocket, { own, shared }: Frame, sent: () => void): void {
  if (shared === null) {
    socket.send(own, asText, sent);
    return;
  }
  socket.send(own, { ...asText, fin: false });
  socket.send(shared, asText, sent);
}

const asText = { binary: false };

const ourTypes: ReadonlySet<unknown> = new Set(['connection_ack', 'next', 'error']);

// A message that only a server sends would be thrown by the protocol as if the fault were ours.
function isOurs(text: string): boolean {
  if (!/"(connection_ack|next|error)"/.test(text)) return false;
  try {
    const message: unknown = JSON.parse(text);
    return typeof message === 'object' && message !== null && 'type' in message && ourTypes.has(message.type);
  } catch {
    return false;
  }
}

function textOf(data: RawData): string {
  if (Array.isArray(data)) return Buffer.concat(data).toString('utf8');
  return Buffer.from(data as Buffer).toString('utf8');
}

function countMessages(limit: number): () => boolean {
  let windowStart = performance.now();
  let count = 0;
  return () => {
    const now = performance.now();
    if (now - windowStart > WINDOW) {
      windowStart = now;
      count = 0;
    }
    count += 1;
    return count > limit;
  };
}

function keepAlive(socket: WebSocket, interval: number): () => void {
  let answered = true;
  socket.on('pong', () => {
    answered = true;
  });
  const timer = setInterval(() => {
    if (!answered) {
      socket.terminate();
      return;
    }
    answered = false;
    socket.ping();
  }, interval);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}
