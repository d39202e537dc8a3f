import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';

/**
 * Answers with lines, or other pieces, as they come. The first is waited for before anything is sent, so that a fault at the beginning is
 * answered like any other; one in the middle breaks the answer off, so that nobody takes it for whole.
 * @param headers are set once there is a first line
 * @throws whatever the lines throw; not when the reader goes away, which is no fault of ours
 */
export async function sendLines(
  lines: AsyncIterable<string | Uint8Array>,
  response: Response,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  const iterator = lines[Symbol.asyncIterator]();
  const first = await iterator.next();
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  // The pipeline listens for the end beside whatever logs, counts, packs and cancels: together more than Node warns of.
  response.setMaxListeners(20);
  try {
    await pipeline(Readable.from(from(first, iterator)), response);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  }
}

async function* from<T>(first: IteratorResult<T>, iterator: AsyncIterator<T>): AsyncGenerator<T> {
  try {
    for (let step = first; step.done !== true; step = await iterator.next()) yield step.value;
  } finally {
    await iterator.return?.();
  }
}
