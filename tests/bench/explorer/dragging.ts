import type { Page } from 'playwright-core';

/** How long a picture is dragged about, s, and how often it is changed meanwhile, ms. */
const SECONDS = 15;
export const PAUSE = 500;

/** Drags the picture in circles, as fast as a hand does. */
export async function pan(page: Page, seconds = SECONDS): Promise<void> {
  const ground = await page.evaluate(() => window.bench.emptyGround());
  await page.mouse.move(ground.x, ground.y);
  await page.mouse.down();
  const until = performance.now() + seconds * 1_000;
  for (let step = 0; performance.now() < until; step += 1) {
    const angle = step / 10;
    await page.mouse.move(ground.x + 60 * Math.sin(angle), ground.y + 60 * (1 - Math.cos(angle)));
    await new Promise((resolve) => setTimeout(resolve, 16));
  }
  await page.mouse.up();
}

/** Changes something again and again while a picture is dragged. */
export async function inTurns(change: () => Promise<void>, seconds = SECONDS): Promise<void> {
  const startedAt = performance.now();
  const turns = Math.floor((seconds * 1_000) / PAUSE);
  for (let turn = 0; turn < turns; turn += 1) {
    const wait = startedAt + turn * PAUSE - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    await change();
  }
}
