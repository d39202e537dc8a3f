import type { Browser } from 'playwright-core';
import type { PlainElement } from './installProbe.ts';
import { newPage } from './openChromium.ts';

/**
 * What our page draws of a map, for a peer to draw the same.
 * @param least how many nodes the map has: a few of them may have no ring, and no place in the picture
 */
export async function readElements(browser: Browser, url: string, least: number): Promise<readonly PlainElement[]> {
  const { page, context } = await newPage(browser);
  await page.goto(url);
  await page.evaluate((count) => window.bench.whenDrawn(count), Math.floor(least * 0.9));
  const elements = await page.evaluate(() => window.bench.elements());
  await context.close();
  return elements;
}
