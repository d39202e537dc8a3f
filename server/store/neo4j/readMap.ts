import neo4j, { type Record } from 'neo4j-driver';
import { looseRecordTypes, SirkelError, type Change } from '@sirkel/graph-schema';
import type { DigestedChange, Head, Row } from '../Store.ts';
import { readChange } from './changeCodec.ts';
import { query, stream, transact, type Connection, type Parameters } from './Connection.ts';
import { relationTypes } from './names.ts';
import { looseLabels } from './foundRow.ts';
import { readLoose, readNode, readRelation, readSettings, type Properties } from './rowCodec.ts';

const HEAD = 'RETURN m.id AS map, m.epoch AS epoch, m.sequence AS sequence';

/** Heads of all maps that are to be seen. */
export async function readHeads(connection: Connection): Promise<readonly Head[]> {
  return headsBy(connection, `MATCH (m:Map) WHERE m.state = 'ready' ${HEAD}`, {});
}

/** Heads of some maps; those that are gone are left out. */
export async function readHeadsOf(connection: Connection, maps: readonly string[]): Promise<readonly Head[]> {
  return headsBy(connection, `UNWIND $maps AS id MATCH (m:Map {id: id}) WHERE m.state = 'ready' ${HEAD}`, { maps });
}

async function headsBy(connection: Connection, text: string, parameters: Parameters): Promise<readonly Head[]> {
  const rows = await transact(connection, (tx) => query(tx, text, parameters));
  return rows.map((row) => ({
    map: row.get('map') as string,
    epoch: row.get('epoch') as string,
    sequence: row.get('sequence') as number,
  }));
}

/**
 * The log after a sequence.
 * @throws SirkelError NOT_FOUND
 */
export async function readChanges(
  connection: Connection,
  map: string,
  after: number,
  limit: number,
): Promise<readonly Change[]> {
  const rows = await transact(connection, async (tx) => {
    const maps = await query(tx, "MATCH (m:Map {id: $map}) WHERE m.state = 'ready' RETURN m.id", { map });
    if (maps.length === 0) throw notFound(map);
    return query(
      tx,
      `MATCH (c:Change {map: $map}) WHERE c.sequence > $after
        RETURN properties(c) AS change ORDER BY c.sequence LIMIT $limit`,
      { map, after: neo4j.int(after), limit: neo4j.int(limit) },
    );
  });
  return rows.map((row) => readChange(row.get('change') as Properties).change);
}

/** The log with its digests. */
export async function* readLog(connection: Connection, map: string): AsyncGenerator<DigestedChange> {
  if ((await settledSettings(connection, map)) === undefined) throw notFound(map);
  const text = 'MATCH (c:Change {map: $map}) WHERE c.sequence > 0 RETURN properties(c) AS change ORDER BY c.sequence';
  for await (const row of stream(connection, text, { map })) yield readChange(row.get('change') as Properties);
}

/**
 * The rows. Relations are read type by type from their own index, not by walking from the nodes: a walk over a chain
 * that others are changing may miss links that nobody touched. Before and after, whoever is writing is waited for: what
 * a head named before is then there whole, and what the rows show half of stands in the log that is read next.
 */
export async function* readRows(connection: Connection, map: string): AsyncGenerator<Row> {
  const settings = await settledSettings(connection, map);
  if (settings === undefined) throw notFound(map);
  yield { record: 'mapSettings', value: readSettings(settings) };
  const nodes = 'MATCH (n:Node {map: $map}) WHERE n.id IS NOT NULL RETURN properties(n) AS row';
  for await (const row of streamWhole(connection, nodes, { map })) {
    yield { record: 'node', value: readNode(row.get('row') as Properties) };
  }
  for (const record of looseRecordTypes) {
    const all = `MATCH (f:${looseLabels[record]} {map: $map}) WHERE f.id IS NOT NULL RETURN properties(f) AS row`;
    for await (const row of streamWhole(connection, all, { map })) {
      yield { record, value: readLoose(row.get('row') as Properties) } as Row;
    }
  }
  for (const type of relationTypes.values()) {
    const relations = `MATCH (a:Node)-[r:${type}]->(b:Node) WHERE r.map = $map AND r.id IS NOT NULL
      RETURN properties(r) AS row, a.id AS from, b.id AS to`;
    for await (const row of streamWhole(connection, relations, { map })) {
      const { from, to } = { from: row.get('from') as string | null, to: row.get('to') as string | null };
      if (from !== null && to !== null) {
        yield { record: 'relation', value: readRelation(row.get('row') as Properties, from, to) };
      }
    }
  }
  await settledSettings(connection, map);
}

/**
 * Rows that have an id. One that was found by the index and is being removed at this moment has lost its properties;
 * that it is gone stands in the log.
 */
async function* streamWhole(connection: Connection, text: string, parameters: Parameters): AsyncGenerator<Record> {
  for await (const row of stream(connection, text, parameters)) {
    if (typeof (row.get('row') as Properties)['id'] === 'string') yield row;
  }
}

/**
 * The settings, when whoever was writing has come to the end. A head can be read a moment before the indexes know all
 * that it names; the map's lock is let go after that. Removing a property that changes have and maps have not takes the
 * lock and changes nothing.
 */
async function settledSettings(connection: Connection, map: string): Promise<string | undefined> {
  const text =
    "MATCH (m:Map {id: $map}) REMOVE m.operationId WITH m WHERE m.state = 'ready' RETURN m.settingsJson AS settings";
  const [row] = await transact(connection, (tx) => query(tx, text, { map }));
  return row?.get('settings') as string | undefined;
}

function notFound(map: string): SirkelError {
  return new SirkelError('NOT_FOUND', `There is no map ${map}.`);
}
