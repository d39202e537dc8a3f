import { randomBytes, randomUUID } from 'node:crypto';
import { SirkelError } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import type { AccessCollection, AccessStore } from '../store/Store.ts';
import { createAccess, LINK_LIFETIME, SESSION_LIFETIME } from './createAccess.ts';

function memory(): AccessStore & { readonly all: Map<string, string> } {
  const all = new Map<string, string>();
  const at = (collection: AccessCollection, key: string): string => `${collection}/${key}`;
  return {
    all,
    get: (collection, key) => Promise.resolve(all.get(at(collection, key))),
    put: (collection, key, value) => {
      all.set(at(collection, key), value);
      return Promise.resolve();
    },
    take: (collection, key) => {
      const value = all.get(at(collection, key));
      all.delete(at(collection, key));
      return Promise.resolve(value);
    },
    entries: (collection) =>
      Promise.resolve(
        [...all]
          .filter(([key]) => key.startsWith(`${collection}/`))
          .map(([key, value]) => ({ key: key.slice(collection.length + 1), value })),
      ),
  };
}

function setUp() {
  const records = memory();
  const time = { now: 1_000 };
  const access = createAccess({ records, clock: () => time.now, random: randomBytes, newId: randomUUID });
  return { records, time, access };
}

describe('sign-in links', () => {
  it('open a session for a coordinator, once', async () => {
    const { access } = setUp();
    const token = await access.makeLink();
    const signedIn = await access.redeem(token);
    expect(signedIn?.person.role).toBe('coordinator');
    expect(await access.redeem(token)).toBeNull();
  });

  it('are given to exactly one of two who come at once', async () => {
    const { access } = setUp();
    const token = await access.makeLink();
    const both = await Promise.all([access.redeem(token), access.redeem(token)]);
    expect(both.filter((one) => one !== null)).toHaveLength(1);
  });

  it('expire after a day', async () => {
    const { access, time } = setUp();
    const token = await access.makeLink();
    time.now += LINK_LIFETIME;
    expect(await access.redeem(token)).toBeNull();
  });

  it('are all for the first coordinator, whose other sessions go on', async () => {
    const { access, time } = setUp();
    const [one, other] = [await access.makeLink(), await access.makeLink()];
    const first = await access.redeem(one);
    time.now += 1;
    const second = await access.redeem(other);
    expect(second?.person).toEqual(first?.person);
    expect(await access.personOf(first?.session ?? '')).toEqual(first?.person);
    expect(await access.personOf(second?.session ?? '')).toEqual(first?.person);
  });

  it('are for whoever signed in first, where several coordinators are kept', async () => {
    const { access, records, time } = setUp();
    const person = (id: string, since: number): Promise<void> =>
      records.put('person', id, JSON.stringify({ id, role: 'coordinator', since }));
    await person('b', time.now);
    await person('c', time.now - 1);
    await person('a', time.now);
    await records.put('person', 'd', JSON.stringify({ id: 'd', role: 'reader' }));
    expect((await access.redeem(await access.makeLink()))?.person.id).toBe('c');
  });

  it('are refused when made up', async () => {
    const { access } = setUp();
    expect(await access.redeem('x')).toBeNull();
    expect(await access.redeem('A'.repeat(43))).toBeNull();
  });
});

describe('sessions', () => {
  it('keep the person and change the id when someone signed in signs in again', async () => {
    const { access } = setUp();
    const first = await access.redeem(await access.makeLink());
    const second = await access.redeem(await access.makeLink(), first?.session);
    expect(second?.person.id).toBe(first?.person.id);
    expect(second?.session).not.toBe(first?.session);
    expect(await access.personOf(first?.session ?? '')).toBeNull();
  });

  it('end when revoked', async () => {
    const { access } = setUp();
    const signedIn = await access.redeem(await access.makeLink());
    expect(await access.personOf(signedIn?.session ?? '')).toEqual(signedIn?.person);
    await access.revoke(signedIn?.session ?? '');
    expect(await access.personOf(signedIn?.session ?? '')).toBeNull();
  });

  it('last 30 days after they were last used', async () => {
    const { access, time } = setUp();
    const session = (await access.redeem(await access.makeLink()))?.session ?? '';
    time.now += SESSION_LIFETIME - 1;
    expect(await access.personOf(session)).not.toBeNull();
    time.now += SESSION_LIFETIME - 1;
    expect(await access.personOf(session)).not.toBeNull();
    time.now += SESSION_LIFETIME;
    expect(await access.personOf(session)).toBeNull();
  });
});

describe('a store that can only be read', () => {
  it('still knows whose a session is that was to be renewed, and renews it when it can', async () => {
    const { access, records, time } = setUp();
    const signedIn = await access.redeem(await access.makeLink());
    const session = signedIn?.session ?? '';
    const { put } = records;
    records.put = () => Promise.reject(new SirkelError('UNAVAILABLE', 'The disk is full.'));
    time.now += SESSION_LIFETIME - 1;
    expect(await access.personOf(session)).toEqual(signedIn?.person);
    records.put = put;
    expect(await access.personOf(session)).toEqual(signedIn?.person);
    time.now += SESSION_LIFETIME - 1;
    expect(await access.personOf(session)).toEqual(signedIn?.person);
  });
});

describe('the records', () => {
  it('hold no secret in the clear', async () => {
    const { access, records } = setUp();
    const token = await access.makeLink();
    const session = (await access.redeem(await access.makeLink()))?.session ?? '';
    const kept = JSON.stringify([...records.all]);
    expect(kept).not.toContain(token);
    expect(kept).not.toContain(session);
  });

  it('are swept when expired, and only then', async () => {
    const { access, records, time } = setUp();
    await access.redeem(await access.makeLink());
    await access.makeLink();
    await access.sweep();
    expect([...records.all.keys()].filter((key) => !key.startsWith('person/'))).toHaveLength(2);
    time.now += SESSION_LIFETIME;
    await access.sweep();
    expect([...records.all.keys()].filter((key) => !key.startsWith('person/'))).toHaveLength(0);
  });

  it('tell whether a coordinator has signed in', async () => {
    const { access } = setUp();
    const token = await access.makeLink();
    expect(await access.hasCoordinator()).toBe(false);
    await access.redeem(token);
    expect(await access.hasCoordinator()).toBe(true);
  });
});
