import { open, readdir, rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';

// What opening a database writes beside what it holds in its logs.
const MARGIN = 1024 * 1024;

/**
 * Why nothing can be written to a folder. The file system is asked whether there is room for as much as opening the
 * database may need; only where it says so is that tried, for it knows nothing of quotas and other limits. A disk that is
 * full would else be filled to its last byte, for everybody on it, at every question.
 * @param roomIn how many bytes a file system says there are; null when it does not say
 * @returns the system's error (`ENOSPC`, `EROFS`, …), or null when it can be written
 */
export async function findRefusal(
  folder: string,
  roomIn: (folder: string) => Promise<number | null> = askRoom,
): Promise<Error | null> {
  const file = join(folder, 'space.tmp');
  try {
    const needed = MARGIN + (await sizeOfLogs(folder));
    // Opened before that is asked: that nothing may be written at all is the better answer.
    const handle = await open(file, 'w');
    try {
      const room = await roomIn(folder);
      if (room !== null && room < needed) return noRoom(room, needed);
      const block = Buffer.alloc(256 * 1024, 1);
      for (let left = needed; left > 0; left -= block.length) await writeAll(handle, block);
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

async function askRoom(folder: string): Promise<number | null> {
  try {
    const { blocks, bavail, bsize } = await statfs(folder);
    // Some file systems say nought of everything.
    return blocks === 0 ? null : bavail * bsize;
  } catch {
    return null;
  }
}

function noRoom(room: number, needed: number): Error {
  const message = `there are ${String(room)} bytes of room; ${String(needed)} may be needed`;
  return Object.assign(new Error(message), { code: 'ENOSPC' });
}

async function writeAll(handle: Awaited<ReturnType<typeof open>>, block: Buffer): Promise<void> {
  for (let from = 0; from < block.length;) from += (await handle.write(block, from)).bytesWritten;
}

async function sizeOfLogs(folder: string): Promise<number> {
  const names = (await readdir(folder)).filter((name) => /^(\d+\.log|MANIFEST-\d+)$/.test(name));
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
