import { setImmediate as nextTurn } from 'node:timers/promises';
import { SirkelError } from '@sirkel/graph-schema';

/** Work in small steps: wherever it yields, whoever runs it may let others have their turn. */
export type Steps<Result> = Generator<undefined, Result>;

// In milliseconds: others wait no longer than that, and one step.
const TURN = 8;

/**
 * Does something that takes long on the thread that answers everybody, a few milliseconds at a time.
 * @param signal aborted when nobody wants it any more
 */
export async function inTurns<Result>(steps: Steps<Result>, signal?: AbortSignal): Promise<Result> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - since < TURN) continue;
    await nextTurn();
    if (signal?.aborted === true) throw new SirkelError('UNAVAILABLE', 'Nobody waits for it any more.');
    since = performance.now();
  }
}

/** Does the same at once, where nobody waits: in a thread of its own, or of what is small. */
export function toEnd<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

// So many of anything make one step: well below a millisecond.
const STEP = 200;

/** The same things one by one, with a step after each few of them. */
export function* stepwise<Item>(items: Iterable<Item>, act: (item: Item) => void): Steps<void> {
  let count = 0;
  for (const item of items) {
    act(item);
    count += 1;
    if (count % STEP === 0) yield;
  }
}

/** Sorts in steps; what is equal keeps its order. */
export function* sortedInSteps<Item>(items: readonly Item[], compare: (a: Item, b: Item) => number): Steps<Item[]> {
  let runs: Item[][] = [];
  for (let start = 0; start < items.length; start += STEP) {
    runs.push(items.slice(start, start + STEP).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const longer: Item[][] = [];
    for (let at = 0; at < runs.length; at += 2) {
      longer.push(yield* merged(runs[at] as Item[], runs[at + 1] ?? [], compare));
    }
    runs = longer;
  }
  return runs[0] ?? [];
}

function* merged<Item>(one: Item[], other: Item[], compare: (a: Item, b: Item) => number): Steps<Item[]> {
  const all: Item[] = [];
  let [at, beside] = [0, 0];
  while (at < one.length && beside < other.length) {
    const isOther = compare(one[at] as Item, other[beside] as Item) > 0;
    all.push((isOther ? other[beside++] : one[at++]) as Item);
    if (all.length % STEP === 0) yield;
  }
  yield* stepwise(one.slice(at), (item) => all.push(item));
  yield* stepwise(other.slice(beside), (item) => all.push(item));
  return all;
}
