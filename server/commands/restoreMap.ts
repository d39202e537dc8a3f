import type { Person } from '@sirkel/graph-schema';
import { checkVisibility } from '../changes/checkVisibility.ts';
import { checkLog } from '../exchange/checkLog.ts';
import { readMapFile } from '../exchange/readMapFile.ts';
import type { Head } from '../store/Store.ts';
import { checkRestored } from './checkRestored.ts';
import type { CommandDeps } from './CommandDeps.ts';
import { requireMay, requireMapId } from './requireMay.ts';

/** A map file and where it is to go. */
export type RestoreInput = {
  readonly file: AsyncIterable<Uint8Array>;
  /** The id of the map to write; the file's own when absent. What stands there is replaced. */
  readonly into?: string;
};

/**
 * Writes a map with its whole history from its file, under a new epoch. A file that is broken, incomplete or makes no
 * sense changes nothing.
 * @throws SirkelError UNAUTHENTICATED | FORBIDDEN, INVALID with the line or the record that is wrong
 */
export async function restoreMap(deps: CommandDeps, person: Person, { file, into }: RestoreInput): Promise<Head> {
  requireMay(person, 'restoreMap');
  if (into !== undefined) requireMapId(into, 'into');
  const { header, changes } = await readMapFile(file);
  const map = into ?? header.map;
  requireMapId(map, 'map');
  const checked = checkLog(changes, (graph, redacted) => {
    checkRestored(graph, redacted);
    if (graph.settings !== null) checkVisibility(map, graph.settings, 'settings.visibility');
  });
  const head = await deps.store.restoreMap(map, deps.newId(), checked);
  deps.liveMaps.forget(map);
  return head;
}
