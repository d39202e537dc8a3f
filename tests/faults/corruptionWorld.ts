import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultSettings, SCHEMA_VERSION } from '@sirkel/graph-schema';
import type { Change, Edit } from '@sirkel/graph-schema';
import { openEmbeddedStore } from '@sirkel/server/store/embedded/openEmbeddedStore';
import type { DigestedChange, Store } from '@sirkel/server/store/Store';

/** Everything that a store holds, as text that can be compared. */
export type Holdings = string;

/** A folder with two maps, sessions and a long log, from which damaged copies are made. */
export type Original = {
  readonly folder: string;
  readonly holdings: Holdings;
  readonly files: readonly string[];
  /** A copy of the folder for one damage. */
  copy(): Promise<string>;
  remove(): Promise<void>;
};

const maps = ['kart', 'et-annet'];

/** Makes the original; `tables` has LevelDB put a part of it into tables, as it does with more data. */
export async function makeOriginal(changes = 400): Promise<Original> {
  const root = await mkdtemp(join(tmpdir(), 'sirkel-corruption-'));
  const folder = join(root, 'original');
  await fill(folder, changes);
  const reopened = await openEmbeddedStore({ folder });
  const holdings = await readAll(reopened);
  // After the opening, all of it lies in tables; what follows lies in the log.
  await append(reopened, 'kart', 40);
  const after = await readAll(reopened);
  await reopened.close();
  if (after === holdings) throw new Error('Nothing was written.');
  const files = (await readdir(folder)).filter((name) => /^(\d+\.(log|ldb)|MANIFEST-\d+|CURRENT)$/.test(name));
  return {
    folder,
    holdings: after,
    files,
    copy: async () => {
      const copied = join(root, randomUUID());
      await cp(folder, copied, { recursive: true });
      return copied;
    },
    remove: () => rm(root, { recursive: true }),
  };
}

async function fill(folder: string, changes: number): Promise<void> {
  const store = await openEmbeddedStore({ folder });
  for (const map of maps) {
    await store.createMap(map, 'e1', firstChange(map));
    await append(store, map, changes);
  }
  for (let index = 0; index < 20; index += 1) await store.access.put('session', `s${String(index)}`, 'anna');
  await store.close();
}

/** Reads every row, every change with its digest, every operation and every access record. */
export async function readAll(store: Store): Promise<Holdings> {
  const lines: string[] = [];
  for (const { map, epoch, sequence } of await store.maps()) {
    lines.push(`head ${map} ${epoch} ${String(sequence)}`);
    for await (const row of store.rows(map)) lines.push(`row ${JSON.stringify(row)}`);
    const operationIds: string[] = [];
    for await (const entry of store.log(map)) {
      lines.push(`change ${JSON.stringify(entry)}`);
      operationIds.push(entry.change.operationId);
    }
    await store.append({
      map,
      knownSequence: sequence,
      operationIds,
      decide: ({ known }) => {
        lines.push(`operations ${map} ${[...known.keys()].sort().join(' ')}`);
        return [];
      },
    });
  }
  for (const { key, value } of await store.access.entries('session')) lines.push(`session ${key} ${value}`);
  return lines.sort().join('\n');
}

/** Appends changes one by one, each with a node of its own. */
export async function append(store: Store, map: string, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) await appendOne(store, map);
}

/** Appends one change; its sequence. */
export async function appendOne(store: Store, map: string, text = ''): Promise<number> {
  const operationId = randomUUID();
  const [head] = await store.heads([map]);
  const result = await store.append({
    map,
    knownSequence: head?.sequence ?? 0,
    operationIds: [operationId],
    decide: ({ head: { sequence } }) => [
      { change: changeOf(sequence + 1, operationId, [nodeEdit(randomUUID(), text)]), digest: operationId },
    ],
  });
  return result.head.sequence;
}

function nodeEdit(id: string, text: string): Edit {
  const description = text === '' ? `Beskrivelse ${id.repeat(6)}` : text;
  const after = { id, kind: 'need', name: `Behov ${id}`, status: 'existing', description, version: 1 };
  return { action: 'put', record: 'node', id, before: null, after } as unknown as Edit;
}

/** The first change of a map. */
export function firstChange(map: string): DigestedChange {
  const after = { ...defaultSettings({ title: { nb: map } }), version: 1 };
  const edits: readonly Edit[] = [{ action: 'put', record: 'mapSettings', id: 'settings', before: null, after }];
  return { change: changeOf(1, randomUUID(), edits), digest: map };
}

function changeOf(sequence: number, operationId: string, edits: readonly Edit[]): Change {
  const at = '2026-01-01T00:00:00.000Z';
  return { sequence, operationId, author: 'anna', at, cause: 'edit', schemaVersion: SCHEMA_VERSION, edits };
}
