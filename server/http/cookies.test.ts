import { describe, expect, it } from 'vitest';
import { sessionCookie, sessionOf } from './cookies.ts';

const https = 'https://kart.example.no';
const asking = (cookie: string) => ({ headers: { cookie } });

describe('the cookie of a session', () => {
  it('is, over https, of this host alone, and no other is taken in its place', () => {
    expect(sessionCookie('abc', true, 60_000)).toBe(
      '__Host-sirkel_session=abc; Path=/; Max-Age=60; HttpOnly; SameSite=Lax; Secure',
    );
    expect(sessionOf(asking('__Host-sirkel_session=abc'), https)).toBe('abc');
    expect(sessionOf(asking('sirkel_session=planted'), https)).toBeUndefined();
  });

  it('has no prefix over http, where browsers refuse it', () => {
    expect(sessionCookie(null, false, 0)).toBe('sirkel_session=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax');
    expect(sessionOf(asking('a=1; sirkel_session=abc'), null)).toBe('abc');
  });
});
