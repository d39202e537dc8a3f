import { parseCursor } from '@sirkel/graph-schema';
import type { Change, Cursor } from '@sirkel/graph-schema';
import { MAX_PAGE_EDITS } from './limits/limits.ts';
import type { ReadLog } from './readHistory.ts';

/** A stretch of the log. */
export type ChangePage = {
  readonly changes: readonly Change[];
  readonly cursor: Cursor;
  readonly hasMore: boolean;
  readonly reload: boolean;
};

/**
 * The log after a cursor, up to where this server stands.
 * @param readLog the map's log
 * @param head where the server stands
 * @param request from where, and how many
 * @throws SirkelError INVALID for what is no cursor
 */
export async function readChanges(
  readLog: ReadLog,
  { epoch, sequence }: Cursor,
  request: { readonly since: string | null; readonly first: number },
): Promise<ChangePage> {
  const since = request.since === null ? { epoch, sequence: 0 } : parseCursor(request.since);
  if (since.epoch !== epoch) return { changes: [], cursor: { epoch, sequence }, hasMore: false, reload: true };
  const wanted = Math.min(request.first, sequence - since.sequence);
  const changes = wanted > 0 ? untilFull(await readLog(since.sequence, wanted)) : [];
  const reached = changes.at(-1)?.sequence ?? since.sequence;
  return { changes, cursor: { epoch, sequence: reached }, hasMore: reached < sequence, reload: false };
}

// Always at least one, so that whoever reads on gets on.
function untilFull(changes: readonly Change[]): readonly Change[] {
  let edits = 0;
  const end = changes.findIndex((change) => {
    edits += change.edits.length;
    return edits >= MAX_PAGE_EDITS;
  });
  return end === -1 ? changes : changes.slice(0, end + 1);
}
