import { applyChange, type Change, type Edit, type Graph } from '@sirkel/graph-schema';
import type { LiveEvent, LiveMap } from '../../server/projection/LiveMap.ts';

export type FakeLive = {
  readonly live: LiveMap;
  /** Folds a change and tells of it. */
  change(edits: readonly Edit[]): void;
  reload(): void;
};

/** A live map with nothing behind it but its graph and its log. */
export function fakeLive(graph: Graph): FakeLive {
  const log: Change[] = [];
  const start = graph.sequence;
  const watchers: ((event: LiveEvent) => void)[] = [];
  const live = {
    map: 'm',
    graph: () => graph,
    head: () => ({ map: 'm', epoch: 'e', sequence: graph.sequence }),
    watch: (watcher: (event: LiveEvent) => void) => {
      watchers.push(watcher);
      return () => undefined;
    },
    changesSince: ({ sequence }: { readonly sequence: number }) => Promise.resolve(log.slice(sequence - start)),
  } as unknown as LiveMap;
  const tell = (event: LiveEvent): void => {
    for (const watcher of watchers) watcher(event);
  };
  return {
    live,
    change: (edits) => {
      const change = { sequence: graph.sequence + 1, edits } as unknown as Change;
      log.push(change);
      applyChange(graph, change);
      tell({ type: 'change', change, cursor: { epoch: 'e', sequence: change.sequence } });
    },
    reload: () => {
      tell({ type: 'reload', cursor: { epoch: 'f', sequence: 0 } });
    },
  };
}

/** Puts a record, or takes it away. */
export const put = (record: 'node' | 'relation' | 'followUp', id: string, after: unknown): Edit =>
  ({ action: 'put', record, id, before: null, after }) as unknown as Edit;
