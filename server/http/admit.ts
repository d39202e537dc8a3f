import type { IncomingMessage } from 'node:http';
import type { Person } from '@sirkel/graph-schema';
import type { Access } from '../access/createAccess.ts';
import type { Meter } from '../graphql/limits/Meter.ts';
import { sessionOf } from './cookies.ts';
import { personOf } from './person.ts';
import type { RateLimits } from './rateLimits/createRateLimits.ts';

/** Who has been let in, and what counts what they ask for. */
export type Admitted = { readonly person: Person; readonly meter: Meter };

export type AdmitParts = {
  readonly access: Access;
  readonly publicUrl: string | null;
  readonly rateLimits: Pick<RateLimits, 'lookUp' | 'meterOf'>;
};

/**
 * Finds out who asks, and lets in whoever has not asked for too much. All that is asked over HTTP comes in here. Who the
 * store has not confirmed may read: each of their writes waits for that, whatever it is.
 * @param onRefused is told after how many seconds it is worth asking again
 * @throws RateLimited
 */
export async function admit(
  { access, publicUrl, rateLimits }: AdmitParts,
  request: IncomingMessage,
  onRefused?: (retryAfter: number) => void,
): Promise<Admitted> {
  const session = sessionOf(request, publicUrl);
  const { confirm, ...person } = await rateLimits.lookUp(request, session, () => personOf(access, request, publicUrl));
  const meter = rateLimits.meterOf({ request, person, session }, onRefused);
  await meter.admit();
  return { person, meter: confirm === undefined ? meter : confirmedFirst(meter, confirm) };
}

// Nothing is written that the meter has not been told of before.
function confirmedFirst(meter: Meter, confirm: () => Promise<void>): Meter {
  return {
    ...meter,
    write: async (map, edits) => {
      await confirm();
      await meter.write(map, edits);
    },
  };
}
