import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** What stands in front of several servers: a new connection goes to the first of its servers that takes it. */
export type Balancer = { readonly url: string; stop(): Promise<void> };

/** @param ports of servers on 127.0.0.1, the preferred one first */
export async function startBalancer(ports: readonly number[]): Promise<Balancer> {
  const nears = new Set<Socket>();
  const server = createServer((near) => {
    nears.add(near);
    near.pause().on('error', () => near.destroy());
    near.on('close', () => nears.delete(near));
    join(near, ports);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    stop: async () => {
      for (const near of nears) near.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

function join(near: Socket, [port, ...others]: readonly number[]): void {
  if (port === undefined) {
    near.destroy();
    return;
  }
  const far = connect(port, '127.0.0.1');
  const next = (): void => {
    join(near, others);
  };
  far.once('error', next).once('connect', () => {
    far.off('error', next).on('error', () => near.destroy());
    far.on('close', () => near.destroy());
    near.on('close', () => far.destroy());
    near.pipe(far).pipe(near);
  });
}
