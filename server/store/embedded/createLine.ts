import type { Write } from './Database.ts';

// Batches that wait are written together: one wait for the disk is enough for all of them.
const MOST_WRITES = 10_000;

/** Where batches stand in line to be written, one at a time. */
export type Line = {
  /** When the batch is on the disk. */
  add(writes: readonly Write[]): Promise<void>;
  /** When nothing waits. */
  idle(): Promise<void>;
};

type Waiting = { readonly writes: readonly Write[]; resolve(): void; reject(error: unknown): void };

/**
 * No batch is handed to the database before the one ahead of it has been answered. LevelDB may leave a part of a batch
 * that failed in its log, and what it took after that would be unreadable at the next start, although it said that all
 * was well.
 * @param write writes one batch, all or nothing
 */
export function createLine(write: (writes: readonly Write[]) => Promise<void>): Line {
  const waiting: Waiting[] = [];
  let running: Promise<void> | null = null;
  const run = async (): Promise<void> => {
    while (waiting.length > 0) {
      const group = takeGroup(waiting);
      try {
        await write(group.flatMap(({ writes }) => writes));
        for (const { resolve } of group) resolve();
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
    }
    running = null;
  };
  return {
    add: (writes) =>
      new Promise((resolve, reject) => {
        waiting.push({ writes, resolve, reject });
        running ??= run();
      }),
    idle: async () => {
      while (running !== null) await running;
    },
  };
}

function takeGroup(waiting: Waiting[]): readonly Waiting[] {
  let count = 0;
  let size = 0;
  for (const { writes } of waiting) {
    size += writes.length;
    if (count > 0 && size > MOST_WRITES) break;
    count += 1;
  }
  return waiting.splice(0, count);
}
