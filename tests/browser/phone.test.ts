import { seedId } from '@sirkel/seed';
import { axeFaults } from './support/axeFaults.ts';
import { circleOf, placesOf, waitUntilDrawn } from './support/circle.ts';
import { openPage, SEED_MAP, waitUntilLive } from './support/openPage.ts';
import { sidewaysScroll } from './support/sidewaysScroll.ts';
import { signIn } from './support/signIn.ts';
import { startApp } from './support/startApp.ts';
import type { RunningApp } from './support/startApp.ts';
import { expect, test } from './support/test.ts';
import type { Browser, Page } from './support/test.ts';

const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true } as const;

let app: RunningApp;
test.beforeAll(async () => {
  app = await startApp();
});
test.afterAll(async () => {
  await app.remove();
});

async function openPhone(browser: Browser, search = ''): Promise<Page> {
  const page = await openPage(browser, app, { path: `${SEED_MAP}${search}`, ...phone });
  await waitUntilLive(page);
  return page;
}

test('a map is a list first, and the circle is behind a tab', async ({ browser }) => {
  const page = await openPhone(browser);
  await expect(page.getByRole('tab', { name: 'Liste', selected: true })).toBeVisible();
  await expect(page.locator('.ring-list__node').first()).toBeInViewport();
  await expect(circleOf(page)).toHaveCount(0);
  await page.getByRole('tab', { name: 'Sirkel' }).tap();
  await waitUntilDrawn(page);
  await expect(circleOf(page)).toBeVisible();
  expect(await sidewaysScroll(page)).toBe(0);
});

test('details come as a sheet over the list, and go by its button and by the back button', async ({ browser }) => {
  const page = await openPhone(browser);
  const node = page.locator('.ring-list__node').first();
  const name = (await node.locator('.ring-list__node-name').textContent()) ?? '';
  await node.tap();
  const sheet = page.getByRole('dialog', { name, exact: true });
  await expect(sheet.getByRole('region', { name: 'Kilder' })).toBeVisible();
  expect((await sheet.boundingBox())?.width).toBe(320);
  expect(await sidewaysScroll(page)).toBe(0);
  await sheet.getByRole('button', { name: 'Lukk detaljene' }).tap();
  await expect(sheet).toHaveCount(0);
  await node.tap();
  await expect(sheet).toBeVisible();
  await page.goBack();
  await expect(sheet).toHaveCount(0);
});

test('filter and legend are sheets, and a filter shows what it leaves', async ({ browser }) => {
  const page = await openPhone(browser, '?view=circle');
  await waitUntilDrawn(page);
  await page.getByRole('button', { name: 'Tegnforklaring' }).tap();
  const legend = page.getByRole('dialog', { name: 'Tegnforklaring' });
  await expect(legend.getByRole('heading', { name: 'Streker er koblinger' })).toBeAttached();
  expect(await sidewaysScroll(page)).toBe(0);
  await legend.getByRole('button', { name: 'Lukk tegnforklaringen' }).tap();
  await page.getByRole('button', { name: 'Filter', exact: true }).tap();
  const filter = page.getByRole('dialog', { name: 'Filter' });
  await filter.getByRole('checkbox', { name: /^Behov/ }).check();
  await expect(filter.getByRole('status').filter({ hasText: /^Viser \d+ av \d+/ })).toBeVisible();
  expect(await sidewaysScroll(page)).toBe(0);
  await filter.getByRole('button', { name: 'Lukk filteret' }).tap();
  await expect(page.getByRole('list', { name: 'Aktive filtre' })).toBeVisible();
});

test('the whole circle lies between the rows of buttons, also under the line about a broken connection', async ({
  browser,
}) => {
  const page = await openPhone(browser, '?view=circle');
  await waitUntilDrawn(page);
  const covered = async (): Promise<readonly string[]> => {
    const top = await page.getByRole('button', { name: 'Filter', exact: true }).boundingBox();
    const bottom = await page.locator('.picture-tools').boundingBox();
    if (top === null || bottom === null) throw new Error('The buttons are gone.');
    const free = { from: top.y + top.height, to: bottom.y };
    const places = await placesOf(page);
    return places.filter(({ y }) => y < free.from || y > free.to).map(({ id }) => id);
  };
  await expect.poll(covered).toEqual([]);
  await page.context().setOffline(true);
  await expect(page.locator('.banner')).toBeVisible();
  await expect.poll(covered).toEqual([]);
});

for (const [width, height] of [
  [320, 640],
  [360, 740],
  [640, 320],
] as const) {
  test(`at ${String(width)} × ${String(height)} the bar leaves the map five sixths of the height, in each language`, async ({
    browser,
  }) => {
    for (const lang of ['nb', 'nn', 'en']) {
      const page = await openPage(browser, app, {
        path: `${SEED_MAP}?view=gaps&lang=${lang}`,
        ...phone,
        viewport: { width, height },
      });
      await waitUntilLive(page);
      const bar = await page.locator('.bar').boundingBox();
      expect(bar?.height).toBeLessThanOrEqual(height / 6);
      expect(await sidewaysScroll(page)).toBe(0);
      await expect(page.getByRole('tab', { selected: true }).first()).toBeInViewport({ ratio: 1 });
    }
  });
}

