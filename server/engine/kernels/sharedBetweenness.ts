import type { Adjacency } from '../../analysis/Adjacency.ts';
import {
  planBetweenness,
  runNodeTask,
  sumNodeTasks,
  type BetweennessPlan,
  type BetweennessTask,
  type WeightedIndex,
} from '../../analysis/betweenness.ts';
import { addDone, isStopped, setTotal, type Control } from '../threads/Control.ts';
import { estimated, exactly, isExact, type MeasuredBetweenness } from './measureBetweenness.ts';

/** The tasks of a plan in memory that threads share: whoever is free takes the next one. */
export type SharedWork = {
  readonly parts: readonly WeightedIndex[];
  readonly tasks: readonly BetweennessTask[];
  /** What each task came to, one behind the other. */
  readonly sums: Float64Array<SharedArrayBuffer>;
  /** Where each begins. */
  readonly starts: readonly number[];
  /** First the next task that nobody has taken; then for each task whether it is done. */
  readonly state: Int32Array<SharedArrayBuffer>;
  readonly control: Control;
};

/** Lets other messages of a thread have their turn. */
export type Turn = () => Promise<void>;

export class Stopped extends Error {}

// Below that it is done before another thread has heard of it.
const WORTH_SHARING = 20_000_000;
// In milliseconds: a task that was taken so long ago, beyond what our own took, is taken again.
const PATIENCE = 500;

export type Sharing = {
  readonly control: Control;
  readonly turn: Turn;
  /** Tells other threads of work that they may take part in. */
  readonly share: (work: SharedWork) => void;
};

/**
 * Measures betweenness with whoever helps: exactly up to a number of steps, by a draw above it. Who does which task is
 * chance; what each comes to is not, and they are added in their order, so the answer is the same to the last bit.
 * @throws Stopped once the control says so
 */
export async function measureTogether(
  index: Adjacency,
  seed: number,
  { control, turn, share }: Sharing,
): Promise<MeasuredBetweenness> {
  const plan = planBetweenness(index);
  if (!isExact(plan)) return estimated(index, seed);
  const work = layOut(plan, control);
  setTotal(control, plan.tasks.length);
  if (plan.steps > WORTH_SHARING) share(work);
  const longest = await takePart(work, turn);
  await finishAll(work, turn, longest + PATIENCE);
  if (isStopped(control)) throw new Stopped('Nobody waits for it any more.');
  return exactly(
    sumNodeTasks(
      plan,
      plan.tasks.map((_, task) => slotOf(work, task)),
    ),
  );
}

/**
 * Takes tasks until none is left that nobody has taken.
 * @returns how long the longest took, in milliseconds
 */
export async function takePart(work: SharedWork, turn: Turn): Promise<number> {
  let longest = 0;
  for (;;) {
    if (isStopped(work.control)) return longest;
    const task = Atomics.add(work.state, 0, 1);
    if (task >= work.tasks.length) return longest;
    const startedAt = performance.now();
    doTask(work, task);
    longest = Math.max(longest, performance.now() - startedAt);
    await turn();
  }
}

/** Waits for the others, and does what one of them has left undone: done twice it comes to the same. */
async function finishAll(work: SharedWork, turn: Turn, patience: number): Promise<void> {
  const startedAt = performance.now();
  for (let task = 0; task < work.tasks.length && !isStopped(work.control);) {
    if (isDone(work, task)) task += 1;
    else if (performance.now() - startedAt > patience) doTask(work, task);
    else await turn();
  }
}

function doTask(work: SharedWork, task: number): void {
  slotOf(work, task).set(runNodeTask(work.parts, work.tasks[task] as BetweennessTask));
  // Only one of those who did it counts it.
  if (Atomics.exchange(work.state, 1 + task, 1) === 0) addDone(work.control);
}

const isDone = ({ state }: SharedWork, task: number): boolean => Atomics.load(state, 1 + task) === 1;

function slotOf({ sums, starts, parts, tasks }: SharedWork, task: number): Float64Array {
  const start = starts[task] as number;
  const { part } = tasks[task] as BetweennessTask;
  return sums.subarray(start, start + (parts[part] as WeightedIndex).index.nodeCount);
}

function layOut({ parts, tasks }: BetweennessPlan, control: Control): SharedWork {
  const starts: number[] = [];
  let length = 0;
  for (const { part } of tasks) {
    starts.push(length);
    length += (parts[part] as WeightedIndex).index.nodeCount;
  }
  return {
    parts: parts.map(({ index, weights }) => ({
      index: {
        ...index,
        offsets: sharedInts(index.offsets),
        targets: sharedInts(index.targets),
        ties: sharedInts(index.ties),
      },
      weights: sharedFloats(weights),
    })),
    tasks,
    sums: new Float64Array(new SharedArrayBuffer(length * Float64Array.BYTES_PER_ELEMENT)),
    starts,
    state: new Int32Array(new SharedArrayBuffer((1 + tasks.length) * Int32Array.BYTES_PER_ELEMENT)),
    control,
  };
}

function sharedInts(values: Int32Array): Int32Array {
  const shared = new Int32Array(new SharedArrayBuffer(values.byteLength));
  shared.set(values);
  return shared;
}

function sharedFloats(values: Float64Array): Float64Array {
  const shared = new Float64Array(new SharedArrayBuffer(values.byteLength));
  shared.set(values);
  return shared;
}
