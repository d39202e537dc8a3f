import type { IncomingMessage } from 'node:http';
import type { Person } from '@sirkel/graph-schema';
import { looksLikeSecret } from '../../access/secret.ts';
import { REFUSED_COST } from '../../graphql/limits/limits.ts';
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
   * Looks up whose session a request came with, unless more was asked for already on its account. What this server does
   * not know is on the account of the address, and costs it as much as a refused document unless it is somebody's: else
   * whoever makes sessions up has the store asked as often as they like.
   * @param session as it came, unchecked
   * @param look asks the store
   * @throws RateLimited before anything is looked up
   */
  lookUp<Found extends Person>(
    request: IncomingMessage,
    session: string | undefined,
    look: () => Promise<Found>,
  ): Promise<Found>;
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
  /** Whether a session is known without asking the store; when nothing is said, none is. */
  readonly knows?: (session: string) => boolean;
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
  address: { points: 12_000_000, seconds: 10 },
  /** Wrong sign-in links from one address. */
  misses: { points: 30, seconds: 60 },
  /** Wrong sign-in links from everywhere. */
  allMisses: { points: 600, seconds: 60 },
};

const TOO_MUCH = 'More was asked for than the server can answer to one.';
const RECORDS_PER_POINT = 25;
// A wrong link past the limit is held for so long, in milliseconds; so many are held at once.
const HOLD = 1_000;
const MAX_HELD = 100;

/** Counts in the memory of this server; several servers each count for themselves. */
export function createRateLimits(settings: RateLimitSettings): RateLimits {
  const { trustedProxies, random, figures, knows = () => false } = settings;
  const salt = random(32);
  const of = { ...rateLimitFigures, ...figures };
  const budget = (figure: Figure): Budget => createBudget({ ...figure, salt });
  const writes = budget(of.writes);
  const [ofSession, ofAddress] = [budget(of.session), budget(of.address)];
  const misses = createMisses(budget(of.misses), budget(of.allMisses));
  const address = (request: IncomingMessage): string => addressOf(request, trustedProxies);
  return {
    addressOf: address,
    lookUp: createLookUp({ ofSession, ofAddress, address, knows }),
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
          refuse(await reads.waitOf(key), TOO_MUCH);
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

type Accounts = {
  readonly ofSession: Budget;
  readonly ofAddress: Budget;
  readonly address: (request: IncomingMessage) => string;
  readonly knows: (session: string) => boolean;
};

function createLookUp({ ofSession, ofAddress, address, knows }: Accounts): RateLimits['lookUp'] {
  return async (request, session, look) => {
    // What cannot be a session is not looked up.
    if (session === undefined || !looksLikeSecret(session)) return look();
    if (knows(session)) {
      refuseFor(await ofSession.waitOf(session));
      return look();
    }
    const key = address(request);
    // Paid before it is looked up, so that of many at once no more are looked up than one after the other.
    const retryAfter = await ofAddress.spend(key, REFUSED_COST);
    if (retryAfter !== null) await ofAddress.giveBack(key, REFUSED_COST);
    refuseFor(retryAfter);
    const person = await look();
    if (person.role !== 'reader') await ofAddress.giveBack(key, REFUSED_COST);
    return person;
  };
}

function refuseFor(retryAfter: number | null): void {
  if (retryAfter !== null) throw new RateLimited(TOO_MUCH, retryAfter);
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
