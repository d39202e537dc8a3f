import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { openPage, SEED_MAP, waitUntilLive } from './support/openPage.ts';
import { startApp } from './support/startApp.ts';
import type { RunningApp } from './support/startApp.ts';

// In bytes, compressed: what a phone on a poor line has to fetch before it shows anything.
const MOST = 350_000;

test.describe('the weight of the first map', () => {
  let app: RunningApp;
  test.beforeAll(async () => {
    app = await startApp();
  });
  test.afterAll(async () => {
    await app.remove();
  });

  test('is at most 350 KB of JavaScript, compressed, and no form is in it', async ({ browser }) => {
    const page = await openPage(browser, app, { path: '/finnes/ikke' });
    const scripts = new Map<string, Promise<Buffer>>();
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.set(response.url(), response.body());
    });
    await page.goto(`${app.url}${SEED_MAP}?view=circle`);
    await waitUntilLive(page);
    await page.locator('canvas').first().waitFor();
    await page.waitForLoadState('networkidle');
    const weights = await Promise.all(
      [...scripts].map(async ([url, body]) => ({ url, bytes: gzipSync(await body).length })),
    );
    const total = weights.reduce((sum, { bytes }) => sum + bytes, 0);
    test.info().annotations.push({ type: 'weight', description: `${Math.round(total / 1024)} KB` });
    expect(weights.length, 'there are scripts to weigh').toBeGreaterThan(2);
    expect(total, JSON.stringify(weights, null, 2)).toBeLessThanOrEqual(MOST);
    expect(weights.map(({ url }) => url).filter((url) => /Edit|zod/.test(url))).toEqual([]);
  });
});
