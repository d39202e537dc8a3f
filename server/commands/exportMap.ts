import type { Person } from '@sirkel/graph-schema';
import { mapFileHeader } from '../exchange/mapFile.ts';
import { writeMapFile } from '../exchange/writeMapFile.ts';
import type { CommandDeps } from './CommandDeps.ts';
import { mapNotFound, openReadable } from './readMaps.ts';
import { requireMay } from './requireMay.ts';

/** A map on its way out. */
export type ExportedMap = { readonly fileName: string; readonly lines: AsyncIterable<string> };

/**
 * A map with its whole history, as the lines of a map file.
 * @throws SirkelError NOT_FOUND, UNAUTHENTICATED | FORBIDDEN, before the first line
 */
export async function exportMap(deps: CommandDeps, person: Person, map: string): Promise<ExportedMap> {
  const live = await openReadable(deps.liveMaps, person, map);
  requireMay(person, 'exportMap');
  const [head] = await deps.store.heads([map]);
  if (head === undefined) throw mapNotFound(map);
  const header = mapFileHeader({ ...head, exportedAt: new Date(deps.clock()).toISOString() });
  const title = live.graph().settings?.title.nb ?? '';
  return {
    fileName: `sirkel-${slug(title)}-${String(head.sequence)}.ndjson`,
    lines: writeMapFile(header, deps.store.log(map)),
  };
}

// The file's name goes into a header and onto every kind of disk, so it keeps to ASCII.
function slug(title: string): string {
  const ascii = title
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/å/g, 'a')
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return ascii.slice(0, 60) || 'kart';
}
