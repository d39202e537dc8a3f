import type { IncomingMessage } from 'node:http';
import type { Person } from '@sirkel/graph-schema';
import type { Meter } from '../../graphql/limits/Meter.ts';
import { addressOf } from './addressOf.ts';
import { createBudget } from './createBudget.ts';
import type { Budget, BudgetSettings } from './createBudget.ts';
import { RateLimited } from './RateLimited.ts';

/** What a server counts, so that nobody can take from others what is there for all. */
export type RateLimits = {
  /** Where a request comes from, for counting alone. */
  addressOf(request: IncomingMessage): string;
  /**
   * The meter of whoever asks.
   * @param session the id of their session, checked; undefined for who is not signed in
   * @param onRefused is told after how many seconds it is worth asking again
   */
  meterOf(asker: Asker, onRefused?: (retryAfter: number) => void): Meter;
  /**
   * Counts a sign-in link that was wrong; right ones are never counted. Past the limit it waits a while before it
   * refuses, so that guessing one after the other is slow.
   * @throws RateLimited
   */
  missedLink(request: IncomingMessage): Promise<void>;
};

export type Asker = {
  readonly request: IncomingMessage;
  readonly person: Person;
  readonly session: string | undefined;
};

export type RateLimitSettings = {
  readonly trustedProxies: number;
  readonly random: (size: number) => Uint8Array;
  readonly figures?: Partial<RateLimitFigures>;
};

/** Points within seconds, for each. */
export type RateLimitFigures = Readonly<Record<'writes' | 'session' | 'address' | 'misses' | 'allMisses', Figure>>;
type Figure = Omit<BudgetSettings, 'salt'>;

/**
 * A workshop of 3,000 sits behind one address, and several may be signed in as one person: 300 writers with 0.2 changes
 * a second each are 600 writes in ten seconds, and 3,000 screens that open at once cost an address less than half of
 * what it has. Tests hold the figures to that.
 */
export const rateLimitFigures: RateLimitFigures = {
  /** Of one person on one map: a write is one, and one more for every 25 records it changes. */
  writes: { points: 1_800, seconds: 10 },
  /** Cost, as `costRule` counts, of one session. */
  session: { points: 4_000_000, seconds: 10 },
  /** The same, of all who are not signed in behind one address. */
  address: { points: 10_000_000, seconds: 10 },
  /** Wrong sign-in links from one address. */
  misses: { points: 30, seconds: 60 },
  /** Wrong sign-in links from everywhere. */
  allMisses: { points: 600, seconds: 60 },
};

const RECORDS_PER_POINT = 25;
// A wrong link past the limit is held for so long, in milliseconds; so many are held at once.
const HOLD = 1_000;
const MAX_HELD = 100;

/** Counts in the memory of this server; several servers each count for themselves. */
export function createRateLimits({ trustedProxies, random, figures }: RateLimitSettings): RateLimits {
  const salt = random(32);
  const of = { ...rateLimitFigures, ...figures };
  const budget = (figure: Figure): Budget => createBudget({ ...figure, salt });
  const writes = budget(of.writes);
  const [ofSession, ofAddress] = [budget(of.session), budget(of.address)];
  const misses = createMisses(budget(of.misses), budget(of.allMisses));
  const address = (request: IncomingMessage): string => addressOf(request, trustedProxies);
  return {
    addressOf: address,
    meterOf: ({ request, person, session }, onRefused = () => undefined) => {
      const isKnown = session !== undefined && person.role !== 'reader';
      const [reads, key] = isKnown ? [ofSession, session] : [ofAddress, address(request)];
      const refuse = (retryAfter: number | null, sentence: string): void => {
        if (retryAfter === null) return;
        onRefused(retryAfter);
        throw new RateLimited(sentence, retryAfter);
      };
      return {
        admit: async () => {
          refuse(await reads.waitOf(key), 'More was asked for than the server can answer to one.');
        },
        charge: (cost) => {
          void reads.spend(key, cost);
        },
        write: async (map, edits) => {
          // What a reader asks to write is refused anyway.
          if (!isKnown) return;
          const points = 1 + Math.floor(edits / RECORDS_PER_POINT);
          refuse(
            await writes.spend(`${person.id} ${map}`, points),
            'More was written to this map than is good for it.',
          );
        },
      };
    },
    missedLink: (request) => misses(address(request)),
  };
}

function createMisses(ofAddress: Budget, ofAll: Budget): (address: string) => Promise<void> {
  let held = 0;
  return async (address) => {
    const waits = [await ofAddress.spend(address, 1), await ofAll.spend('all', 1)];
    const retryAfter = Math.max(...waits.map((seconds) => seconds ?? 0));
    if (retryAfter === 0) return;
    if (held < MAX_HELD) {
      held += 1;
      await new Promise((resolve) => setTimeout(resolve, HOLD).unref());
      held -= 1;
    }
    throw new RateLimited('Too many wrong links have been tried.', retryAfter);
  };
}
