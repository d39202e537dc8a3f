import type { ExecutionResult } from 'graphql';
import { createBell, endedBy } from './createBell.ts';
import type { Bell } from './createBell.ts';
import type { FindingChange, FindingFeed, Snapshot } from './createFindingFeed.ts';

export type FindingRequest = {
  readonly feed: FindingFeed;
  /** What is asked of every event; equal keys get equal answers. */
  readonly key: string;
  readonly execute: (change: FindingChange) => ExecutionResult;
  /** Throws when the follower may not read the map any more. */
  readonly checkRight: () => void;
};

/**
 * Which findings came and went, from now on. A follower holds no queue, only the moment it knows: one that is slow is told
 * at once what happened since. It ends when the map has to be loaded again.
 */
export function followFindings(request: FindingRequest): AsyncGenerator<ExecutionResult, undefined> {
  const bell = createBell();
  return endedBy(bell, follow(request, bell));
}

async function* follow(
  { feed, key, execute, checkRight }: FindingRequest,
  bell: Bell,
): AsyncGenerator<ExecutionResult, undefined> {
  const leave = feed.join(bell.ring);
  let known: Snapshot | null = null;
  try {
    while (!bell.ended()) {
      bell.hush();
      checkRight();
      const end = feed.end();
      if (end instanceof Error) throw end;
      if (end !== null) return undefined;
      const current = feed.current();
      const change = current === null || current === known ? null : feed.between(known ?? current, current);
      // The first has nothing in it, and says from when on the next are told.
      const tells = change !== null && (known === null || change.came.length + change.went.length > 0);
      known = current ?? known;
      if (tells) yield feed.answer(change, key, execute);
      else await bell.rung();
    }
    return undefined;
  } finally {
    leave();
  }
}
