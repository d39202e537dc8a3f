import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { SirkelError } from '@sirkel/graph-schema';
import { z } from 'zod';
import { askControl, askControlForStream } from './askControl.ts';
import { storeSettings, type Settings } from './config.ts';
import { makeDataFolder, requireData } from './dataFolder.ts';
import { counted } from './exchange/counted.ts';
import { openStore } from './store/openStore.ts';
import type { Store } from './store/Store.ts';
import type { AdoptInput } from './upkeep/adoptDrift.ts';
import { readBackupFile, writeBackupFile } from './upkeep/backupOnDisk.ts';
import { createUpkeep, type Upkeep } from './upkeep/createUpkeep.ts';
import { moveStore } from './upkeep/moveStore.ts';
import { unmarkMoved } from './upkeep/moved.ts';
import type { Report } from './upkeep/Report.ts';
import { restoreStore } from './upkeep/restoreStore.ts';

const reportShape = z.object({ lines: z.array(z.string()), isRight: z.boolean() });

// A large store may take long to be read through.
const PATIENCE = 3_600_000;

/**
 * Verifies one map or all, in the running server where its store takes one process only.
 * @throws SirkelError or Error with one sentence
 */
export async function verify(settings: Settings, map: string | undefined): Promise<Report> {
  return asked(settings, 'verify', { map }, (upkeep) => upkeep.verify({ map }));
}

/** Adopts or discards the drift of a map, likewise. */
export async function adopt(settings: Settings, wanted: AdoptInput): Promise<Report> {
  return asked(settings, 'adopt', wanted, (upkeep) => upkeep.adopt(wanted));
}

/** Writes a backup of the whole store, likewise. */
export async function backup(settings: Settings, file: string): Promise<Report> {
  const stream = settings.neo4j === null ? await askControlForStream(settings, 'backup') : null;
  const held =
    stream !== null
      ? await writeBackupFile(file, stream)
      : await withData(settings, (store) => writeBackupFile(file, upkeepOf(store).backup()));
  const size = `${counted(held.maps, 'map')} with ${counted(held.changes, 'change')}`;
  return { lines: [`The backup is whole: ${size}, in ${path.resolve(file)}.`], isRight: true };
}

/**
 * Restores a backup into the store itself; no server may run on an embedded one.
 * @throws SirkelError with one sentence; nothing is changed by a backup that is not whole
 */
export async function restore(settings: Settings, file: string, over: boolean): Promise<Report> {
  if (settings.neo4j === null) makeDataFolder(settings.dataFolder);
  return withStore(settings, (store) =>
    restoreStore({ store, open: () => readBackupFile(file), newId: randomUUID }, over),
  );
}

/**
 * Carries everything from the embedded store into Neo4j, or back.
 * @param tell hears what is being done
 * @throws SirkelError with one sentence
 */
export async function move(
  settings: Settings,
  target: 'neo4j' | 'embedded',
  tell: (line: string) => void,
): Promise<Report> {
  if (settings.neo4j === null) {
    throw new SirkelError(
      'INVALID',
      'Give NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD of the database to move to or from.',
    );
  }
  if (target === 'neo4j') requireData(settings.dataFolder);
  else makeDataFolder(settings.dataFolder);
  return withStore(settings, (neo4j) =>
    withStore({ ...settings, neo4j: null }, async (embedded) => {
      const [from, to] = target === 'neo4j' ? [embedded, neo4j] : [neo4j, embedded];
      if ((await from.maps()).length === 0)
        throw new SirkelError('NOT_FOUND', `There is no map to move in ${from.location}.`);
      return moveStore({ from, to, clock: Date.now, tell });
    }),
  );
}

/** Lets the store of these settings be used again after its maps were moved away. */
export async function stay(settings: Settings): Promise<Report> {
  return withData(settings, async (store) => {
    await unmarkMoved(store);
    return { lines: [`Servers start on ${store.location} again.`], isRight: true };
  });
}

async function asked(
  settings: Settings,
  route: string,
  body: unknown,
  run: (upkeep: Upkeep) => Promise<Report>,
): Promise<Report> {
  const answer = settings.neo4j === null ? await askControl(settings, route, body, PATIENCE) : null;
  return answer === null ? withData(settings, (store) => run(upkeepOf(store))) : reportShape.parse(answer);
}

const upkeepOf = (store: Store): Upkeep => createUpkeep({ store, clock: Date.now, newId: randomUUID });

async function withData<T>(settings: Settings, run: (store: Store) => Promise<T>): Promise<T> {
  if (settings.neo4j === null) requireData(settings.dataFolder);
  return withStore(settings, run);
}

async function withStore<T>(settings: Settings, run: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(storeSettings(settings));
  try {
    return await run(store);
  } finally {
    await store.close();
  }
}
