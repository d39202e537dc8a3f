import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Router } from 'express';
import type { Request, Response } from 'express';
import { languageOf, sendPage } from './page.ts';

/** A file of the built client, held in memory. */
type Asset = {
  readonly bytes: Buffer;
  readonly type: string;
  readonly etag: string;
  /** The same, packed, in the order in which they are best; those that would not be smaller are left out. */
  readonly packed: readonly Packed[];
};
type Packed = { readonly encoding: 'br' | 'gzip'; readonly bytes: () => Promise<Buffer> };
type Client = { readonly builtAt: number; readonly assets: ReadonlyMap<string, Asset> };

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
 * The built client: its files, and `index.html` for `/` and all below `/kart/`. A browser that asks for a page that is
 * not there gets `index.html` too, which then says so, with status 404. Files are read when first asked for and again
 * when the client was built anew, so that the server can run before and while it is built.
 * @param folder where the build lies
 */
export function staticClient(folder: string): Router {
  const router = Router();
  let client: Client | null = null;
  const load = (): Client | null => {
    const builtAt = builtWhen(folder);
    if (builtAt === null) client = null;
    else if (client?.builtAt !== builtAt) client = { builtAt, assets: readAssets(folder) };
    return client;
  };
  router.get(['/', '/kart', '/kart/*rest'], (request, response) => {
    const index = load()?.assets.get('/index.html');
    if (index === undefined) sendMissing(request, response);
    else void sendAsset(request, response, index, 'no-cache');
  });
  // Browsers ask for it beside pages that name no icon: the server's own, and files opened in a tab.
  router.get('/favicon.ico', (request, response) => {
    const icon = load()?.assets.get('/icon.svg');
    if (icon === undefined) response.status(204).end();
    else void sendAsset(request, response, icon, 'no-cache');
  });
  router.get('/*rest', (request, response, next) => {
    const assets = load()?.assets;
    const asset = assets?.get(request.path);
    const index = assets?.get('/index.html');
    if (asset !== undefined) void sendAsset(request, response, asset, cachingOf(request.path));
    else if (index !== undefined && wantsPage(request))
      void sendAsset(request, response.status(404), index, 'no-cache');
    else next();
  });
  return router;
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

function wantsPage(request: Request): boolean {
  return request.accepts(['json', 'html']) === 'html' && !request.path.startsWith('/assets/');
}

// Names in `assets/` carry a hash of their content, so they never change.
function cachingOf(urlPath: string): string {
  return urlPath.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}

async function sendAsset(request: Request, response: Response, asset: Asset, caching: string): Promise<void> {
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

const missingTexts = {
  nb: {
    title: 'Nettsidene er ikke bygget',
    body: '<p>Serveren går, men nettsidene mangler. Bygg dem med <code>npm run build</code> og last siden på nytt.</p>',
  },
  nn: {
    title: 'Nettsidene er ikkje bygde',
    body: '<p>Tenaren går, men nettsidene manglar. Bygg dei med <code>npm run build</code> og last sida på nytt.</p>',
  },
  en: {
    title: 'The pages have not been built',
    body: '<p>The server is running, but its pages are missing. Build them with <code>npm run build</code> and reload.</p>',
  },
} as const;

function sendMissing(request: Request, response: Response): void {
  const language = languageOf(request.headers['accept-language']);
  sendPage(response, 503, { language, ...missingTexts[language] });
}
