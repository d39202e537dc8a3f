import { uncompressSync } from 'snappy';

/**
 * Unpacks a block that LevelDB has packed with Snappy.
 * @throws RangeError when it does not unpack
 */
export function unpackSnappy(packed: Uint8Array): Uint8Array {
  try {
    return uncompressSync(Buffer.from(packed.buffer, packed.byteOffset, packed.length)) as Buffer;
  } catch {
    throw new RangeError('a block that does not unpack');
  }
}
