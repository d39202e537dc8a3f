// Writes into an embedded store as fast as it can, until it is killed: argument 1 is the folder. Says on its standard
// output how far it has come, once that is acknowledged: `kart 17`, or `made <map>` and `removed <map>`.
import { randomUUID } from 'node:crypto';
import { openEmbeddedStore } from '@sirkel/server/store/embedded/openEmbeddedStore';
import type { Store } from '@sirkel/server/store/Store';
import { appendOne, firstChange } from './corruptionWorld.ts';

void run(process.argv[2] ?? '');

async function run(folder: string): Promise<void> {
  const store = await openEmbeddedStore({ folder });
  if ((await store.heads(['kart'])).length === 0) await store.createMap('kart', 'e1', firstChange('kart'));
  process.stdout.write('begun\n');
  // Long texts, so that LevelDB is at its tables and its MANIFEST all the time.
  await Promise.all([writeFor(store), writeFor(store), comeAndGo(store)]);
}

async function writeFor(store: Store): Promise<never> {
  for (;;) {
    const sequence = await appendOne(store, 'kart', randomUUID().repeat(400));
    process.stdout.write(`kart ${String(sequence)}\n`);
  }
}

async function comeAndGo(store: Store): Promise<never> {
  for (;;) {
    const map = randomUUID();
    await store.createMap(map, 'e1', firstChange(map));
    process.stdout.write(`made ${map}\n`);
    await appendOne(store, map, randomUUID().repeat(400));
    await store.restoreMap(map, 'e2', store.log(map));
    process.stdout.write(`removing ${map}\n`);
    await store.removeMap(map);
    process.stdout.write(`removed ${map}\n`);
  }
}
