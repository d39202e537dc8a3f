import { loadProjection } from '@sirkel/server/projection/loadProjection';
import { openStore } from '@sirkel/server/store/openStore';

/** Run in a process of its own: how long the store and then the map take to open, in milliseconds, as one line of JSON. */
const [folder = '', map = ''] = process.argv.slice(2);
const startedAt = performance.now();
const store = await openStore({ dataFolder: folder });
const { graph } = await loadProjection(store, map);
const openMs = performance.now() - startedAt;
process.stdout.write(`${JSON.stringify({ openMs, sequence: graph.sequence, nodes: graph.nodes.size })}\n`);
await store.close();
