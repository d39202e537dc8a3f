import type { CDPSession, Page } from 'playwright-core';
import type { Row } from '../Row.ts';
import { startSirkel } from '../network/startSirkel.ts';
import { createChanger } from './changeMap.ts';
import { newPage, openChromium } from './openChromium.ts';

const NODES = 300;
const MINUTES = Number(process.env['BENCH_MINUTES'] ?? 60);
const WARM_UP = 60_000;
const CHANGES_PER_SECOND = 2;
const MOST = 1.2;

type Held = { readonly heap: number; readonly elements: number; readonly listeners: number };

/** What a page holds after an hour in which others changed the map it shows, the map being as large after as before. */
export async function hourRows(): Promise<readonly Row[]> {
  const browser = await openChromium();
  const sirkel = await startSirkel({ neo4j: null, nodes: NODES, writers: 1, rateLimits: false });
  const { page, context } = await newPage(browser);
  await page.goto(`http://127.0.0.1:${sirkel.port}/kart/${sirkel.map}`);
  await page.getByText('Direkte', { exact: true }).first().waitFor();
  const changer = createChanger(sirkel, NODES);
  let changes = 0;
  const changeFor = async (time: number): Promise<void> => {
    const until = performance.now() + time;
    while (performance.now() < until) {
      await changer.change(1);
      changes += 1;
      await new Promise((resolve) => setTimeout(resolve, 1_000 / CHANGES_PER_SECOND));
    }
  };
  await changeFor(WARM_UP);
  const before = await held(page);
  changes = 0;
  await changeFor(MINUTES * 60_000);
  const after = await held(page);
  await context.close();
  await sirkel.stop();
  await browser.close();
  const row = (what: string, unit: string, value: (of: Held) => number): Row => ({
    what: `${what} after ${MINUTES} minutes and ${changes} changes, beside what it was after the first minute`,
    ours: `${value(after).toFixed(1)}${unit} (×${(value(after) / value(before)).toFixed(2)})`,
    peer: `${value(before).toFixed(1)}${unit}`,
    peerName: 'the same page after a minute',
    reach: { text: `≤ ${MOST}×`, reached: value(after) <= MOST * value(before) },
    figures: { before: value(before), after: value(after), changes, minutes: MINUTES },
  });
  return [
    row('memory of the page (heap)', ' MB', ({ heap }) => heap / 2 ** 20),
    row('elements of the page', '', ({ elements }) => elements),
    row('listeners of the page', '', ({ listeners }) => listeners),
  ];
}

async function held(page: Page): Promise<Held> {
  const session: CDPSession = await page.context().newCDPSession(page);
  // Twice: what was let go by finalizers of the first goes with the second.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { heap: usedSize, elements: nodes, listeners: jsEventListeners };
}
