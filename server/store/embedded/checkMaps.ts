import type { Database, MapEntry } from './Database.ts';
import { damage } from './files/damage.ts';
import type { KnownHeads } from './files/knownHeads.ts';
import { changeKey, changePrefix, dataPrefix, discardKey, lastPart, mapPrefix, under, versionKey } from './keys.ts';

/**
 * A database that holds anything says what version of Sirkel wrote it; only one that was never used does not.
 * @throws Error with the code LEVEL_CORRUPTION
 */
export async function requireVersion(db: Database): Promise<void> {
  if ((await db.get(versionKey)) === undefined && (await db.keys({ limit: 1 }).all()).length > 0) {
    throw damage('it holds data, but not what version of Sirkel wrote them');
  }
}

/**
 * Looks at what a database holds once it is open: that each map's log reaches from its first change to where its head
 * stands, that no data lie under a generation that nothing points at, and that no map stands before where it is known to
 * have stood. Costs a few reads for each map, however long its log.
 * @param known where the maps stood when that was last written down beside the database
 * @throws Error with the code LEVEL_CORRUPTION
 */
export async function checkMaps(db: Database, known: KnownHeads): Promise<void> {
  const entries = new Map<string, MapEntry>();
  for await (const [key, entry] of db.iterator(under(mapPrefix))) entries.set(lastPart(key), entry as MapEntry);
  for (const [map, entry] of entries) await checkLog(db, map, entry);
  for (const [map, { generation, sequence }] of known) {
    const entry = entries.get(map);
    if (entry === undefined) throw damage(`the map ${map} is missing`);
    if (entry.generation === generation && entry.sequence < sequence) {
      throw damage(`the map ${map} ends with change ${String(entry.sequence)}; there were ${String(sequence)}`);
    }
  }
  await checkGenerations(db, new Set([...entries.values()].map(({ generation }) => generation)));
}

async function checkLog(db: Database, map: string, { generation, sequence }: MapEntry): Promise<void> {
  const log = under(changePrefix(generation));
  const [first] = await db.keys({ ...log, limit: 1 }).all();
  const [last] = await db.keys({ ...log, limit: 1, reverse: true }).all();
  if (first !== changeKey(generation, 1) || last !== changeKey(generation, sequence)) {
    throw damage(`the log of the map ${map} does not reach from change 1 to ${String(sequence)}`);
  }
}

async function checkGenerations(db: Database, pointedAt: ReadonlySet<string>): Promise<void> {
  const all = under('data/');
  let after = all.gt;
  for (;;) {
    const [key] = await db.keys({ ...all, gt: after, limit: 1 }).all();
    if (key === undefined) return;
    const generation = key.split('/')[1] ?? '';
    if (!pointedAt.has(generation) && (await db.get(discardKey(generation))) === undefined) {
      throw damage('there are data of a map that itself is missing');
    }
    after = under(dataPrefix(generation)).lt;
  }
}
