import { seedId } from '@sirkel/seed';
import { placesOf, waitUntilDrawn } from './support/circle.ts';
import { openPage, SEED_MAP, waitUntilLive } from './support/openPage.ts';
import type { OpenOptions } from './support/openPage.ts';
import { makeRegionMap } from './support/ownMap.ts';
import { sidewaysScroll } from './support/sidewaysScroll.ts';
import { signIn } from './support/signIn.ts';
import { startApp } from './support/startApp.ts';
import type { RunningApp } from './support/startApp.ts';
import { expect, test } from './support/test.ts';
import type { Browser, Locator, Page } from './support/test.ts';

const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true } as const;
const circle = `${SEED_MAP}?view=circle`;

let app: RunningApp;
test.beforeAll(async () => {
  app = await startApp();
});
test.afterAll(async () => {
  await app.remove();
});

async function open(browser: Browser, path: string, options: OpenOptions = {}): Promise<Page> {
  const page = await openPage(browser, app, { path, ...options });
  await waitUntilLive(page);
  return page;
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

async function boxOf(place: Locator): Promise<Box> {
  const box = await place.boundingBox();
  if (box === null) throw new Error('It is not on the screen.');
  return box;
}

/** The nodes that lie under something, or beyond it as seen from the middle. */
const under = async (page: Page, isUnder: (at: { x: number; y: number }) => boolean): Promise<readonly string[]> =>
  (await placesOf(page)).filter(isUnder).map(({ id }) => id);

test.describe('on a phone', () => {
  test('what the filter says lies above the circle, not over it', async ({ browser }) => {
    const path = `${circle}&kinds=actor,need&layers=state,region,local&sectors=public`;
    const page = await open(browser, path, phone);
    await waitUntilDrawn(page);
    const chips = page.getByRole('list', { name: 'Aktive filtre' });
    await expect(chips).toBeVisible();
    await expect
      .poll(async () => {
        const { y, height } = await boxOf(chips);
        return under(page, (at) => at.y < y + height);
      })
      .toEqual([]);
  });

  test('the keys are offered in the help, and not beside the picture', async ({ browser }) => {
    const page = await open(browser, circle, phone);
    await waitUntilDrawn(page);
    await expect(page.getByRole('button', { name: 'Lagre bilde' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Tastatur', exact: true })).toBeHidden();
    await page.getByRole('button', { name: /^Meny/ }).tap();
    await page.getByRole('button', { name: /^Tastatursnarveier/ }).tap();
    await expect(page.getByRole('dialog', { name: 'Tastatursnarveier' })).toBeVisible();
  });

  test('the first tour leaves most of the screen free, and steps aside for the search', async ({ browser }) => {
    const page = await open(browser, SEED_MAP, { ...phone, isNew: true });
    const tour = page.getByRole('region', { name: 'Omvisning' });
    await expect(tour).toBeVisible({ timeout: 40_000 });
    for (let at = 1; at <= 5; at += 1) {
      await expect(tour.getByText(`${String(at)} av 5`)).toBeVisible();
      expect((await boxOf(tour)).height).toBeLessThanOrEqual(256);
      if (at < 5) await tour.getByRole('button', { name: 'Neste' }).tap();
    }
    const search = page.getByRole('combobox', { name: 'Søk i kartet' });
    await search.fill('nav');
    await expect(page.getByRole('option').first()).toBeVisible();
    await expect(tour).toBeHidden();
    await search.press('Escape');
    await search.blur();
    await expect(tour.getByText('5 av 5')).toBeVisible();
  });

  test('a table keeps the name in view while it is scrolled sideways', async ({ browser }) => {
    const page = await open(browser, `${SEED_MAP}?view=list&form=table&kinds=need`, phone);
    const name = page.getByRole('grid').getByRole('rowheader').first();
    const before = await boxOf(name);
    await page.locator('.grid-frame').evaluate((frame) => {
      frame.scrollLeft = 300;
    });
    await expect.poll(async () => page.locator('.grid-frame').evaluate(({ scrollLeft }) => scrollLeft)).toBe(300);
    expect(await boxOf(name)).toEqual(before);
    await expect(name).toBeInViewport({ ratio: 1 });
  });
});

test('the first steps lie above the list and the table, over no row of theirs', async ({ browser }) => {
  const coordinator = await signIn(browser, app);
  const home = await openPage(browser, app, { path: '/', ...coordinator });
  const ids = Array.from({ length: 4 }, () => crypto.randomUUID());
  const map = await makeRegionMap(
    home,
    'Agder',
    ids.map((id, index) => ({
      addActor: { id, name: `Hjelper ${String(index)}`, layer: 'state', elements: ['market'], status: 'existing' },
    })),
  );
  for (const options of [phone, {}] as const) {
    for (const form of ['table', 'ring']) {
      const page = await open(browser, `/kart/${map}?view=list&form=${form}`, { ...options, ...coordinator });
      const steps = page.getByRole('region', { name: 'Kom i gang' });
      const row = page.getByText('Hjelper 0').first();
      await expect(row).toBeVisible();
      const { y, height } = await boxOf(steps);
      expect((await boxOf(row)).y).toBeGreaterThanOrEqual(y + height);
      expect(await sidewaysScroll(page)).toBe(0);
      await page.context().close();
    }
  }
});

test('with a panel at either side the circle lies between them', async ({ browser }) => {
  const page = await open(browser, `${circle}&selected=${seedId('A04')}`);
  await waitUntilDrawn(page);
  const details = page.getByRole('region', { name: 'Innovasjon Norge', exact: true });
  await expect(details).toBeVisible();
  await page.getByRole('button', { name: 'Tegnforklaring', exact: true }).click();
  const legend = page.getByRole('region', { name: 'Tegnforklaring', exact: true });
  await expect(legend).toBeVisible();
  await expect
    .poll(async () => {
      const left = await boxOf(legend);
      const right = await boxOf(details);
      return under(page, ({ x }) => x < left.x + left.width || x > right.x);
    })
    .toEqual([]);
});

test('a big screen has a legend of the marks beside the circle', async ({ browser }) => {
  const page = await openPage(browser, app, {
    path: `${circle}&screen=big`,
    viewport: { width: 1920, height: 1080 },
  });
  await waitUntilDrawn(page);
  const legend = page.getByRole('region', { name: 'Tegnforklaring' });
  for (const text of ['Aktører', 'Frivillig', 'Mangler, sier kilden'])
    await expect(legend.getByText(text, { exact: true })).toBeInViewport({ ratio: 1 });
  const { x, width } = await boxOf(legend);
  expect(await under(page, (at) => at.x < x + width)).toEqual([]);
});

test('in a frame 300 px high the legend is behind a button', async ({ browser }) => {
  const page = await openPage(browser, app, {
    path: '/innbygg/vestfold-telemark',
    viewport: { width: 320, height: 300 },
  });
  await waitUntilDrawn(page);
  const button = page.getByRole('button', { name: 'Tegnforklaring' });
  await expect(button).toBeInViewport({ ratio: 1 });
  await button.click();
  await expect(page.getByText('Aktører', { exact: true })).toBeVisible();
  expect(await sidewaysScroll(page)).toBe(0);
});

for (const width of [640, 800, 1024, 1280]) {
  test(`at ${String(width)} px with text at 200 % every tab and button of a map is on the screen`, async ({
    browser,
  }) => {
    for (const view of ['circle', 'list', 'gaps', 'try']) {
      const page = await open(browser, `${SEED_MAP}?view=${view}`, { viewport: { width, height: 800 } });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      const beyond = await page
        .getByRole('tab')
        .or(page.getByRole('button'))
        .evaluateAll((elements) =>
          elements
            .filter((element) => element.checkVisibility() && element.closest('[popover], .coverage__scroll') === null)
            .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
            .map(({ textContent, ariaLabel }) => ariaLabel ?? textContent),
        );
      expect(beyond).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
      await page.context().close();
    }
  });
}
