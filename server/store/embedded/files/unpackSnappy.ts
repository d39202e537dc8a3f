/**
 * Unpacks a block that LevelDB has packed with Snappy.
 * @throws RangeError when it does not unpack
 */
export function unpackSnappy(packed: Uint8Array): Uint8Array {
  const { value: size, next } = readVarint(packed, 0);
  const out = new Uint8Array(size);
  let at = next;
  let to = 0;
  const copy = (offset: number, length: number): void => {
    if (offset === 0 || offset > to || to + length > size) throw new RangeError('a copy from nowhere');
    // Byte by byte: what is copied may reach into what it makes.
    for (let count = 0; count < length; count += 1, to += 1) out[to] = out[to - offset] ?? 0;
  };
  while (at < packed.length) {
    const tag = packed[at] ?? 0;
    at += 1;
    if ((tag & 3) === 0) {
      const bytes = Math.max(0, (tag >>> 2) - 59);
      const length = (bytes === 0 ? tag >>> 2 : readNumber(packed, at, bytes)) + 1;
      at += bytes;
      if (at + length > packed.length || to + length > size) throw new RangeError('text that is not there');
      out.set(packed.subarray(at, at + length), to);
      at += length;
      to += length;
    } else if ((tag & 3) === 1) {
      copy(((tag >>> 5) << 8) | readNumber(packed, at, 1), ((tag >>> 2) & 7) + 4);
      at += 1;
    } else {
      const bytes = (tag & 3) === 2 ? 2 : 4;
      copy(readNumber(packed, at, bytes), (tag >>> 2) + 1);
      at += bytes;
    }
  }
  if (to !== size) throw new RangeError('too little');
  return out;
}

/**
 * A number of varying length, seven bits to a byte, as LevelDB and Snappy write it.
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

function readNumber(bytes: Uint8Array, start: number, count: number): number {
  let value = 0;
  for (let index = 0; index < count; index += 1) value += (bytes[start + index] ?? 0) * 2 ** (8 * index);
  return value;
}
