import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder on which space can run out. */
export type SmallDisk = {
  readonly kind: 'disk' | 'limit';
  readonly folder: string;
  /** From now on nothing more can be written. */
  fill(): Promise<void>;
  /** There is room again. */
  free(): Promise<void>;
  remove(): void;
};

/** A file system of some megabytes in memory; null where this user may not mount one. */
export function mountSmallDisk(megabytes: number): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'sirkel-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${String(megabytes)}m`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
  const ballast = join(folder, 'ballast');
  return {
    kind: 'disk',
    folder,
    fill: () => fillUp(ballast),
    free: () => rm(ballast, { force: true }),
    remove: () => {
      execFileSync('umount', ['--lazy', folder]);
      rmSync(folder, { recursive: true });
    },
  };
}

async function fillUp(file: string): Promise<void> {
  const handle = await open(file, 'w');
  try {
    for (const size of [65_536, 4_096, 512, 1]) await writeUntilFull(handle, Buffer.alloc(size, 1));
  } finally {
    await handle.close();
  }
}

async function writeUntilFull(handle: Awaited<ReturnType<typeof open>>, block: Buffer): Promise<void> {
  try {
    for (;;) await handle.write(block);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  }
}

/** A folder in which this process may write no file longer than some bytes, by a limit every user may set. */
export function limitFiles(bytes: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'sirkel-limit-'));
  const limit = (most: string): Promise<void> => {
    execFileSync('prlimit', ['--pid', String(process.pid), `--fsize=${most}:`]);
    return Promise.resolve();
  };
  return {
    kind: 'limit',
    folder,
    fill: () => limit(String(bytes)),
    free: () => limit('unlimited'),
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
