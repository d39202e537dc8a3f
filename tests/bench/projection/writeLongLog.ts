import { randomUUID } from 'node:crypto';
import { defaultSettings } from '@sirkel/graph-schema';
import type { Edit, NodeRecord } from '@sirkel/graph-schema';
import { openStore } from '@sirkel/server/store/openStore';
import type { DigestedChange } from '@sirkel/server/store/Store';
import { changeOf } from './bigMap.ts';

/** Run in a process of its own: a map of a thousand nodes whose log has so many changes; its id as one line of JSON. */
const [folder = '', count = ''] = process.argv.slice(2);
const NODES = 1_000;

async function* log(): AsyncGenerator<DigestedChange> {
  await Promise.resolve();
  const settings = { ...defaultSettings({ title: { nb: 'Lang logg' }, visibility: 'public' }), version: 1 };
  yield changeOf(1, [{ action: 'put', record: 'mapSettings', id: 'settings', before: null, after: settings }]);
  const ids = Array.from({ length: NODES }, () => randomUUID());
  const nodes = new Map<string, NodeRecord>();
  for (let sequence = 2; sequence <= Number(count); sequence += 1) {
    const id = ids[sequence % NODES] ?? '';
    const before = nodes.get(id) ?? null;
    const after = {
      ...{ id, kind: 'actor', status: 'existing', name: `Aktør ${sequence}` },
      version: (before?.version ?? 0) + 1,
    } as NodeRecord;
    nodes.set(id, after);
    yield changeOf(sequence, [{ action: 'put', record: 'node', id, before, after } satisfies Edit]);
  }
}

const store = await openStore({ dataFolder: folder });
const map = randomUUID();
await store.restoreMap(map, randomUUID(), log());
process.stdout.write(`${JSON.stringify({ map })}\n`);
await store.close();
