import { randomUUID } from 'node:crypto';
import { exportMap } from '@sirkel/server/commands/exportMap';
import { createLiveMaps } from '@sirkel/server/projection/LiveMaps';
import { openStore } from '@sirkel/server/store/openStore';
import { bigMapLog } from './bigMap.ts';

/** Run in a process of its own: writes a big map into a folder, and as one line of JSON its id and the size of its export. */
const [folder = '', nodes = '', relations = ''] = process.argv.slice(2);
const store = await openStore({ dataFolder: folder });
const map = randomUUID();
await store.restoreMap(map, randomUUID(), bigMapLog({ nodes: Number(nodes), relations: Number(relations) }));
const log = { warn: () => undefined, info: () => undefined, error: () => undefined };
const liveMaps = createLiveMaps({ store, clock: Date.now, log });
const deps = { store, liveMaps, clock: Date.now, newId: randomUUID };
const { lines } = await exportMap(deps, { id: 'bench', role: 'coordinator' }, map);
let exportBytes = 0;
for await (const line of lines) exportBytes += Buffer.byteLength(line);
process.stdout.write(`${JSON.stringify({ map, exportBytes })}\n`);
await liveMaps.close();
await store.close();
