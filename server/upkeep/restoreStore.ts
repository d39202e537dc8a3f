import { SirkelError } from '@sirkel/graph-schema';
import { checkVisibility } from '../changes/checkVisibility.ts';
import { checkRestored } from '../commands/checkRestored.ts';
import { requireMapId } from '../commands/requireMay.ts';
import { counted } from '../exchange/counted.ts';
import type { BackupRecord } from '../exchange/backupFile.ts';
import { checkLog } from '../exchange/checkLog.ts';
import { readBackup } from '../exchange/readBackup.ts';
import type { MapFile } from '../exchange/readMapFile.ts';
import type { Store } from '../store/Store.ts';
import { isOwnRecord, unmarkMoved } from './moved.ts';
import type { Report } from './Report.ts';
import { createLogSum, sumLog, type Sum } from './sums.ts';
import { verifyMap } from './verifyStore.ts';

export type RestoreDeps = {
  readonly store: Store;
  /** The backup's bytes from their beginning; opened twice. */
  readonly open: () => AsyncIterable<Uint8Array>;
  /** A new uuid, for epochs. */
  readonly newId: () => string;
};

/** What a backup holds, after every line of it was checked. */
type Checked = {
  readonly takenAt: string;
  readonly maps: ReadonlyMap<string, Sum>;
  readonly records: readonly BackupRecord[];
};

/**
 * Writes all maps and persons of a backup, after the whole of it was read and checked. Maps begin new epochs; those that
 * the backup does not have stay. Sessions end, and links that nobody has used are worth nothing any more: a backup is
 * restored after something went wrong, and who was in may have been somebody who should not.
 * @param over whether maps may be there already; those of the backup are replaced
 * @throws SirkelError INVALID for a backup that is torn, altered, newer or makes no sense; CONFLICT for a store that has
 * maps; in both cases nothing was written
 */
export async function restoreStore(deps: RestoreDeps, over: boolean): Promise<Report> {
  const { store } = deps;
  const checked = await checkBackup(deps.open());
  const standing = (await store.maps()).map(({ map }) => map);
  if (standing.length > 0 && !over) {
    throw new SirkelError(
      'CONFLICT',
      `There are maps in ${store.location} (${standing.join(', ')}); with --over those of the backup take their place.`,
    );
  }
  await endSessions(store);
  for await (const part of readBackup(deps.open())) {
    if (part.type === 'map') await store.restoreMap(part.file.header.map, deps.newId(), part.file.changes);
    else if (part.type === 'record') await store.access.put(part.record.collection, part.record.key, part.record.value);
  }
  await unmarkMoved(store);
  return compare(store, checked, standing);
}

async function endSessions({ access }: Store): Promise<void> {
  for (const collection of ['session', 'link'] as const) {
    for (const { key } of await access.entries(collection)) await access.take(collection, key);
  }
}

/** Reads a whole backup and keeps what is needed to know it again. */
async function checkBackup(chunks: AsyncIterable<Uint8Array>): Promise<Checked> {
  const maps = new Map<string, Sum>();
  const records: BackupRecord[] = [];
  let takenAt = '';
  for await (const part of readBackup(chunks)) {
    if (part.type === 'header') ({ takenAt } = part.header);
    else if (part.type === 'record') records.push(checkOwn(part.record));
    else {
      const { map } = part.file.header;
      if (maps.has(map)) throw new SirkelError('INVALID', `The backup has the map ${map} twice.`);
      maps.set(map, await checkMap(map, part.file));
    }
  }
  return { takenAt, maps, records };
}

function checkOwn(record: BackupRecord): BackupRecord {
  if (!isOwnRecord(record.collection, record.key)) return record;
  throw new SirkelError('INVALID', `The backup holds what no backup holds (${record.key}).`);
}

async function checkMap(map: string, { changes }: MapFile): Promise<Sum> {
  const sum = createLogSum();
  try {
    requireMapId(map, 'map');
    const checked = checkLog(changes, (graph, redacted) => {
      checkRestored(graph, redacted);
      if (graph.settings !== null) checkVisibility(map, graph.settings, 'settings.visibility');
    });
    for await (const entry of checked) sum.add(entry);
  } catch (error) {
    if (!(error instanceof SirkelError)) throw error;
    throw new SirkelError(error.code, `The map ${map} in the backup: ${error.message}`, error.details);
  }
  return sum.sum();
}

async function compare(
  store: Store,
  { takenAt, maps, records }: Checked,
  standing: readonly string[],
): Promise<Report> {
  const lines: string[] = [];
  let isRight = true;
  for (const [map, sum] of maps) {
    const written = await sumLog(store, map);
    const { drift } = await verifyMap(store, map);
    const isEqual = written.sha256 === sum.sha256 && drift.length === 0;
    isRight &&= isEqual;
    lines.push(
      `${map}: ${counted(written.count, 'change')}, ${isEqual ? 'equal to the backup' : 'NOT equal to the backup'}.`,
    );
    lines.push(...drift.map((sentence) => `  ${sentence}`));
  }
  const persons = records.filter(({ collection }) => collection === 'person').length;
  const others = standing.filter((map) => !maps.has(map));
  if (others.length > 0) lines.push(`Not in the backup, and left as they are: ${others.join(', ')}.`);
  lines.push(
    `${counted(maps.size, 'map')} and ${counted(persons, 'person')} of the backup taken at ${takenAt} are now in ${store.location}. Everybody signs in anew: npm run link.`,
  );
  return { lines, isRight };
}
