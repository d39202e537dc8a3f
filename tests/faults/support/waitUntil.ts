import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Waits for a condition, at most so long.
 * @param what for the error
 * @throws Error when it did not come in time
 */
export async function waitUntil(
  what: string,
  isSo: () => boolean | Promise<boolean>,
  milliseconds = 30_000,
): Promise<void> {
  const end = performance.now() + milliseconds;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`In ${String(milliseconds)} ms it did not come to this: ${what}.`);
    await sleep(20);
  }
}
