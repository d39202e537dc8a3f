import { SirkelError, upgradeChange, type Change } from '@sirkel/graph-schema';
import type { DigestedChange, Head, Row } from '../Store.ts';
import type { Database, MapEntry, Snapshot } from './Database.ts';
import { damage } from './files/damage.ts';
import {
  changeKey,
  changePrefix,
  lastPart,
  mapKey,
  mapPrefix,
  operationKey,
  recordOf,
  rowPrefix,
  under,
} from './keys.ts';

/** A map's entry; undefined when there is no such map. */
export async function findMap(db: Database, map: string, snapshot?: Snapshot): Promise<MapEntry | undefined> {
  const options = snapshot === undefined ? {} : { snapshot };
  return (await db.get<string, unknown>(mapKey(map), options)) as MapEntry | undefined;
}

/**
 * A map's entry.
 * @throws SirkelError NOT_FOUND
 */
export async function requireMap(db: Database, map: string, snapshot?: Snapshot): Promise<MapEntry> {
  const entry = await findMap(db, map, snapshot);
  if (entry === undefined) throw new SirkelError('NOT_FOUND', `There is no map ${map}.`);
  return entry;
}

/** An entry as the port shows it. */
export const headOf = (map: string, { epoch, sequence }: MapEntry): Head => ({ map, epoch, sequence });

/** Heads of all maps. */
export async function readHeads(db: Database): Promise<readonly Head[]> {
  const heads: Head[] = [];
  for await (const [key, entry] of db.iterator(under(mapPrefix))) heads.push(headOf(lastPart(key), entry as MapEntry));
  return heads;
}

/** Heads of some maps; those that are gone are left out. */
export async function readHeadsOf(db: Database, maps: readonly string[]): Promise<readonly Head[]> {
  const entries = (await db.getMany(maps.map(mapKey))) as (MapEntry | undefined)[];
  return maps.flatMap((map, index) => {
    const entry = entries[index];
    return entry === undefined ? [] : [headOf(map, entry)];
  });
}

/**
 * The log of a map after a sequence.
 * @throws Error with the code LEVEL_CORRUPTION when a change of it is missing
 */
export async function readChanges(
  db: Database,
  { generation, sequence }: MapEntry,
  after: number,
  limit: number,
  snapshot?: Snapshot,
): Promise<readonly Change[]> {
  const range = { ...under(changePrefix(generation)), gt: changeKey(generation, after), limit };
  const changes: Change[] = [];
  for await (const [, value] of db.iterator({ ...range, ...(snapshot === undefined ? {} : { snapshot }) })) {
    const { change } = upgraded(value);
    requireNext(change, after + changes.length + 1);
    changes.push(change);
  }
  requireEnd(after + changes.length, Math.min(sequence, after + limit));
  return changes;
}

/** A change of the log as it lies there; one of an older version in this program's. */
function upgraded(value: unknown): DigestedChange {
  const { change, digest } = value as DigestedChange;
  return { change: upgradeChange(change), digest };
}

function requireNext(change: Change, expected: number): void {
  if (change.sequence !== expected) throw damage(`change ${String(expected)} of a map's log is missing`);
}

function requireEnd(last: number, expected: number): void {
  if (last < expected) throw damage(`a map's log ends with change ${String(last)}; there were ${String(expected)}`);
}

/** Those of some operations that the log of a generation has. */
export async function readOperations(
  db: Database,
  generation: string,
  operationIds: readonly string[],
): Promise<ReadonlyMap<string, DigestedChange>> {
  const sequences = await db.getMany(operationIds.map((id) => operationKey(generation, id)));
  const found = sequences.filter((sequence) => typeof sequence === 'number');
  const changes = await db.getMany(found.map((sequence) => changeKey(generation, sequence)));
  return new Map(changes.map(upgraded).map((entry) => [entry.change.operationId, entry]));
}

/** Runs a reading of one map on a view of one moment, so that a restoration beside it cannot mix two generations. */
export async function* onSnapshot<T>(
  db: Database,
  map: string,
  read: (entry: MapEntry, snapshot: Snapshot) => AsyncIterable<T>,
): AsyncGenerator<T> {
  const snapshot = db.snapshot();
  try {
    yield* read(await requireMap(db, map, snapshot), snapshot);
  } finally {
    await snapshot.close();
  }
}

/** The rows of a generation. */
export async function* readRows(db: Database, { generation }: MapEntry, snapshot: Snapshot): AsyncGenerator<Row> {
  for await (const [key, value] of db.iterator({ ...under(rowPrefix(generation)), snapshot })) {
    yield { record: recordOf(key), value } as Row;
  }
}

/**
 * The log of a map with its digests.
 * @throws Error with the code LEVEL_CORRUPTION when a change of it is missing
 */
export async function* readLog(
  db: Database,
  { generation, sequence }: MapEntry,
  snapshot: Snapshot,
): AsyncGenerator<DigestedChange> {
  let last = 0;
  for await (const [, value] of db.iterator({ ...under(changePrefix(generation)), snapshot })) {
    const entry = upgraded(value);
    requireNext(entry.change, last + 1);
    last += 1;
    yield entry;
  }
  requireEnd(last, sequence);
}
