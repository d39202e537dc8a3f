import type { ManagedTransaction } from 'neo4j-driver';
import { isLoose, looseRecords } from '@sirkel/graph-schema';
import type {
  Change,
  FollowUpRecord,
  NodeRecord,
  RedactEdit,
  RelationRecord,
  TourRecord,
  ViewRecord,
} from '@sirkel/graph-schema';
import { netRows, redactionsOf, type StandingRows } from '../netRows.ts';
import { redactRun, redactWith } from '../redactLog.ts';
import type { DigestedChange } from '../Store.ts';
import { changeProperties, readChange } from './changeCodec.ts';
import { query } from './Connection.ts';
import { looseLabels } from './foundRow.ts';
import { readLoose, readNode, readRelation, settingsProperties, type Properties } from './rowCodec.ts';
import { anyType, rowStatements } from './rowStatements.ts';
import { runAll, type Statement } from './Statement.ts';

/**
 * Writes a run of changes and moves the map's head, in a transaction that holds the map's lock.
 * @param head properties to set on the map, its new sequence among them
 * @returns the changes as they were written
 * @throws SirkelError INVALID when a relation would be left without an end
 */
export async function writeChanges(
  tx: ManagedTransaction,
  map: string,
  given: readonly DigestedChange[],
  head: Properties,
): Promise<readonly Change[]> {
  const run = redactRun(given);
  const changes = run.map(({ change }) => change);
  const redactions = redactionsOf(changes);
  if (redactions.length > 0) await redactEarlier(tx, map, redactions);
  const net = netRows(changes, await standingRows(tx, map, redactions));
  const settings = net.settings === undefined ? {} : settingsProperties(net.settings);
  const log: Statement = {
    text: 'UNWIND $changes AS change CREATE (c:Change) SET c = change',
    parameters: { changes: run.map((entry) => changeProperties(map, entry)) },
  };
  const moveHead: Statement = {
    text: 'MATCH (m:Map {id: $map}) SET m += $head',
    parameters: { map, head: { ...settings, ...head } },
  };
  await runAll(tx, [...rowStatements(map, net), log, moveHead]);
  return changes;
}

async function redactEarlier(tx: ManagedTransaction, map: string, redactions: readonly RedactEdit[]): Promise<void> {
  const touched = await query(
    tx,
    'MATCH (c:Change {map: $map}) WHERE c.sequence > 0 AND any(id IN $ids WHERE id IN c.records) RETURN properties(c) AS change',
    { map, ids: redactions.map(({ id }) => id) },
  );
  const rewritten = touched.map((record) =>
    changeProperties(map, redactWith(readChange(record.get('change') as Properties), redactions)),
  );
  await query(tx, 'UNWIND $changes AS change MATCH (c:Change {map: $map, sequence: change.sequence}) SET c = change', {
    map,
    changes: rewritten,
  });
}

async function standingRows(
  tx: ManagedTransaction,
  map: string,
  redactions: readonly RedactEdit[],
): Promise<StandingRows> {
  const nodes = new Map<string, NodeRecord>();
  const relations = new Map<string, RelationRecord>();
  const loose = {
    followUps: new Map<string, FollowUpRecord>(),
    views: new Map<string, ViewRecord>(),
    tours: new Map<string, TourRecord>(),
  };
  for (const { record, id } of redactions) {
    if (record === 'node') {
      const text = 'MATCH (n:Node {map: $map, id: $id}) RETURN properties(n) AS node';
      for (const row of await query(tx, text, { map, id })) nodes.set(id, readNode(row.get('node') as Properties));
    } else if (isLoose(record)) {
      const text = `MATCH (f:${looseLabels[record]} {map: $map, id: $id}) RETURN properties(f) AS found`;
      const rows = loose[looseRecords[record]] as Map<string, unknown>;
      for (const row of await query(tx, text, { map, id })) rows.set(id, readLoose(row.get('found') as Properties));
    } else {
      const text = `MATCH (a:Node)-[r:${anyType}]->(b:Node) WHERE r.map = $map AND r.id = $id
        RETURN properties(r) AS relation, a.id AS from, b.id AS to`;
      for (const row of await query(tx, text, { map, id })) relations.set(id, relationOf(row));
    }
  }
  return { nodes, relations, ...loose };
}

/** A relation from a record with `relation`, `from` and `to`. */
function relationOf(row: { get(key: 'relation' | 'from' | 'to'): unknown }): RelationRecord {
  return readRelation(row.get('relation') as Properties, row.get('from') as string, row.get('to') as string);
}
