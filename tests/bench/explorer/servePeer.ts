import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import type { PlainElement } from './installProbe.ts';
import { newPage } from './openChromium.ts';

export type ServedPeer = { readonly url: string; readonly close: () => Promise<void> };

/** How a bare page draws: what is given to Cytoscape beside its elements, and what is done to it (`cy`) once they are drawn. */
export type BarePage = {
  readonly options?: Readonly<Record<string, unknown>>;
  readonly after?: string;
};

/** As Cytoscape does by default. */
export const plainPage: BarePage = {};

/** With curves, and with a name at each node. */
export const namedPage: BarePage = {
  options: {
    style: [
      { selector: 'node', style: { label: 'data(id)', 'font-size': 10 } },
      { selector: 'edge', style: { 'curve-style': 'bezier', width: 1 } },
    ],
  },
};

/**
 * A page with Cytoscape and nothing else: the elements, where each lies, and no layout to work out.
 * Its files are packed once, as ours are.
 */
export async function servePeer(elements: readonly PlainElement[], bare: BarePage): Promise<ServedPeer> {
  const library = readFileSync(createRequire(import.meta.url).resolve('cytoscape/dist/cytoscape.min.js'));
  const files = new Map([
    ['/', packed('text/html', pageOf(bare))],
    ['/cytoscape.js', packed('text/javascript', library)],
    ['/elements.json', packed('application/json', JSON.stringify(elements))],
  ]);
  const server = createServer(({ url = '/' }, answer) => {
    const file = files.get(url);
    if (file === undefined) {
      answer.writeHead(404).end();
      return;
    }
    answer.writeHead(200, { 'content-type': `${file.type}; charset=utf-8`, 'content-encoding': 'br' }).end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The bare page has no port.');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

const packed = (type: string, content: string | Buffer) => ({ type, body: brotliCompressSync(content) });

const pageOf = ({ options }: BarePage): string => `<!doctype html>
<html lang="en"><title>Cytoscape</title>
<style>html, body, #cy { margin: 0; width: 100%; height: 100%; }</style>
<div id="cy"></div>
<script src="/cytoscape.js"></script>
<script>
  fetch('/elements.json').then((answer) => answer.json()).then((elements) => {
    globalThis.picture = cytoscape({
      container: document.getElementById('cy'),
      elements,
      layout: { name: 'preset' },
      ...${JSON.stringify(options ?? {})}
    });
  });
</script>
</html>
`;

/** A bare page that has drawn the elements, and how long that took from the address on, ms. */
export async function openPeer(
  browser: Browser,
  elements: readonly PlainElement[],
  bare: BarePage,
  slowed = 1,
): Promise<{ readonly page: Page; readonly openedMs: number; readonly close: () => Promise<void> }> {
  const peer = await servePeer(elements, bare);
  const { page, context } = await newPage(browser, slowed);
  await page.goto(peer.url);
  const count = elements.filter(({ group }) => group === 'nodes').length;
  await page.evaluate((least) => window.bench.whenDrawn(least), count);
  const openedMs = await page.evaluate(() => performance.now());
  if (bare.after !== undefined) await page.evaluate(`{ const cy = globalThis.picture; ${bare.after} } undefined`);
  return {
    page,
    openedMs,
    close: async () => {
      await context.close();
      await peer.close();
    },
  };
}
