import { waitUntilDrawn } from './support/circle.ts';
import { openPage, SEED_MAP, waitUntilLive } from './support/openPage.ts';
import { startApp } from './support/startApp.ts';
import type { RunningApp } from './support/startApp.ts';
import { expect, test } from './support/test.ts';
import type { Page } from './support/test.ts';

// In bytes on the line: what a phone on a poor line has to fetch before it shows anything.
const MOST = 350_000;
// A page of somebody else has scripts of its own to fetch.
const MOST_EMBEDDED = 270_000;
const MOST_EMBEDDED_LOOK = 290_000;

let app: RunningApp;
test.beforeAll(async () => {
  app = await startApp();
});
test.afterAll(async () => {
  await app.remove();
});

/** Weighs the scripts that a page fetches from now on, as they are sent. */
async function weigh(page: Page): Promise<() => readonly { readonly path: string; readonly bytes: number }[]> {
  const line = await page.context().newCDPSession(page);
  await line.send('Network.enable');
  const scripts = new Map<string, string>();
  const sent = new Map<string, number>();
  line.on('Network.responseReceived', ({ requestId, response, type }) => {
    if (type === 'Script' || response.mimeType.includes('javascript')) scripts.set(requestId, response.url);
  });
  line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    sent.set(requestId, encodedDataLength);
  });
  return () => [...scripts].map(([id, url]) => ({ path: new URL(url).pathname, bytes: sent.get(id) ?? 0 }));
}

test('the JavaScript until the first map is drawn is at most 350 KB as it is sent, and no form is in it', async ({
  browser,
}) => {
  const page = await openPage(browser, app, { path: '/health/live' });
  const weighed = await weigh(page);
  // What is fetched when the browser is idle is fetched after this, and that moment does not come here.
  await page.addInitScript(() => {
    Reflect.set(globalThis, 'requestIdleCallback', () => {
      const graph:
        (Element & { readonly _cyreg?: { readonly cy: { readonly nodes: () => ArrayLike<unknown> } } }) | null =
        document.querySelector('.circle-canvas__graph');
      document.documentElement.dataset['idleAfter'] = String(graph?._cyreg?.cy.nodes().length ?? 0);
      return 0;
    });
  });
  await page.goto(`${app.url}${SEED_MAP}?view=circle`);
  await waitUntilLive(page);
  await waitUntilDrawn(page);
  await expect(page.locator('html'), 'idle time is asked for once the map is drawn').toHaveAttribute(
    'data-idle-after',
    /^[1-9]/,
  );
  const weights = weighed();
  const total = weights.reduce((sum, { bytes }) => sum + bytes, 0);
  test.info().annotations.push({ type: 'bytes of JavaScript', description: String(total) });
  expect(weights.length, 'there are scripts to weigh').toBeGreaterThan(2);
  expect(total, JSON.stringify(weights, null, 2)).toBeLessThanOrEqual(MOST);
  expect(weights.map(({ path }) => path).filter((path) => /EditSurface|shapes|zod/.test(path))).toEqual([]);
});

for (const { what, search, most } of [
  { what: 'a map in a page of somebody else', search: '', most: MOST_EMBEDDED },
  { what: 'one with a look of the network', search: '?size=contacts', most: MOST_EMBEDDED_LOOK },
]) {
  test(`the JavaScript of ${what} is at most ${String(most / 1_000)} KB, and nothing of the program is in it`, async ({
    browser,
  }) => {
    const page = await openPage(browser, app, { path: '/health/live' });
    const weighed = await weigh(page);
    await page.goto(`${app.url}/innbygg/vestfold-telemark${search}`);
    await waitUntilDrawn(page);
    const hasLook = (): boolean => weighed().some(({ path, bytes }) => path.includes('embedLooks') && bytes > 0);
    await expect.poll(hasLook, 'what works out a look comes only where there is one').toBe(search !== '');
    const weights = weighed();
    const total = weights.reduce((sum, { bytes }) => sum + bytes, 0);
    test.info().annotations.push({ type: `bytes of JavaScript, embedded${search}`, description: String(total) });
    expect(weights.length, 'there are scripts to weigh').toBeGreaterThan(2);
    expect(total, JSON.stringify(weights, null, 2)).toBeLessThanOrEqual(most);
    expect(weights.map(({ path }) => path).filter((path) => !path.startsWith('/assets/embed-'))).toEqual([]);
  });
}
