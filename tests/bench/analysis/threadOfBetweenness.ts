import { parentPort } from 'node:worker_threads';
import { runNodeTask, type BetweennessTask, type WeightedIndex } from '@sirkel/server/analysis/betweenness';

/** What a thread is told: all in shared memory but for the list of tasks. */
export type Told = {
  readonly parts: readonly WeightedIndex[];
  readonly tasks: readonly BetweennessTask[];
  /** Where in `sums` what each task comes to begins. */
  readonly starts: readonly number[];
  readonly sums: Float64Array;
  /** The next task that nobody has taken. */
  readonly next: Int32Array;
};

/** A thread: takes tasks until there is none, and says so. */
parentPort?.on('message', ({ parts, tasks, starts, sums, next }: Told) => {
  for (;;) {
    const task = tasks[Atomics.add(next, 0, 1)];
    if (task === undefined) break;
    sums.set(runNodeTask(parts, task), starts[tasks.indexOf(task)]);
  }
  parentPort?.postMessage('done');
});
parentPort?.postMessage('ready');
