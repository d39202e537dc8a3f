import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { defaultSettings } from '@sirkel/graph-schema';
import type { Change, Edit, Person } from '@sirkel/graph-schema';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mapFileHeader } from '../exchange/mapFile.ts';
import { writeMapFile } from '../exchange/writeMapFile.ts';
import { createLiveMaps } from '../projection/LiveMaps.ts';
import { openEmbeddedStore } from '../store/embedded/openEmbeddedStore.ts';
import type { CommandDeps } from './CommandDeps.ts';
import { restoreMap } from './restoreMap.ts';

const coordinator: Person = { id: randomUUID(), role: 'coordinator' };
const at = '2026-11-25T10:00:00.000Z';
const map = 'a-map';
const by = { review: 'accepted', version: 2, createdBy: 'a', createdAt: at, updatedBy: 'a', updatedAt: at } as const;

let deps: CommandDeps;
let close: () => Promise<void>;

beforeEach(async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sirkel-restore-'));
  const store = await openEmbeddedStore({ folder });
  const liveMaps = createLiveMaps({ store, clock: Date.now, log: pino({ level: 'silent' }) });
  deps = { store, liveMaps, clock: Date.now, newId: randomUUID };
  close = async () => {
    await liveMaps.close();
    await store.close();
    rmSync(folder, { recursive: true });
  };
});
afterEach(() => close());

type Fields = Readonly<Record<string, unknown>> & { readonly id: string };

const put = (record: 'node' | 'relation' | 'mapSettings', after: Fields): Edit =>
  ({ action: 'put', record, id: after.id, before: null, after }) as unknown as Edit;
const node = (id: string, kind: 'actor' | 'need', fields: object = {}): Edit =>
  put('node', {
    id,
    kind,
    name: id,
    status: 'existing',
    ...(kind === 'need' ? { whose: 'people' } : {}),
    ...fields,
    ...by,
  });
const tie = (id: string, fields: object = {}): Edit =>
  put('relation', { id, kind: 'cooperatesWith', from: 'a', to: 'b', status: 'existing', ...fields, ...by });

const settings = { ...defaultSettings({ title: { nb: 'Kart' } }), version: 1 };

/** The file of a map whose second change makes these edits, and each later one what follows. */
async function* fileOf(...edits: readonly (readonly Edit[])[]): AsyncGenerator<Uint8Array> {
  const log = [[put('mapSettings', settings)], ...edits].map((one, index): Change => {
    const head = { sequence: index + 1, operationId: randomUUID(), author: 'a', at };
    return { ...head, cause: 'edit', schemaVersion: 3, edits: one };
  });
  async function* filed() {
    for (const change of log) {
      yield await Promise.resolve({ change, digest: createHash('sha256').update(change.operationId).digest('hex') });
    }
  }
  const header = mapFileHeader({ map, epoch: randomUUID(), sequence: log.length, exportedAt: at });
  for await (const line of writeMapFile(header, filed())) yield Buffer.from(line);
}

describe('restoreMap', () => {
  const actors = [node('a', 'actor'), node('b', 'actor')];
  const refused: readonly (readonly [string, readonly Edit[], string])[] = [
    ['a tie that its kind does not allow', [node('a', 'actor'), node('b', 'need'), tie('t', { kind: 'funds' })], 't'],
    ['a ring that the map lacks', [node('a', 'actor', { layer: 'nowhere' })], 'a'],
    ['a barrier that the map lacks', [...actors, tie('t', { barriers: ['nowhere'] })], 't'],
    ['an end before its beginning', [node('a', 'actor', { validFrom: '2021', validTo: '2020' })], 'a'],
    ['the same tie twice for one time', [...actors, tie('s'), tie('t')], 's'],
  ];
  it.each(refused)('refuses a file with %s, and leaves what stood there', async (_name, edits, culprit) => {
    await restoreMap(deps, coordinator, { file: fileOf(actors) });
    const [before] = await deps.store.heads([map]);
    await expect(restoreMap(deps, coordinator, { file: fileOf(edits) })).rejects.toMatchObject({
      code: 'INVALID',
      details: { path: expect.stringMatching(new RegExp(` ${culprit}$`)) as unknown },
    });
    expect(await deps.store.heads([map])).toEqual([before]);
  });

  it('judges the map as it is at the end, not on the way there', async () => {
    const wrong = node('a', 'actor', { layer: 'nowhere' });
    const mended = { ...wrong, before: 'after' in wrong ? wrong.after : null, after: null } as Edit;
    await restoreMap(deps, coordinator, { file: fileOf([wrong], [mended]) });
    expect((await deps.liveMaps.open(map)).head().sequence).toBe(3);
  });

  it('refuses a map that whoever has the link may see under an id that can be guessed', async () => {
    const after = { ...settings, visibility: 'link', version: 2 };
    const seen = { ...put('mapSettings', after), before: settings } as Edit;
    const restoring = restoreMap(deps, coordinator, { file: fileOf([seen]) });
    await expect(restoring).rejects.toMatchObject({ code: 'INVALID', details: { path: 'settings.visibility' } });
    expect(await deps.store.heads([map])).toEqual([]);
    const into = randomUUID();
    expect((await restoreMap(deps, coordinator, { file: fileOf([seen]), into })).map).toBe(into);
  });

  it('takes two ties whose different times were blanked', async () => {
    const blank: Edit = { action: 'redact', record: 'relation', id: 't', field: 'validFrom' };
    const open = tie('s', { validTo: '2020' });
    await restoreMap(deps, coordinator, { file: fileOf([...actors, open, tie('t')], [blank]) });
    expect((await deps.liveMaps.open(map)).graph().relations.size).toBe(2);
  });
});
