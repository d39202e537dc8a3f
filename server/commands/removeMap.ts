import type { Person } from '@sirkel/graph-schema';
import type { CommandDeps } from './CommandDeps.ts';
import { openReadable } from './readMaps.ts';
import { requireMay } from './requireMay.ts';

/**
 * Removes a map for good: its rows, its log and its head.
 * @throws SirkelError NOT_FOUND, UNAUTHENTICATED | FORBIDDEN
 */
export async function removeMap({ liveMaps, store }: CommandDeps, person: Person, map: string): Promise<void> {
  await openReadable(liveMaps, person, map);
  requireMay(person, 'removeMap');
  await store.removeMap(map);
  liveMaps.forget(map);
}
