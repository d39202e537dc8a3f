import { applyChange, emptyGraph, putRecord, SirkelError, type Graph } from '@sirkel/graph-schema';
import { createSharing } from './createSharing.ts';
import type { Head, Store } from '../store/Store.ts';

/** A map as it was read: whole, and of one epoch. */
export type Projection = { readonly epoch: string; readonly graph: Graph };

const PAGE = 1_000;
const TRIES = 5;

/**
 * Reads a map: its head `h`, then its rows, then the log after `h` folded on top. The rows are no snapshot; whatever
 * they show half of stands in the log after `h`.
 * @throws SirkelError NOT_FOUND; UNAVAILABLE when the map is restored again and again meanwhile
 */
export async function loadProjection(
  store: Pick<Store, 'heads' | 'rows' | 'changes'>,
  map: string,
): Promise<Projection> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { epoch, sequence } = await headOf(store, map);
    const graph = emptyGraph();
    const share = createSharing();
    for await (const row of store.rows(map)) putRecord(graph, share(row));
    graph.sequence = sequence;
    await foldLog(store, map, graph);
    // Restored while it was being read: what was read is a mixture of two maps.
    if ((await headOf(store, map)).epoch === epoch) return { epoch, graph };
  }
  throw new SirkelError('UNAVAILABLE', 'This map is being restored just now; try again in a moment.');
}

async function headOf(store: Pick<Store, 'heads'>, map: string): Promise<Head> {
  const [head] = await store.heads([map]);
  if (head !== undefined) return head;
  throw new SirkelError('NOT_FOUND', `There is no map ${map.slice(0, 64)}.`, { path: 'map' });
}

async function foldLog(store: Pick<Store, 'changes'>, map: string, graph: Graph): Promise<void> {
  for (;;) {
    const page = await store.changes(map, graph.sequence, PAGE);
    for (const change of page) applyChange(graph, change);
    if (page.length < PAGE) return;
  }
}
