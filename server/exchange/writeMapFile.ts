import { createHash } from 'node:crypto';
import { SirkelError } from '@sirkel/graph-schema';
import type { FiledChange, MapFileEnd, MapFileHeader } from './mapFile.ts';

/**
 * A map's log as the lines of a map file, each with its line end.
 * @param header says how many changes there are (`sequence`); what the log has beyond is left out
 * @param log the map's changes from the first on, in sequence
 * @throws SirkelError UNAVAILABLE while iterating, when the log ends early or has a hole; the file then lacks its last
 * line, so that nobody takes it for whole
 */
export async function* writeMapFile(header: MapFileHeader, log: AsyncIterable<FiledChange>): AsyncGenerator<string> {
  yield `${JSON.stringify(header)}\n`;
  const hash = createHash('sha256');
  let changes = 0;
  for await (const { change, digest } of log) {
    if (change.sequence > header.sequence) break;
    if (change.sequence !== changes + 1) throw changedUnder(change.sequence);
    const line = `${JSON.stringify({ change, digest })}\n`;
    hash.update(line);
    changes += 1;
    yield line;
  }
  if (changes !== header.sequence) throw changedUnder(changes + 1);
  const end: MapFileEnd = { end: true, changes, sha256: hash.digest('hex') };
  yield `${JSON.stringify(end)}\n`;
}

function changedUnder(sequence: number): SirkelError {
  return new SirkelError(
    'UNAVAILABLE',
    `The map was replaced while it was taken out (at change ${String(sequence)}); try again.`,
  );
}
