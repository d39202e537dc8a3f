import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openEmbeddedStore } from '@sirkel/server/store/embedded/openEmbeddedStore';
import { loadProjection } from '@sirkel/server/projection/loadProjection';
import { applyChange, emptyGraph } from '@sirkel/graph-schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, type GraphqlAnswer } from '../api/support/ask.ts';
import { mapWithHistory } from '../api/support/mapWithHistory.ts';
import { startApp, type RunningApp } from '../api/support/startApp.ts';
import { appendOne, makeOriginal, readAll } from './corruptionWorld.ts';
import { limitFiles, mountSmallDisk, type SmallDisk } from './diskSmall.ts';

const commitText = `mutation ($map: ID!, $operationId: ID!, $edits: [EditInput!]!) {
  commit(map: $map, operationId: $operationId, edits: $edits) { change { sequence operationId } } }`;
// What whoever asks is told, and whoever starts the server.
const FULL = /^The disk of this server is full; nothing can be saved until there is room/;
const FOLDER_FULL = /^The disk of the data folder .+ is full; nothing can be saved until there is room/;

/** One writer's change, which may be sent again. */
type Sent = { readonly operationId: string; readonly id: string };
const newChange = (): Sent => ({ operationId: randomUUID(), id: randomUUID() });

function send(app: RunningApp, cookie: string, map: string, { operationId, id }: Sent): Promise<GraphqlAnswer> {
  const edits = [{ addActor: { id, name: `Aktør ${id}`, status: 'existing', description: id.repeat(50) } }];
  return ask(app.url, commitText, { map, operationId, edits }, { cookie });
}

const isDone = (answer: GraphqlAnswer): boolean => answer.errors === undefined;

/** Reads the map as everyone does: what is shown now, and its history from the store. */
async function expectReadable(app: RunningApp, cookie: string, map: string): Promise<void> {
  for (const headers of [{}, { cookie }]) {
    const query = `query ($map: ID!) { graph(map: $map) { nodes { id } } changes(map: $map) { changes { sequence } } me { role } }`;
    const answer = await ask(app.url, query, { map }, headers);
    expect(answer.errors).toBeUndefined();
  }
  expect((await fetch(`${app.url}/maps/${map}/export`)).status).toBe(200);
}

const readiness = async (app: RunningApp): Promise<readonly unknown[]> => {
  const answer = await fetch(`${app.url}/health/ready`);
  return [answer.status, ((await answer.json()) as { readonly status: unknown }).status];
};

/** The refused are told why; none of them is half there, and what was answered stands. */
async function writeUntilRefused(app: RunningApp, cookie: string, map: string): Promise<readonly Sent[]> {
  const refused: Sent[] = [];
  for (let round = 0; round < 200 && refused.length < 20; round += 1) {
    const sent = Array.from({ length: 10 }, newChange);
    const answers = await Promise.all(sent.map((one) => send(app, cookie, map, one)));
    answers.forEach((answer, index) => {
      if (isDone(answer)) {
        expect(refused, 'nothing is taken after a refusal while the disk is full').toEqual([]);
        return;
      }
      expect(answer.errors?.[0]?.extensions?.['code']).toBe('UNAVAILABLE');
      expect(answer.errors?.[0]?.message).toMatch(FULL);
      refused.push(sent[index] as Sent);
    });
  }
  expect(refused.length).toBeGreaterThanOrEqual(20);
  return refused;
}

/** Where the data lie is for whoever runs the server, also of what only one person asked for. */
async function expectToldInLogAlone(app: RunningApp, cookie: string): Promise<void> {
  const before = app.log.length;
  const create = 'mutation ($id: ID!) { createMap(operationId: $id, input: { id: $id, title: "T" }) { map { id } } }';
  const answer = await ask(app.url, create, { id: randomUUID() }, { cookie });
  expect(answer.errors?.[0]?.message).toMatch(FULL);
  expect(JSON.stringify(answer)).not.toContain(app.dataFolder);
  const said = app.log.slice(before).filter((line) => line.includes('the store failed'));
  expect(said.join('')).toContain(app.dataFolder);
  expect(said.join('')).toContain(String(answer.errors?.[0]?.extensions?.['requestId']));
}

async function sendUntilDone(app: RunningApp, cookie: string, map: string, change: Sent): Promise<void> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const answer = await send(app, cookie, map, change);
    if (isDone(answer)) return;
    expect(answer.errors?.[0]?.extensions?.['code']).toBe('UNAVAILABLE');
    if (Date.now() > deadline) throw new Error(`Not taken 20 s after there was room: ${JSON.stringify(answer)}`);
    await wait(100);
  }
}

