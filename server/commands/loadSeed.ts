import type { EditCommand, MapSettings, Person } from '@sirkel/graph-schema';
import type { CommandDeps } from './CommandDeps.ts';
import { createMap } from './createMap.ts';

/** A map of the seed: its settings, then commands in order, each of which becomes one change. */
export type SeedInput = {
  readonly mapId: string;
  readonly operationId: string;
  readonly settings: Omit<MapSettings, 'version'>;
  readonly edits: readonly (readonly EditCommand[])[];
};

// Stands in the log as the author of what no person wrote.
const SEED: Person = { id: 'seed', role: 'coordinator' };

/**
 * Writes a map of the seed. Its operation ids are always the same, so writing it again changes nothing, and one that was
 * broken off is gone on with.
 */
export async function loadSeed(deps: CommandDeps, seed: SeedInput): Promise<void> {
  const { mapId, operationId, settings, edits } = seed;
  const live = await createMap(deps, SEED, { map: mapId, operationId: `${operationId}-0`, settings, cause: 'seed' });
  for (const [index, commands] of edits.entries()) {
    await live.submit({
      type: 'commit',
      operationId: `${operationId}-${String(index + 1)}`,
      person: SEED,
      cause: 'seed',
      edits: commands,
    });
  }
}

// Kept beside the maps, so that a seed map that people removed does not come back, not even when no map is left.
const FIRST_SEEDING = 'firstSeeding';

/**
 * Gives a server without maps those of the seed, once in the life of its store, and ends a loading that a fault broke
 * off. What stands in a seed map's place and is something else (a restored map) is left alone.
 */
export async function loadFirstSeeds(
  deps: CommandDeps,
  seeds: () => readonly SeedInput[] | Promise<readonly SeedInput[]>,
): Promise<void> {
  const { access } = deps.store;
  const state = await access.get('server', FIRST_SEEDING);
  if (state === 'done') return;
  if (state === 'begun' || (await deps.store.maps()).length === 0) {
    await access.put('server', FIRST_SEEDING, 'begun');
    for (const seed of await seeds()) if (await isOwnPlace(deps, seed)) await loadSeed(deps, seed);
  }
  await access.put('server', FIRST_SEEDING, 'done');
}

/** Whether nothing stands under the seed map's id, or what this seed began: its log tells by its operation ids. */
async function isOwnPlace({ store }: CommandDeps, { mapId, operationId }: SeedInput): Promise<boolean> {
  if ((await store.heads([mapId])).length === 0) return true;
  const [first] = await store.changes(mapId, 0, 1);
  return first?.operationId === `${operationId}-0`;
}
