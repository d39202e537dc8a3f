import { seedId } from '@sirkel/seed';
import type { Page } from '@playwright/test';
import { circleOf, drawnCount, placesOf, spokenOf, waitUntilDrawn } from './support/circle.ts';
import { openPage, SEED_MAP, waitUntilLive } from './support/openPage.ts';
import { startApp } from './support/startApp.ts';
import type { RunningApp } from './support/startApp.ts';
import { expect, test } from './support/test.ts';

let app: RunningApp;
test.beforeAll(async () => {
  app = await startApp();
});
test.afterAll(async () => {
  await app.remove();
});

const circle = `${SEED_MAP}?view=circle&lang=nb`;
const chooser = (page: Page) => page.getByRole('button', { name: /^Vis som: / });
const shownAs = (page: Page, name: string) =>
  expect(circleOf(page)).toHaveAccessibleName(new RegExp(`^${name.replace('?', '\\?')}`, 'u'), { timeout: 20_000 });

async function open(browser: Parameters<typeof openPage>[0], path: string, more = {}): Promise<Page> {
  const page = await openPage(browser, app, { path, ...more });
  await waitUntilLive(page);
  await waitUntilDrawn(page);
  return page;
}

test('by mouse: another layout keeps selection and filter, and the back button leads back', async ({ browser }) => {
  const page = await open(browser, `${circle}&kinds=actor,need&selected=${seedId('A04')}`);
  const count = await drawnCount(page);
  const before = await placesOf(page);
  await chooser(page).click();
  await page.getByRole('button', { name: /^Felt og ringer/ }).click();
  await shownAs(page, 'Felt og ringer');
  expect(await drawnCount(page)).toBe(count);
  await expect(page).toHaveURL(/layout=fields/);
  await expect(page).toHaveURL(/kinds=actor,need/);
  await expect(page.getByRole('heading', { name: 'Innovasjon Norge', exact: true })).toBeVisible();
  await page.goBack();
  await shownAs(page, 'Sirkelen');
  // It glides back to where it was.
  await expect(async () => {
    const [was, is] = [before, await placesOf(page)].map((places) => places.find(({ id }) => id === seedId('A04')));
    expect(is?.x).toBeCloseTo(was?.x ?? 0, 0);
    expect(is?.y).toBeCloseTo(was?.y ?? 0, 0);
  }).toPass();
});

test('by keyboard: chosen, walked in and spoken', async ({ browser }) => {
  const page = await open(browser, circle);
  await chooser(page).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Nettverk/ }).focus();
  await page.keyboard.press('Enter');
  await shownAs(page, 'Nettverk');
  await expect(chooser(page)).toBeFocused();
  await circleOf(page).focus();
  await expect(spokenOf(page)).not.toHaveText('');
  const first = await spokenOf(page).textContent();
  await page.keyboard.press('ArrowLeft');
  await expect(spokenOf(page)).not.toHaveText(first ?? '');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/selected=/);
});

test('outwards: begins at what is selected, and from there at another', async ({ browser }) => {
  const page = await open(browser, `${circle}&selected=${seedId('A04')}`);
  await chooser(page).click();
  await page.getByRole('button', { name: /^Ut fra én/ }).click();
  await shownAs(page, 'Ut fra én');
  await expect(page).toHaveURL(new RegExp(`centre=${seedId('A04')}`));
  await expect(page.getByText('Ut fra Innovasjon Norge')).toBeVisible();
});

test('on a phone: outwards from whoever one looks at, out of the details and out of the menu', async ({ browser }) => {
  const page = await open(browser, `${circle}&selected=${seedId('A04')}`, {
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    isMobile: true,
  });
  await page.getByRole('button', { name: 'Ut fra denne' }).tap();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await shownAs(page, 'Ut fra én');
  await expect(page.getByText('Ut fra Innovasjon Norge')).toBeVisible();
  await circleOf(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Ut fra denne' }).tap();
  await expect(page.getByText('Ut fra Innovasjon Norge')).toHaveCount(0);
  await expect(page.getByText(/^Ut fra /).last()).toBeVisible();
});

test('on a phone: the view from the middle, in the picture and in words', async ({ browser }) => {
  const page = await open(browser, circle, { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });
  await chooser(page).tap();
  await page.getByRole('button', { name: /^Hvor er utenforskapet/ }).tap();
  await shownAs(page, 'Hvor er utenforskapet?');
  await page.getByRole('button', { name: 'Med ord' }).tap();
  const words = page.getByRole('dialog', { name: 'Hvor er utenforskapet?' });
  await expect(words.getByText(/av 5 behov når fram/)).toBeVisible();
  const told = await words.getByRole('heading', { level: 3 }).count();
  expect(told).toBe(5);
  await expect(words.getByText('Ingen hjelp er registrert.').first()).toBeVisible();
});

test('the layouts are worked out in a worker, and on the page where there can be none', async ({ browser }) => {
  const page = await openPage(browser, app, { path: '/' });
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await page.goto(`${app.url}${circle}&layout=fields`);
  await waitUntilDrawn(page);
  await shownAs(page, 'Felt og ringer');
  expect(workers.length).toBe(1);
  expect(new URL(workers[0] ?? '').origin).toBe(app.url);
  const without = await openPage(browser, app, {
    path: `${circle}&layout=fields`,
    before: async (opened) => {
      await opened.addInitScript(() => {
        Reflect.deleteProperty(globalThis, 'Worker');
      });
    },
  });
  await waitUntilDrawn(without);
  await shownAs(without, 'Felt og ringer');
});

test('a big screen: no panels, a code to the map, and Escape leads back', async ({ browser }) => {
  const page = await openPage(browser, app, {
    path: `${circle}&layout=outward&screen=big`,
    viewport: { width: 1920, height: 1080 },
  });
  await waitUntilDrawn(page);
  await expect(page.getByRole('img', { name: 'QR-kode til kartet' })).toBeVisible();
  await expect(page.getByRole('tablist')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tablist')).toBeVisible();
  await expect(page).not.toHaveURL(/screen=big/);
  await expect(page).toHaveURL(/layout=outward/);
});

test('a picture that cannot be laid out says so, and comes when tried again', async ({ browser }) => {
  const files = /\/assets\/layout(?:s|Worker)-[^/]*\.js$/;
  const before = async (page: Page): Promise<void> => {
    await page.route(files, (route) => route.abort());
  };
  const faults: string[] = [];
  const page = await openPage(browser, app, { path: `${SEED_MAP}?view=circle&layout=network`, before }, faults);
  // A machine with much to do takes its time.
  await expect(page.getByText('Bildet kunne ikke legges ut slik.')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('application', { name: /^Sirkelen: / })).toBeVisible();
  // What it says of the place is of what is drawn.
  const legend = page.locator('.legend');
  await expect(legend).not.toContainText('ligger nær hverandre');
  await page.unroute(files);
  await page.getByRole('button', { name: 'Prøv igjen' }).click();
  await expect(page.getByRole('application', { name: /^Nettverk: / })).toBeVisible();
  await expect(legend).toContainText('ligger nær hverandre');
  await expect(page.getByText('Bildet kunne ikke legges ut slik.')).toHaveCount(0);
  expect(faults.filter((fault) => !/Failed to load resource|Failed to fetch/.test(fault))).toEqual([]);
});
