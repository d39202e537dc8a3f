import type { Browser } from 'playwright-core';
import { quantile } from '../Row.ts';
import type { Row } from '../Row.ts';
import { startSirkel } from '../network/startSirkel.ts';
import { newPage } from './openChromium.ts';
import { readElements } from './readElements.ts';
import { plainPage, servePeer } from './servePeer.ts';

const NODES = 500;
const RUNS = 7;
const MOST = 1.5;

/** From the address to a map that is drawn and has answered a press on a node; each time with an empty cache. */
export async function coldRow(browser: Browser): Promise<Row> {
  const sirkel = await startSirkel({ neo4j: null, nodes: NODES, writers: 1, rateLimits: false });
  const ours = `http://127.0.0.1:${sirkel.port}/kart/${sirkel.map}`;
  const elements = await readElements(browser, ours, NODES);
  const nodes = elements.filter(({ group }) => group === 'nodes').length;
  const peer = await servePeer(elements, plainPage);
  const times: { readonly ours: number[]; readonly peer: number[] } = { ours: [], peer: [] };
  // The first of each warms the server and the browser's own files.
  for (let run = 0; run <= RUNS; run += 1) {
    const pair = [await timeOpening(browser, ours, nodes), await timeOpening(browser, peer.url, nodes)] as const;
    if (run === 0) continue;
    times.ours.push(pair[0]);
    times.peer.push(pair[1]);
  }
  await peer.close();
  await sirkel.stop();
  const [oursMs, peerMs] = [quantile(times.ours, 0.5), quantile(times.peer, 0.5)];
  return {
    what: `${nodes} nodes, empty cache: from the address to drawn and having answered a press, median of ${RUNS}`,
    ours: `${oursMs.toFixed(0)} ms (×${(oursMs / peerMs).toFixed(2)})`,
    peer: `${peerMs.toFixed(0)} ms`,
    peerName: 'bare Cytoscape page, same elements, preset layout',
    reach: { text: `≤ ${MOST}×`, reached: oursMs <= MOST * peerMs },
    figures: { oursMs, peerMs },
  };
}

async function timeOpening(browser: Browser, url: string, nodes: number): Promise<number> {
  const { page, context } = await newPage(browser);
  await page.goto(url, { waitUntil: 'commit' });
  const { x, y } = await page.evaluate((count) => window.bench.whenDrawn(count), nodes);
  await page.mouse.click(x, y);
  const time = await page.evaluate(() => window.bench.whenPressed());
  await context.close();
  return time;
}
