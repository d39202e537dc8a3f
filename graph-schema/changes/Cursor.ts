import { SirkelError } from '../errors.ts';

/** Where a reader stands in a map's log. A restored map begins a new epoch, so that an old reader reloads. */
export type Cursor = { readonly epoch: string; readonly sequence: number };

/** The opaque text of a cursor, `epoch:sequence`. */
export function formatCursor({ epoch, sequence }: Cursor): string {
  return `${epoch}:${String(sequence)}`;
}

/**
 * Reads a cursor back.
 * @throws SirkelError INVALID when the text is not one of ours
 */
export function parseCursor(text: string): Cursor {
  const match = /^([A-Za-z0-9-]{1,64}):(\d{1,15})$/.exec(text);
  if (match?.[1] === undefined) {
    throw new SirkelError('INVALID', `Expected a cursor from an earlier answer; got "${text.slice(0, 80)}".`, {
      path: 'since',
    });
  }
  return { epoch: match[1], sequence: Number(match[2]) };
}
