import { hasSum } from './hasSum.ts';
import { readVarint } from './readVarint.ts';
import { readWord } from './readWord.ts';
import { unpackSnappy } from './unpackSnappy.ts';

const FOOTER = 48;
// After each block: how it is packed, and its sum.
const TRAILER = 5;
const PACKED = 1;

type Handle = { readonly offset: number; readonly size: number };

/**
 * Looks through one of LevelDB's tables (`.ldb`): its end, its index and the sum of every block. LevelDB itself reads
 * blocks without looking at their sums, and a letter that has changed on the disk would be shown as if it were written.
 * @returns what is wrong, for a sentence; null when nothing is
 */
export function checkTable(bytes: Uint8Array): string | null {
  try {
    const footer = bytes.length - FOOTER;
    if (footer < 0 || !isTable(bytes)) return 'its end is missing';
    const meta = readHandle(bytes, footer);
    const index = readHandle(bytes, meta.next);
    if (bytes.subarray(index.next, bytes.length - 8).some((byte) => byte !== 0)) return 'its end is damaged';
    for (const handle of [meta, index]) if (!isWhole(bytes, handle)) return 'its index is damaged';
    // The first names the filter, by which a key is said not to be there; the second the blocks of data.
    for (const block of [...blocksOf(contentOf(bytes, meta)), ...blocksOf(contentOf(bytes, index))]) {
      if (!isWhole(bytes, block)) return `the block at byte ${String(block.offset)} is damaged`;
    }
    return null;
  } catch (error) {
    if (error instanceof RangeError) return 'its index cannot be read';
    throw error;
  }
}

function isTable(bytes: Uint8Array): boolean {
  return (
    readWord(bytes, bytes.length - 8) >>> 0 === 0x8b80fb57 && readWord(bytes, bytes.length - 4) >>> 0 === 0xdb477524
  );
}

function isWhole(bytes: Uint8Array, { offset, size }: Handle): boolean {
  const end = offset + size + 1;
  if (offset + size + TRAILER > bytes.length - FOOTER) return false;
  return hasSum(bytes, offset, end, readWord(bytes, end));
}

function contentOf(bytes: Uint8Array, { offset, size }: Handle): Uint8Array {
  const content = bytes.subarray(offset, offset + size);
  return bytes[offset + size] === PACKED ? unpackSnappy(content) : content;
}

function readHandle(bytes: Uint8Array, at: number): Handle & { readonly next: number } {
  const offset = readVarint(bytes, at);
  const size = readVarint(bytes, offset.next);
  return { offset: offset.value, size: size.value, next: size.next };
}

/** The blocks that an index names: entries of shared and own key length, value length, key, value; then restart points. */
function* blocksOf(index: Uint8Array): Generator<Handle> {
  const end = index.length - 4 - 4 * readWord(index, index.length - 4);
  let at = 0;
  while (at < end) {
    const shared = readVarint(index, at);
    const own = readVarint(index, shared.next);
    const value = readVarint(index, own.next);
    yield readHandle(index, value.next + own.value);
    at = value.next + own.value + value.value;
  }
}
