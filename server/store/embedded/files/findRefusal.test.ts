import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findRefusal } from './findRefusal.ts';

const MB = 1024 * 1024;

describe('findRefusal', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sirkel-refusal-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('believes the file system when it says that there is no room, and writes nothing to find out', async () => {
    let written = Number.NaN;
    const refusal = await findRefusal(folder, async () => {
      written = (await stat(join(folder, 'space.tmp'))).size;
      return MB - 1;
    });
    expect(refusal).toMatchObject({ code: 'ENOSPC' });
    expect([written, await readdir(folder)]).toEqual([0, []]);
  });

  it('needs as much more room as lies in the logs', async () => {
    await writeFile(join(folder, '000003.log'), Buffer.alloc(MB));
    expect(await findRefusal(folder, () => Promise.resolve(2 * MB - 1))).toMatchObject({ code: 'ENOSPC' });
    expect(await findRefusal(folder, () => Promise.resolve(2 * MB))).toBeNull();
  });

  it('finds that a folder can be written, also where the file system does not say how much', async () => {
    expect(await findRefusal(folder)).toBeNull();
    expect(await findRefusal(folder, () => Promise.resolve(null))).toBeNull();
    expect(await readdir(folder)).toEqual([]);
  });

  it('tells the reason of the system when not even a file can be made', async () => {
    expect(await findRefusal(join(folder, 'nowhere'), () => Promise.resolve(0))).toMatchObject({ code: 'ENOENT' });
  });
});
