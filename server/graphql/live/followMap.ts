import { formatCursor, SirkelError } from '@sirkel/graph-schema';
import type { Change, Cursor } from '@sirkel/graph-schema';
import type { ExecutionResult } from 'graphql';
import { MAX_TAIL } from '../../store/Store.ts';
import { createBell, endedBy } from './createBell.ts';
import type { Bell } from './createBell.ts';
import type { Execute } from './createExecutions.ts';
import type { MapFeed } from './createMapFeed.ts';

export type FollowRequest = {
  readonly feed: MapFeed;
  /** What the follower has already. */
  readonly since: Cursor;
  /** What is asked of every event; equal keys get equal answers. */
  readonly key: string;
  readonly execute: Execute;
  /** Throws when the follower may not read the map any more. */
  readonly checkRight: () => void;
};

/**
 * Every change after a cursor, in sequence, each once. A follower holds no queue, only the place where it stands: it is
 * woken when something happens and takes what comes next, from memory or from the log, as fast as its reader takes it.
 * It ends after a Reload.
 */
export function followMap(request: FollowRequest): AsyncGenerator<ExecutionResult, undefined> {
  const bell = createBell();
  return endedBy(bell, follow(request, bell));
}

async function* follow(request: FollowRequest, bell: Bell): AsyncGenerator<ExecutionResult, undefined> {
  const { feed, key, execute, checkRight } = request;
  let at = request.since;
  // Events since it last let others have their turn.
  let row = 0;
  const { answer, leave } = feed.join({ key, execute, wake: bell.ring });
  try {
    while (!bell.ended()) {
      bell.hush();
      const generation = feed.generation();
      const ahead = await readAhead(feed, at);
      for (const change of ahead.changes) {
        if (row >= ROW) {
          await nextTurn();
          row = 0;
        }
        row += 1;
        // Ended while the reader took the one before.
        if (bell.ended()) return undefined;
        // Something was blanked since this was read; the log is read anew.
        if (feed.generation() !== generation) break;
        checkRight();
        at = { epoch: at.epoch, sequence: change.sequence };
        yield answer({ type: 'change', change, cursor: at });
      }
      if (ahead.reload !== null) {
        checkRight();
        yield answer({ type: 'reload', cursor: ahead.reload });
        return undefined;
      }
      if (ahead.changes.length === 0) {
        await bell.rung();
        row = 0;
      }
    }
    return undefined;
  } finally {
    leave();
  }
}

// A reader that takes everything at once never makes its follower wait, and many who catch up after a break would hold the
// server for seconds: after so many events in a row, what else there is to do has its turn.
const ROW = 10;

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

type Ahead = { readonly changes: readonly Change[]; readonly reload: Cursor | null };

const nothing: Ahead = { changes: [], reload: null };

async function readAhead(feed: MapFeed, at: Cursor): Promise<Ahead> {
  const ended = feed.reload();
  if (ended !== null) return { changes: [], reload: ended };
  const head = feed.live.head();
  if (head.epoch !== at.epoch || head.sequence - at.sequence > MAX_TAIL) return { changes: [], reload: head };
  if (head.sequence === at.sequence) return nothing;
  const next = feed.recent(at.sequence + 1);
  if (next !== undefined) return { changes: [next], reload: null };
  const read = await readLog(feed, at);
  if (read === null) return { changes: [], reload: feed.reload() ?? feed.live.head() };
  // What is read is sent only as far as it goes on from where the follower stands.
  if (read[0] !== undefined && read[0].sequence !== at.sequence + 1) {
    throw new Error(`The log after ${formatCursor(at)} begins with ${String(read[0].sequence)}.`);
  }
  return { changes: read, reload: null };
}

// A reader may take its time with what was read for it; many who are far behind must not fill the memory meanwhile.
const READ_AT_ONCE = 25;

// Null where the log does not go on from there: it was replaced while it was read, or never came as far.
async function readLog({ live }: MapFeed, at: Cursor): Promise<readonly Change[] | null> {
  try {
    return await live.readLog(at, READ_AT_ONCE);
  } catch (error) {
    if (error instanceof SirkelError && error.code === 'CONFLICT') return null;
    throw error;
  }
}
