import type { Followed } from '../changes/createFollower.ts';
import type { Head, Store } from '../store/Store.ts';

/** How far the projections are behind the log; of all maps the one that is furthest. */
export type Lag = {
  readonly changes: number;
  /** Since what was last known to be in date; 0 while nothing is behind. */
  readonly seconds: number;
};

// In milliseconds. A store that needs longer counts as one that does not answer.
const PATIENCE = 2_000;

/**
 * Asks the store itself where the logs stand, so that a follower that stands still is seen.
 * @param followedAt when the follower last got an answer, by `performance.now()`; null: never
 */
export async function readLag(
  store: Pick<Store, 'heads'>,
  maps: readonly Followed[],
  followedAt: number | null,
): Promise<Lag> {
  if (maps.length === 0) return { changes: 0, seconds: 0 };
  const seconds = (performance.now() - (followedAt ?? 0)) / 1_000;
  const heads = await answered(store.heads(maps.map(({ map }) => map)));
  // How many changes there are is not known now; that nothing is known is told by the seconds.
  if (heads === null) return { changes: 0, seconds };
  const changes = Math.max(0, ...maps.map((map) => behind(map, heads)));
  return { changes, seconds: changes === 0 ? 0 : seconds };
}

function behind({ map, head }: Followed, heads: readonly Head[]): number {
  const there = heads.find((one) => one.map === map);
  // One that was removed or replaced is retired at the next question; it has no changes to be behind by.
  return there?.epoch === head().epoch ? there.sequence - head().sequence : 0;
}

function answered(asked: Promise<readonly Head[]>): Promise<readonly Head[] | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE, null);
    asked
      .then(resolve, () => {
        resolve(null);
      })
      .finally(() => {
        clearTimeout(timer);
      });
  });
}
