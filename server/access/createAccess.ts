import { SirkelError } from '@sirkel/graph-schema';
import type { Person, Role } from '@sirkel/graph-schema';
import type { AccessStore } from '../store/Store.ts';
import type { Clock } from './Clock.ts';
import { linkShape, personShape, readRecord, sessionShape, useShape } from './accessRecords.ts';
import type { LinkRecord, PersonRecord, SessionRecord, UseRecord } from './accessRecords.ts';
import { hashSecret, looksLikeSecret, newSecret } from './secret.ts';
import type { RandomBytes } from './secret.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** How long a sign-in link can be used, in milliseconds. */
export const LINK_LIFETIME = 24 * HOUR;
/** How long a session lasts after it was last used, in milliseconds. */
export const SESSION_LIFETIME = 30 * DAY;
// A session in use is written anew once a day at most.
const RENEW_AFTER = DAY;

/** Whose session it is, as far as that is known. */
export type KnownPerson = Person & {
  /**
   * Is there when the store has not said in time that the session still stands. Such a person may read; whoever lets them
   * write waits for this first.
   * @throws SirkelError UNAUTHENTICATED when the session has ended, UNAVAILABLE when the store goes on saying nothing
   */
  readonly confirm?: () => Promise<void>;
};

/** Who may do what beyond reading: sign-in links, sessions and persons. Secrets are kept hashed. */
export type Access = {
  /** A token for a new sign-in link for the first coordinator, to be used once within a day. */
  makeLink(): Promise<string>;
  /**
   * Uses up a link and begins a session. The first link makes the first coordinator; every later one is for that same
   * person, so that what they did stays theirs to undo. Their other sessions go on; the one they came with ends.
   * @returns null when the link is unknown, used or expired
   */
  redeem(token: string, oldSession?: string): Promise<{ readonly session: string; readonly person: Person } | null>;
  /** Whose session this is, or null; using a session makes it last longer. */
  personOf(session: string): Promise<KnownPerson | null>;
  /** Whether a session is known without asking the store. It may have ended since. */
  knows(session: string): boolean;
  /** Ends a session. Ending what is not there is no error. */
  revoke(session: string): Promise<void>;
  /** Whether a coordinator has ever signed in on this store. */
  hasCoordinator(): Promise<boolean>;
  /** Takes away what has expired. */
  sweep(): Promise<void>;
};

export type AccessParts = {
  readonly records: AccessStore;
  readonly clock: Clock;
  readonly random: RandomBytes;
  readonly newId: () => string;
};

/** Makes the door of access over the small records of the store. */
export function createAccess(parts: AccessParts): Access {
  return {
    makeLink: () => makeLink(parts),
    redeem: (token, oldSession) => redeem(parts, token, oldSession),
    personOf: (session) => personOf(parts, session),
    knows: () => false,
    revoke: (session) => revoke(parts, session),
    hasCoordinator: async () => (await firstWith(parts, 'coordinator')) !== null,
    sweep: () => sweep(parts),
  };
}

async function makeLink({ records, clock, random }: AccessParts): Promise<string> {
  const token = newSecret(random);
  const link: LinkRecord = { role: 'coordinator', expiresAt: clock() + LINK_LIFETIME };
  await records.put('link', hashSecret(token), JSON.stringify(link));
  return token;
}

async function redeem(
  parts: AccessParts,
  token: string,
  oldSession: string | undefined,
): Promise<{ session: string; person: Person } | null> {
  const { records, clock } = parts;
  if (!looksLikeSecret(token)) return null;
  // `take` gives a link to exactly one of two who come at once.
  const link = readRecord(linkShape, await records.take('link', hashSecret(token)));
  if (link === undefined || link.expiresAt <= clock()) return null;
  const { id, role } = (await firstWith(parts, link.role)) ?? (await newPerson(parts, link.role));
  const person: Person = { id, role };
  if (oldSession !== undefined) await revoke(parts, oldSession);
  const session = newSecret(parts.random);
  const record: SessionRecord = { person: person.id, expiresAt: clock() + SESSION_LIFETIME };
  await records.put('session', hashSecret(session), JSON.stringify(record));
  return { session, person };
}

async function newPerson({ records, clock, newId }: AccessParts, role: Role): Promise<PersonRecord> {
  const person: PersonRecord = { id: newId(), role, since: clock() };
  await records.put('person', person.id, JSON.stringify(person));
  return person;
}

async function firstWith({ records }: AccessParts, role: Role): Promise<PersonRecord | null> {
  const entries = await records.entries('person');
  const persons = entries
    .flatMap(({ value }) => readRecord(personShape, value) ?? [])
    .filter((person) => person.role === role)
    .sort((one, other) => one.since - other.since || (one.id < other.id ? -1 : 1));
  return persons[0] ?? null;
}

async function personOf(parts: AccessParts, session: string): Promise<Person | null> {
  const { records, clock } = parts;
  if (!looksLikeSecret(session)) return null;
  const key = hashSecret(session);
  const [begun, used] = await Promise.all([records.get('session', key), records.get('session', useKey(key))]);
  const record = readRecord(sessionShape, begun);
  if (record === undefined) return null;
  const expiresAt = readRecord(useShape, used)?.expiresAt ?? record.expiresAt;
  if (expiresAt <= clock()) return null;
  const known = readRecord(personShape, await records.get('person', record.person));
  if (known === undefined) return null;
  if (expiresAt - clock() < SESSION_LIFETIME - RENEW_AFTER) await renew(parts, key);
  return { id: known.id, role: known.role };
}

// The last use lies beside the session, not in it: renewing one that is revoked meanwhile does not bring it back.
function useKey(key: string): string {
  return `${key}:use`;
}

/** A store that can only be read renews nothing; the session stands all the same, and is renewed at its next use. */
async function renew(parts: AccessParts, key: string): Promise<void> {
  try {
    await putUse(parts, key);
  } catch (error) {
    if (!(error instanceof SirkelError && error.code === 'UNAVAILABLE')) throw error;
  }
}

async function putUse({ records, clock }: AccessParts, key: string): Promise<void> {
  const use: UseRecord = { expiresAt: clock() + SESSION_LIFETIME };
  await records.put('session', useKey(key), JSON.stringify(use));
}

async function revoke({ records }: AccessParts, session: string): Promise<void> {
  const key = hashSecret(session);
  await records.take('session', key);
  await records.take('session', useKey(key));
}

async function sweep({ records, clock }: AccessParts): Promise<void> {
  for (const { key, value } of await records.entries('link')) {
    if ((readRecord(linkShape, value)?.expiresAt ?? 0) <= clock()) await records.take('link', key);
  }
  const entries = await records.entries('session');
  const expiries = new Map(entries.map(({ key, value }) => [key, readRecord(useShape, value)?.expiresAt ?? 0]));
  for (const [key, expiresAt] of expiries) {
    if ((expiries.get(useKey(key)) ?? expiresAt) <= clock()) await records.take('session', key);
  }
}
