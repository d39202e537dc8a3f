import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import type { PlainElement } from './installProbe.ts';

export type ServedPeer = { readonly url: string; readonly close: () => Promise<void> };

/** How the bare page draws: as Cytoscape does by default, or with curves and with a name at each node. */
export type PeerLook = 'default' | 'named';

/**
 * A page with Cytoscape and nothing else: the elements, where each lies, and no layout to work out.
 * Its files are packed once, as ours are.
 */
export async function servePeer(elements: readonly PlainElement[], look: PeerLook): Promise<ServedPeer> {
  const library = readFileSync(createRequire(import.meta.url).resolve('cytoscape/dist/cytoscape.min.js'));
  const files = new Map([
    ['/', packed('text/html', page(look))],
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

const named = [
  { selector: 'node', style: { label: 'data(id)', 'font-size': 10 } },
  { selector: 'edge', style: { 'curve-style': 'bezier', width: 1 } },
];

const page = (look: PeerLook): string => `<!doctype html>
<html lang="en"><title>Cytoscape</title>
<style>html, body, #cy { margin: 0; width: 100%; height: 100%; }</style>
<div id="cy"></div>
<script src="/cytoscape.js"></script>
<script>
  fetch('/elements.json').then((answer) => answer.json()).then((elements) => {
    cytoscape({
      container: document.getElementById('cy'),
      elements,
      layout: { name: 'preset' },
      ${look === 'named' ? `style: ${JSON.stringify(named)},` : ''}
    });
  });
</script>
</html>
`;
