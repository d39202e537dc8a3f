/**
 * A number of varying length, seven bits to a byte, as LevelDB writes it.
 * @throws RangeError when it does not end
 */
export function readVarint(bytes: Uint8Array, start: number): { readonly value: number; readonly next: number } {
  let value = 0;
  for (let at = start; at < bytes.length && at < start + 8; at += 1) {
    const byte = bytes[at] ?? 0;
    value += (byte & 127) * 2 ** (7 * (at - start));
    if (byte < 128) return { value, next: at + 1 };
  }
  throw new RangeError('a number without an end');
}
