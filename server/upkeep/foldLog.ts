import { applyChange, emptyGraph, type Graph } from '@sirkel/graph-schema';
import type { Store } from '../store/Store.ts';

/** What a map's log says, from its beginning. */
export type FoldedLog = {
  readonly graph: Graph;
  /** What is wrong with the log itself, a sentence each. */
  readonly faults: readonly string[];
};

/** Folds the whole log of a map, a change at a time. */
export async function foldLog(store: Pick<Store, 'log'>, map: string): Promise<FoldedLog> {
  const graph = emptyGraph();
  const faults: string[] = [];
  const operations = new Set<string>();
  try {
    for await (const { change } of store.log(map)) {
      const expected = graph.sequence + 1;
      if (change.sequence !== expected) {
        faults.push(
          `the log has a hole: after change ${String(expected - 1)} comes change ${String(change.sequence)}.`,
        );
      }
      if (operations.has(change.operationId)) faults.push(`the log has the operation ${change.operationId} twice.`);
      operations.add(change.operationId);
      applyChange(graph, change);
    }
  } catch (error) {
    if (isNotThere(error)) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    faults.push(`the log cannot be read beyond change ${String(graph.sequence)}: ${reason}`);
  }
  return { graph, faults };
}

const isNotThere = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'NOT_FOUND' || error.code === 'UNAVAILABLE');
