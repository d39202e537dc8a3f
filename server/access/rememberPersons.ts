import type { Person } from '@sirkel/graph-schema';
import { answerInTime } from '../store/answerInTime.ts';
import type { Clock } from './Clock.ts';
import type { Access } from './createAccess.ts';
import { hashSecret } from './secret.ts';

/** How long a session is remembered after the store last knew of it, in milliseconds. */
export const REMEMBERED_FOR = 3_600_000;
/** How many sessions are remembered at most. */
export const MOST_REMEMBERED = 10_000;
// In milliseconds: what the store needs for a small record on a busy day is far below.
// And a write that it then refuses, after the five seconds of an operation, shall be refused within seven.
const PATIENCE = 1_000;
// As long as it is away, each question finds out whether it is back, and whoever asks waits no longer than this.
const PATIENCE_AWAY = 100;

export type RememberParts = { readonly clock: Clock; readonly patience?: number };

type Remembered = { readonly person: Person; readonly at: number };

/**
 * Access that knows who is who while the store is away, so that those who are signed in go on reading what is in the
 * server's memory. Whatever they would write needs the store and is refused by it. Every session is asked for in the
 * store as long as that answers; one that this server ended is forgotten at once.
 */
export function rememberPersons(access: Access, { clock, patience = PATIENCE }: RememberParts): Access {
  const known = new Map<string, Remembered>();
  const store = { isAway: false, isAsked: false };
  const remember = (session: string, person: Person): void => {
    known.set(hashSecret(session), { person, at: clock() });
    const [oldest] = known.keys();
    if (known.size > MOST_REMEMBERED && oldest !== undefined) known.delete(oldest);
  };
  const look = async (session: string): Promise<Person | null> => {
    const person = await access.personOf(session);
    store.isAway = false;
    forget(session);
    if (person !== null) remember(session, person);
    return person;
  };
  const forget = (session: string): void => {
    known.delete(hashSecret(session));
  };
  return {
    ...access,
    personOf: async (session) => {
      const remembered = known.get(hashSecret(session));
      if (remembered === undefined || clock() - remembered.at > REMEMBERED_FOR) return look(session);
      if (store.isAway && store.isAsked) return remembered.person;
      const found = await answerInTime(store.isAway ? PATIENCE_AWAY : patience, askOnce(store, look(session)));
      if (found !== null) return found.value;
      store.isAway = true;
      return remembered.person;
    },
    knows: (session) => known.has(hashSecret(session)),
    redeem: async (token, oldSession) => {
      const redeemed = await access.redeem(token, oldSession);
      if (redeemed !== null && oldSession !== undefined) forget(oldSession);
      if (redeemed !== null) remember(redeemed.session, redeemed.person);
      return redeemed;
    },
    revoke: async (session) => {
      forget(session);
      await access.revoke(session);
      // Somebody may have been looked up meanwhile.
      forget(session);
    },
  };
}

/** While the store is away, one question at a time is put to it. */
async function askOnce<T>(store: { isAsked: boolean }, asked: Promise<T>): Promise<T> {
  store.isAsked = true;
  try {
    return await asked;
  } finally {
    store.isAsked = false;
  }
}
