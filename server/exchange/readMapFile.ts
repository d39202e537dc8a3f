import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { SCHEMA_VERSION } from '@sirkel/graph-schema';
import { changeShape } from '@sirkel/graph-schema/shapes';
import { FORMAT_VERSION, invalidFile, mapFileEndShape, mapFileHeaderShape } from './mapFile.ts';
import type { FiledChange, MapFileHeader } from './mapFile.ts';
import { splitLines } from './splitLines.ts';

/** A map file being read: what its first line says, and its changes as they come. */
export type MapFile = {
  readonly header: MapFileHeader;
  /**
   * The changes, each checked. Ends without an error only when the file was whole: the last line there, nothing after
   * it, count and hash right.
   */
  readonly changes: AsyncIterable<FiledChange>;
};

/**
 * Reads a map file as it comes, a line at a time.
 * @param chunks the bytes of the file
 * @throws SirkelError INVALID, at once or while iterating `changes`, naming the line and what is wrong with it
 */
export async function readMapFile(chunks: AsyncIterable<Uint8Array>): Promise<MapFile> {
  const lines = splitLines(chunks);
  const first = await lines.next();
  if (first.done === true) throw invalidFile(1, 'the file is empty.');
  const header = readHeader(first.value);
  return { header, changes: readChanges(header, lines) };
}

function readHeader(line: string): MapFileHeader {
  const value = parseJson(line, 1);
  const parsed = mapFileHeaderShape.safeParse(value);
  if (!parsed.success) throw invalidFile(1, 'it is not the first line of a Sirkel map file.');
  const { formatVersion, schemaVersion } = parsed.data;
  if (formatVersion > FORMAT_VERSION) throw invalidFile(1, newer('format', formatVersion, FORMAT_VERSION));
  if (schemaVersion > SCHEMA_VERSION) throw invalidFile(1, newer('records', schemaVersion, SCHEMA_VERSION));
  return parsed.data;
}

function newer(what: string, came: number, known: number): string {
  return `the file was written by a newer Sirkel (${what} of version ${String(came)}; this one reads up to ${String(known)}).`;
}

async function* readChanges(header: MapFileHeader, lines: AsyncIterable<string>): AsyncGenerator<FiledChange> {
  const hash = createHash('sha256');
  let sequence = 0;
  let number = 1;
  let ended = false;
  for await (const line of lines) {
    number += 1;
    if (ended) throw invalidFile(number, 'something follows the last line.');
    const value = parseJson(line, number);
    if (typeof value === 'object' && value !== null && 'end' in value) {
      checkEnd(value, number, header, sequence, hash);
      ended = true;
      continue;
    }
    sequence += 1;
    hash.update(line).update('\n');
    yield readChange(value, number, sequence);
  }
  if (!ended) throw invalidFile(number + 1, 'the file breaks off; its last line is missing.');
}

function checkEnd(value: object, line: number, header: MapFileHeader, came: number, hash: Hash): void {
  const end = mapFileEndShape.safeParse(value);
  if (!end.success) throw invalidFile(line, 'it is not a proper last line.');
  if (end.data.changes !== came || header.sequence !== came) {
    throw invalidFile(line, `expected ${String(header.sequence)} changes; got ${String(came)}.`);
  }
  if (end.data.sha256 !== hash.digest('hex')) {
    throw invalidFile(line, 'the checksum is another than that of the changes; the file was altered or damaged.');
  }
}

function readChange(value: unknown, line: number, sequence: number): FiledChange {
  if (typeof value !== 'object' || value === null || !('change' in value) || !('digest' in value)) {
    throw invalidFile(line, 'expected a change with its digest.');
  }
  const { change, digest } = value;
  if (typeof digest !== 'string' || !/^[\w+/=:-]{1,128}$/.test(digest))
    throw invalidFile(line, 'the digest is missing.');
  const parsed = changeShape.safeParse(change);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw invalidFile(line, `the change is not right at ${issue?.path.join('.') ?? '?'}: ${issue?.message ?? ''}.`);
  }
  const checked = parsed.data;
  if (checked.sequence !== sequence) {
    throw invalidFile(line, `expected the change number ${String(sequence)}; got ${String(checked.sequence)}.`);
  }
  return { change: checked, digest };
}

function parseJson(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw invalidFile(number, 'it is not JSON.');
  }
}
