import { SirkelError, type Person } from '@sirkel/graph-schema';
import { describe, expect, it, vi } from 'vitest';
import type { Access } from './createAccess.ts';
import { MOST_REMEMBERED, rememberPersons, REMEMBERED_FOR } from './rememberPersons.ts';

const kari: Person = { id: 'kari', role: 'coordinator' };
const unconfirmed = { ...kari, confirm: expect.any(Function) as unknown };

function setUp() {
  const sessions = new Map<string, Person>([['s1', kari]]);
  const state = { now: 0, answer: 'yes' as 'yes' | 'no' | 'never' };
  const personOf = vi.fn((session: string): Promise<Person | null> => {
    if (state.answer === 'never') return new Promise(() => undefined);
    if (state.answer === 'no') return Promise.reject(new SirkelError('UNAVAILABLE', 'The store is away.'));
    return Promise.resolve(sessions.get(session) ?? null);
  });
  const store = { personOf, revoke: (session: string) => Promise.resolve(void sessions.delete(session)) };
  const access = rememberPersons(store as unknown as Access, {
    clock: () => state.now,
    patience: 20,
    patienceWriting: 200,
  });
  return { sessions, state, personOf, access };
}

describe('who is signed in, while the store', () => {
  it('answers, is always asked for there', async () => {
    const { access, sessions } = setUp();
    expect(await access.personOf('s1')).toEqual(kari);
    sessions.delete('s1');
    expect(await access.personOf('s1')).toBeNull();
  });

  it.each(['no', 'never'] as const)(
    'is away (answers: %s), is known from before, and nobody else is',
    async (answer) => {
      const { access, state } = setUp();
      await access.personOf('s1');
      state.answer = answer;
      expect(await access.personOf('s1')).toEqual(unconfirmed);
      if (answer === 'no') await expect(access.personOf('s2')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    },
  );

  it('is away, is answered at once, with one question put to the store at a time', async () => {
    const { access, state, personOf } = setUp();
    await access.personOf('s1');
    state.answer = 'never';
    await access.personOf('s1');
    const asked = personOf.mock.calls.length;
    expect(await Promise.all(Array.from({ length: 10 }, () => access.personOf('s1')))).toContainEqual(unconfirmed);
    expect(personOf.mock.calls.length).toBe(asked);
  });

  it.each(['slow', 'slow again'])('is %s, is confirmed before anything is written', async (when) => {
    const { access, state, personOf } = setUp();
    await access.personOf('s1');
    const late = (person: Person | null): void => {
      personOf.mockImplementation(() => new Promise((resolve) => setTimeout(resolve, 120, person)));
    };
    late(kari);
    if (when === 'slow again') void access.personOf('s1');
    if (when === 'slow again') await access.personOf('s1');
    const standing = await access.personOf('s1');
    await expect(standing?.confirm?.()).resolves.toBeUndefined();
    late(null);
    const ended = await access.personOf('s1');
    expect(ended).toEqual(unconfirmed);
    await expect(ended?.confirm?.()).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await access.personOf('s1')).toBeNull();
    expect(state.answer).toBe('yes');
  });

  it.each(['no', 'never'] as const)('is away (answers: %s), is confirmed by nobody', async (answer) => {
    const { access, state } = setUp();
    await access.personOf('s1');
    state.answer = answer;
    const remembered = await access.personOf('s1');
    await expect(remembered?.confirm?.()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('answers in time, has confirmed them already', async () => {
    const { access } = setUp();
    await access.personOf('s1');
    expect((await access.personOf('s1'))?.confirm).toBeUndefined();
  });

  it('is back, is asked for there again', async () => {
    const { access, state, sessions } = setUp();
    await access.personOf('s1');
    state.answer = 'no';
    await access.personOf('s1');
    state.answer = 'yes';
    sessions.delete('s1');
    expect(await access.personOf('s1')).toBeNull();
  });

  it('is away, is forgotten after an hour, and at once when the session is ended here', async () => {
    const { access, state } = setUp();
    await access.personOf('s1');
    state.answer = 'no';
    state.now = REMEMBERED_FOR + 1;
    await expect(access.personOf('s1')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    state.answer = 'yes';
    await access.personOf('s1');
    state.answer = 'no';
    await access.revoke('s1');
    await expect(access.personOf('s1')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('fails in another way, is told so', async () => {
    const { access, personOf } = setUp();
    await access.personOf('s1');
    personOf.mockRejectedValueOnce(new Error('a fault'));
    await expect(access.personOf('s1')).rejects.toThrow('a fault');
  });

  it('is away, is known of the latest sessions only', async () => {
    const { access, state, sessions } = setUp();
    await access.personOf('s1');
    for (let other = 0; other < MOST_REMEMBERED; other += 1) {
      sessions.set(`o${String(other)}`, kari);
      await access.personOf(`o${String(other)}`);
    }
    state.answer = 'no';
    await expect(access.personOf('s1')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(await access.personOf('o0')).toEqual(unconfirmed);
  });
});
