import { SirkelError } from '@sirkel/graph-schema';
import type { Person } from '@sirkel/graph-schema';
import { mapFileHeader } from '../exchange/mapFile.ts';
import { writeMapFile } from '../exchange/writeMapFile.ts';
import { MAX_TAIL, type DigestedChange, type Head, type Store } from '../store/Store.ts';
import type { CommandDeps } from './CommandDeps.ts';
import { fileSlug } from './fileSlug.ts';
import { mapNotFound, openReadable } from './readMaps.ts';
import { requireMay } from './requireMay.ts';

/** A map on its way out. */
export type ExportedMap = { readonly fileName: string; readonly lines: AsyncIterable<string> };

/**
 * A map with its whole history, as the lines of a map file.
 * @throws SirkelError NOT_FOUND, UNAUTHENTICATED | FORBIDDEN, before the first line; UNAVAILABLE among the lines, when
 * the map is replaced by another meanwhile: the file then lacks its last line
 */
export async function exportMap(deps: CommandDeps, person: Person, map: string): Promise<ExportedMap> {
  const live = await openReadable(deps.liveMaps, person, map);
  requireMay(person, 'exportMap');
  const [head] = await deps.store.heads([map]);
  if (head === undefined) throw mapNotFound(map);
  const header = mapFileHeader({ ...head, exportedAt: new Date(deps.clock()).toISOString() });
  const title = live.graph().settings?.title.nb ?? '';
  return {
    fileName: `sirkel-${fileSlug(title)}-${String(head.sequence)}.ndjson`,
    lines: writeMapFile(header, ofOneEpoch(deps.store, head)),
  };
}

/**
 * The log up to a head; ends well only if the map still has the epoch it began with, and nothing was blanked in the part
 * that had not been read yet.
 * @throws SirkelError UNAVAILABLE while iterating
 */
export async function* ofOneEpoch(
  store: Pick<Store, 'kind' | 'log' | 'heads' | 'changes'>,
  { map, epoch, sequence }: Head,
): AsyncGenerator<DigestedChange> {
  for await (const entry of store.log(map)) {
    yield entry;
    if (entry.change.sequence >= sequence) break;
  }
  const [now] = await store.heads([map]);
  if (now?.epoch !== epoch) {
    throw new SirkelError('UNAVAILABLE', 'The map was restored or removed while it was taken out; try again.');
  }
  // The embedded store reads as of one moment.
  if (store.kind === 'neo4j' && now.sequence > sequence && (await isBlankedSince(store, map, sequence))) {
    throw new SirkelError('UNAVAILABLE', 'Something was blanked while the map was taken out; try again.');
  }
}

async function isBlankedSince(store: Pick<Store, 'changes'>, map: string, after: number): Promise<boolean> {
  const since = await store.changes(map, after, MAX_TAIL);
  return since.length === MAX_TAIL || since.some(({ edits }) => edits.some(({ action }) => action === 'redact'));
}
