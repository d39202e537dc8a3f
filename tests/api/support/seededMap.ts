import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { commit } from '@sirkel/server/commands/commit';
import { createMap } from '@sirkel/server/commands/createMap';
import { loadSeed } from '@sirkel/server/commands/loadSeed';
import { createLiveMaps } from '@sirkel/server/projection/LiveMaps';
import type { Store } from '@sirkel/server/store/Store';
import { defaultSettings } from '@sirkel/graph-schema';
import { seedMaps } from '@sirkel/seed';
import { pino } from 'pino';
import { addNode, addRelation } from './sampleMap.ts';
import { coordinator } from './startApi.ts';

/** The booklet's map with a life behind it, and the ids of what the tests look at. */
export type SeededMap = {
  readonly map: string;
  /** An actor of the tests' own, «Skien frivilligsentral», that funds `project`. */
  readonly centre: string;
  readonly project: string;
  readonly funds: string;
  /** Stood in a description, and was blanked. */
  readonly secret: string;
};

/** Writes the whole seed under an id of its own, edits it, blanks something in it, and removes another map. */
export async function makeSeededMap(store: Store): Promise<SeededMap> {
  const liveMaps = createLiveMaps({ store, clock: Date.now, log: pino({ level: 'silent' }) });
  const deps = { store, liveMaps, clock: Date.now, newId: randomUUID };
  const [map, centre, project, funds, gone] = [randomUUID(), randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const secret = `ring ${randomUUID()}`;
  const write = (edits: Parameters<typeof commit>[2]['edits']): Promise<unknown> =>
    commit(deps, coordinator, { map, operationId: randomUUID(), edits });
  try {
    for (const seed of seedMaps()) await loadSeed(deps, { ...seed, mapId: map });
    await write([
      addNode(centre, 'actor', 'Frivilligsentralen', { description: secret, tags: ['møteplass'] }),
      addNode(project, 'service', 'Kveldsåpent'),
      addRelation(funds, 'funds', centre, project),
    ]);
    const [before, after] = [{ name: 'Frivilligsentralen' }, { name: 'Skien frivilligsentral' }];
    await write([{ action: 'updateNode', id: centre, before, after }]);
    await write([addNode(gone, 'actor', 'Borte')]);
    await write([{ action: 'removeNode', id: gone }]);
    await write([{ action: 'redact', record: 'node', id: centre, field: 'description' }]);
    const settings = defaultSettings({ title: { nb: 'Fjernet kart' }, visibility: 'public' });
    const removed = randomUUID();
    await createMap(deps, coordinator, { map: removed, operationId: randomUUID(), settings, cause: 'edit' });
    await store.removeMap(removed);
  } finally {
    await liveMaps.close();
  }
  return { map, centre, project, funds, secret };
}

/** A store that shows these maps alone; others may be using the same database. */
export function showing(store: Store, ...maps: readonly string[]): Store {
  return { ...store, maps: () => store.heads(maps) };
}

/** A folder of its own for a test. */
export const newFolder = (): string => mkdtempSync(path.join(tmpdir(), 'sirkel-upkeep-'));
