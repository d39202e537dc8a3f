import { createReadStream, createWriteStream, type ReadStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { SirkelError } from '@sirkel/graph-schema';
import { readBackup } from '../exchange/readBackup.ts';

/** How much a backup holds. */
export type Held = { readonly maps: number; readonly changes: number };

/**
 * Writes a backup under a temporary name, reads it again, and gives it its own name when it is whole and on the disk. For
 * its own user's eyes only; gzipped when the name ends with `.gz`.
 * @returns how much it holds
 * @throws SirkelError INVALID when what came is no whole backup, or the file cannot be written. No file is left then.
 */
export async function writeBackupFile(file: string, chunks: AsyncIterable<string | Uint8Array>): Promise<Held> {
  const part = `${file}.part`;
  const target = createWriteStream(part, { mode: 0o600, flush: true });
  try {
    if (file.endsWith('.gz')) await pipeline(Readable.from(chunks), createGzip(), target);
    else await pipeline(Readable.from(chunks), target);
    const held = await readToItsEnd(part);
    await rename(part, file);
    await syncFolder(path.dirname(file));
    return held;
  } catch (error) {
    await rm(part, { force: true });
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    throw new SirkelError('INVALID', `The backup ${file} cannot be written: ${(error as Error).message}.`);
  }
}

async function readToItsEnd(file: string): Promise<Held> {
  const held = { maps: 0, changes: 0 };
  for await (const part of readBackup(readBackupFile(file))) {
    if (part.type !== 'map') continue;
    held.maps += 1;
    const changes = part.file.changes[Symbol.asyncIterator]();
    while ((await changes.next()).done !== true) held.changes += 1;
  }
  return held;
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * The bytes of a backup, unpacked when it is gzipped, whatever its name.
 * @throws SirkelError INVALID while iterating, when the file is not there or its packing is torn
 */
export async function* readBackupFile(file: string): AsyncGenerator<Uint8Array> {
  let source: ReadStream | null = null;
  try {
    const packed = await isPacked(file);
    source = createReadStream(file);
    if (packed) yield* unpacked(source);
    else yield* source as AsyncIterable<Uint8Array>;
  } catch (error) {
    if (error instanceof SirkelError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code?.startsWith('Z_') === true ? `its packing is torn or damaged: ${message}` : message;
    throw new SirkelError('INVALID', `The backup ${file} cannot be read; ${reason}.`);
  } finally {
    source?.destroy();
  }
}

async function* unpacked(source: NodeJS.ReadableStream): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  source.on('error', (error: Error) => gunzip.destroy(error));
  source.pipe(gunzip);
  yield* gunzip as AsyncIterable<Uint8Array>;
}

async function isPacked(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await handle.close();
  }
}
