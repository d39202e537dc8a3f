import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Request } from '../../../client/graphql/createRequest.ts';
import { commitMutation } from '../../../client/graphql/operations.ts';
import { readChange } from '../../../client/graphql/readMap.ts';
import { asRequestError } from '../../../client/graphql/RequestError.ts';
import { toEditInput } from '../../../client/mutations/toEditInput.ts';
import { createAsking } from './createAsking.ts';
import { createRandom } from './createRandom.ts';
import { createWishes, type Wish } from './createWishes.ts';
import type { Entry, Ledger } from './Ledger.ts';

export type WritersOrder = {
  /** The address of each writer, taken in turn. */
  readonly urls: readonly string[];
  readonly cookie: string;
  readonly map: string;
  readonly count: number;
  readonly seed: number;
  /** Milliseconds from the start of one write of a writer to the next, unless the answer takes longer. */
  readonly pace: number;
};

export type Writers = {
  readonly ledger: Ledger;
  /** Each writer waits until its last operation is answered, and writes no more. */
  stop(): Promise<void>;
};

/** In milliseconds. */
const BETWEEN_TRIES = 150;
const LONGEST = 120_000;

/**
 * Starts clients that write, each one change after another. What has no answer, or the answer that the server cannot
 * just now, is sent again with the same operationId until there is one.
 */
export function startWriters(order: WritersOrder): Writers {
  const ledger = new Map<string, Entry>();
  const state = { stopped: false, stoppedAt: Infinity };
  const write = async (index: number): Promise<void> => {
    const through = index % order.urls.length;
    const wishes = createWishes(`Skriver ${String(index)}`, createRandom(order.seed + index));
    const isOver = (): boolean => performance.now() > state.stoppedAt + LONGEST;
    await sleep((order.pace * index) / order.count);
    while (!state.stopped) {
      const begun = performance.now();
      const wish = wishes();
      const entry = newEntry(wish, through);
      ledger.set(entry.operationId, entry);
      await sendUntilAnswered(createAsking(order.urls[through] ?? '', order.cookie), order.map, {
        entry,
        wish,
        isOver,
      });
      if (entry.acknowledged === undefined) return;
      wish.done();
      await sleep(Math.max(0, begun + order.pace - performance.now()));
    }
  };
  const running = Promise.all(Array.from({ length: order.count }, (_, index) => write(index)));
  return {
    ledger,
    stop: async () => {
      state.stopped = true;
      state.stoppedAt = performance.now();
      await running;
    },
  };
}

function newEntry({ edits }: Wish, through: number): Entry {
  return { operationId: randomUUID(), edits: edits.length, through, sentAt: performance.now(), tries: [] };
}

// What passes by itself; anything else is a refusal of the change.
const passing: ReadonlySet<string> = new Set(['UNREACHABLE', 'UNAVAILABLE', 'RATE_LIMITED']);

async function sendUntilAnswered(
  request: Request,
  map: string,
  { entry, wish, isOver }: { readonly entry: Entry; readonly wish: Wish; readonly isOver: () => boolean },
): Promise<void> {
  const edits = wish.edits.map((edit) => toEditInput(edit, () => 'actor'));
  while (entry.acknowledged === undefined && entry.refused === undefined && !isOver()) {
    const sentAt = performance.now();
    try {
      const { commit } = await request(commitMutation, { map, operationId: entry.operationId, edits });
      entry.acknowledged = { change: readChange(commit.change), at: performance.now() };
    } catch (thrown) {
      const { code, message } = asRequestError(thrown);
      entry.tries.push({ code, sentAt, milliseconds: performance.now() - sentAt });
      if (passing.has(code)) await sleep(BETWEEN_TRIES);
      else entry.refused = `${code}: ${message}`;
    }
  }
}
