import {
  looseRecords,
  looseRecordTypes,
  SirkelError,
  type LooseRecord,
  type RelationRecord,
  type Records,
} from '@sirkel/graph-schema';
import type { NetRow, NetRows } from '../netRows.ts';
import { nodeLabels, relationTypes } from './names.ts';
import { looseLabels } from './foundRow.ts';
import { looseProperties, nodeProperties, relationProperties } from './rowCodec.ts';
import type { Statement } from './Statement.ts';

const DANGLING = 'A relation would be left without one of its ends.';

/** Any native type of ours, for a pattern. */
export const anyType = [...relationTypes.values()].join('|');

/**
 * The queries that bring the rows of a map up to a run of changes. Order matters: relations go before their ends, and
 * ends come before their relations.
 */
export function rowStatements(map: string, net: NetRows): readonly Statement[] {
  return [
    ...removeRelations(map, net),
    ...removeNodes(map, net),
    ...putNodes(map, net),
    ...putRelations(map, net),
    ...looseRecordTypes.flatMap((record) => putLoose(map, looseLabels[record], net[looseRecords[record]])),
  ];
}

// A relation whose kind or ends become others cannot be kept: both are native.
function removeRelations(map: string, net: NetRows): readonly Statement[] {
  const going = [...net.relations.values()].flatMap(({ before, after }) =>
    before !== null && (after === null || isMoved(before, after)) ? [before] : [],
  );
  return byKind(going, relationTypes).map(([type, relations]) => ({
    text: `UNWIND $ids AS id MATCH ()-[r:${type} {map: $map, id: id}]->() DELETE r`,
    parameters: { map, ids: relations.map(({ id }) => id) },
  }));
}

function isMoved(before: RelationRecord, after: RelationRecord): boolean {
  return before.kind !== after.kind || before.from !== after.from || before.to !== after.to;
}

function removeNodes(map: string, net: NetRows): readonly Statement[] {
  const ids = [...net.nodes.values()].filter(({ after }) => after === null).map(({ id }) => id);
  if (ids.length === 0) return [];
  return [
    {
      text: `UNWIND $ids AS id MATCH (n:Node {map: $map, id: id})
        OPTIONAL MATCH (n)-[r:${anyType}]-() WHERE r.map = $map
        WITH n, count(r) AS left DETACH DELETE n RETURN sum(left) AS count`,
      parameters: { map, ids },
      expect: { count: 0, otherwise: DANGLING },
    },
  ];
}

function putNodes(map: string, net: NetRows): readonly Statement[] {
  return byKind(remaining(net.nodes), nodeLabels).map(([label, nodes]) => {
    const others = [...nodeLabels.values()].filter((other) => other !== label).map((other) => `n:${other}`);
    return {
      text: `UNWIND $rows AS row MERGE (n:Node {map: $map, id: row.id})
        SET n = row REMOVE ${others.join(', ')} SET n:${label}`,
      parameters: { map, rows: nodes.map((node) => nodeProperties(map, node)) },
    };
  });
}

function putRelations(map: string, net: NetRows): readonly Statement[] {
  return byKind(remaining(net.relations), relationTypes).map(([type, relations]) => ({
    text: `UNWIND $rows AS row
      MATCH (a:Node {map: $map, id: row.from}) MATCH (b:Node {map: $map, id: row.to})
      MERGE (a)-[r:${type} {map: $map, id: row.id}]->(b) SET r = row.properties RETURN count(r) AS count`,
    parameters: {
      map,
      rows: relations.map((relation) => ({
        id: relation.id,
        from: relation.from,
        to: relation.to,
        properties: relationProperties(map, relation),
      })),
    },
    expect: { count: relations.length, otherwise: DANGLING },
  }));
}

// These hang on nothing: what they name may be gone.
function putLoose(
  map: string,
  label: string,
  rows: ReadonlyMap<string, NetRow<Records[LooseRecord]>>,
): readonly Statement[] {
  const gone = [...rows.values()].filter(({ after }) => after === null).map(({ id }) => id);
  const put = remaining(rows);
  return [
    ...(gone.length === 0
      ? []
      : [
          {
            text: `UNWIND $ids AS id MATCH (f:${label} {map: $map, id: id}) DETACH DELETE f`,
            parameters: { map, ids: gone },
          },
        ]),
    ...(put.length === 0
      ? []
      : [
          {
            text: `UNWIND $rows AS row MERGE (f:${label} {map: $map, id: row.id}) SET f = row`,
            parameters: { map, rows: put.map((value) => looseProperties(map, value)) },
          },
        ]),
  ];
}

function remaining<T>(rows: ReadonlyMap<string, NetRow<T>>): readonly T[] {
  return [...rows.values()].flatMap(({ after }) => (after === null ? [] : [after]));
}

function byKind<T extends { readonly kind: string }>(
  records: readonly T[],
  names: ReadonlyMap<string, string>,
): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const name = names.get(record.kind);
    if (name === undefined) throw new SirkelError('INVALID', `There is no kind ${record.kind}.`);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [record]);
    else group.push(record);
  }
  return [...groups];
}
