import { describe, expect, it } from 'vitest';
import { urlOf } from './urlOf.ts';

describe('urlOf', () => {
  it.each([
    ['127.0.0.1', 'http://127.0.0.1:4000'],
    ['0.0.0.0', 'http://localhost:4000'],
    ['::', 'http://localhost:4000'],
    ['::1', 'http://[::1]:4000'],
    ['sirkel.local', 'http://sirkel.local:4000'],
  ])('of a server that listens on %s is %s', (host, url) => {
    expect(urlOf(host, 4_000)).toBe(url);
  });
});
