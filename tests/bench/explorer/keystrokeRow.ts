import type { Browser } from 'playwright-core';
import { quantile } from '../Row.ts';
import type { Row } from '../Row.ts';
import { startSirkel } from '../network/startSirkel.ts';
import { newPage } from './openChromium.ts';

const NODES = 2_000;
const MOST = 100;
const PAUSE = 700;
const words = ['sosialt', 'nettverk', 'kommune', 'tilbud'];

/** Writing in the filter on a large map: from the key to the picture. */
export async function keystrokeRow(browser: Browser): Promise<Row> {
  const sirkel = await startSirkel({ neo4j: null, nodes: NODES, writers: 1, rateLimits: false });
  const { page, context } = await newPage(browser);
  await page.goto(`http://127.0.0.1:${sirkel.port}/kart/${sirkel.map}`);
  await page.evaluate((count) => window.bench.whenDrawn(count), Math.floor(NODES * 0.9));
  await page.getByText('Direkte', { exact: true }).first().waitFor();
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const field = page.getByRole('textbox', { name: 'Inneholder' });
  await field.focus();
  await page.evaluate(() => window.bench.watchKeys());
  for (const word of words) {
    for (const key of [...Array.from(word), ...Array.from(word, () => 'Backspace')]) {
      await page.keyboard.press(key);
      await page.waitForTimeout(PAUSE);
    }
  }
  const times = await page.evaluate(() => window.bench.keys());
  await context.close();
  await sirkel.stop();
  const p95Ms = quantile(times, 0.95);
  return {
    what: `${NODES} nodes: a key in the filter to the picture it changes, p95 of ${times.length}`,
    ours: `${p95Ms.toFixed(0)} ms (median ${quantile(times, 0.5).toFixed(0)}, longest ${Math.max(...times).toFixed(0)})`,
    peer: '–',
    peerName: '',
    reach: { text: `≤ ${MOST} ms`, reached: p95Ms <= MOST },
    figures: { p95Ms, p50Ms: quantile(times, 0.5), count: times.length },
  };
}
