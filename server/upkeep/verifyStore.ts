import { applyChange, type Change, type Graph } from '@sirkel/graph-schema';
import { SirkelError } from '@sirkel/graph-schema';
import { counted } from '../exchange/counted.ts';
import type { FoundRow, Head, Store } from '../store/Store.ts';
import { compareRows } from './compareRows.ts';
import { createDescriber } from './describeDifference.ts';
import { foldLog } from './foldLog.ts';
import type { Report } from './Report.ts';

export type VerifiedStore = Pick<Store, 'maps' | 'heads' | 'log' | 'changes' | 'survey' | 'strays'>;

/** A map as it was verified. */
export type VerifiedMap = {
  readonly head: Head;
  readonly nodes: number;
  readonly relations: number;
  /** A sentence for each thing in which log and rows do not agree. */
  readonly drift: readonly string[];
};

const TRIES = 5;

/**
 * Folds a map's log from its beginning and compares it with its rows, as of one sequence, while others may be writing.
 * @throws SirkelError NOT_FOUND; UNAVAILABLE when the map is restored again and again meanwhile
 */
export async function verifyMap(store: VerifiedStore, map: string): Promise<VerifiedMap> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const before = await headOf(store, map);
    const { graph, faults } = await foldLog(store, map);
    const found: FoundRow[] = [];
    for await (const row of store.survey(map)) found.push(row);
    const { head, touched } = await followTo(store, map, graph);
    if (head.epoch !== before.epoch) continue;
    const drift = [...faults];
    if (head.sequence !== graph.sequence) {
      drift.push(
        `the map says that ${String(head.sequence)} is its last change, its log ends with ${String(graph.sequence)}.`,
      );
    }
    const differences = compareRows(graph, found, (record, id) => touched.has(`${record} ${id}`));
    drift.push(...differences.map(createDescriber(graph, found)));
    return { head, nodes: graph.nodes.size, relations: graph.relations.size, drift };
  }
  throw new SirkelError('UNAVAILABLE', 'This map is being restored just now; try again in a moment.');
}

/** Folds what was written since, until the log is as long as the head says or there is no more of it. */
async function followTo(
  store: VerifiedStore,
  map: string,
  graph: Graph,
): Promise<{ readonly head: Head; readonly touched: ReadonlySet<string> }> {
  const touched = new Set<string>();
  for (;;) {
    const head = await headOf(store, map);
    const more = head.sequence > graph.sequence ? await readMore(store, map, graph.sequence) : [];
    for (const change of more) {
      applyChange(graph, change);
      for (const { record, id } of change.edits) touched.add(`${record} ${id}`);
    }
    if (more.length === 0) return { head, touched };
  }
}

async function readMore(store: VerifiedStore, map: string, after: number): Promise<readonly Change[]> {
  try {
    return await store.changes(map, after, 1_000);
  } catch (error) {
    // That the log ends too early is what is told then.
    if (error instanceof SirkelError && error.code === 'UNAVAILABLE') return [];
    throw error;
  }
}

async function headOf(store: VerifiedStore, map: string): Promise<Head> {
  const [head] = await store.heads([map]);
  if (head !== undefined) return head;
  throw new SirkelError('NOT_FOUND', `There is no map ${map.slice(0, 64)}.`);
}

/**
 * Verifies one map, or the whole store with what belongs to no map in it.
 * @throws SirkelError NOT_FOUND
 */
export async function verifyStore(store: VerifiedStore, only?: string): Promise<Report> {
  const maps = only === undefined ? (await store.maps()).map(({ map }) => map).toSorted() : [only];
  const lines: string[] = [];
  let count = 0;
  for (const map of maps) {
    const { head, nodes, relations, drift } = await verifyMap(store, map);
    count += drift.length;
    const size = [counted(head.sequence, 'change'), counted(nodes, 'node'), counted(relations, 'relation')].join(', ');
    lines.push(`${map}: ${size}: ${drift.length === 0 ? 'log and rows agree.' : `${things(drift.length)}:`}`);
    lines.push(...drift.map((sentence) => `  ${sentence}`));
  }
  const strays = only === undefined ? await store.strays() : [];
  if (strays.length > 0) lines.push('On no map:', ...strays.map((sentence) => `  ${sentence}.`));
  if (maps.length === 0) lines.push('There is no map.');
  if (count > 0) {
    lines.push(
      'npm run adopt -- --map ID makes it a change of the log; with --discard the rows go back to what the log says.',
    );
  }
  return { lines, isRight: count + strays.length === 0 };
}

const things = (count: number): string => (count === 1 ? 'one thing differs' : `${String(count)} things differ`);
