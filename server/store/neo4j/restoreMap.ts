import neo4j, { type ManagedTransaction } from 'neo4j-driver';
import { SirkelError } from '@sirkel/graph-schema';
import { batchLog, checkFirst } from '../batchLog.ts';
import type { DigestedChange, Head } from '../Store.ts';
import { query, transact, WHOLE_MAP_TIMEOUT, type Connection } from './Connection.ts';
import { looseLabels } from './foundRow.ts';
import { removeMap, STALE } from './removeMap.ts';
import { anyType } from './rowStatements.ts';
import { writeChanges } from './writeChanges.ts';

/** One restoration: its own random token, the map it is for, and the id it writes under. */
type Restoration = { readonly token: string; readonly map: string; readonly under: string };

/**
 * Writes a log as a map.
 *
 * Where no map stands it is written under its own id, out of sight until it is whole. Where one stands it is written
 * under an id of its own, and one transaction then deletes the old and gives the new its id: rows must carry the map's
 * own id for those who read the database by Cypher, so there is no pointer to turn. That transaction is as large as
 * the two maps together.
 */
export async function restoreMap(
  connection: Connection,
  target: { readonly map: string; readonly epoch: string; readonly token: string },
  log: AsyncIterable<DigestedChange>,
): Promise<Head> {
  const { map, epoch, token } = target;
  const restoration = await begin(connection, map, token);
  try {
    const sequence = await writeLog(connection, restoration, log);
    await transact(connection, (tx) => finish(tx, restoration, epoch), WHOLE_MAP_TIMEOUT);
    return { map, epoch, sequence };
  } catch (error) {
    // Should this fail too, a later start clears it away; the first error is the one to tell.
    await abandon(connection, restoration).catch(() => undefined);
    throw error;
  }
}

async function begin(connection: Connection, map: string, token: string): Promise<Restoration> {
  const found = await transact(connection, async (tx) => {
    const [row] = await query(
      tx,
      `MERGE (m:Map {id: $map})
        ON CREATE SET m.state = 'restoring', m.token = $token, m.sequence = 0, m.touchedAt = timestamp()
        SET m.lock = true
        RETURN m.state AS state, m.token = $token AS mine, timestamp() - m.touchedAt > $stale AS stale`,
      { map, token, stale: neo4j.int(STALE) },
    );
    if (row?.get('mine') === true) return 'new';
    if (row?.get('state') !== 'ready') return row?.get('stale') === true ? 'stale' : 'busy';
    await query(
      tx,
      `MERGE (m:Map {id: $under})
        SET m.state = 'restoring', m.token = $token, m.sequence = 0, m.touchedAt = timestamp()`,
      { under: stagingId(token), token },
    );
    return 'standing';
  });
  if (found === 'new') return { token, map, under: map };
  if (found === 'standing') return { token, map, under: stagingId(token) };
  if (found === 'busy') throw busy(map);
  await removeMap(connection, map);
  return begin(connection, map, token);
}

const busy = (map: string): SirkelError =>
  new SirkelError('CONFLICT', `The map ${map} is being restored or removed; try again later.`);

const stagingId = (token: string): string => `restoring-${token}`;

async function writeLog(
  connection: Connection,
  restoration: Restoration,
  log: AsyncIterable<DigestedChange>,
): Promise<number> {
  let written = 0;
  for await (const run of batchLog(log)) {
    if (written === 0 && run[0] !== undefined) checkFirst(run[0]);
    const before = written;
    written += run.length;
    const sequence = neo4j.int(written);
    await transact(connection, async (tx) => {
      // A commit whose answer was lost is run again, and has then written this run already.
      if ((await lockStaging(tx, restoration)) === before) await writeChanges(tx, restoration.under, run, { sequence });
    });
  }
  return written;
}

async function lockStaging(tx: ManagedTransaction, { under, token, map }: Restoration): Promise<unknown> {
  const [row] = await query(
    tx,
    `MATCH (m:Map {id: $under}) SET m.lock = true, m.touchedAt = timestamp()
      RETURN m.sequence AS sequence, m.state = 'restoring' AND m.token = $token AS mine`,
    { under, token },
  );
  if (row?.get('mine') !== true) throw new SirkelError('CONFLICT', `The map ${map} was removed while it was restored.`);
  return row.get('sequence');
}

async function finish(tx: ManagedTransaction, restoration: Restoration, epoch: string): Promise<void> {
  const { map, under } = restoration;
  const [standing] = await query(
    tx,
    'MATCH (m:Map {id: $map}) SET m.lock = true RETURN m.epoch = $epoch AS done, m.state AS state',
    { map, epoch },
  );
  if (standing?.get('done') === true) return;
  if (under !== map && standing !== undefined && standing.get('state') !== 'ready') throw busy(map);
  await lockStaging(tx, restoration);
  if (under !== map) await replace(tx, map, under);
  await query(tx, "MATCH (m:Map {id: $map}) SET m.state = 'ready', m.epoch = $epoch REMOVE m.token, m.touchedAt", {
    map,
    epoch,
  });
}

async function replace(tx: ManagedTransaction, map: string, under: string): Promise<void> {
  const labels = Object.values(looseLabels);
  const steps = [
    'MATCH (n:Node {map: $map}) WHERE n.id IS NOT NULL DETACH DELETE n',
    ...labels.map((label) => `MATCH (f:${label} {map: $map}) WHERE f.id IS NOT NULL DETACH DELETE f`),
    'MATCH (c:Change {map: $map}) WHERE c.sequence > 0 DELETE c',
    'MATCH (m:Map {id: $map}) DELETE m',
    `MATCH (n:Node {map: $under})-[r:${anyType}]->() WHERE n.id IS NOT NULL SET r.map = $map`,
    'MATCH (n:Node {map: $under}) WHERE n.id IS NOT NULL SET n.map = $map',
    ...labels.map((label) => `MATCH (f:${label} {map: $under}) WHERE f.id IS NOT NULL SET f.map = $map`),
    'MATCH (c:Change {map: $under}) WHERE c.sequence > 0 SET c.map = $map',
    'MATCH (m:Map {id: $under}) SET m.id = $map',
  ];
  for (const step of steps) await query(tx, step, { map, under });
}

async function abandon(connection: Connection, { under, token }: Restoration): Promise<void> {
  const text = "MATCH (m:Map {id: $under}) WHERE m.state = 'restoring' AND m.token = $token RETURN m.id";
  const mine = await transact(connection, (tx) => query(tx, text, { under, token }));
  if (mine.length > 0) await removeMap(connection, under);
}
