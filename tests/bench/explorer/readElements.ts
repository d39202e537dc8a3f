import { inventMap } from '@sirkel/seed';
import type { Browser } from 'playwright-core';
import type { PlainElement } from './installProbe.ts';
import { newPage } from './openChromium.ts';

/**
 * The map for a peer to draw: each node where our page has it, and all ties between these, also such as our page draws
 * only when they are asked for.
 * @param count how many nodes the map was invented with: a few of them may have no ring, and no place in the picture
 */
export async function readElements(browser: Browser, url: string, count: number): Promise<readonly PlainElement[]> {
  const { page, context } = await newPage(browser);
  await page.goto(url);
  await page.evaluate((least) => window.bench.whenDrawn(least), Math.floor(count * 0.9));
  const nodes = await page.evaluate(() => window.bench.nodes());
  await context.close();
  const drawn = new Set(nodes.map(({ data }) => data['id']));
  const ties = inventMap(count, 7)
    .edits.flat()
    .flatMap((edit): PlainElement[] => {
      if (edit.action !== 'addRelation' || !drawn.has(edit.relation.from) || !drawn.has(edit.relation.to)) return [];
      const { id, from, to } = edit.relation;
      return [{ group: 'edges', data: { id, source: from, target: to } }];
    });
  return [...nodes, ...ties];
}
