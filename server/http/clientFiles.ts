import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Request, Response } from 'express';

/** A file of the built client, held in memory. */
export type Asset = {
  readonly bytes: Buffer;
  readonly type: string;
  readonly etag: string;
  /** The same, packed, in the order in which they are best; those that would not be smaller are left out. */
  readonly packed: readonly Packed[];
};
type Packed = { readonly encoding: 'br' | 'gzip'; readonly bytes: () => Promise<Buffer> };

/** The built client, by the path of each file; null while it has not been built. */
export type ClientFiles = () => ReadonlyMap<string, Asset> | null;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};
const alreadySmall = new Set(['.png', '.ico', '.woff2']);
const compress = promisify(gzip);
// What the build has packed lies beside the file.
const packedEndings = { '.br': 'br', '.gz': 'gzip' } as const;

/**
 * The files of a built client. They are read when first asked for and again when the client was built anew, so that the
 * server can run before and while it is built.
 * @param folder where the build lies
 */
export function createClientFiles(folder: string): ClientFiles {
  let client: { readonly builtAt: number; readonly assets: ReadonlyMap<string, Asset> } | null = null;
  return () => {
    const builtAt = builtWhen(folder);
    if (builtAt === null) client = null;
    else if (client?.builtAt !== builtAt) client = { builtAt, assets: readAssets(folder) };
    return client?.assets ?? null;
  };
}

/** Answers with a file as whoever asks can unpack it best, or says that it is still the same. */
export async function sendAsset(request: Request, response: Response, asset: Asset, caching: string): Promise<void> {
  response.set({ 'cache-control': caching, 'content-type': asset.type, etag: asset.etag, vary: 'accept-encoding' });
  if (response.statusCode === 200 && request.headers['if-none-match']?.includes(asset.etag) === true) {
    response.status(304).end();
    return;
  }
  const packed = asset.packed.find(({ encoding }) => request.acceptsEncodings(encoding) === encoding);
  if (packed !== undefined) {
    response.setHeader('content-encoding', packed.encoding).end(await packed.bytes());
    return;
  }
  response.end(asset.bytes);
}

function builtWhen(folder: string): number | null {
  const index = path.join(folder, 'index.html');
  return existsSync(index) ? statSync(index).mtimeMs : null;
}

function readAssets(folder: string): Map<string, Asset> {
  const assets = new Map<string, Asset>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const extension = path.extname(entry.name);
    if (!entry.isFile() || extension === '.map' || extension in packedEndings) continue;
    const file = path.join(entry.parentPath, entry.name);
    const bytes = readFileSync(file);
    assets.set(`/${path.relative(folder, file).split(path.sep).join('/')}`, {
      bytes,
      type: types[extension] ?? 'application/octet-stream',
      etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
      packed: alreadySmall.has(extension) || bytes.length < 1024 ? [] : packedOf(file, bytes),
    });
  }
  return assets;
}

/** As the build has packed it; where it has not, as gzip, made when it is first asked for. */
function packedOf(file: string, bytes: Buffer): readonly Packed[] {
  const built = Object.entries(packedEndings).flatMap(([ending, encoding]) => {
    if (!existsSync(file + ending)) return [];
    const found = Promise.resolve(readFileSync(file + ending));
    return { encoding, bytes: () => found };
  });
  if (built.length > 0) return built;
  let made: Promise<Buffer> | null = null;
  return [{ encoding: 'gzip', bytes: () => (made ??= compress(bytes, { level: 9 })) }];
}
