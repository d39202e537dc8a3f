import type { Browser, Page } from 'playwright-core';
import { quantile } from '../Row.ts';
import type { Row } from '../Row.ts';
import { startSirkel } from '../network/startSirkel.ts';
import { createChanger } from './changeMap.ts';
import { newPage } from './openChromium.ts';
import { readElements } from './readElements.ts';
import { servePeer } from './servePeer.ts';
import type { PeerLook } from './servePeer.ts';

/** With 1.4 ties for each, nodes and ties together are 1,500. */
const NODES = 625;
const SECONDS = 15;
const CHANGES = 10;
const PAUSE = 500;
const MOST_FRAME = 50;
const MOST_DRAWN = 600;

/** A picture that is dragged about while others change it: how long frames take, and when a change is seen. */
export async function frameRows(browser: Browser): Promise<readonly Row[]> {
  const sirkel = await startSirkel({ neo4j: null, nodes: NODES, writers: 1, rateLimits: false });
  const url = `http://127.0.0.1:${sirkel.port}/kart/${sirkel.map}`;
  const elements = await readElements(browser, url, NODES);
  const nodes = elements.filter(({ group }) => group === 'nodes').length;
  const changer = createChanger(sirkel, NODES);
  const { page, context } = await newPage(browser);
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
  const what = `${elements.length} nodes and ties, ${CHANGES} changes every ${PAUSE} ms while dragging`;
  const rows: Row[] = [
    {
      what: `${what}: from sent to drawn, p95 and longest of ${delays.length}`,
      ours: `${quantile(delays, 0.95).toFixed(0)}, ${Math.max(...delays).toFixed(0)} ms`,
      peer: '–',
      peerName: '',
      reach: { text: `≤ ${MOST_DRAWN} ms`, reached: Math.max(...delays) <= MOST_DRAWN },
      figures: { p50Ms: quantile(delays, 0.5), p95Ms: quantile(delays, 0.95), maxMs: Math.max(...delays) },
    },
  ];
  for (const [look, peerName] of [
    ['default', 'cytoscape with default settings'],
    ['named', 'cytoscape with curves and names'],
  ] as const) {
    const peerFrames = await framesOfPeer(browser, elements, look);
    const peer = quantile(peerFrames, 0.95);
    rows.unshift({
      what: `${what}: frame, p95`,
      ours: `${ours.toFixed(1)} ms (median ${quantile(frames, 0.5).toFixed(1)}, longest ${Math.max(...frames).toFixed(0)})`,
      peer: `${peer.toFixed(1)} ms (median ${quantile(peerFrames, 0.5).toFixed(1)}, longest ${Math.max(...peerFrames).toFixed(0)})`,
      peerName,
      reach: { text: `≤ ${MOST_FRAME} ms and ≤ ½`, reached: ours <= MOST_FRAME && ours <= peer / 2 },
      figures: { oursP95Ms: ours, peerP95Ms: peer, oursFrames: frames.length, peerFrames: peerFrames.length },
    });
  }
  return rows;
}

async function framesOfPeer(
  browser: Browser,
  elements: Awaited<ReturnType<typeof readElements>>,
  look: PeerLook,
): Promise<readonly number[]> {
  const peer = await servePeer(elements, look);
  const { page, context } = await newPage(browser);
  await page.goto(peer.url);
  await page.evaluate(
    (count) => window.bench.whenDrawn(count),
    elements.filter(({ group }) => group === 'nodes').length,
  );
  await page.evaluate(() => window.bench.watch());
  const panning = pan(page);
  let turn = 0;
  await inTurns(async () => {
    turn += 1;
    await page.evaluate(([count, at]) => window.bench.changeSome(count, at), [CHANGES, turn] as const);
  });
  await panning;
  const { frames } = await page.evaluate(() => window.bench.watched());
  await context.close();
  await peer.close();
  return frames;
}

/** Drags the picture in circles, as fast as a hand does. */
async function pan(page: Page): Promise<void> {
  const ground = await page.evaluate(() => window.bench.emptyGround());
  await page.mouse.move(ground.x, ground.y);
  await page.mouse.down();
  const until = performance.now() + SECONDS * 1_000;
  for (let step = 0; performance.now() < until; step += 1) {
    const angle = step / 10;
    await page.mouse.move(ground.x + 60 * Math.sin(angle), ground.y + 60 * (1 - Math.cos(angle)));
    await new Promise((resolve) => setTimeout(resolve, 16));
  }
  await page.mouse.up();
}

async function inTurns(change: () => Promise<void>): Promise<void> {
  const startedAt = performance.now();
  const turns = Math.floor((SECONDS * 1_000) / PAUSE);
  for (let turn = 0; turn < turns; turn += 1) {
    const wait = startedAt + turn * PAUSE - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    await change();
  }
}
