import { randomUUID } from 'node:crypto';
import type { Person } from '@sirkel/graph-schema';
import { createLiveMaps } from '@sirkel/server/projection/LiveMaps';
import { openStore } from '@sirkel/server/store/openStore';
import { openLockingWriter } from './openLockingWriter.ts';
import { watchCpu } from './Row.ts';

/**
 * One of several server processes on one Neo4j, run by `sharedWritingRows`: says `ready`, waits for a line, writes as many
 * changes as it can for a while, and says how it went as one line of JSON.
 */
type Write = () => Promise<unknown>;
type Opened = { readonly write: Write; readonly close: () => Promise<void> };

const [way = '', map = '', writers = '', milliseconds = ''] = process.argv.slice(2);
const neo4j = {
  uri: process.env['NEO4J_URI'] ?? '',
  username: process.env['NEO4J_USERNAME'] ?? '',
  password: process.env['NEO4J_PASSWORD'] ?? '',
};
// In milliseconds.
const WARM_UP = 10_000;
const writer: Person = { id: 'bench', role: 'coordinator' };

const { write, close } = way === 'locking' ? await openLockingWriter(neo4j, map) : await openSirkel();
await write();
process.stdout.write('ready\n');
await new Promise((resolve) => process.stdin.once('data', resolve));
// A database that has just started is still compiling itself; what it does then is not counted.
await writeFor(WARM_UP);
const cpu = watchCpu();
const times = await writeFor(Number(milliseconds));
process.stdout.write(`${JSON.stringify({ times, cpu: cpu() })}\n`);
await close();
process.exit(0);

async function writeFor(duration: number): Promise<readonly number[]> {
  const times: number[] = [];
  const until = performance.now() + duration;
  const writeOnAndOn = async (): Promise<void> => {
    while (performance.now() < until) {
      const startedAt = performance.now();
      await write();
      times.push(performance.now() - startedAt);
    }
  };
  await Promise.all(Array.from({ length: Number(writers) }, writeOnAndOn));
  return times;
}

async function openSirkel(): Promise<Opened> {
  const store = await openStore({ neo4j, dataFolder: '' });
  const log = { warn: () => undefined, info: () => undefined, error: console.error };
  const liveMaps = createLiveMaps({ store, clock: Date.now, log });
  return {
    write: async () => {
      const live = await liveMaps.open(map);
      const node = { id: randomUUID(), kind: 'actor', name: 'Målt', status: 'existing' } as const;
      const edits = [{ action: 'addNode', node } as const];
      await live.submit({ type: 'commit', operationId: randomUUID(), person: writer, cause: 'edit', edits });
    },
    close: async () => {
      await liveMaps.close();
      await store.close();
    },
  };
}
