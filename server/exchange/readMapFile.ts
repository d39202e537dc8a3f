import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { SCHEMA_VERSION, upgradeChange } from '@sirkel/graph-schema';
import type { StoredChange } from '@sirkel/graph-schema';
import { changeShape } from '@sirkel/graph-schema/shapes';
import { counted } from './counted.ts';
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
  const header = readMapHeader(first.value);
  return { header, changes: wholeFile(header, lines) };
}

/**
 * What a map file's first line says.
 * @throws SirkelError INVALID
 */
export function readMapHeader(line: string): MapFileHeader {
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

async function* wholeFile(header: MapFileHeader, lines: AsyncIterator<string>): AsyncGenerator<FiledChange> {
  yield* readMapChanges(header, lines);
  if ((await lines.next()).done !== true) throw invalidFile(header.sequence + 3, 'something follows the last line.');
}

/**
 * The changes of a map file whose first line has been read, each checked; takes lines up to the file's last and no more.
 * @throws SirkelError INVALID while iterating, with the number of the line in the map file
 */
export async function* readMapChanges(
  header: MapFileHeader,
  lines: AsyncIterator<string>,
): AsyncGenerator<FiledChange> {
  const hash = createHash('sha256');
  for (let number = 2; ; number += 1) {
    const next = await lines.next();
    if (next.done === true) throw invalidFile(number, 'the file breaks off; its last line is missing.');
    const value = parseJson(next.value, number);
    const sequence = number - 1;
    if (typeof value === 'object' && value !== null && 'end' in value) {
      checkEnd(value, number, header, sequence - 1, hash);
      return;
    }
    hash.update(next.value).update('\n');
    yield readChange(value, number, sequence);
  }
}

function checkEnd(value: object, line: number, header: MapFileHeader, came: number, hash: Hash): void {
  const end = mapFileEndShape.safeParse(value);
  if (!end.success) throw invalidFile(line, 'it is not a proper last line.');
  if (end.data.changes !== came || header.sequence !== came) {
    throw invalidFile(line, `expected ${counted(header.sequence, 'change')}; got ${String(came)}.`);
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
  const parsed = changeShape.safeParse(upgraded(change, line));
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

function upgraded(change: unknown, line: number): unknown {
  const version = typeof change === 'object' && change !== null && 'schemaVersion' in change && change.schemaVersion;
  // What has no version at all is told by its shape.
  if (typeof version !== 'number') return change;
  try {
    return upgradeChange(change as StoredChange);
  } catch (error) {
    throw invalidFile(line, error instanceof Error ? error.message : String(error));
  }
}

function parseJson(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw invalidFile(number, 'it is not JSON.');
  }
}
