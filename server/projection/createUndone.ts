import type { Change } from '@sirkel/graph-schema';
import { MAX_TAIL, type Store } from '../store/Store.ts';

/** Which operations of a map have been taken back. */
export type Undone = {
  readonly operations: ReadonlySet<string>;
  /** Older changes cannot be taken back: whether they have been is not known. */
  readonly floor: number;
  add(change: Change): void;
  /** Reads what was taken back before this server loaded the map; once, when somebody first undoes something. */
  prepare(): Promise<void>;
};

/** @param loadedAt the sequence up to which the map was loaded */
export function createUndone(store: Pick<Store, 'changes'>, map: string, loadedAt: number): Undone {
  const operations = new Set<string>();
  const floor = Math.max(0, loadedAt - MAX_TAIL);
  let prepared: Promise<void> | null = null;
  const add = ({ undoes }: Change): void => {
    if (undoes !== undefined) operations.add(undoes);
  };
  const read = async (): Promise<void> => {
    if (loadedAt > floor) (await store.changes(map, floor, loadedAt - floor)).forEach(add);
  };
  return {
    operations,
    floor,
    add,
    prepare: async () => {
      prepared ??= read();
      try {
        await prepared;
      } catch (error) {
        prepared = null;
        throw error;
      }
    },
  };
}
