import { SirkelError } from '@sirkel/graph-schema';
import type { Change } from '@sirkel/graph-schema';
import type { Connection } from './relayPage.ts';
import { MAX_PAGE_EDITS } from './limits/limits.ts';

/** Reads the log after a sequence, at most `limit` changes. */
export type ReadLog = (after: number, limit: number) => Promise<readonly Change[]>;

export type HistoryRequest = {
  /** The id of the record. */
  readonly of: string;
  readonly first: number;
  /** Only changes before this sequence. */
  readonly before: number;
};

const STRETCH = 500;
// In changes: what one question reads of the log at most. The next page goes on where this one stopped.
const MAX_READ = 10_000;

/**
 * The changes that touched a record, the newest first, read from the log backwards.
 * @param readLog the map's log
 * @param request which record, how many, and from where back
 */
export async function readHistory(
  readLog: ReadLog,
  { of, first, before }: HistoryRequest,
): Promise<Connection<Change>> {
  const found: Change[] = [];
  let edits = 0;
  let reached = before;
  const lowest = Math.max(0, before - 1 - MAX_READ);
  const isFull = (): boolean => found.length >= first || edits >= MAX_PAGE_EDITS;
  while (reached - 1 > lowest && !isFull()) {
    const after = Math.max(lowest, reached - 1 - STRETCH);
    const stretch = await readLog(after, reached - 1 - after);
    for (const change of stretch.toReversed()) {
      if (isFull()) break;
      reached = change.sequence;
      if (!touches(change, of)) continue;
      found.push(change);
      edits += change.edits.length;
    }
    if (stretch.length === 0) break;
  }
  return historyPage(found, reached);
}

/**
 * The sequence that a history's cursor stands for.
 * @throws SirkelError INVALID
 */
export function readHistoryCursor(cursor: string): number {
  if (/^\d{1,15}$/.test(cursor)) return Number(cursor);
  throw new SirkelError('INVALID', 'Expected a cursor from an earlier page of history.', { path: 'after' });
}

function historyPage(changes: readonly Change[], reached: number): Connection<Change> {
  const edges = changes.map((node) => ({ node, cursor: String(node.sequence) }));
  return {
    edges,
    nodes: changes,
    pageInfo: {
      hasNextPage: reached > 1,
      hasPreviousPage: false,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: reached > 1 || edges.length > 0 ? String(reached) : null,
    },
  };
}

function touches(change: Change, id: string): boolean {
  return change.edits.some((edit) => edit.id === id);
}
