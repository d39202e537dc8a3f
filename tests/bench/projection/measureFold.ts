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
process.stdout.write(`${JSON.stringify({ loadMs, foldMs })}\n`);
await store.close();
