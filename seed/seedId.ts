import { createHash } from 'node:crypto';

// A random uuid of our own, the namespace of all ids made from the seed's keys.
const NAMESPACE = '5b0c1f6e-7f3a-4f0e-9c55-3c9c1d2a7e41';

/**
 * The uuid of a seed record: always the same for the same key (version 5 of RFC 9562, by SHA-1).
 * @param key for example `A01`, or `partOf:A02:A03`
 */
export function seedId(key: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
    .update(key)
    .digest();
  const bytes = hash.subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
