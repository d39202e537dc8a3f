import { SirkelError } from '@sirkel/graph-schema';
import type { Head, Store } from '../store/Store.ts';

/**
 * In which maps something was written since, or which came or went. Each head is read under its map's lock, so that what
 * was being written at this moment has been answered, and counts.
 * @param heads where all maps stood
 */
export async function findWritten(
  store: Pick<Store, 'maps' | 'append'>,
  heads: readonly Head[],
): Promise<readonly string[]> {
  const written = new Set<string>();
  for (const head of heads) {
    const now = await lockedHead(store, head);
    if (now?.epoch !== head.epoch || now.sequence !== head.sequence) written.add(head.map);
  }
  const known = new Set(heads.map(({ map }) => map));
  for (const { map } of await store.maps()) if (!known.has(map)) written.add(map);
  return [...written].toSorted();
}

async function lockedHead(store: Pick<Store, 'append'>, { map, sequence }: Head): Promise<Head | null> {
  try {
    const { head } = await store.append({ map, knownSequence: sequence, operationIds: [], decide: () => [] });
    return head;
  } catch (error) {
    if (error instanceof SirkelError && error.code === 'NOT_FOUND') return null;
    throw error;
  }
}
