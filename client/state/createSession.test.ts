import { describe, expect, it } from 'vitest';
import { RequestError } from '../graphql/RequestError.ts';
import { createSession } from './createSession.ts';
import type { Me } from './useMe.ts';

const reader: Me = { role: 'reader', id: null, mayDo: ['readPublicMap'] };
const coordinator: Me = { role: 'coordinator', id: 'c', mayDo: ['readPublicMap', 'commit'] };
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** A session over a server that answers with these, one after the other. */
function sessionOver(...answers: (Me | RequestError)[]) {
  let asked = 0;
  const waits: number[] = [];
  const session = createSession({
    askMe: () => {
      const answer = answers[asked] ?? reader;
      asked += 1;
      return answer instanceof RequestError ? Promise.reject(answer) : Promise.resolve(answer);
    },
    wait: (tries) => {
      waits.push(tries);
      return Promise.resolve();
    },
  });
  return { session, asked: () => asked, waits };
}

describe('createSession', () => {
  it('knows nobody before it has asked, and tells when it does', async () => {
    const { session } = sessionOver(coordinator);
    let told = 0;
    session.subscribe(() => (told += 1));
    expect(session.state()).toEqual({ me: null, signedOut: false, unanswered: null });
    session.ask();
    await settled();
    expect(session.state()).toEqual({ me: coordinator, signedOut: false, unanswered: null });
    expect(told).toBe(1);
  });

  it('asks again when a session ends elsewhere, and says that one was signed out', async () => {
    const { session } = sessionOver(coordinator, reader);
    session.ask();
    await settled();
    session.ended();
    expect(session.state().me).toEqual(coordinator);
    await settled();
    expect(session.state()).toEqual({ me: reader, signedOut: true, unanswered: null });
    session.close();
    expect(session.state()).toEqual({ me: reader, signedOut: false, unanswered: null });
  });

  it('says nothing to a reader: there was nothing to sign out of', async () => {
    const { session, asked } = sessionOver(reader);
    session.ask();
    await settled();
    session.ended();
    session.returned();
    await settled();
    expect(asked()).toBe(1);
    expect(session.state().signedOut).toBe(false);
  });

  it('stays signed in when the server says so after all', async () => {
    const { session } = sessionOver(coordinator, coordinator);
    session.ask();
    await settled();
    session.ended();
    await settled();
    expect(session.state()).toEqual({ me: coordinator, signedOut: false, unanswered: null });
  });

  it('takes whoever signed in again in another tab back without a word', async () => {
    const { session } = sessionOver(coordinator, reader, coordinator);
    session.ask();
    await settled();
    session.ended();
    await settled();
    session.returned();
    await settled();
    expect(session.state()).toEqual({ me: coordinator, signedOut: false, unanswered: null });
  });

  it('asks until there is an answer', async () => {
    const { session, waits } = sessionOver(
      new RequestError('UNREACHABLE', ''),
      new RequestError('UNAVAILABLE', ''),
      coordinator,
    );
    session.ask();
    await settled();
    expect(waits).toEqual([0, 1]);
    expect(session.state().me).toEqual(coordinator);
  });

  it('lets an older answer go when it comes after a newer question', async () => {
    const answers: ((me: Me) => void)[] = [];
    const session = createSession({
      askMe: () => new Promise((resolve) => answers.push(resolve)),
      wait: () => Promise.resolve(),
    });
    session.ask();
    session.ask();
    answers[1]?.(coordinator);
    await settled();
    answers[0]?.(reader);
    await settled();
    expect(session.state().me).toEqual(coordinator);
  });
});
