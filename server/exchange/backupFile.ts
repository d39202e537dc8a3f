import { SirkelError } from '@sirkel/graph-schema';
import { z } from 'zod';

/*
 * A backup is NDJSON (UTF-8, one JSON value per line, `\n`), gzipped or not:
 *   first line   {"format":"sirkel-backup","formatVersion":1,"takenAt":…}
 *   for each map all lines of its map file (`mapFile.ts`)
 *   for each record of access that is kept  {"record":{"collection":…,"key":…,"value":…}}
 *   last line    {"format":"sirkel-backup","end":true,"lines":n,"maps":n,"sha256":…} – the hash of the n lines before it
 * Sessions and links are never in it: an old backup must not bring back a session that was ended.
 */

/** The version of the frame; the map files within have their own. */
export const BACKUP_VERSION = 1;

/** What the first line says. */
export const backupHeaderShape = z.object({
  format: z.literal('sirkel-backup'),
  formatVersion: z.number().int().positive(),
  takenAt: z.iso.datetime(),
});
export type BackupHeader = z.infer<typeof backupHeaderShape>;

/** A record of access in a backup: persons, and what servers remember. */
export const backupRecordShape = z.strictObject({
  record: z.strictObject({
    collection: z.enum(['person', 'server']),
    key: z.string().min(1).max(1_000),
    value: z.string().max(100_000),
  }),
});
export type BackupRecord = z.infer<typeof backupRecordShape>['record'];

/** What the last line says. */
export const backupEndShape = z.strictObject({
  format: z.literal('sirkel-backup'),
  end: z.literal(true),
  lines: z.number().int().positive(),
  maps: z.number().int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type BackupEnd = z.infer<typeof backupEndShape>;

/** A refusal of a backup, with the number of the line (from 1). */
export function invalidBackup(line: number, sentence: string): SirkelError {
  return new SirkelError('INVALID', `Line ${String(line)} of the backup: ${sentence}`, {
    path: `line ${String(line)}`,
  });
}
