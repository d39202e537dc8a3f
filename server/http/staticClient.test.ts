import { mkdirSync, mkdtempSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import express from 'express';
import { afterEach, describe, expect, it } from 'vitest';
import { createClientFiles } from './clientFiles.ts';
import { staticClient } from './staticClient.ts';

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

async function serve(folder: string): Promise<string> {
  const app = express();
  app.use(staticClient(createClientFiles(folder)));
  app.use((_request, response) => {
    response.status(404).end();
  });
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stops.push(() => server.close());
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

function build(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'sirkel-client-'));
  mkdirSync(path.join(folder, 'assets'));
  writeFileSync(path.join(folder, 'index.html'), '<title>Sirkel</title>');
  writeFileSync(path.join(folder, 'assets/main-1a2b.js'), 'console.log(1);'.repeat(200));
  writeFileSync(path.join(folder, 'assets/main-1a2b.js.map'), '{}');
  writeFileSync(path.join(path.dirname(folder), 'secret.txt'), 'outside');
  return folder;
}

describe('the built client', () => {
  it('is index.html at / and for every map, to be asked for anew each time', async () => {
    const url = await serve(build());
    for (const address of ['/', '/kart/7e57ab1e', '/kart/7e57ab1e/liste']) {
      const answer = await fetch(url + address);
      expect(await answer.text()).toBe('<title>Sirkel</title>');
      expect(answer.headers.get('cache-control')).toBe('no-cache');
    }
  });

  it('tells the browser with the page of a map what will draw it, where it opens as a picture', async () => {
    const folder = build();
    writeFileSync(path.join(folder, 'assets/cytoscape-3c4d.js'), '');
    writeFileSync(path.join(folder, 'assets/CircleCanvas-5e6f.js'), '');
    const url = await serve(folder);
    const linksOf = async (address: string, headers: Record<string, string> = {}): Promise<readonly string[]> => {
      const answer = await fetch(url + address, { headers });
      return (answer.headers.get('link') ?? '').split(', ').filter(Boolean).toSorted();
    };
    const both = [
      '</assets/CircleCanvas-5e6f.js>; rel=modulepreload',
      '</assets/cytoscape-3c4d.js>; rel=modulepreload',
    ];
    expect(await linksOf('/kart/7e57ab1e')).toEqual(both);
    expect(await linksOf('/kart/7e57ab1e?view=list')).toEqual([]);
    expect(await linksOf('/')).toEqual([]);
    const phone = { 'sec-ch-ua-mobile': '?1' };
    expect(await linksOf('/kart/7e57ab1e', phone)).toEqual([]);
    expect(await linksOf('/kart/7e57ab1e?view=circle', phone)).toEqual(both);
  });

  it('lets hashed files be kept for ever, and sends them compressed', async () => {
    const url = await serve(build());
    const answer = await fetch(`${url}/assets/main-1a2b.js`);
    expect(await answer.text()).toHaveLength(3_000);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    const etag = answer.headers.get('etag') ?? '';
    const again = await fetch(`${url}/assets/main-1a2b.js`, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
  });

  it('sends what the build has packed, as whoever asks can unpack it best', async () => {
    const folder = build();
    const file = path.join(folder, 'assets/main-1a2b.js');
    const text = readFileSync(file);
    writeFileSync(`${file}.br`, brotliCompressSync(text));
    writeFileSync(`${file}.gz`, gzipSync(text));
    const url = await serve(folder);
    for (const [accepted, sent] of [
      ['gzip, deflate, br', 'br'],
      ['gzip', 'gzip'],
      ['br;q=0, gzip', 'gzip'],
      ['identity', null],
    ] as const) {
      const answer = await fetch(`${url}/assets/main-1a2b.js`, { headers: { 'accept-encoding': accepted } });
      expect(answer.headers.get('content-encoding'), accepted).toBe(sent);
      expect(await answer.text(), accepted).toBe(text.toString());
    }
    expect((await fetch(`${url}/assets/main-1a2b.js.br`)).status).toBe(404);
  });

  it('sends what is asked for uncompressed uncompressed', async () => {
    const url = await serve(build());
    const answer = await fetch(`${url}/assets/main-1a2b.js`, { headers: { 'accept-encoding': 'identity' } });
    expect(answer.headers.get('content-encoding')).toBeNull();
    expect(await answer.text()).toHaveLength(3_000);
  });

  it('gives nothing that is not in it', async () => {
    const url = await serve(build());
    for (const address of ['/assets/main-1a2b.js.map', '/assets/none.js', '/..%2fsecret.txt', '/%2e%2e/secret.txt']) {
      expect((await fetch(url + address)).status).toBe(404);
    }
  });

  it('tells a browser that a page is not there, and a program without a page', async () => {
    const url = await serve(build());
    const html = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
    const page = await fetch(`${url}/admin`, { headers: { ...html, 'if-none-match': '*' } });
    expect([page.status, await page.text()]).toEqual([404, '<title>Sirkel</title>']);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    for (const [address, headers] of [
      ['/admin', {}],
      ['/admin', { accept: 'application/json' }],
      ['/assets/old-9f9f.js', html],
    ] as const) {
      const answer = await fetch(url + address, { headers });
      expect([answer.status, await answer.text()]).toEqual([404, '']);
    }
  });

  it('has an icon for pages that name none', async () => {
    const folder = build();
    expect((await fetch(`${await serve(folder)}/favicon.ico`)).status).toBe(204);
    writeFileSync(path.join(folder, 'icon.svg'), '<svg/>');
    const icon = await fetch(`${await serve(folder)}/favicon.ico`);
    expect([icon.headers.get('content-type'), await icon.text()]).toEqual(['image/svg+xml', '<svg/>']);
  });

  it('is read again when it was built anew', async () => {
    const folder = build();
    const url = await serve(folder);
    await (await fetch(url)).text();
    writeFileSync(path.join(folder, 'index.html'), '<title>New</title>');
    utimesSync(path.join(folder, 'index.html'), new Date(), new Date(Date.now() + 5_000));
    expect(await (await fetch(url)).text()).toBe('<title>New</title>');
  });
});
