import type { Browser } from 'playwright-core';
import { quantile } from '../Row.ts';
import type { Row } from '../Row.ts';
import { startSirkel } from '../network/startSirkel.ts';
import { createChanger } from './changeMap.ts';
import { inTurns, pan, PAUSE } from './dragging.ts';
import { framesOfPeer } from './framesOfPeer.ts';
import { newPage } from './openChromium.ts';
import { readElements } from './readElements.ts';
import { namedPage, openPeer, plainPage } from './servePeer.ts';

/** With 1.4 ties for each, nodes and ties together are 1,500. */
const NODES = 625;
const CHANGES = 10;
const MOST_FRAME = 50;
const MOST_DRAWN = 600;

/**
 * A picture that is dragged about while others change it: how long frames take, and when a change is seen.
 * @param slowed how many times slower the processor of the pages is than this machine's, as a phone's
 */
export async function frameRows(browser: Browser, slowed = 1): Promise<readonly Row[]> {
  const sirkel = await startSirkel({ neo4j: null, nodes: NODES, writers: 1, rateLimits: false });
  const url = `http://127.0.0.1:${sirkel.port}/kart/${sirkel.map}`;
  const elements = await readElements(browser, url, NODES);
  const nodes = elements.filter(({ group }) => group === 'nodes').length;
  const changer = createChanger(sirkel, NODES);
  const { page, context } = await newPage(browser, slowed);
  await page.goto(url);
  await page.evaluate((count) => window.bench.whenDrawn(count), nodes);
  await page.getByText('Direkte', { exact: true }).first().waitFor();
  await page.evaluate(() => window.bench.watch());
  const sent: (readonly [string, number])[] = [];
  const panning = pan(page);
  await inTurns(async () => {
    sent.push(...(await changer.change(CHANGES)));
  });
  await panning;
  // The last changes may still be on their way.
  await page.waitForTimeout(2 * MOST_DRAWN);
  const { frames, drawn } = await page.evaluate(() => window.bench.watched());
  await context.close();
  await sirkel.stop();
  const delays = sent.map(
    ([id, at]) => (drawn.find(([other, then]) => other === id && then >= at)?.[1] ?? Infinity) - at,
  );
  const ours = quantile(frames, 0.95);
  const by = slowed === 1 ? '' : `, processor ${slowed}× slower`;
  const what = `${elements.length} nodes and ties, ${CHANGES} changes every ${PAUSE} ms while dragging${by}`;
  const rows: Row[] = [
    {
      what: `${what}: from sent to drawn, p95 and longest of ${delays.length}`,
      ours: `${quantile(delays, 0.95).toFixed(0)}, ${Math.max(...delays).toFixed(0)} ms`,
      peer: '–',
      peerName: '',
      ...(slowed === 1 ? { reach: { text: `≤ ${MOST_DRAWN} ms`, reached: Math.max(...delays) <= MOST_DRAWN } } : {}),
      figures: { p50Ms: quantile(delays, 0.5), p95Ms: quantile(delays, 0.95), maxMs: Math.max(...delays) },
    },
  ];
  for (const [bare, peerName] of [
    [plainPage, 'cytoscape with default settings'],
    [namedPage, 'cytoscape with curves and names'],
  ] as const) {
    const { page: peerPage, close } = await openPeer(browser, elements, bare, slowed);
    const peerFrames = await framesOfPeer(peerPage, CHANGES);
    await close();
    const peer = quantile(peerFrames, 0.95);
    rows.unshift({
      what: `${what}: frame, p95`,
      ours: `${ours.toFixed(1)} ms (median ${quantile(frames, 0.5).toFixed(1)}, longest ${Math.max(...frames).toFixed(0)})`,
      peer: `${peer.toFixed(1)} ms (median ${quantile(peerFrames, 0.5).toFixed(1)}, longest ${Math.max(...peerFrames).toFixed(0)})`,
      peerName,
      // A frame cannot be shorter than the screen shows it: where the peer's is as short, half of it cannot be had.
      reach:
        slowed === 1
          ? { text: `≤ ${MOST_FRAME} ms and ≤ ½`, reached: ours <= MOST_FRAME && ours <= peer / 2 }
          : { text: '≤ ½', reached: ours <= peer / 2 },
      figures: { oursP95Ms: ours, peerP95Ms: peer, oursFrames: frames.length, peerFrames: peerFrames.length },
    });
  }
  return rows;
}
