import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Person } from '@sirkel/graph-schema';
import { GraphQLError } from 'graphql';
import { handleProtocols, makeServer } from 'graphql-ws';
import type { ServerOptions } from 'graphql-ws';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import type { Logger } from 'pino';
import type { Frame } from '../graphql/live/createFrames.ts';
import { closeEndedSessions } from './closeEndedSessions.ts';
import { sessionOf } from './cookies.ts';
import { createOutbox } from './createOutbox.ts';
import { createTurns } from './createTurns.ts';
import { createSocketPlaces } from './createSocketPlaces.ts';
import type { PlaceLimits } from './createSocketPlaces.ts';
import { isOwnOrigin } from './origin.ts';
import { openSocket } from './openSocket.ts';
import type { SocketCare, SocketExtra } from './openSocket.ts';
import { refuseConnection } from './refuseConnection.ts';
import type { Refusal } from './refuseConnection.ts';
import type { RateLimits } from './rateLimits/createRateLimits.ts';
import { RateLimited } from './rateLimits/RateLimited.ts';

/** The limits of sockets; each is asserted by a test. */
export type SocketLimits = PlaceLimits & {
  /** Of one message, in bytes. */
  readonly messageBytes: number;
  /** Running at once on one socket. */
  readonly operationsPerSocket: number;
  /** From one socket within ten seconds. */
  readonly messagesPerTenSeconds: number;
  /** Between two pings, in milliseconds; who has not answered one before the next is let go. */
  readonly pingInterval: number;
  /** Waiting to be sent over all sockets together, in bytes; above it, those who do not take what they are sent go. */
  readonly outboxBytes: number;
  /** Between two looks at whether a socket's session still stands, in milliseconds. */
  readonly sessionCheckInterval: number;
};

export const defaultSocketLimits: SocketLimits = {
  messageBytes: 64 * 1024,
  operationsPerSocket: 20,
  sockets: 5_000,
  socketsPerAddress: 4_000,
  socketsPerPerson: 1_000,
  messagesPerTenSeconds: 200,
  pingInterval: 12_000,
  outboxBytes: 256 * 1024 * 1024,
  sessionCheckInterval: 30_000,
};

/** How operations over sockets are run; the schema and its checks come from the GraphQL side. */
export type SocketProtocol = ServerOptions<undefined, SocketExtra>;

export type Sockets = {
  /** For the server's `upgrade` event. */
  upgrade(request: IncomingMessage, duplex: Duplex, head: Buffer): void;
  /** Looks at once whether sockets' sessions still stand, and closes (4403) those whose do not. */
  checkSessions(): Promise<void>;
  /** How many are open. */
  count(): number;
  /** Tells every socket that the server goes (1012), takes no new ones, and breaks off those that do not go in time. */
  close(): Promise<void>;
};

export type SocketParts = {
  readonly protocol: SocketProtocol;
  /** What every message goes through on its way out. */
  readonly completeMessage: (message: string) => Frame;
  readonly personOf: (request: IncomingMessage) => Promise<Person>;
  readonly publicUrl: string | null;
  readonly rateLimits: RateLimits;
  readonly limits: SocketLimits;
  readonly log: Logger;
};

// In milliseconds, for the client's half of the closing.
const CLOSE_TIMEOUT = 3_000;

// The map's id stands in the address so that a balancer can keep a map on one server; nothing here reads it.
const socketPath = /^\/graphql(\/[A-Za-z0-9-]{1,64})?$/;

