import { mayDo, SirkelError } from '@sirkel/graph-schema';
import type { MapSettings, Person } from '@sirkel/graph-schema';
import type { LiveMap } from '../projection/LiveMap.ts';
import type { LiveMaps } from '../projection/LiveMaps.ts';

/** One map of the list. */
export type MapListing = Awaited<ReturnType<LiveMaps['list']>>[number];

/** Whether a person may read a map with these settings, given its id. */
export function mayRead(person: Person, settings: Pick<MapSettings, 'visibility'>): boolean {
  return mayDo(person.role, settings.visibility === 'private' ? 'readPrivateMap' : 'readPublicMap');
}

/**
 * Opens a map for someone to read.
 * @throws SirkelError NOT_FOUND when it is not there, or not there for this person
 */
export async function openReadable(liveMaps: LiveMaps, person: Person, map: string): Promise<LiveMap> {
  const live = await liveMaps.open(map);
  const { settings } = live.graph();
  if (settings === null || !mayRead(person, settings)) throw mapNotFound(map);
  return live;
}

/** The maps a person may find here. One that is shared by link is found by its link only. */
export async function listMaps(liveMaps: LiveMaps, person: Person): Promise<readonly MapListing[]> {
  const all = await liveMaps.list();
  return all.filter(({ settings }) => settings.visibility === 'public' || mayDo(person.role, 'readPrivateMap'));
}

/**
 * Whether a map is there that everybody may find and read.
 * @throws SirkelError UNAVAILABLE when that cannot be told
 */
export async function isPublic(liveMaps: LiveMaps, map: string): Promise<boolean> {
  try {
    const live = await liveMaps.open(map);
    return live.graph().settings?.visibility === 'public';
  } catch (error) {
    if (error instanceof SirkelError && error.code === 'NOT_FOUND') return false;
    throw error;
  }
}

/** The answer to whoever asks for a map that is not there for them. */
export function mapNotFound(map: string): SirkelError {
  return new SirkelError('NOT_FOUND', `There is no map ${map.slice(0, 64)}.`, { path: 'map' });
}
