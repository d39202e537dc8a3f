import { createHash } from 'node:crypto';
import { BACKUP_VERSION, type BackupEnd, type BackupHeader, type BackupRecord } from './backupFile.ts';

/** What goes into a backup: the lines of each map's file, and records of access. */
export type BackupParts = {
  /** ISO 8601, UTC. */
  readonly takenAt: string;
  readonly maps: AsyncIterable<AsyncIterable<string>>;
  readonly records: readonly BackupRecord[];
};

/** A backup's lines, each with its line end. Without the last of them it is none. */
export async function* writeBackup({ takenAt, maps, records }: BackupParts): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const count = { lines: 0, maps: 0 };
  const summed = (line: string): string => {
    hash.update(line);
    count.lines += 1;
    return line;
  };
  const header: BackupHeader = { format: 'sirkel-backup', formatVersion: BACKUP_VERSION, takenAt };
  yield summed(`${JSON.stringify(header)}\n`);
  for await (const lines of maps) {
    for await (const line of lines) yield summed(line);
    count.maps += 1;
  }
  for (const record of records) yield summed(`${JSON.stringify({ record })}\n`);
  const end: BackupEnd = { format: 'sirkel-backup', end: true, ...count, sha256: hash.digest('hex') };
  yield `${JSON.stringify(end)}\n`;
}
