import { describe, expect, it } from 'vitest';
import { isOwnOrigin } from './origin.ts';

const asked = (headers: Record<string, string>, publicUrl: string | null = null): boolean =>
  isOwnOrigin({ headers }, publicUrl);

describe('isOwnOrigin', () => {
  it.each<[boolean, Record<string, string>, string | null]>([
    [true, { host: 'localhost:4000', origin: 'http://localhost:4000' }, null],
    [true, { host: 'kart.example.no', origin: 'https://kart.example.no' }, null],
    [true, { host: 'inner:4000', origin: 'https://kart.example.no' }, 'https://kart.example.no'],
    [true, { host: 'localhost:4000' }, null],
    [true, { host: 'localhost:4000', 'sec-fetch-site': 'same-origin' }, null],
    [false, { host: 'localhost:4000', 'sec-fetch-site': 'cross-site' }, null],
    [false, { host: 'localhost:4000', origin: 'http://localhost:5000' }, null],
    [false, { host: 'localhost:4000', origin: 'https://evil.example' }, null],
    [false, { host: 'inner:4000', origin: 'https://evil.example' }, 'https://kart.example.no'],
    [false, { host: 'localhost:4000', origin: 'null' }, null],
  ])('is %s for %j with the public address %s', (expected, headers, publicUrl) => {
    expect(asked(headers, publicUrl)).toBe(expected);
  });
});
