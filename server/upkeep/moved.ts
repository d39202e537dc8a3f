import { SirkelError } from '@sirkel/graph-schema';
import type { AccessCollection, Store } from '../store/Store.ts';
import type { Sum } from './sums.ts';

const MOVED = 'movedTo';
const MOVING = 'moving/';

/** Whether a record tells of this very store, and means nothing in another. */
export const isOwnRecord = (collection: AccessCollection, key: string): boolean =>
  collection === 'server' && (key === MOVED || key.startsWith(MOVING));

/** Leaves word in a store that its maps are elsewhere now. */
export async function markMoved({ access }: Pick<Store, 'access'>, to: string, at: string): Promise<void> {
  await access.put('server', MOVED, JSON.stringify({ to, at }));
}

/** Takes that word away: this store is the one to write in. */
export async function unmarkMoved({ access }: Pick<Store, 'access'>): Promise<void> {
  await access.take('server', MOVED);
}

/**
 * Refuses a store whose maps were moved away, so that nobody goes on writing in the old one by mistake.
 * @throws SirkelError UNAVAILABLE with what to do
 */
export async function requireNotMoved({
  access,
  kind,
  location,
}: Pick<Store, 'access' | 'kind' | 'location'>): Promise<void> {
  const note = await access.get('server', MOVED);
  if (note === undefined) return;
  const { to, at } = JSON.parse(note) as { readonly to: string; readonly at: string };
  const set = kind === 'embedded' ? 'set NEO4J_URI to work there' : 'leave NEO4J_URI out to work there';
  throw new SirkelError(
    'UNAVAILABLE',
    `The maps in ${location} were moved to ${to} on ${at.slice(0, 10)}; ${set}. Whoever wants to go on here all the same runs npm run move -- --stay first.`,
  );
}

/** Notes in the target that a map is on its way in, so that a half map is known as one's own when the move is run again. */
export async function beginMap({ access }: Pick<Store, 'access'>, map: string): Promise<boolean> {
  const wasBegun = (await access.get('server', `${MOVING}${map}`)) !== undefined;
  // What stands there may say more than that.
  if (!wasBegun) await access.put('server', `${MOVING}${map}`, 'begun');
  return wasBegun;
}

/** Notes in the target that its map is whole but no longer the newest, and the sum of the log that it has. */
export async function noteOutdated({ access }: Pick<Store, 'access'>, map: string, sum: Sum): Promise<void> {
  await access.put('server', `${MOVING}${map}`, `outdated ${sum.sha256}`);
}

/** Whether the target's map is known as outdated, and nobody has written in it since. */
export async function isOutdated({ access }: Pick<Store, 'access'>, map: string, sum: Sum): Promise<boolean> {
  return (await access.get('server', `${MOVING}${map}`)) === `outdated ${sum.sha256}`;
}

/** The map is whole there. */
export async function endMap({ access }: Pick<Store, 'access'>, map: string): Promise<void> {
  await access.take('server', `${MOVING}${map}`);
}
