import type { Record as Neo4jRecord } from 'neo4j-driver';
import { looseRecordTypes, SirkelError, type LooseRecord } from '@sirkel/graph-schema';
import type { FoundRow } from '../Store.ts';
import type { Parameters } from './Connection.ts';
import { foundLoose, foundNode, foundRelation, foundSettings, looseLabels, ourLabels } from './foundRow.ts';

/** Reads record by record, in a transaction or outside. */
export type Reader = (text: string, parameters: Parameters) => AsyncIterable<Neo4jRecord>;

/**
 * Everything that lies where the rows of a map lie: what has its id, what of ours has no map but is tied to it, and every
 * relationship between these, whatever its type.
 * @throws SirkelError NOT_FOUND
 */
export async function* surveyMap(read: Reader, map: string): AsyncGenerator<FoundRow> {
  yield await readSettings(read, map);
  const kinds = new Map<string, unknown>();
  const newcomers: string[] = [];
  for await (const row of read(`MATCH (n) WHERE n.map = $map AND NOT n:Change ${NODE}`, { map })) {
    const loose = looseTypeOf(row);
    if (loose !== undefined) {
      yield foundLoose(row, loose);
      continue;
    }
    const node = foundNode(row);
    kinds.set(node.handle, node.value['id']);
    yield node;
  }
  for await (const node of withoutMap(read, map)) {
    if (kinds.has(node.handle)) continue;
    kinds.set(node.handle, node.value['id']);
    newcomers.push(node.handle);
    yield node;
  }
  for await (const row of read(RELATIONS, { map, newcomers })) {
    const relation = foundRelation(row, map, kinds);
    if (relation !== undefined) yield relation;
  }
}

function looseTypeOf(row: Neo4jRecord): LooseRecord | undefined {
  const labels = row.get('labels') as string[];
  if (labels.some((label) => ourLabels.includes(label))) return undefined;
  return looseRecordTypes.find((record) => labels.includes(looseLabels[record]));
}

const NODE = 'RETURN elementId(n) AS handle, labels(n) AS labels, properties(n) AS properties';

const RELATIONS = `MATCH (a)-[r]->(b) WHERE a.map = $map OR b.map = $map OR r.map = $map OR elementId(a) IN $newcomers
  RETURN elementId(r) AS handle, type(r) AS type, properties(r) AS properties, elementId(a) AS from, elementId(b) AS to`;

async function readSettings(read: Reader, map: string): Promise<FoundRow> {
  const text = `MATCH (m:Map {id: $map}) WHERE m.state = 'ready'
    RETURN elementId(m) AS handle, m.settingsJson AS json, m.title AS title, m.region AS region, m.visibility AS visibility`;
  for await (const row of read(text, { map })) return foundSettings(row);
  throw new SirkelError('NOT_FOUND', `There is no map ${map}.`);
}

/** Nodes of ours that somebody made without a map and tied to it, or to such a one. */
async function* withoutMap(read: Reader, map: string): AsyncGenerator<FoundRow> {
  const isNew = `m.map IS NULL AND any(label IN labels(m) WHERE label IN $labels)
    WITH DISTINCT m AS n ${NODE}`;
  const seen = new Set<string>();
  let beside: Parameters | null = { map, labels: ourLabels };
  let start = 'MATCH (n:Node {map: $map})--(m)';
  while (beside !== null) {
    const next: string[] = [];
    for await (const row of read(`${start} WHERE ${isNew}`, beside)) {
      const node = foundNode(row);
      if (seen.has(node.handle)) continue;
      seen.add(node.handle);
      next.push(node.handle);
      yield node;
    }
    start = 'MATCH (n) WHERE elementId(n) IN $beside MATCH (n)--(m)';
    beside = next.length === 0 ? null : { beside: next, labels: ourLabels };
  }
}
