import neo4j, { type ManagedTransaction } from 'neo4j-driver';
import { SirkelError, type Change } from '@sirkel/graph-schema';
import { checkFirst } from '../batchLog.ts';
import { checkChanges, checkDecided, notPut, refuseUnknown } from '../checkChanges.ts';
import { redactionsOf } from '../netRows.ts';
import { MAX_TAIL, type AppendRequest, type AppendResult, type DigestedChange, type Head } from '../Store.ts';
import { readChange } from './changeCodec.ts';
import { query, transact, type Connection } from './Connection.ts';
import type { Properties } from './rowCodec.ts';
import { writeChanges } from './writeChanges.ts';

/** The one write: lock the map's row first, then read, decide, write. */
export async function appendChanges(connection: Connection, request: AppendRequest): Promise<AppendResult> {
  return transact(connection, async (tx) => {
    const { map, knownSequence } = request;
    // Sent together and run in this order, so that all is read under the lock without waiting for its answer.
    const [head, tail, known] = await Promise.all([
      lockMap(tx, map),
      readTail(tx, map, knownSequence),
      readOperations(tx, map, request.operationIds),
    ]);
    if (head === undefined) throw new SirkelError('NOT_FOUND', `There is no map ${map}.`);
    if (knownSequence > head.sequence || head.sequence - knownSequence > MAX_TAIL) {
      return { state: 'tooFarBehind', head };
    }
    const situation = { head, tail, known };
    const decided = request.decide(situation);
    checkDecided(request, situation, decided);
    if (decided.length === 0) return { state: 'appended', head, tail, changes: [] };
    await checkRedacted(tx, map, decided);
    const sequence = head.sequence + decided.length;
    const changes = await writeChanges(tx, map, decided, { sequence: neo4j.int(sequence) });
    return { state: 'appended', head: { ...head, sequence }, tail, changes };
  });
}

// What is removed from the present stands in the log yet, and may be blanked there.
async function checkRedacted(tx: ManagedTransaction, map: string, decided: readonly DigestedChange[]): Promise<void> {
  const changes = decided.map(({ change }) => change);
  const unknown = notPut(redactionsOf(changes), changes);
  if (unknown.length === 0) return;
  const rows = await query(
    tx,
    `MATCH (c:Change {map: $map}) WHERE c.sequence > 0 AND any(id IN $ids WHERE id IN c.records)
      RETURN properties(c) AS change`,
    { map, ids: unknown.map(({ id }) => id) },
  );
  const log = rows.map((row) => readChange(row.get('change') as Properties).change);
  refuseUnknown(notPut(unknown, log));
}

/**
 * Takes the map's lock and reads its head under it. Setting a property is what locks, so that it must come before
 * everything that is read.
 * @returns undefined when there is no such map to be seen
 */
export async function lockMap(tx: ManagedTransaction, map: string): Promise<Head | undefined> {
  const [row] = await query(
    tx,
    'MATCH (m:Map {id: $map}) SET m.lock = true RETURN m.epoch AS epoch, m.sequence AS sequence, m.state AS state',
    { map },
  );
  if (row?.get('state') !== 'ready') return undefined;
  return { map, epoch: row.get('epoch') as string, sequence: row.get('sequence') as number };
}

/** The changes after a sequence, as far as a writer may be behind. */
export async function readTail(tx: ManagedTransaction, map: string, after: number): Promise<readonly Change[]> {
  const rows = await query(
    tx,
    `MATCH (c:Change {map: $map}) WHERE c.sequence > $after
      RETURN properties(c) AS change ORDER BY c.sequence LIMIT $limit`,
    { map, after: neo4j.int(after), limit: neo4j.int(MAX_TAIL) },
  );
  return rows.map((row) => readChange(row.get('change') as Properties).change);
}

async function readOperations(
  tx: ManagedTransaction,
  map: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, DigestedChange>> {
  const rows = await query(
    tx,
    'UNWIND $ids AS id MATCH (c:Change {map: $map, operationId: id}) RETURN properties(c) AS change',
    { map, ids },
  );
  const found = rows.map((row) => readChange(row.get('change') as Properties));
  return new Map(found.map((entry) => [entry.change.operationId, entry]));
}

/** Makes a map with its first change; doing it again with the same digest changes nothing. */
export async function createMap(
  connection: Connection,
  map: string,
  epoch: string,
  first: DigestedChange,
): Promise<Head> {
  checkChanges([first], 0);
  checkFirst(first);
  return transact(connection, async (tx) => {
    const [row] = await query(
      tx,
      `MERGE (m:Map {id: $map}) ON CREATE SET m.state = 'new' SET m.lock = true
        WITH m OPTIONAL MATCH (c:Change {map: $map, sequence: 1})
        RETURN m.state AS state, m.epoch AS epoch, m.sequence AS sequence, c.digest AS digest`,
      { map },
    );
    if (row?.get('state') === 'ready' && row.get('digest') === first.digest) {
      return { map, epoch: row.get('epoch') as string, sequence: row.get('sequence') as number };
    }
    if (row?.get('state') !== 'new') {
      throw new SirkelError(
        'CONFLICT',
        `There is another map ${map} already, or one that is being restored or removed.`,
      );
    }
    await writeChanges(tx, map, [first], { epoch, sequence: neo4j.int(1), state: 'ready' });
    return { map, epoch, sequence: 1 };
  });
}