/** Rows, log and projection agree, and each operation is there once. */
async function expectAgreement(folder: string, map: string, operations: readonly string[]): Promise<void> {
  const store = await openEmbeddedStore({ folder: join(folder, 'store') });
  const folded = emptyGraph();
  const seen: string[] = [];
  for await (const { change } of store.log(map)) {
    applyChange(folded, change);
    seen.push(change.operationId);
  }
  const { graph } = await loadProjection(store, map);
  await store.close();
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toEqual(expect.arrayContaining([...operations]));
  expect(graph.sequence).toBe(seen.length);
  expect(graph.nodes).toEqual(folded.nodes);
  expect(graph.relations).toEqual(folded.relations);
}

async function runOutOfSpace(disk: SmallDisk): Promise<void> {
  const app = await startApp({ dataFolder: disk.folder });
  const cookie = await app.signIn();
  const map = await mapWithHistory(app.url, cookie);
  const kept = newChange();
  expect(isDone(await send(app, cookie, map, kept))).toBe(true);
  expect(await readiness(app)).toEqual([200, 'ready']);
  await disk.fill();
  const refused = await writeUntilRefused(app, cookie, map);
  await expectReadable(app, cookie, map);
  await expectToldInLogAlone(app, cookie);
  // So that clients keep what they have, for however long it lasts.
  expect(await readiness(app)).toEqual([503, 'readOnly']);
  await wait(2_500);
  expect(await readiness(app)).toEqual([503, 'readOnly']);
  await disk.free();
  // Known without anybody having to write.
  await expect.poll(() => readiness(app), { timeout: 20_000 }).toEqual([200, 'ready']);
  for (const change of refused) await sendUntilDone(app, cookie, map, change);
  await expectReadable(app, cookie, map);
  await app.close();
  await expectAgreement(
    disk.folder,
    map,
    [kept, ...refused].map(({ operationId }) => operationId),
  );
}

describe('a disk that is full', () => {
  let disk: SmallDisk;
  beforeAll(() => {
    disk = mountSmallDisk(12) ?? limitFiles(20_000);
  });
  afterAll(async () => {
    await disk.free();
    disk.remove();
  });

  it('refuses in words, reads on, and writes again when there is room', async () => {
    await runOutOfSpace(disk);
  });

  it('says why it does not start, and starts with everything when there is room', async () => {
    await disk.fill();
    await expect(startApp({ dataFolder: disk.folder })).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringMatching(FOLDER_FULL) as string,
    });
    await disk.free();
    const app = await startApp({ dataFolder: disk.folder });
    const { data } = await ask(app.url, '{ maps { id } }');
    expect(data?.['maps']).toHaveLength(1);
    await app.close();
  });

  it('a limit on the length of files is told and got over alike', async () => {
    const limited = limitFiles(20_000);
    try {
      await runOutOfSpace(limited);
    } finally {
      await limited.free();
      limited.remove();
    }
  });
});

describe('a data folder that can only be read', () => {
  it('says so, changes nothing, and starts when it can be written again', async () => {
    const original = await makeOriginal(20);
    const readable = makeReadOnly(original.folder);
    try {
      const error = await openEmbeddedStore({ folder: readable.folder }).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ code: 'UNAVAILABLE' });
      expect((error as Error).message).toMatch(readable.sentence);
      expect((error as Error).message).toContain(readable.folder);
    } finally {
      readable.undo();
    }
    const store = await openEmbeddedStore({ folder: original.folder });
    expect((await readAll(store)) === original.holdings).toBe(true);
    await appendOne(store, 'kart');
    await store.close();
    await original.remove();
  });
});

type ReadOnly = { readonly folder: string; readonly sentence: RegExp; undo(): void };

/** For root, whom permissions do not bind, by a mount; else, and where root may not mount, by permissions. */
function makeReadOnly(folder: string): ReadOnly {
  const mounted = mkdtempSync(join(tmpdir(), 'sirkel-read-only-'));
  try {
    execFileSync('mount', ['--bind', folder, mounted], { stdio: 'ignore' });
    execFileSync('mount', ['-o', 'remount,bind,ro', mounted], { stdio: 'ignore' });
    return {
      folder: mounted,
      sentence: /can only be read; nothing can be saved/,
      undo: () => {
        execFileSync('umount', [mounted]);
        rmSync(mounted, { recursive: true });
      },
    };
  } catch {
    rmSync(mounted, { recursive: true });
  }
  chmodSync(folder, 0o500);
  chmodSync(join(folder, '..'), 0o755);
  const root = process.getuid?.() === 0;
  if (root) process.seteuid?.(65_534);
  return {
    folder,
    sentence: /may not be read or written by this user|can only be read/,
    undo: () => {
      if (root) process.seteuid?.(0);
      chmodSync(folder, 0o700);
    },
  };
}
