import { query, transact, type Connection } from './Connection.ts';
import { allLooseLabels, ourLabels } from './foundRow.ts';

/** Nodes with a label of Sirkel's that no map shows: without a map and tied to none, or of a map that is not there. */
export async function findStrays(connection: Connection): Promise<readonly string[]> {
  const text = `MATCH (n:${[...ourLabels, allLooseLabels].join('|')})
    WHERE (n.map IS NULL AND NOT EXISTS { (n)--(o:Node) WHERE o.map IS NOT NULL })
      OR (n.map IS NOT NULL AND NOT EXISTS { MATCH (:Map {id: n.map}) })
    RETURN labels(n) AS labels, n.map AS map, coalesce(n.name, n.kind, n.titleJson) AS name, elementId(n) AS element LIMIT 100`;
  const rows = await transact(connection, (tx) => query(tx, text, {}));
  return rows.map((row) => {
    const map = row.get('map') as unknown;
    const label = (row.get('labels') as string[]).find((one) => one !== 'Node') ?? 'Node';
    const why =
      map === null ? 'has no map and is tied to none' : `is of the map ${JSON.stringify(map)}, which is not there`;
    return `${label} ${JSON.stringify(row.get('name') ?? '')} (element ${row.get('element') as string}) ${why}`;
  });
}
