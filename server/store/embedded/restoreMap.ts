import type { Head, DigestedChange } from '../Store.ts';
import { batchLog, checkFirst } from '../batchLog.ts';
import type { Serial } from './createSerial.ts';
import { writeBatch, type Database, type MapEntry, type Write } from './Database.ts';
import { composeWrites } from './composeWrites.ts';
import { purgeMark } from './createPurger.ts';
import { dataPrefix, discardKey, discardPrefix, lastPart, mapKey, under } from './keys.ts';
import { findMap, headOf } from './readMap.ts';

/**
 * Writes a log under a generation of its own, marked for discarding until it is whole; then one batch points the map
 * at it and marks the old generation instead.
 */
export async function restoreMap(
  db: Database,
  serial: Serial,
  target: { readonly map: string; readonly epoch: string; readonly generation: string },
  log: AsyncIterable<DigestedChange>,
): Promise<Head> {
  const { map, epoch, generation } = target;
  await writeBatch(db, [{ type: 'put', key: discardKey(generation), value: 1 }]);
  let sequence: number;
  try {
    sequence = await writeLog(db, generation, log);
  } catch (error) {
    // Should this fail too, the next start clears it away; the first error is the one to tell.
    await discard(db, generation).catch(() => undefined);
    throw error;
  }
  const entry: MapEntry = { epoch, sequence, generation };
  const old = await serial(map, () => pointAt(db, map, entry));
  if (old !== undefined) await discard(db, old);
  return headOf(map, entry);
}

async function writeLog(db: Database, generation: string, log: AsyncIterable<DigestedChange>): Promise<number> {
  let sequence = 0;
  for await (const run of batchLog(log)) {
    if (sequence === 0 && run[0] !== undefined) checkFirst(run[0]);
    const { writes } = await composeWrites(db, generation, run);
    await writeBatch(db, writes);
    sequence += run.length;
  }
  return sequence;
}

async function pointAt(db: Database, map: string, entry: MapEntry): Promise<string | undefined> {
  const old = await findMap(db, map);
  const writes: Write[] = [
    { type: 'put', key: mapKey(map), value: entry },
    { type: 'del', key: discardKey(entry.generation) },
  ];
  if (old !== undefined) writes.push({ type: 'put', key: discardKey(old.generation), value: 1 });
  await writeBatch(db, writes);
  return old?.generation;
}

/** Takes a map out of sight in one batch, then clears its data away. */
export async function removeMap(db: Database, serial: Serial, map: string): Promise<void> {
  const old = await serial(map, async () => {
    const entry = await findMap(db, map);
    if (entry === undefined) return undefined;
    await writeBatch(db, [
      { type: 'del', key: mapKey(map) },
      { type: 'put', key: discardKey(entry.generation), value: 1 },
    ]);
    return entry.generation;
  });
  if (old !== undefined) await discard(db, old);
}

/** Clears a generation away, and has its files purged. Begun anew at the next start when it was broken off. */
async function discard(db: Database, generation: string): Promise<void> {
  await db.clear(under(dataPrefix(generation)));
  await writeBatch(db, [{ type: 'del', key: discardKey(generation) }, purgeMark(generation)]);
}

/** Clears away what an earlier process left half restored or half removed. */
export async function discardLeftovers(db: Database): Promise<void> {
  const generations: string[] = [];
  for await (const key of db.keys(under(discardPrefix))) generations.push(lastPart(key));
  for (const generation of generations) await discard(db, generation);
}
