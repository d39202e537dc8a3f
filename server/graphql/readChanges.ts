import { parseCursor, SirkelError } from '@sirkel/graph-schema';
import type { Change, Cursor } from '@sirkel/graph-schema';
import type { LiveMap } from '../projection/LiveMap.ts';
import { MAX_PAGE_EDITS } from './limits/limits.ts';

/** A stretch of the log. */
export type ChangePage = {
  readonly changes: readonly Change[];
  readonly cursor: Cursor;
  readonly hasMore: boolean;
  readonly reload: boolean;
};

/**
 * The log after a cursor, up to where this server stands; a cursor beyond that makes it catch up first.
 * @param live the map
 * @param request from where, and how many
 * @returns with `reload` when the log does not go on from the cursor: the map was restored since
 * @throws SirkelError INVALID for what is no cursor
 */
export async function readChanges(
  live: Pick<LiveMap, 'head' | 'readLog'>,
  request: { readonly since: string | null; readonly first: number },
): Promise<ChangePage> {
  const since = request.since === null ? { epoch: live.head().epoch, sequence: 0 } : parseCursor(request.since);
  const read = await readLog(live, since, request.first);
  const { epoch, sequence } = live.head();
  if (read === null) return { changes: [], cursor: { epoch, sequence }, hasMore: false, reload: true };
  const changes = untilFull(read);
  const reached = changes.at(-1)?.sequence ?? since.sequence;
  return { changes, cursor: { epoch, sequence: reached }, hasMore: reached < sequence, reload: false };
}

// Null where the log does not go on from there.
async function readLog(
  live: Pick<LiveMap, 'readLog'>,
  since: Cursor,
  limit: number,
): Promise<readonly Change[] | null> {
  try {
    return await live.readLog(since, limit);
  } catch (error) {
    if (error instanceof SirkelError && error.code === 'CONFLICT') return null;
    throw error;
  }
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
