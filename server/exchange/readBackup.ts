import { createHash } from 'node:crypto';
import {
  BACKUP_VERSION,
  backupEndShape,
  backupHeaderShape,
  backupRecordShape,
  invalidBackup,
  type BackupHeader,
  type BackupRecord,
} from './backupFile.ts';
import { counted } from './counted.ts';
import { MAX_LINE_BYTES } from './mapFile.ts';
import { readMapChanges, readMapHeader, type MapFile } from './readMapFile.ts';
import { splitLines } from './splitLines.ts';

/** A piece of a backup. A map's changes have to be read before the next piece comes. */
export type BackupPart =
  | { readonly type: 'header'; readonly header: BackupHeader }
  | { readonly type: 'map'; readonly file: MapFile }
  | { readonly type: 'record'; readonly record: BackupRecord };

/**
 * Reads a backup as it comes. Ends without an error only when it was whole: the last line there, nothing after it, counts
 * and hash right.
 * @throws SirkelError INVALID while iterating, naming the line and what is wrong with it
 */
export async function* readBackup(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<BackupPart> {
  const lines = summed(splitLines(chunks, MAX_LINE_BYTES));
  yield { type: 'header', header: readHeader(await lines.next()) };
  let maps = 0;
  for (;;) {
    const line = await lines.next();
    if (line.done === true) throw invalidBackup(lines.count() + 1, 'the file breaks off; its last line is missing.');
    const value = parseJson(line.value, lines.count());
    if (isOf(value, 'sirkel-map')) {
      maps += 1;
      const header = readMapHeader(line.value);
      yield { type: 'map', file: { header, changes: readMapChanges(header, lines) } };
    } else if (isOf(value, 'sirkel-backup')) {
      checkEnd(value, maps, lines);
      break;
    } else yield { type: 'record', record: readRecord(value, lines.count()) };
  }
  if ((await lines.next()).done !== true) throw invalidBackup(lines.count(), 'something follows the last line.');
}

type SummedLines = AsyncIterator<string> & {
  /** How many lines have come. */
  count(): number;
  /** The hash of all lines but the one that came last. */
  sumBefore(): string;
};

function summed(lines: AsyncIterator<string>): SummedLines {
  const hash = createHash('sha256');
  let last: string | null = null;
  let count = 0;
  return {
    next: async () => {
      if (last !== null) hash.update(last).update('\n');
      const next = await lines.next();
      last = next.done === true ? null : next.value;
      if (last !== null) count += 1;
      return next;
    },
    count: () => count,
    sumBefore: () => hash.copy().digest('hex'),
  };
}

function readHeader(line: IteratorResult<string>): BackupHeader {
  const parsed = backupHeaderShape.safeParse(line.done === true ? null : parseJson(line.value, 1));
  if (!parsed.success) throw invalidBackup(1, 'it is not the first line of a backup of Sirkel.');
  const { formatVersion } = parsed.data;
  if (formatVersion <= BACKUP_VERSION) return parsed.data;
  throw invalidBackup(
    1,
    `the file was written by a newer Sirkel (version ${String(formatVersion)}; this one reads up to ${String(BACKUP_VERSION)}).`,
  );
}

function checkEnd(value: unknown, maps: number, lines: SummedLines): void {
  const end = backupEndShape.safeParse(value);
  if (!end.success) throw invalidBackup(lines.count(), 'it is not a proper last line.');
  if (end.data.lines !== lines.count() - 1 || end.data.maps !== maps) {
    throw invalidBackup(
      lines.count(),
      `expected ${counted(end.data.maps, 'map')}; got ${String(maps)}, or other lines.`,
    );
  }
  if (end.data.sha256 === lines.sumBefore()) return;
  throw invalidBackup(
    lines.count(),
    'the checksum is another than that of the lines; the file was altered or damaged.',
  );
}

function readRecord(value: unknown, line: number): BackupRecord {
  const parsed = backupRecordShape.safeParse(value);
  if (parsed.success) return parsed.data.record;
  throw invalidBackup(line, 'it is neither a map nor a record of access.');
}

const isOf = (value: unknown, format: string): boolean =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === format;

function parseJson(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw invalidBackup(number, 'it is not JSON.');
  }
}
