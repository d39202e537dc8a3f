import type { Page } from 'playwright-core';
import { inTurns, pan } from './dragging.ts';

/** Drags a bare page about while it is changed as ours is; the time between its frames, ms. */
export async function framesOfPeer(page: Page, changes: number, seconds?: number): Promise<readonly number[]> {
  await page.evaluate(() => window.bench.watch());
  const panning = pan(page, seconds);
  let turn = 0;
  await inTurns(async () => {
    turn += 1;
    await page.evaluate(([count, at]) => window.bench.changeSome(count, at), [changes, turn] as const);
  }, seconds);
  await panning;
  return page.evaluate(() => window.bench.watched().frames);
}
