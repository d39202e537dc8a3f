import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { buildSchema } from 'graphql';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { createSockets, defaultSocketLimits } from './createSockets.ts';
import { READER } from './person.ts';
import { noRateLimits } from './rateLimits/noRateLimits.ts';

it('shows out who is still at the door when the server closes', async () => {
  const sockets = createSockets({
    protocol: { schema: buildSchema('type Query { ok: String }') },
    completeMessage: (message) => ({ own: Buffer.from(message), shared: null }),
    personOf: () => wait(200, READER),
    publicUrl: null,
    rateLimits: noRateLimits(0),
    limits: defaultSocketLimits,
    log: pino({ level: 'silent' }),
  });
  const server = createServer().on('upgrade', sockets.upgrade);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const socket = new WebSocket(`ws://127.0.0.1:${String(port)}/graphql`, 'graphql-transport-ws');
  const refused = new Promise<number | undefined>((resolve, reject) => {
    socket.on('unexpected-response', (_request, response) => {
      resolve(response.statusCode);
      response.destroy();
    });
    socket.on('open', () => {
      reject(new Error('The socket was opened.'));
    });
    socket.on('error', () => undefined);
  });
  await wait(50);
  await sockets.close();
  expect(await refused).toBe(503);
  await new Promise((resolve) => server.close(resolve));
});
