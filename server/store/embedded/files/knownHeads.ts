import { open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Where maps are known to have stood. */
export type KnownHeads = ReadonlyMap<string, { readonly generation: string; readonly sequence: number }>;

/**
 * Reads where maps are known to have stood; nothing when it was never written, or cannot be read: it only helps to
 * notice that something is missing.
 */
export async function readKnownHeads(folder: string): Promise<KnownHeads> {
  try {
    const read = JSON.parse(await readFile(join(folder, 'heads.json'), 'utf8')) as [string, string, number][];
    return new Map(read.map(([map, generation, sequence]) => [map, { generation, sequence }]));
  } catch {
    return new Map();
  }
}

/**
 * Writes down where maps stand, in a file beside the database, and waits for the disk. Must never say more than the
 * database holds.
 */
export async function writeKnownHeads(folder: string, heads: KnownHeads): Promise<void> {
  const file = join(folder, 'heads.json');
  const text = JSON.stringify([...heads].map(([map, { generation, sequence }]) => [map, generation, sequence]));
  const handle = await open(`${file}.tmp`, 'w');
  try {
    await handle.writeFile(text);
    await handle.datasync();
  } finally {
    await handle.close();
  }
  await rename(`${file}.tmp`, file);
}

/** Forgets where maps are known to have stood. */
export async function forgetKnownHeads(folder: string): Promise<void> {
  await rm(join(folder, 'heads.json'), { force: true });
}
