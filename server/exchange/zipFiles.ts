import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/** A file of a package. Its text is made when it is written, piece by piece. */
export type PackedFile = { readonly name: string; readonly text: Iterable<string> };

/**
 * Files as one ZIP file, which every system opens by a double click. It is made as it is read, and no faster.
 * @param folder what the files lie in when they are taken out
 * @param at the date of each
 */
export function zipFiles(folder: string, files: readonly PackedFile[], at: Date): Readable {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  const breakOff = (error: Error): void => {
    output.destroy(error);
  };
  zip.on('error', breakOff);
  for (const { name, text } of files) {
    const input = Readable.from(bytesOf(text)).on('error', breakOff);
    zip.addReadStream(input, `${folder}/${name}`, { mtime: at });
  }
  zip.end();
  return output;
}

// In characters; lines for themselves would each be a step of every stream they go through.
const PIECE = 16_384;

function* bytesOf(text: Iterable<string>): Generator<Buffer> {
  let gathered = '';
  for (const piece of text) {
    gathered += piece;
    if (gathered.length < PIECE) continue;
    yield Buffer.from(gathered, 'utf8');
    gathered = '';
  }
  if (gathered !== '') yield Buffer.from(gathered, 'utf8');
}
