import { crc32c } from '@node-rs/crc32';
import { describe, expect, it } from 'vitest';
import { checkLogFile } from './checkLogFile.ts';
import { checkTable } from './checkTable.ts';
import { hasSum } from './hasSum.ts';
import { readManifest } from './readManifest.ts';
import { unpackSnappy } from './unpackSnappy.ts';

/** A record in one piece, or a piece of one, as LevelDB writes it. */
function record(text: string, type = 1): Buffer {
  const payload = Buffer.from(text, 'latin1');
  const header = Buffer.alloc(7);
  header.writeUInt16LE(payload.length, 4);
  header[6] = type;
  const whole = Buffer.concat([header, payload]);
  const sum = crc32c(whole.subarray(6));
  whole.writeUInt32LE(((((sum >>> 15) | (sum << 17)) >>> 0) + 0xa282ead8) % 2 ** 32, 0);
  return whole;
}

const damaged = (bytes: Buffer, at: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
};

describe('hasSum', () => {
  it('knows a sum that was turned round', () => {
    const whole = record('hei');
    expect(hasSum(whole, 6, whole.length, whole.readUInt32LE(0))).toBe(true);
    expect(hasSum(whole, 6, whole.length, whole.readUInt32LE(0) + 1)).toBe(false);
  });

  // The records above are made by the same library; these numbers are published, and turned round by hand.
  it.each([
    ['the digits, whose CRC-32C is e3069283', Buffer.from('123456789'), 0xc78ab0e5],
    ['32 zeros, whose CRC-32C is 8a9136aa', Buffer.alloc(32), 0x0fd7fffa],
  ])('is the sum that LevelDB writes of %s', (_what, bytes, written) => {
    const among = Buffer.concat([Buffer.from('x'), bytes, Buffer.from('y')]);
    expect(hasSum(among, 1, among.length - 1, written)).toBe(true);
    // A word that was read is negative here.
    expect(hasSum(among, 1, among.length - 1, written | 0)).toBe(true);
    for (let bit = 0; bit < 32; bit += 1) expect(hasSum(among, 1, among.length - 1, written ^ (1 << bit))).toBe(false);
  });
});

describe('checkLogFile', () => {
  const log = Buffer.concat([record('en'), record('to'), record('tre')]);

  it('finds nothing wrong with whole records, in one piece or several', () => {
    expect(checkLogFile(log)).toBeNull();
    expect(checkLogFile(Buffer.concat([record('a', 2), record('b', 3), record('c', 4)]))).toBeNull();
    expect(checkLogFile(Buffer.alloc(0))).toBeNull();
  });

  it('finds a byte that has changed, in the middle and at the end', () => {
    for (const at of [1, 6, 8, 15, log.length - 1]) expect(checkLogFile(damaged(log, at)), String(at)).not.toBeNull();
  });

  it('takes a cut or empty end for a write that was broken off', () => {
    for (const left of [1, 8, 12]) expect(checkLogFile(log.subarray(0, log.length - left))).toBeNull();
    const long = record('x'.repeat(9_000));
    long.fill(0, 8_192);
    expect(checkLogFile(Buffer.concat([log, long.subarray(0, long.length - log.length)]))).toBeNull();
    expect(checkLogFile(Buffer.concat([log, Buffer.alloc(5_000)]))).toBeNull();
  });

  it('does not take empty pages for that when something stands after them', () => {
    const long = record('x'.repeat(9_000));
    long.fill(0, 4_096, 8_192);
    expect(checkLogFile(Buffer.concat([long, record('etter')]))).not.toBeNull();
  });

  it('finds a piece that is missing', () => {
    expect(checkLogFile(Buffer.concat([record('b', 3), record('c', 4)]))).not.toBeNull();
    expect(checkLogFile(Buffer.concat([record('a', 2), record('hel')]))).not.toBeNull();
  });
});

describe('readManifest', () => {
  it('tells which tables are in use, and which logs', () => {
    const table = (number: number, size: number): string => `${String.fromCharCode(7, 0, number, size)}\u0001a\u0001z`;
    const bytes = Buffer.concat([record(`\u0002\u0003${table(5, 100)}${table(6, 90)}`), record('\u0006\u0000\u0005')]);
    expect(readManifest(bytes)).toEqual({ firstLog: 3, tables: new Map([[6, 90]]) });
    expect(() => readManifest(record('\u0063'))).toThrow(RangeError);
  });
});

describe('unpackSnappy', () => {
  it('unpacks text, and copies that reach into what they make', () => {
    const packed = Buffer.from([10, 0x04, 0x61, 0x62, 0x11, 0x02]);
    expect(Buffer.from(unpackSnappy(packed)).toString()).toBe('ababababab');
  });

  it('refuses what does not unpack', () => {
    for (const bytes of [
      [5, 0x11, 0x02],
      [2, 0x00, 0x61],
      [3, 0x08, 0x61],
      [255, 255],
    ]) {
      expect(() => unpackSnappy(Buffer.from(bytes))).toThrow(RangeError);
    }
  });
});

describe('checkTable', () => {
  it('finds what is no table, however short', () => {
    for (const length of [0, 47, 48, 500]) expect(checkTable(Buffer.alloc(length))).toBe('its end is missing');
  });
});