/** The WebSocket side of `/graphql` and `/graphql/:map`. */
export function createSockets(parts: SocketParts): Sockets {
  const { limits, log } = parts;
  const open = new Map<WebSocket, SocketExtra>();
  const protocol = makeServer(limitOperations(parts.protocol, limits.operationsPerSocket));
  const server = createHandshakes(limits.messageBytes, log);
  const care = createCare(parts);
  const places = createSocketPlaces(limits);
  let closing = false;
  const accept = async (request: IncomingMessage, duplex: Duplex, head: Buffer): Promise<void> => {
    const session = sessionOf(request, parts.publicUrl);
    const person = await parts.rateLimits.lookUp(request, session, () => parts.personOf(request));
    // The server may have begun to close meanwhile; nobody would tell this one, and it would hold the server up.
    const refusal = closing ? 503 : places.takeOf(person, duplex) ? null : 429;
    if (refusal !== null) {
      refuseConnection(duplex, refusal, log);
      return;
    }
    server.handleUpgrade(request, duplex, head, (socket) => {
      const extra: SocketExtra = { person, request, meter: parts.rateLimits.meterOf({ request, person, session }) };
      open.set(socket, extra);
      socket.once('close', () => open.delete(socket));
      openSocket({ socket, stream: duplex }, extra, protocol, care);
    });
  };
  const checkSessions = (): Promise<void> => closeEndedSessions(open, parts);
  const timer = setInterval(() => {
    checkSessions().catch((error: unknown) => {
      log.error({ err: error }, 'could not check the sessions of sockets');
    });
  }, limits.sessionCheckInterval);
  timer.unref();
  return {
    upgrade: (request, duplex, head) => {
      duplex.on('error', () => duplex.destroy());
      const refusal = closing
        ? 503
        : (refusalOf(request, parts.publicUrl) ?? places.take(parts.rateLimits.addressOf(request), duplex));
      if (refusal !== null) {
        refuseConnection(duplex, refusal, log);
        return;
      }
      accept(request, duplex, head).catch((error: unknown) => {
        if (error instanceof RateLimited) {
          refuseConnection(duplex, 429, log);
          return;
        }
        log.error({ err: error }, 'could not open a socket');
        refuseConnection(duplex, 503, log);
      });
    },
    checkSessions,
    count: () => open.size,
    close: async () => {
      closing = true;
      clearInterval(timer);
      await Promise.all([...open.keys()].map(closeForRestart));
    },
  };
}

function createCare({ log, completeMessage, limits }: SocketParts): SocketCare {
  return {
    log,
    completeMessage,
    messagesPerTenSeconds: limits.messagesPerTenSeconds,
    pingInterval: limits.pingInterval,
    outbox: createOutbox(limits.outboxBytes),
    turns: createTurns(),
  };
}

function createHandshakes(messageBytes: number, log: Logger): WebSocketServer {
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: messageBytes,
    perMessageDeflate: false,
    handleProtocols: (offered) => handleProtocols(offered),
  });
  // What is no handshake of a WebSocket, though it comes as one.
  server.on('wsClientError', (_error, duplex) => {
    refuseConnection(duplex, 400, log);
  });
  return server;
}

function closeForRestart(socket: WebSocket): Promise<void> {
  return new Promise((resolve) => {
    const deadline = setTimeout(() => {
      socket.terminate();
    }, CLOSE_TIMEOUT);
    socket.once('close', () => {
      clearTimeout(deadline);
      resolve();
    });
    socket.close(1012, 'Service restart');
  });
}

function refusalOf(request: IncomingMessage, publicUrl: string | null): Refusal | null {
  if (!socketPath.test((request.url ?? '').split('?', 1)[0] ?? '')) return 404;
  return isOwnOrigin(request, publicUrl) ? null : 403;
}

function limitOperations(protocol: SocketProtocol, limit: number): SocketProtocol {
  return {
    ...protocol,
    onSubscribe: async (context, id, payload) => {
      // The one that asks is counted already.
      if (Object.keys(context.subscriptions).length > limit) {
        return [
          new GraphQLError(`A socket may have ${String(limit)} operations at once; this would be one more.`, {
            extensions: { code: 'RATE_LIMITED' },
          }),
        ];
      }
      return protocol.onSubscribe?.(context, id, payload);
    },
  };
}
