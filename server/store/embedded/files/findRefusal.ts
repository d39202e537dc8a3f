import { open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

// What opening a database writes beside what it holds in its logs.
const MARGIN = 1024 * 1024;

/**
 * Why nothing can be written to a folder: tries it, with as much as opening the database may need.
 * @returns the system's error (`ENOSPC`, `EROFS`, …), or null when it can be written
 */
export async function findRefusal(folder: string): Promise<Error | null> {
  const file = join(folder, 'space.tmp');
  try {
    const handle = await open(file, 'w');
    try {
      const block = Buffer.alloc(256 * 1024, 1);
      for (let left = MARGIN + (await sizeOfLogs(folder)); left > 0; left -= block.length)
        await writeAll(handle, block);
      await handle.datasync();
    } finally {
      await handle.close();
    }
    return null;
  } catch (error) {
    return error as Error;
  } finally {
    await rm(file, { force: true }).catch(() => undefined);
  }
}

async function writeAll(handle: Awaited<ReturnType<typeof open>>, block: Buffer): Promise<void> {
  for (let from = 0; from < block.length;) from += (await handle.write(block, from)).bytesWritten;
}

async function sizeOfLogs(folder: string): Promise<number> {
  const names = (await readdir(folder)).filter((name) => /^(\d+\.log|MANIFEST-\d+)$/.test(name));
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
