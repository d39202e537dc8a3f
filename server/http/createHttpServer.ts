import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { SirkelError } from '@sirkel/graph-schema';
import type { Logger } from 'pino';
import type { Access } from '../access/createAccess.ts';
import type { Frame } from '../graphql/live/createFrames.ts';
import { createRoutes } from './createRoutes.ts';
import type { RouteParts } from './createRoutes.ts';
import { createSockets } from './createSockets.ts';
import type { SocketLimits, SocketProtocol } from './createSockets.ts';
import { personOf } from './person.ts';
import { refuseConnection } from './refuseConnection.ts';
import { urlOf } from './urlOf.ts';

/** How long requests and sockets get to end when the server shuts down, in milliseconds. */
export const DRAIN_TIMEOUT = 8_000;
// In milliseconds. Longer than the minute for which proxies and browsers keep a connection: whoever writes every few
// seconds would else send a change just as the connection is closed under it.
const KEEP_ALIVE_TIMEOUT = 65_000;

export type HttpServerParts = Omit<RouteParts, 'isDraining' | 'onSignOut' | 'makeLink'> & {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly access: Access;
  readonly protocol: SocketProtocol;
  /** What every message over a socket goes through on its way out. */
  readonly completeMessage: (message: string) => Frame;
  readonly socketLimits: SocketLimits;
  readonly log: Logger;
};

export type HttpServer = {
  /** Where the server is reached on this machine, without a slash at the end. */
  readonly url: string;
  /** A fresh one-time sign-in link, as the address people type. */
  readonly makeLink: () => Promise<string>;
  /** How many WebSockets are open. */
  readonly sockets: () => number;
  /** Takes nothing new, lets what runs end, and breaks off what has not ended in time. */
  readonly close: () => Promise<void>;
};

/**
 * Listens for HTTP and WebSocket.
 * @throws SirkelError UNAVAILABLE with one sentence when it cannot listen
 */
export async function createHttpServer(parts: HttpServerParts): Promise<HttpServer> {
  const { access, host, publicUrl, log } = parts;
  const state = { draining: false, url: '' };
  const sockets = createSockets({
    protocol: parts.protocol,
    completeMessage: parts.completeMessage,
    personOf: (request) => personOf(access, request, publicUrl),
    publicUrl,
    rateLimits: parts.rateLimits,
    limits: parts.socketLimits,
    log,
  });
  const makeLink = async (): Promise<string> => `${publicUrl ?? state.url}/sign-in/${await access.makeLink()}`;
  const routes = createRoutes({
    ...parts,
    makeLink,
    isDraining: () => state.draining,
    onSignOut: () => {
      sockets.checkSessions().catch((error: unknown) => {
        log.error({ err: error }, 'could not check the sessions of sockets');
      });
    },
  });
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_TIMEOUT }, routes);
  server.on('upgrade', (request, duplex, head) => {
    sockets.upgrade(request, duplex, head);
  });
  server.on('clientError', (error: NodeJS.ErrnoException, duplex) => {
    refuseUnreadable(error.code, duplex, log);
  });
  await listen(server, host, parts.port);
  state.url = urlOf(host, (server.address() as AddressInfo).port);
  return {
    url: state.url,
    makeLink,
    sockets: sockets.count,
    close: async () => {
      state.draining = true;
      await Promise.all([closeServer(server), sockets.close()]);
    },
  };
}

// What is no request of HTTP never comes to the routes.
function refuseUnreadable(code: string | undefined, duplex: Duplex, log: Logger): void {
  if (code === 'ECONNRESET' || !duplex.writable) duplex.destroy();
  else if (code === 'HPE_HEADER_OVERFLOW') refuseConnection(duplex, 431, log);
  else refuseConnection(duplex, code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400, log);
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new SirkelError('UNAVAILABLE', listenSentence(error.code, host, port)));
    });
    server.listen(port, host, () => {
      server.removeAllListeners('error');
      resolve();
    });
  });
}

function listenSentence(code: string | undefined, host: string, port: number): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${String(port)} on ${host} is in use by another program; end that one or choose another with PORT.`;
    case 'EACCES':
      return `This user may not listen on port ${String(port)}; choose one above 1023 with PORT.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `This machine has no address ${host}; choose another with HOST, for example 127.0.0.1.`;
    default:
      return `The server cannot listen on ${host}, port ${String(port)} (${code ?? 'unknown reason'}).`;
  }
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // Connections that are kept alive become idle one by one as their last answers are out.
    const idle = setInterval(() => {
      server.closeIdleConnections();
    }, 50);
    const deadline = setTimeout(() => {
      server.closeAllConnections();
    }, DRAIN_TIMEOUT);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(deadline);
      resolve();
    });
  });
}
