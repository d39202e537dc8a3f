import { describe, expect, it } from 'vitest';
import { addressOf } from './addressOf.ts';

const asking = (remoteAddress: string, forwarded?: string) => ({
  headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  socket: { remoteAddress },
});

describe('addressOf', () => {
  it('believes nothing that a request says of itself when no proxy is ours', () => {
    expect(addressOf(asking('203.0.113.9', '198.51.100.1'), 0)).toBe('203.0.113.9');
  });

  it('takes what the outermost of our proxies wrote, not what stood there before', () => {
    expect(addressOf(asking('10.0.0.1', '6.6.6.6, 198.51.100.1'), 1)).toBe('198.51.100.1');
    expect(addressOf(asking('10.0.0.1', '6.6.6.6, 198.51.100.1, 10.0.0.2'), 2)).toBe('198.51.100.1');
  });

  it('keeps to the connection when the header is absent or no address', () => {
    expect(addressOf(asking('10.0.0.1'), 1)).toBe('10.0.0.1');
    expect(addressOf(asking('10.0.0.1', 'x'.repeat(10_000)), 1)).toBe('10.0.0.1');
    expect(addressOf(asking('10.0.0.1', ' , ,'), 1)).toBe('10.0.0.1');
  });

  it('counts an IPv4 address the same however it is written, and a whole /64 of IPv6 as one', () => {
    expect(addressOf(asking('::ffff:203.0.113.9'), 0)).toBe('203.0.113.9');
    expect(addressOf(asking('2001:db8:0:1::1'), 0)).toBe('2001:db8:0:1::/64');
    expect(addressOf(asking('2001:DB8:0:1:ffff:1:2:3'), 0)).toBe('2001:db8:0:1::/64');
    expect(addressOf(asking('2001:db8:0:2::1'), 0)).toBe('2001:db8:0:2::/64');
    expect(addressOf(asking('::1'), 0)).toBe('0:0:0:0::/64');
    expect(addressOf(asking('fe80::1%eth0'), 0)).toBe('fe80:0:0:0::/64');
  });
});
