import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { commit } from './support/commit.ts';
import { openPage, waitUntilLive } from './support/openPage.ts';
import { startApp } from './support/startApp.ts';
import type { RunningApp } from './support/startApp.ts';

const newActor = (name: string) => ({
  addActor: { id: randomUUID(), name, layer: 'neighbourhood', elements: ['market'], status: 'existing' },
});

test.describe('two screens on one map', () => {
  let app: RunningApp;
  test.beforeEach(async () => {
    app = await startApp();
  });
  test.afterEach(async () => {
    await app.remove();
  });

  test('a change on one shows on the other without reload', async ({ browser }) => {
    const writer = await openPage(browser, app, { signedIn: true });
    const reader = await openPage(browser, app, { path: '/kart/vestfold-telemark?view=list' });
    await waitUntilLive(writer);
    await waitUntilLive(reader);
    await expect(reader.getByText('Naboverkstedet')).toHaveCount(0);
    const before = await countOf(reader);
    await commit(writer, [newActor('Naboverkstedet')]);
    await expect(reader.getByText('Naboverkstedet').first()).toBeVisible();
    await expect.poll(() => countOf(reader)).toBe(before + 1);
  });

  test('a broken connection is said, and what was missed is caught up exactly', async ({ browser }) => {
    const writer = await openPage(browser, app, { signedIn: true });
    const reader = await openPage(browser, app, { path: '/kart/vestfold-telemark?view=list' });
    await waitUntilLive(writer);
    await waitUntilLive(reader);
    await reader.context().setOffline(true);
    await app.stop();
    await expect(reader.getByText('Direkte')).toHaveCount(0);
    await app.restart();
    for (let made = 1; made <= 3; made += 1) await commit(writer, [newActor(`Savnet ${String(made)}`)]);
    await reader.context().setOffline(false);
    await waitUntilLive(reader);
    for (let made = 1; made <= 3; made += 1) {
      await expect(reader.getByText(`Savnet ${String(made)}`, { exact: true }).first()).toBeVisible();
    }
  });
});

/** How many stand on the map, as the bar says it. */
async function countOf(page: Page): Promise<number> {
  return Number(/^\d+/.exec((await page.locator('.bar__counts').textContent()) ?? '')?.[0]);
}
