import { SirkelError } from '@sirkel/graph-schema';
import type { Person } from '@sirkel/graph-schema';
import { answerInTime } from '../store/answerInTime.ts';
import type { Clock } from './Clock.ts';
import type { Access, KnownPerson } from './createAccess.ts';
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
// Whoever writes waits for the store itself: longer, and shorter than an operation may take, so that they are told why.
const PATIENCE_WRITING = 4_000;

export type RememberParts = { readonly clock: Clock; readonly patience?: number; readonly patienceWriting?: number };

type Remembered = { readonly person: Person; readonly at: number };

/**
 * Access that knows who is who while the store is away, so that those who are signed in go on reading what is in the
 * server's memory. The store may be slow and not away, and would take what they write although they signed out on another
 * server: so who is only remembered is to be confirmed before they write. Every session is asked for in the store as long
 * as that answers; one that this server ended is forgotten at once.
 */
export function rememberPersons(
  access: Access,
  { clock, patience = PATIENCE, patienceWriting = PATIENCE_WRITING }: RememberParts,
): Access {
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
      const unconfirmed = (ask: () => Promise<Person | null>): KnownPerson => ({
        ...remembered.person,
        confirm: () => confirm(remembered.person, patienceWriting, ask()),
      });
      if (store.isAway && store.isAsked) return unconfirmed(() => look(session));
      const asked = askOnce(store, look(session));
      const found = await answerInTime(store.isAway ? PATIENCE_AWAY : patience, asked);
      if (found !== null) return found.value;
      store.isAway = true;
      return unconfirmed(() => asked);
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

async function confirm(person: Person, patience: number, asked: Promise<Person | null>): Promise<void> {
  const found = await answerInTime(patience, asked);
  if (found === null) {
    throw new SirkelError(
      'UNAVAILABLE',
      'The store does not say whether you are still signed in; until it does you can read, and nothing is saved.',
    );
  }
  if (found.value?.id === person.id && found.value.role === person.role) return;
  throw new SirkelError('UNAUTHENTICATED', 'You were signed out meanwhile; nothing was saved.');
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
