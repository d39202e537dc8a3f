import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { openEmbeddedStore } from '@sirkel/server/store/embedded/openEmbeddedStore';
import { expect, it } from 'vitest';
import { foldedLog, graphOfRows, pictureOf } from '../property/picture.ts';
import { createRandom } from './support/createRandom.ts';
import { faultSeed, rounds, tellFigures } from './support/rounds.ts';

const ROUNDS = rounds({ short: 5, full: 40 });
const root = path.resolve(import.meta.dirname, '../..');

/** What a writer that was killed had been told. */
type Told = { sequence: number; readonly made: Set<string>; readonly removed: Set<string> };

/** Lets a process write into a store for a while, and kills it in the middle. */
async function writeAndKill(folder: string, milliseconds: number): Promise<Told> {
  const told: Told = { sequence: 0, made: new Set(), removed: new Set() };
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/faults/corruptionWriter.ts', folder], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const begun = new Promise<void>((resolve) => {
    createInterface(child.stdout).on('line', (line) => {
      const [what, value = ''] = line.split(' ');
      if (what === 'begun') resolve();
      else if (what === 'kart') told.sequence = Math.max(told.sequence, Number(value));
      else if (what === 'made') told.made.add(value);
      else if (what === 'removing') told.made.delete(value);
      else told.removed.add(value);
    });
  });
  await Promise.race([begun, ended]);
  await wait(milliseconds);
  child.kill('SIGKILL');
  await ended;
  return told;
}

it(`a store whose process is killed in the middle of writing opens again, whole, ${String(ROUNDS)} times`, async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'sirkel-killed-'));
  const random = createRandom(faultSeed);
  let acknowledged = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const told = await writeAndKill(folder, random.between(100, 1_500));
    expect(told.sequence, 'the writer wrote nothing').toBeGreaterThan(acknowledged);
    // What was being written at the end is no damage: this opens.
    const store = await openEmbeddedStore({ folder });
    const heads = new Map((await store.maps()).map(({ map, sequence }) => [map, sequence]));
    expect(heads.get('kart')).toBeGreaterThanOrEqual(told.sequence);
    for (const map of told.made) expect(heads.has(map)).toBe(true);
    for (const map of told.removed) expect(heads.has(map)).toBe(false);
    for (const map of heads.keys()) {
      expect(pictureOf(await graphOfRows(store, map))).toBe(pictureOf(await foldedLog(store, map)));
    }
    acknowledged = heads.get('kart') ?? 0;
    await store.close();
  }
  tellFigures('killed while writing', { rounds: ROUNDS, changes: acknowledged, seed: faultSeed });
  await rm(folder, { recursive: true });
});
