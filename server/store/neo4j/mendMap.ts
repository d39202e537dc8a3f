import neo4j, { type ManagedTransaction } from 'neo4j-driver';
import { SirkelError, type AddedRecord } from '@sirkel/graph-schema';
import { checkChanges } from '../checkChanges.ts';
import { netRows, noRows } from '../netRows.ts';
import { MAX_TAIL, type DecideMending, type FoundRow, type Head, type Mending, type Row } from '../Store.ts';
import { lockMap, readTail } from './appendChanges.ts';
import { query, transact, WHOLE_MAP_TIMEOUT, type Connection } from './Connection.ts';
import { settingsProperties } from './rowCodec.ts';
import { rowStatements } from './rowStatements.ts';
import { runAll } from './Statement.ts';
import { surveyMap, type Reader } from './surveyMap.ts';
import { writeChanges } from './writeChanges.ts';

type Wanted = { readonly map: string; readonly knownSequence: number; readonly decide: DecideMending };

/** Mends a map in one transaction that holds its lock, as large as the map. */
export async function mendMap(connection: Connection, { map, knownSequence, decide }: Wanted): Promise<Head> {
  return transact(
    connection,
    async (tx) => {
      const head = await lockMap(tx, map);
      if (head === undefined) throw new SirkelError('NOT_FOUND', `There is no map ${map}.`);
      if (knownSequence > head.sequence || head.sequence - knownSequence > MAX_TAIL) {
        throw new SirkelError('CONFLICT', `The map ${map} has changed too much meanwhile; try again.`);
      }
      const tail = await readTail(tx, map, knownSequence);
      const found: FoundRow[] = [];
      for await (const row of surveyMap(inTransaction(tx), map)) found.push(row);
      const mending = decide({ head, tail, found });
      return mending === null ? head : await write(tx, head, mending);
    },
    WHOLE_MAP_TIMEOUT,
  );
}

const inTransaction = (tx: ManagedTransaction): Reader =>
  async function* (text, parameters) {
    yield* await query(tx, text, parameters);
  };

async function write(tx: ManagedTransaction, head: Head, { remove, claim, put, changes }: Mending): Promise<Head> {
  const { map } = head;
  checkChanges(changes, head.sequence);
  const sequence = head.sequence + changes.length;
  const asLogged = netRows([], noRows);
  const settings = put.find((row) => row.record === 'mapSettings');
  await runAll(tx, [
    { text: 'MATCH ()-[r]->() WHERE elementId(r) IN $remove DELETE r', parameters: { remove } },
    { text: 'MATCH (n) WHERE elementId(n) IN $remove DETACH DELETE n', parameters: { remove } },
    {
      text: 'UNWIND $claim AS one MATCH (n) WHERE elementId(n) = one.handle SET n:Node, n.map = $map, n.id = one.id',
      parameters: { map, claim },
    },
    ...rowStatements(map, {
      ...asLogged,
      nodes: rowsOf(put, 'node'),
      relations: rowsOf(put, 'relation'),
      followUps: rowsOf(put, 'followUp'),
      views: rowsOf(put, 'view'),
      tours: rowsOf(put, 'tour'),
    }),
    ...(settings === undefined
      ? []
      : [
          {
            text: 'MATCH (m:Map {id: $map}) SET m += $settings',
            parameters: { map, settings: settingsProperties(settings.value) },
          },
        ]),
  ]);
  if (changes.length > 0) await writeChanges(tx, map, changes, { sequence: neo4j.int(sequence) });
  return { ...head, sequence };
}

type Put<R extends Row['record']> = Extract<Row, { record: R }>['value'];

function rowsOf<R extends AddedRecord>(
  put: readonly Row[],
  record: R,
): ReadonlyMap<string, { readonly id: string; readonly before: null; readonly after: Put<R> }> {
  const rows = put.filter((row) => row.record === record) as unknown as readonly { readonly value: Put<R> }[];
  return new Map(rows.map(({ value }) => [value.id, { id: value.id, before: null, after: value }]));
}
