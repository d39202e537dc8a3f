import { SCHEMA_VERSION, SirkelError } from '@sirkel/graph-schema';
import type { Change } from '@sirkel/graph-schema';
import { z } from 'zod';

/*
 * A map file is NDJSON (UTF-8, one JSON value per line, `\n`):
 *   first line   {"format":"sirkel-map","formatVersion":1,"schemaVersion":1,"map":…,"epoch":…,"sequence":n,"exportedAt":…}
 *   n lines      {"change":…,"digest":…}, in sequence from 1
 *   last line    {"end":true,"changes":n,"sha256":…} – the hash of the n lines, each with its line end
 */

/** The type of a map file in HTTP. */
export const MAP_FILE_TYPE = 'application/x-ndjson';
/** The version of the frame: first line, order, last line. */
export const FORMAT_VERSION = 1;
/** The longest line, in bytes. One change lies in one line. */
export const MAX_LINE_BYTES = 16 * 1024 * 1024;

/** A change as it lies in the file, with the digest by which a repeated operation is judged. */
export type FiledChange = { readonly change: Change; readonly digest: string };

/** What the first line says. */
export const mapFileHeaderShape = z.object({
  format: z.literal('sirkel-map'),
  formatVersion: z.number().int().positive(),
  schemaVersion: z.number().int().positive(),
  map: z.string().min(1).max(64),
  epoch: z.string().min(1).max(64),
  sequence: z.number().int().positive(),
  exportedAt: z.iso.datetime(),
});
export type MapFileHeader = z.infer<typeof mapFileHeaderShape>;

/** What the last line says. */
export const mapFileEndShape = z.object({
  end: z.literal(true),
  changes: z.number().int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type MapFileEnd = z.infer<typeof mapFileEndShape>;

/** A header for a file of this program's versions. */
export function mapFileHeader(of: Pick<MapFileHeader, 'map' | 'epoch' | 'sequence' | 'exportedAt'>): MapFileHeader {
  return { format: 'sirkel-map', formatVersion: FORMAT_VERSION, schemaVersion: SCHEMA_VERSION, ...of };
}

/** A refusal of a file, with the number of the line (from 1). */
export function invalidFile(line: number, sentence: string): SirkelError {
  return new SirkelError('INVALID', `Line ${String(line)} of the map file: ${sentence}`, {
    path: `line ${String(line)}`,
  });
}
