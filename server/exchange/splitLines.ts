import { invalidFile, MAX_LINE_BYTES } from './mapFile.ts';

const LINE_END = 0x0a;

/** The start of a line that has not ended yet. */
type Rest = { parts: Uint8Array[]; bytes: number };

/**
 * Cuts a stream of bytes into lines of text without their line ends, holding one line at a time.
 * What follows the last line end is a line too, unless it is empty.
 * @throws SirkelError INVALID while iterating, when a line is longer than `limit` bytes or is not UTF-8
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  limit: number = MAX_LINE_BYTES,
): AsyncGenerator<string> {
  const rest: Rest = { parts: [], bytes: 0 };
  let number = 1;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_END); end !== -1; end = chunk.indexOf(LINE_END, start)) {
      keep(rest, chunk.subarray(start, end), number, limit);
      yield takeLine(rest, number);
      number += 1;
      start = end + 1;
    }
    keep(rest, chunk.subarray(start), number, limit);
  }
  if (rest.bytes > 0) yield takeLine(rest, number);
}

function keep(rest: Rest, part: Uint8Array, line: number, limit: number): void {
  if (part.length === 0) return;
  rest.parts.push(part);
  rest.bytes += part.length;
  if (rest.bytes > limit) throw invalidFile(line, `it is longer than ${String(limit)} bytes.`);
}

function takeLine(rest: Rest, line: number): string {
  const bytes = Buffer.concat(rest.parts);
  rest.parts = [];
  rest.bytes = 0;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: line > 1 }).decode(bytes);
  } catch {
    throw invalidFile(line, 'it is not UTF-8 text.');
  }
}
