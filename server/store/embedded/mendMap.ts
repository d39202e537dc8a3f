import { randomUUID } from 'node:crypto';
import { SirkelError, type RecordType } from '@sirkel/graph-schema';
import { MAX_TAIL, type DecideMending, type DigestedChange, type FoundRow, type Head } from '../Store.ts';
import type { Database, MapEntry, Snapshot } from './Database.ts';
import { lastPart, recordOf, rowPrefix, under } from './keys.ts';
import { readChanges, readLog, requireMap } from './readMap.ts';
import { restoreMap } from './restoreMap.ts';

type Wanted = { readonly map: string; readonly knownSequence: number; readonly decide: DecideMending };

/** All rows of a map as they lie. Nobody writes here beside Sirkel, so that little can be wrong with them. */
export async function* surveyMap(db: Database, { generation }: MapEntry, snapshot: Snapshot): AsyncGenerator<FoundRow> {
  for await (const [key, stored] of db.iterator({ ...under(rowPrefix(generation)), snapshot })) {
    const value = (typeof stored === 'object' && stored !== null ? stored : {}) as FoundRow['value'];
    const faults = value['id'] === lastPart(key) ? [] : [`lies where ${lastPart(key)} should lie`];
    const ends = [String(value['from']), String(value['to'])] as const;
    const record = recordOf(key) as RecordType;
    yield { handle: key, record, value, gaps: [], faults, ...(record === 'relation' ? { ends } : {}) };
  }
}

/**
 * Mends a map. Must run in the map's serial. The rows are made anew from the log under a generation of their own, and one
 * batch points the map at it: whatever was wrong with the old ones is gone with them.
 */
export async function mendMap(db: Database, { map, knownSequence, decide }: Wanted): Promise<Head> {
  const snapshot = db.snapshot();
  try {
    const entry = await requireMap(db, map, snapshot);
    const { epoch, sequence } = entry;
    if (knownSequence > sequence || sequence - knownSequence > MAX_TAIL) {
      throw new SirkelError('CONFLICT', `The map ${map} has changed too much meanwhile; try again.`);
    }
    const tail = await readChanges(db, entry, knownSequence, MAX_TAIL, snapshot);
    const found: FoundRow[] = [];
    for await (const row of surveyMap(db, entry, snapshot)) found.push(row);
    const head = { map, epoch, sequence };
    const mending = decide({ head, tail, found });
    if (mending === null) return head;
    const log = followedBy(readLog(db, entry, snapshot), mending.changes);
    // This already is the map's turn; waiting for another would be waiting for itself.
    return await restoreMap(db, (_key, work) => work(), { map, epoch, generation: randomUUID() }, log);
  } finally {
    await snapshot.close();
  }
}

async function* followedBy(
  log: AsyncIterable<DigestedChange>,
  changes: readonly DigestedChange[],
): AsyncGenerator<DigestedChange> {
  yield* log;
  yield* changes;
}
