import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { EditCommand, Person } from '@sirkel/graph-schema';
import { seedMaps } from '@sirkel/seed';
import { loadSeed } from '@sirkel/server/commands/loadSeed';
import { createLiveMaps } from '@sirkel/server/projection/LiveMaps';
import type { LiveMap } from '@sirkel/server/projection/LiveMap';
import { openEmbeddedStore } from '@sirkel/server/store/embedded/openEmbeddedStore';
import type { Row } from './Row.ts';

const writer: Person = { id: 'bench', role: 'coordinator' };
const WRITERS = 25;
const DURATION = 4_000;

/** Changes a second through the whole way in one process: 25 writers at once beside one who waits for each answer. */
export async function writingRows(): Promise<readonly Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sirkel-bench-'));
  const store = await openEmbeddedStore({ folder });
  const log = { warn: () => undefined, info: () => undefined, error: () => undefined };
  const liveMaps = createLiveMaps({ store, clock: Date.now, log });
  try {
    const [seed] = seedMaps();
    if (seed === undefined) throw new Error('The seed has no map.');
    await loadSeed({ liveMaps, store, clock: Date.now, newId: randomUUID }, seed);
    const map = await liveMaps.open(seed.mapId);
    const alone = await changesPerSecond(map, 1);
    const together = await changesPerSecond(map, WRITERS);
    return [
      {
        what: `embedded store, ${String(WRITERS)} writers: changes/s`,
        ours: together.toFixed(0),
        peer: alone.toFixed(0),
        peerName: 'one writer who waits for each answer',
      },
    ];
  } finally {
    await liveMaps.close();
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

async function changesPerSecond(map: LiveMap, writers: number): Promise<number> {
  const until = performance.now() + DURATION;
  let written = 0;
  const write = async (): Promise<void> => {
    while (performance.now() < until) {
      await map.submit({
        type: 'commit',
        operationId: randomUUID(),
        person: writer,
        cause: 'edit',
        edits: [addActor(randomUUID())],
      });
      written += 1;
    }
  };
  await Promise.all(Array.from({ length: writers }, write));
  return (written / DURATION) * 1_000;
}

function addActor(id: string): EditCommand {
  return { action: 'addNode', node: { id, kind: 'actor', name: 'Målt', status: 'existing' } };
}
