import { SirkelError, type Cursor } from '@sirkel/graph-schema';
import type { LiveMap } from '../../projection/LiveMap.ts';

const TRIES = 3;

/**
 * Asks several things of a map until all answers are of the moment at which it stands when they have come.
 * @param read makes something of the answers, and of the map as it stands: in the same turn, so that both are of one moment
 * @throws SirkelError UNAVAILABLE when the map never stood still for as long as it took
 */
export async function ofOneMoment<Answers extends readonly { readonly cursor: Cursor }[], Read>(
  live: Pick<LiveMap, 'head'>,
  ask: () => Promise<Answers>,
  read: (answers: Answers) => Read,
): Promise<Read> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const answers = await ask();
    const { epoch, sequence } = live.head();
    if (answers.every(({ cursor }) => cursor.epoch === epoch && cursor.sequence === sequence)) return read(answers);
  }
  throw new SirkelError('UNAVAILABLE', 'The map is being changed all the time just now; try again in a moment.');
}
