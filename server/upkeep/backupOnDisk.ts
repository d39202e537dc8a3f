import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { SirkelError } from '@sirkel/graph-schema';
import { readBackup } from '../exchange/readBackup.ts';

/**
 * Writes a backup under a temporary name, reads it again, and gives it its own name when it is whole and on the disk. For
 * its own user's eyes only; gzipped when the name ends with `.gz`.
 * @throws SirkelError INVALID when what came is no whole backup; errors of the file system. No file is left then.
 */
export async function writeBackupFile(file: string, chunks: AsyncIterable<string | Uint8Array>): Promise<void> {
  const part = `${file}.part`;
  const target = createWriteStream(part, { mode: 0o600, flush: true });
  try {
    if (file.endsWith('.gz')) await pipeline(Readable.from(chunks), createGzip(), target);
    else await pipeline(Readable.from(chunks), target);
    await readToItsEnd(part);
    await rename(part, file);
    await syncFolder(path.dirname(file));
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

async function readToItsEnd(file: string): Promise<void> {
  for await (const part of readBackup(readBackupFile(file))) {
    if (part.type !== 'map') continue;
    const changes = part.file.changes[Symbol.asyncIterator]();
    while ((await changes.next()).done !== true);
  }
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
  const source = createReadStream(file);
  try {
    if (await isPacked(file)) yield* unpacked(source);
    else yield* source as AsyncIterable<Uint8Array>;
  } catch (error) {
    if (error instanceof SirkelError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code?.startsWith('Z_') === true ? `its packing is torn or damaged: ${message}` : message;
    throw new SirkelError('INVALID', `The backup ${file} cannot be read; ${reason}.`);
  } finally {
    source.destroy();
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
