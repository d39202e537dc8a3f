import { WebSocket } from 'ws';
import type { RunningServer } from './support/startServer.ts';
import { waitUntil } from './support/waitUntil.ts';

/** Looks into another process by Node's inspector. */
export type MemoryProbe = {
  /** What it holds after everything that can go has gone: heap and what lies beside it, in bytes. */
  heldBytes(): Promise<number>;
  close(): void;
};

/** What a server must be started with to be looked into. */
export const inspectable = { NODE_OPTIONS: '--inspect=127.0.0.1:0' };

/** @param server one that was started `inspectable` */
export async function probeMemory(server: RunningServer): Promise<MemoryProbe> {
  const address = (): string | undefined => server.output.map((line) => /ws:\S+/.exec(line)?.[0]).find(Boolean);
  await waitUntil('the inspector tells its address', () => address() !== undefined);
  const socket = new WebSocket(address() ?? '');
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  let count = 0;
  const ask = (method: string, params: object = {}): Promise<unknown> => {
    count += 1;
    const id = count;
    return new Promise((resolve) => {
      const hear = (data: Buffer): void => {
        const answer = JSON.parse(data.toString()) as { readonly id?: number; readonly result?: unknown };
        if (answer.id !== id) return;
        socket.off('message', hear);
        resolve(answer.result);
      };
      socket.on('message', hear);
      socket.send(JSON.stringify({ id, method, params }));
    });
  };
  return {
    heldBytes: async () => {
      await ask('HeapProfiler.collectGarbage');
      const expression = '(({ heapUsed, external }) => heapUsed + external)(process.memoryUsage())';
      const { result } = (await ask('Runtime.evaluate', { expression })) as {
        readonly result: { readonly value: number };
      };
      return result.value;
    },
    close: () => {
      socket.close();
    },
  };
}
