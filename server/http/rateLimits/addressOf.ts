import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

type Asking = {
  readonly headers: IncomingMessage['headers'];
  readonly socket: { readonly remoteAddress?: string | undefined };
};

/**
 * Where a request comes from, for counting alone; it is logged and kept nowhere.
 * @param trustedProxies how many proxies of ours stand in front. With none, what a request says of itself
 * (`X-Forwarded-For`) counts for nothing; with n, the nth entry from the right is the one our outermost proxy wrote.
 */
export function addressOf({ headers, socket }: Asking, trustedProxies: number): string {
  const direct = socket.remoteAddress ?? 'unknown';
  if (trustedProxies === 0) return networkOf(direct);
  const told = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  const forwarded = told.map((entry) => entry.trim()).filter((entry) => entry !== '');
  const client = forwarded.at(-trustedProxies) ?? forwarded[0] ?? direct;
  return networkOf(isIP(client) === 0 ? direct : client);
}

/** Whoever has an IPv6 address has 2^64 of them: they count as one. */
function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (isIP(plain) !== 6) return plain;
  const [head = '', tail] = plain.toLowerCase().split('::');
  const groups = head === '' ? [] : head.split(':');
  const end = tail === undefined || tail === '' ? [] : tail.split(':');
  const missing = tail === undefined ? 0 : Math.max(0, 8 - groups.length - end.length);
  const all = [...groups, ...Array.from({ length: missing }, () => '0'), ...end];
  return `${all
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
