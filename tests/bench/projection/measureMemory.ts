import { createLiveMaps } from '@sirkel/server/projection/LiveMaps';
import { openStore } from '@sirkel/server/store/openStore';

/**
 * Run by `memoryRows` in a process of its own with `--expose-gc`, on a store that another has written, so that nothing is
 * in memory but what the projection holds. Writes one line of JSON: bytes of the map in memory.
 */
const [folder = '', map = ''] = process.argv.slice(2);
const store = await openStore({ dataFolder: folder });
const log = { warn: () => undefined, info: () => undefined, error: () => undefined };
const liveMaps = createLiveMaps({ store, clock: Date.now, log });

function used(): number {
  for (let round = 0; round < 4; round += 1) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

// What the first loading leaves behind (compiled code, buffers of the database) is no part of a map.
const before = used();
const live = await liveMaps.open(map);
const after = used();
const { nodes, relations } = live.graph();
process.stdout.write(`${JSON.stringify({ bytes: after - before, nodes: nodes.size, relations: relations.size })}\n`);
await liveMaps.close();
await store.close();
