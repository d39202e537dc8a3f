import { loadProjection } from '@sirkel/server/projection/loadProjection';
import { openStore } from '@sirkel/server/store/openStore';

/** Run in a process of its own: how long the store and then the map take to open, in milliseconds, as one line of JSON. */
const [folder = '', map = ''] = process.argv.slice(2);
const startedAt = performance.now();
const store = await openStore({ dataFolder: folder });
const openedAt = performance.now();
const { graph } = await loadProjection(store, map);
const times = { storeMs: openedAt - startedAt, mapMs: performance.now() - openedAt };
process.stdout.write(`${JSON.stringify({ ...times, sequence: graph.sequence, nodes: graph.nodes.size })}\n`);
await store.close();
