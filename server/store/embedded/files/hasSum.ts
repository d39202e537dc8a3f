/** The sum that LevelDB writes beside everything, of a stretch of bytes (CRC-32C, Castagnoli). */
export function crc32c(bytes: Uint8Array, start: number, end: number): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = (tables ??= makeTables());
  let sum = -1;
  let at = start;
  // Eight bytes at a time: about a gigabyte a second, so that a whole store is looked through at each start.
  for (; at + 8 <= end; at += 8) {
    const head = sum ^ word(bytes, at);
    const low = lookUp(t7, head) ^ lookUp(t6, head >>> 8) ^ lookUp(t5, head >>> 16) ^ lookUp(t4, head >>> 24);
    const tail = word(bytes, at + 4);
    sum = low ^ lookUp(t3, tail) ^ lookUp(t2, tail >>> 8) ^ lookUp(t1, tail >>> 16) ^ lookUp(t0, tail >>> 24);
  }
  for (; at < end; at += 1) sum = lookUp(t0, sum ^ byte(bytes, at)) ^ (sum >>> 8);
  return ~sum >>> 0;
}

/** Whether a stretch has the sum that is written down for it. LevelDB turns a sum round before it writes it. */
export function hasSum(bytes: Uint8Array, start: number, end: number, written: number): boolean {
  const sum = crc32c(bytes, start, end);
  return ((((sum >>> 15) | (sum << 17)) >>> 0) + 0xa282ead8) >>> 0 === written >>> 0;
}

/** Four bytes, the lowest first. */
export const word = (bytes: Uint8Array, at: number): number =>
  byte(bytes, at) | (byte(bytes, at + 1) << 8) | (byte(bytes, at + 2) << 16) | (byte(bytes, at + 3) << 24);

const byte = (bytes: Uint8Array, at: number): number => bytes[at] as number;
const lookUp = (table: Uint32Array, index: number): number => table[index & 255] as number;

type Tables = readonly [
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
];
let tables: Tables | undefined;

function makeTables(): Tables {
  const first = Uint32Array.from({ length: 256 }, (_, index) => {
    let sum = index;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0x82f63b78 : sum >>> 1;
    return sum;
  });
  const made = [first];
  for (let count = 1; count < 8; count += 1) {
    const before = made[count - 1] ?? first;
    made.push(before.map((sum) => lookUp(first, sum) ^ (sum >>> 8)));
  }
  return made as unknown as Tables;
}
