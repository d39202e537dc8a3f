import { setTimeout as wait } from 'node:timers/promises';
import { SirkelError, type Cursor } from '@sirkel/graph-schema';
import type { ExecutionResult } from 'graphql';
import type { Engine } from '../../engine/createEngine.ts';
import { defaultSelection } from '../../engine/Selection.ts';
import type { LiveMap } from '../../projection/LiveMap.ts';
import { findingsTold, type ToldFinding } from '../resolvers/findingsTold.ts';

/** What was found at one moment, by id. */
export type Snapshot = { readonly cursor: Cursor; readonly findings: ReadonlyMap<string, ToldFinding> };

/** Which findings came and which went between two moments. */
export type FindingChange = {
  readonly cursor: Cursor;
  readonly came: readonly ToldFinding[];
  readonly went: readonly ToldFinding[];
};

/** What all who follow the findings of one map share: one listener, one computation, and executed events. */
export type FindingFeed = {
  /** The newest; null until there is one. */
  current(): Snapshot | null;
  /** Why nothing more comes: the map has to be loaded again, or cannot be worked out. */
  end(): 'reload' | Error | null;
  /** What happened between two moments; the same object for all who ask. */
  between(before: Snapshot, after: Snapshot): FindingChange;
  /** The answer to it, made once for all who follow with the same key. */
  answer(change: FindingChange, key: string, execute: (change: FindingChange) => ExecutionResult): ExecutionResult;
  /** @param wake called whenever the map has changed or something was found */
  join(wake: () => void): () => void;
};

// In milliseconds: changes within that time are answered to together.
const GATHER = 100;
// What takes longer is worked out a fifth of the time at most, however many write.
const REST = 4;
// What takes long is asked for again so much later.
const AGAIN = 1_000;

/** @param onFollowers called when one begins to follow (1) or has gone (-1) */
export function createFindingFeed(
  live: LiveMap,
  engine: Engine,
  onFollowers: (difference: 1 | -1) => void,
): FindingFeed {
  const wakers = new Set<() => void>();
  let current: Snapshot | null = null;
  let end: 'reload' | Error | null = null;
  let stop: (() => void) | null = null;
  const wakeAll = (): void => {
    for (const wake of wakers) wake();
  };
  const renew = createRenewal({
    ask: () => ask(live, engine),
    isWanted: () => end === null && wakers.size > 0,
    onFound: (found) => {
      if (found instanceof Error) end = found;
      else if (found.isOld && current !== null) return;
      else current = found.snapshot;
      wakeAll();
    },
  });
  const leave = (wake: () => void): void => {
    if (!wakers.delete(wake)) return;
    onFollowers(-1);
    if (wakers.size > 0) return;
    stop?.();
    stop = null;
    // What happens while nobody listens is not seen here.
    current = null;
    if (end !== 'reload') end = null;
  };
  return {
    current: () => current,
    end: () => end,
    ...createShared(),
    join: (wake) => {
      stop ??= live.subscribe((event) => {
        if (event.type === 'reload') end = 'reload';
        wakeAll();
        renew();
      });
      wakers.add(wake);
      onFollowers(1);
      renew();
      return () => {
        leave(wake);
      };
    },
  };
}

/** @property isOld the map has gone on, and the next is being worked out */
type Asked = { readonly snapshot: Snapshot; readonly isOld: boolean };

type Renewal = {
  readonly ask: () => Promise<Asked>;
  readonly isWanted: () => boolean;
  readonly onFound: (found: Asked | Error) => void;
};

/** Asks one time after the other, as often as it was told that there may be something new. */
function createRenewal({ ask, isWanted, onFound }: Renewal): () => void {
  const state = { isDue: false, isWorking: false };
  const work = async (): Promise<void> => {
    state.isWorking = true;
    while (state.isDue && isWanted()) {
      state.isDue = false;
      const startedAt = performance.now();
      const found = await ask().catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
      // It is still being worked out.
      const isLater = found instanceof SirkelError && found.code === 'UNAVAILABLE';
      state.isDue ||= isLater || (!(found instanceof Error) && found.isOld);
      if (!isLater) onFound(found);
      const rest = Math.max(GATHER, REST * (performance.now() - startedAt));
      await wait(isLater ? AGAIN : rest, undefined, { ref: false });
    }
    state.isWorking = false;
  };
  return () => {
    state.isDue = true;
    if (!state.isWorking) void work();
  };
}

function createShared(): Pick<FindingFeed, 'between' | 'answer'> {
  const changes = new WeakMap<Snapshot, { readonly after: Snapshot; readonly change: FindingChange }>();
  const answers = new WeakMap<FindingChange, Map<string, ExecutionResult>>();
  return {
    between: (before, after) => {
      const known = changes.get(before);
      if (known?.after === after) return known.change;
      const change = differ(before, after);
      changes.set(before, { after, change });
      return change;
    },
    answer: (change, key, execute) => {
      const made = answers.get(change) ?? new Map<string, ExecutionResult>();
      answers.set(change, made);
      const answer = made.get(key) ?? execute(change);
      made.set(key, answer);
      return answer;
    },
  };
}

/** What was known last will do: whoever insists on the newest stops what is on its way, and where people write on there would be none. */
async function ask(live: LiveMap, engine: Engine): Promise<Asked> {
  const { cursor, isOld, result } = await engine.ask(live, 'findings', defaultSelection, {}, { mayBeOld: true });
  const told = findingsTold({ ...result, selection: defaultSelection, sequence: cursor.sequence });
  // What is set aside by a decision has not gone.
  const all = [...result.told, ...result.notRecorded, ...result.setAside].map(told);
  return { isOld, snapshot: { cursor, findings: new Map(all.map((finding) => [finding.id, finding])) } };
}

function differ(before: Snapshot, after: Snapshot): FindingChange {
  const missingIn = (one: Snapshot, other: Snapshot): readonly ToldFinding[] =>
    [...one.findings.values()].filter(({ id }) => !other.findings.has(id));
  return { cursor: after.cursor, came: missingIn(after, before), went: missingIn(before, after) };
}
