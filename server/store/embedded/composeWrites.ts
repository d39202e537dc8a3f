import {
  looseRecords,
  looseRecordTypes,
  SirkelError,
  type Change,
  type NodeRecord,
  type RecordType,
  type RedactEdit,
  type RelationRecord,
} from '@sirkel/graph-schema';
import { netRows, redactionsOf, type NetRow, type NetRows, type StandingRows } from '../netRows.ts';
import { redactRun, redactWith } from '../redactLog.ts';
import type { DigestedChange } from '../Store.ts';
import type { Database, Write } from './Database.ts';
import { changeKey, changePrefix, endKey, endPrefix, lastPart, operationKey, rowKey, under } from './keys.ts';

/**
 * All writes of a run of changes except the head's: rows, changes, operations, and the earlier changes that a
 * redaction rewrites.
 * @throws SirkelError INVALID when a relation would be left without an end
 */
export async function composeWrites(
  db: Database,
  generation: string,
  given: readonly DigestedChange[],
): Promise<{ readonly writes: readonly Write[]; readonly changes: readonly Change[] }> {
  const run = redactRun(given);
  const changes = run.map(({ change }) => change);
  const redactions = redactionsOf(changes);
  const net = netRows(changes, await standingRows(db, generation, redactions));
  await checkEnds(db, generation, net);
  const writes: Write[] = [
    ...(await redactEarlier(db, generation, redactions)),
    ...plainWrites(generation, 'node', net.nodes),
    ...looseRecordTypes.flatMap((record) => plainWrites(generation, record, net[looseRecords[record]])),
    ...(await relationWrites(db, generation, net)),
    ...run.flatMap((entry) => changeWrites(generation, entry)),
  ];
  if (net.settings !== undefined) {
    writes.push({ type: 'put', key: rowKey(generation, 'mapSettings', net.settings.id), value: net.settings });
  }
  return { writes, changes };
}

function changeWrites(generation: string, entry: DigestedChange): readonly Write[] {
  const { sequence, operationId } = entry.change;
  return [
    { type: 'put', key: changeKey(generation, sequence), value: entry },
    { type: 'put', key: operationKey(generation, operationId), value: sequence },
  ];
}

function plainWrites(
  generation: string,
  record: RecordType,
  rows: ReadonlyMap<string, NetRow<unknown>>,
): readonly Write[] {
  return [...rows.values()].map(({ id, after }) => rowWrite(rowKey(generation, record, id), after));
}

async function relationWrites(db: Database, generation: string, net: NetRows): Promise<readonly Write[]> {
  const touched = [...net.relations.values()];
  const keys = touched.map(({ id }) => rowKey(generation, 'relation', id));
  const standing = (await db.getMany(keys)) as (RelationRecord | undefined)[];
  return touched.flatMap(({ id, after }, index) => {
    const before = standing[index];
    const ends = (relation: RelationRecord): string[] =>
      [relation.from, relation.to].map((node) => endKey(generation, node, id));
    return [
      ...(before === undefined ? [] : ends(before).map((key): Write => ({ type: 'del', key }))),
      ...(after === null ? [] : ends(after).map((key): Write => ({ type: 'put', key, value: 1 }))),
      rowWrite(rowKey(generation, 'relation', id), after),
    ];
  });
}

function rowWrite(key: string, after: unknown): Write {
  return after === null ? { type: 'del', key } : { type: 'put', key, value: after };
}

async function checkEnds(db: Database, generation: string, net: NetRows): Promise<void> {
  await checkPutRelations(db, generation, net);
  for (const { id, after } of net.nodes.values()) {
    if (after !== null) continue;
    for await (const key of db.keys(under(endPrefix(generation, id)))) {
      const relation = lastPart(key);
      if (net.relations.get(relation) === undefined) throw danglingError(relation);
    }
  }
}

async function checkPutRelations(db: Database, generation: string, net: NetRows): Promise<void> {
  const unknown = new Map<string, string>();
  for (const { id, after } of net.relations.values()) {
    if (after === null) continue;
    for (const end of [after.from, after.to]) {
      const node = net.nodes.get(end);
      if (node === undefined) unknown.set(end, id);
      else if (node.after === null) throw danglingError(id);
    }
  }
  const ends = [...unknown];
  const stand = await db.hasMany(ends.map(([end]) => rowKey(generation, 'node', end)));
  ends.forEach(([, relation], index) => {
    if (stand[index] !== true) throw danglingError(relation);
  });
}

/** A relation cannot outlive its ends, nor come before them: whoever decides a change must see to both. */
function danglingError(relation: string): SirkelError {
  return new SirkelError('INVALID', `Relation ${relation} would be left without one of its ends.`);
}

async function standingRows(
  db: Database,
  generation: string,
  redactions: readonly RedactEdit[],
): Promise<StandingRows> {
  const read = async <T>(record: RedactEdit['record']): Promise<ReadonlyMap<string, T>> => {
    const ids = redactions.filter((edit) => edit.record === record).map(({ id }) => id);
    const rows = (await db.getMany(ids.map((id) => rowKey(generation, record, id)))) as (T | undefined)[];
    return new Map(ids.flatMap((id, index) => (rows[index] === undefined ? [] : [[id, rows[index]] as const])));
  };
  return {
    nodes: await read<NodeRecord>('node'),
    relations: await read<RelationRecord>('relation'),
    followUps: await read('followUp'),
    views: await read('view'),
    tours: await read('tour'),
  };
}

async function redactEarlier(
  db: Database,
  generation: string,
  redactions: readonly RedactEdit[],
): Promise<readonly Write[]> {
  if (redactions.length === 0) return [];
  const writes: Write[] = [];
  for await (const [key, value] of db.iterator(under(changePrefix(generation)))) {
    const entry = value as DigestedChange;
    const redacted = redactWith(entry, redactions);
    if (redacted !== entry) writes.push({ type: 'put', key, value: redacted });
  }
  return writes;
}
