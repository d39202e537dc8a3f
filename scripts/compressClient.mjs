import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);
const worthIt = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt', '.webmanifest', '.ttf', '.wasm']);
/** Smaller ones fit into one packet as they are. */
const least = 1_024;

/**
 * Writes each file of a built client as Brotli and as gzip beside itself, as small as they go: once when it is built,
 * rather than by every server that starts.
 * @param {string} folder
 */
export async function compressClient(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && worthIt.has(path.extname(entry.name)))
    .map((entry) => path.join(entry.parentPath, entry.name));
  await Promise.all(
    files.map(async (file) => {
      const bytes = readFileSync(file);
      if (bytes.length < least) return;
      writeFileSync(
        `${file}.br`,
        await brotli(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
      );
      writeFileSync(`${file}.gz`, await gzipped(bytes, { level: 9 }));
    }),
  );
}
