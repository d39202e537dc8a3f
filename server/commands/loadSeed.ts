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

/**
 * Gives a server without maps those of the seed, and ends the loading of one that a fault broke off. A seed map that
 * was removed while other maps stand does not come back.
 */
export async function loadFirstSeeds(deps: CommandDeps, seeds: () => readonly SeedInput[]): Promise<void> {
  const heads = await deps.store.maps();
  for (const seed of seeds()) {
    const head = heads.find(({ map }) => map === seed.mapId);
    const brokenOff = head !== undefined && head.sequence <= seed.edits.length;
    if (heads.length === 0 || brokenOff) await loadSeed(deps, seed);
  }
}
