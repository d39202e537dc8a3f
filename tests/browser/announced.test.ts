import { randomUUID } from 'node:crypto';
import { waitUntilDrawn } from './support/circle.ts';
import { commit } from './support/commit.ts';
import { openPage, SEED_MAP, waitUntilLive } from './support/openPage.ts';
import { signIn } from './support/signIn.ts';
import type { SignedIn } from './support/signIn.ts';
import { startApp } from './support/startApp.ts';
import type { RunningApp } from './support/startApp.ts';
import { expect, test } from './support/test.ts';
import type { Page } from './support/test.ts';

let app: RunningApp;
let coordinator: SignedIn;
test.beforeAll(async ({ browser }) => {
  app = await startApp();
  coordinator = await signIn(browser, app);
});
test.afterAll(async () => {
  await app.remove();
});

/** What is said to screen readers is taken away when it has been said. */
async function hears(page: Page, text: string): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: text })).toHaveCount(1);
}

async function run(page: Page, query: string, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Skriv et navn eller det du vil gjøre' }).fill(query);
  await expect(page.getByRole('option', { name, exact: true })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
}

test('a picture says when it is there, and the wheel keeps the focus when it is chosen and left', async ({
  browser,
}) => {
  const page = await openPage(browser, app, { path: `${SEED_MAP}?view=circle` });
  await waitUntilLive(page);
  await waitUntilDrawn(page);
  const choose = async (from: string, to: RegExp): Promise<void> => {
    await page.getByRole('button', { name: `Vis som: ${from}` }).press('Enter');
    await page.getByRole('button', { name: to }).press('Enter');
  };
  await choose('Sirkel', /^Nettverk/);
  await hears(page, 'Nettverket er klart.');
  await choose('Nettverk', /^Hjulet/);
  await expect(page.getByRole('button', { name: 'Vis som: Hjulet' })).toBeFocused();
  await hears(page, 'Hjulet er klart.');
  await choose('Hjulet', /^Sirkel/);
  await expect(page.getByRole('button', { name: 'Vis som: Sirkel' })).toBeFocused();
  await hears(page, 'Sirkelen er klar.');
});

test('what is collapsed, shown by itself again and taken away is said', async ({ browser }) => {
  const page = await openPage(browser, app, { path: `${SEED_MAP}?view=circle` });
  await waitUntilLive(page);
  await waitUntilDrawn(page);
  await run(page, 'samle ringen kommune', 'Samle ringen Kommune felt for felt');
  await hears(page, 'nye punkter viser flere samlet.');
  await run(page, 'hver for seg', 'Vis alt hver for seg i bildet');
  await hears(page, 'Alt vises hver for seg igjen.');
  await run(page, 'apne filteret', 'Åpne filteret');
  const filter = page.getByRole('region', { name: 'Filter' });
  const download = page.waitForEvent('download');
  await filter.getByRole('button', { name: 'Last ned' }).first().press('Enter');
  await download;
  await hears(page, 'Fila er lastet ned.');
});

test('the way to see all is a button beside what is said, and the focus does not go with it', async ({ browser }) => {
  const page = await openPage(browser, app, { path: `${SEED_MAP}?view=list&kinds=need` });
  await waitUntilLive(page);
  await page.getByRole('button', { name: /^Filter, 1 valg/ }).click();
  const filter = page.getByRole('region', { name: 'Filter' });
  await expect(filter.getByRole('status').getByRole('button')).toHaveCount(0);
  await filter.getByRole('button', { name: 'Nullstill' }).press('Enter');
  await expect(filter.getByRole('status')).toBeFocused();
});

test('what a finding shows on the map is said', async ({ browser }) => {
  const page = await openPage(browser, app, { path: `${SEED_MAP}?view=gaps` });
  await waitUntilLive(page);
  await page
    .getByRole('button', { name: /^Vis på kartet: / })
    .first()
    .press('Enter');
  await hears(page, 'Kartet framhever');
});

test('a place of the matrix where nothing is has a name', async ({ browser }) => {
  const page = await openPage(browser, app, { path: `${SEED_MAP}?view=list` });
  await waitUntilLive(page);
  await run(page, 'matrise', 'Vis listen som: Matrise');
  const grid = page.getByRole('grid', { name: 'Rader og kolonner: Felt og ringer' });
  await expect(grid.getByRole('gridcell', { name: /: ingen$/ }).first()).toBeAttached();
  await expect(grid.locator('td:not([aria-label])')).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Rader og kolonner' }).selectOption('Ringer');
  await expect(page.getByRole('gridcell', { name: /^Fra .+ til .+: ingen koblinger$/ }).first()).toBeAttached();
});

test('the palette saves a picture and a view, embeds, and lists what is assumed, as the buttons do', async ({
  browser,
}) => {
  const page = await openPage(browser, app, { ...coordinator, path: `${SEED_MAP}?view=gaps` });
  await waitUntilLive(page);
  await run(page, 'lagre bilde', 'Lagre bilde');
  await expect(page.getByRole('dialog', { name: 'Lagre bilde' })).toBeVisible();
  await page.keyboard.press('Escape');
  await run(page, 'bygg inn på en nettside', 'Bygg inn på en nettside');
  await expect(page.getByRole('dialog', { name: 'Bygg inn på en nettside' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await run(page, 'lagre visning', 'Lagre denne visningen');
  const form = page.getByRole('dialog', { name: 'Lagre denne visningen' });
  await form.getByLabel('Navn', { exact: true }).fill('Fra paletten');
  await form.getByRole('button', { name: 'Lagre' }).press('Enter');
  await hears(page, 'Visningen «Fra paletten» er lagret.');
  await page.keyboard.press('Escape');
  await run(page, 'antatt', 'List opp det som er antatt');
  await expect(page).toHaveURL(/view=list.*certainties=assumed|certainties=assumed.*form=table/);
  await run(page, 'storskjerm', 'Storskjerm');
  await expect(page.getByRole('button', { name: 'Lukk storskjermen' })).toBeFocused();
});

test('what is written of a tour is not lost without a question, and a tour can have the whole screen', async ({
  browser,
}) => {
  const page = await openPage(browser, app, { ...coordinator, path: `${SEED_MAP}?view=circle` });
  await waitUntilLive(page);
  const view = { id: randomUUID(), title: { nb: 'Alt' }, place: 'view=circle' };
  await commit(page, [{ addView: view }]);
  await run(page, 'visninger', 'Visninger og omvisninger');
  await page.getByRole('button', { name: 'Ny omvisning' }).press('Enter');
  const form = page.getByRole('dialog', { name: 'Ny omvisning' });
  await form.getByLabel('Navn', { exact: true }).fill('På skjerm');
  await form.getByRole('button', { name: 'Legg til stopp' }).press('Enter');
  await expect(form.getByText('Skriv på bokmål.')).toBeVisible();
  await page.keyboard.press('Escape');
  const question = page.getByRole('dialog', { name: 'Forkaste' });
  await expect(question).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(form.getByLabel('Navn', { exact: true })).toHaveValue('På skjerm');
  await form.getByRole('button', { name: 'Lagre' }).press('Enter');
  await hears(page, 'Omvisningen «På skjerm» er lagret.');
  await page.getByRole('button', { name: 'Start omvisningen: På skjerm' }).press('Enter');
  const fill = page.getByRole('button', { name: 'Fullskjerm' });
  await expect(fill).toHaveAttribute('aria-pressed', 'false');
  await fill.press('Enter');
  await expect(fill).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Avslutt' }).press('Enter');
  await expect(page.getByRole('banner')).toBeVisible();
  expect(await page.evaluate(() => document.fullscreenElement === null)).toBe(true);
});
