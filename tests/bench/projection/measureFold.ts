import { applyChange, emptyGraph } from '@sirkel/graph-schema';
import type { Change } from '@sirkel/graph-schema';
import { loadProjection } from '@sirkel/server/projection/loadProjection';
import { openStore } from '@sirkel/server/store/openStore';
import { medianTime } from '../Row.ts';

/** Run in a process of its own, on a store that another has written. Writes one line of JSON: times in milliseconds. */
const [folder = '', map = ''] = process.argv.slice(2);
const RUNS = 3;
const store = await openStore({ dataFolder: folder });
const loadMs = await medianTime(RUNS, () => loadProjection(store, map));
const changes: Change[] = [];
for await (const { change } of store.log(map)) changes.push(change);
const foldMs = await medianTime(RUNS, () => {
  const graph = emptyGraph();
  for (const change of changes) applyChange(graph, change);
});
const bareMs = await medianTime(RUNS, () => {
  keepByIds(changes);
});
process.stdout.write(`${JSON.stringify({ loadMs, foldMs, bareMs })}\n`);
await store.close();

/** The least that any fold does: keeps each record by its id, and looks both ends of a relation up. */
function keepByIds(log: readonly Change[]): number {
  const [nodes, relations] = [new Map<string, unknown>(), new Map<string, unknown>()];
  let tied = 0;
  for (const { edits } of log) {
    for (const edit of edits) {
      if (edit.action !== 'put') continue;
      if (edit.record === 'node') nodes.set(edit.id, edit.after);
      if (edit.record !== 'relation' || edit.after === null) continue;
      relations.set(edit.id, edit.after);
      if (nodes.has(edit.after.from) && nodes.has(edit.after.to)) tied += 1;
    }
  }
  return tied;
}