test('what the bar has no room for is in its menu, and the search takes the row while it is used', async ({
  browser,
}) => {
  const page = await openPage(browser, app, { path: SEED_MAP, ...phone, ...(await signIn(browser, app)) });
  await waitUntilLive(page);
  await page.getByRole('button', { name: /^Meny/ }).focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('group', { name: 'Meny' });
  await expect(menu.getByText('Sosialt entreprenørskap i Vestfold og Telemark')).toBeVisible();
  await expect(menu.getByText(/^\d+ på kartet/)).toBeVisible();
  for (const name of ['Angre', 'Gjør om igjen', 'Logg ut', 'Slett kartet'])
    await expect(menu.getByRole('button', { name })).toBeAttached();
  // What is of the map comes before what is of the program.
  const inOrder = await menu.getByRole('button').allInnerTexts();
  const placeIn = (text: string): number => inOrder.findIndex((each) => each.startsWith(text));
  expect(placeIn('Visninger og omvisninger')).toBeLessThan(placeIn('Tastatur'));
  expect(placeIn('Visninger og omvisninger')).toBeGreaterThan(-1);
  await menu.getByRole('radio', { name: 'English' }).check();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Menu/ })).toBeFocused();
  const search = page.getByRole('combobox');
  expect((await search.boundingBox())?.width).toBeLessThanOrEqual(44);
  await search.focus();
  await page.keyboard.type('nav');
  expect((await search.boundingBox())?.width).toBeGreaterThan(280);
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
});

test('whoever comes back to what they were reading is where they were, by button, back button and tab', async ({
  browser,
}) => {
  const page = await openPhone(browser, '?view=gaps&part=figures');
  const show = page.getByRole('button', { name: 'Vis dem på kartet' }).last();
  const how = (): Promise<number> => page.locator('#map').evaluate(({ scrollTop }) => Math.round(scrollTop));
  const leave = async (): Promise<number> => {
    await show.scrollIntoViewIfNeeded();
    const top = await how();
    await show.tap();
    await expect(page.getByRole('button', { name: 'Tilbake til funnene' })).toBeVisible();
    return top;
  };
  const first = await leave();
  expect(first).toBeGreaterThan(600);
  await page.getByRole('button', { name: 'Tilbake til funnene' }).tap();
  await expect(show).toBeFocused();
  await expect.poll(how).toBe(first);
  const second = await leave();
  await page.goBack();
  await expect(show).toBeFocused();
  await expect.poll(how).toBe(second);
  await page.getByRole('tab', { name: 'Prøv noe' }).tap();
  // The address says only what counts here.
  await expect(page).toHaveURL(/\?view=try$/);
  await page.getByRole('tab', { name: 'Hva mangler?' }).tap();
  await expect(page).toHaveURL(/\?view=gaps&part=figures$/);
  await expect.poll(how).toBe(second);
});

test('what one presses is at least 24 px either way', async ({ browser }) => {
  const page = await openPhone(browser);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, summary, [role="tab"]')]
      .map((element) => ({ text: element.innerText || element.ariaLabel, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ text, box }) => `${String(text)}: ${String(box.width)} × ${String(box.height)}`),
  );
  expect(small).toEqual([]);
});

for (const [name, path] of [
  ['the start page', '/'],
  ['the list', SEED_MAP],
  ['the circle', `${SEED_MAP}?view=circle`],
  ['details', `${SEED_MAP}?selected=${seedId('A04')}`],
  ['what is missing', `${SEED_MAP}?view=gaps`],
] as const) {
  test(`${name} can be used with text at 200 %: nothing goes beyond the edge`, async ({ browser }) => {
    const page = await openPage(browser, app, { path, ...phone });
    await page.getByRole('heading').first().waitFor();
    if (path !== '/') await waitUntilLive(page);
    if (path.endsWith('view=gaps')) await page.getByText('Mer som mangler').waitFor();
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '32px';
    });
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await beyondTheEdge(page)).toEqual([]);
  });
}

/** The words on buttons, links and headings of which a part lies outside the screen's width. */
async function beyondTheEdge(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a, h1, h2, h3, input, summary, [role="tab"]')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && (box.left < -1 || box.right > window.innerWidth + 1))
      // What can be brought into view within a frame of its own.
      .filter(({ element }) => element.closest('.coverage__scroll') === null)
      // What comes into view when it gets the focus, like the link past the bar.
      .filter(({ element }) => !element.matches('.ds-skip-link, .visually-hidden'))
      .map(({ element }) => (element.innerText || element.ariaLabel) ?? element.tagName),
  );
}
