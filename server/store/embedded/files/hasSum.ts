import { crc32c } from '@node-rs/crc32';

/**
 * Whether a stretch has the sum that LevelDB wrote down for it: CRC-32C (Castagnoli), turned round before it is written.
 * @param start the first byte
 * @param end behind the last
 */
export function hasSum(bytes: Uint8Array, start: number, end: number, written: number): boolean {
  const sum = crc32c(Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start));
  return ((((sum >>> 15) | (sum << 17)) >>> 0) + 0xa282ead8) >>> 0 === written >>> 0;
}
