import { readVarint } from './readVarint.ts';

/** What a `MANIFEST` says of the database's other files. */
export type Manifest = {
  /** Tables that are in use: number and size in bytes. */
  readonly tables: ReadonlyMap<number, number>;
  /** Log files with a lower number have been used up. */
  readonly firstLog: number;
};

const BLOCK = 32_768;
const HEADER = 7;

/**
 * Reads a MANIFEST that has been looked through (`checkLogFile`).
 * @throws RangeError when it does not read as one
 */
export function readManifest(bytes: Uint8Array): Manifest {
  const tables = new Map<number, number>();
  const reading = { tables, firstLog: 0 };
  for (const record of recordsOf(bytes)) readEdit(record, reading);
  return reading;
}

function* recordsOf(bytes: Uint8Array): Generator<Uint8Array> {
  let pieces: Uint8Array[] = [];
  let at = 0;
  while (at + HEADER <= bytes.length) {
    const left = BLOCK - (at % BLOCK);
    if (left < HEADER) {
      at += left;
      continue;
    }
    const length = (bytes[at + 4] ?? 0) | ((bytes[at + 5] ?? 0) << 8);
    const type = bytes[at + 6] ?? 0;
    const end = at + HEADER + length;
    // What was broken off at the end was never acted on.
    if (type === 0 || end > bytes.length) return;
    pieces.push(bytes.subarray(at + HEADER, end));
    at = end;
    if (type === 2 || type === 3) continue;
    yield Buffer.concat(pieces);
    pieces = [];
  }
}

// Each part begins with its kind: 1 order of keys, 2 first log, 3 next number, 4 last write, 5 where to go on compacting,
// 6 a table that is done with, 7 a new table, 9 an old log.
function readEdit(record: Uint8Array, into: { tables: Map<number, number>; firstLog: number }): void {
  let at = 0;
  const number = (): number => {
    const { value, next } = readVarint(record, at);
    at = next;
    return value;
  };
  const skipText = (): void => {
    const length = number();
    at += length;
  };
  while (at < record.length) {
    const kind = number();
    if (kind === 1) skipText();
    else if (kind === 2) into.firstLog = number();
    else if (kind === 3 || kind === 4 || kind === 9) number();
    else if (kind === 5) {
      number();
      skipText();
    } else if (kind === 6) {
      number();
      into.tables.delete(number());
    } else if (kind === 7) {
      number();
      into.tables.set(number(), number());
      skipText();
      skipText();
    } else throw new RangeError(`an unknown part ${String(kind)}`);
  }
}
