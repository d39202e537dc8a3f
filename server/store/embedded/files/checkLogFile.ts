import { hasSum } from './hasSum.ts';
import { readWord } from './readWord.ts';

const BLOCK = 32_768;
const HEADER = 7;
const PAGE = 4_096;
// A record lies in one piece, or in a first, some middle and a last one.
const FULL = 1;
const FIRST = 2;
const MIDDLE = 3;
const LAST = 4;

/**
 * Looks through one of LevelDB's files of records: a `.log` with what was written last, or a `MANIFEST`. LevelDB itself
 * passes over records that are damaged, and what was acknowledged would be gone without a word.
 *
 * A write that was broken off leaves a record at the end that is cut, or whose last pages are empty; it was never
 * acknowledged, for each write waits for the disk. That is no damage.
 * @returns what is wrong, for a sentence; null when nothing is
 */
export function checkLogFile(bytes: Uint8Array): string | null {
  let at = 0;
  let inside = false;
  while (at < bytes.length) {
    const left = BLOCK - (at % BLOCK);
    if (left < HEADER) {
      at += left;
      continue;
    }
    if (isEmpty(bytes, at, bytes.length) || bytes.length - at < HEADER) return null;
    const length = (bytes[at + 4] ?? 0) | ((bytes[at + 5] ?? 0) << 8);
    const type = bytes[at + 6] ?? 0;
    const end = at + HEADER + length;
    if (HEADER + length > left) return isTorn(bytes, at, at + left) ? null : damage('no record begins', at);
    if (end > bytes.length) return null;
    if (!hasSum(bytes, at + 6, end, readWord(bytes, at))) {
      return isTorn(bytes, at, end) ? null : damage('the checksum does not fit the record', at);
    }
    if (inside !== (type === MIDDLE || type === LAST)) return damage('a piece is missing of the record', at);
    inside = type === FIRST || type === MIDDLE;
    if (type < FULL || type > LAST) return damage('there is an unknown record', at);
    at = end;
  }
  return null;
}

const damage = (what: string, at: number): string => `${what} at byte ${String(at)}`;

// What a disk had not written when the power went reads as empty pages, and nothing stands after it.
function isTorn(bytes: Uint8Array, start: number, end: number): boolean {
  for (let page = start; page < end; page = (Math.floor(page / PAGE) + 1) * PAGE) {
    const stop = Math.min(end, (Math.floor(page / PAGE) + 1) * PAGE);
    if (isEmpty(bytes, page, stop)) return isEmpty(bytes, end, bytes.length);
  }
  return false;
}

function isEmpty(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (bytes[at] !== 0) return false;
  return true;
}
