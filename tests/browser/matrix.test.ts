import { expect, test } from './support/test.ts';
import { openPage, SEED_MAP } from './support/openPage.ts';
import { phone } from './support/State.ts';
import { startApp } from './support/startApp.ts';
import type { RunningApp } from './support/startApp.ts';

let app: RunningApp;
test.beforeAll(async () => {
  app = await startApp();
});
test.afterAll(async () => {
  await app.remove();
});

test('where a field meets a ring, a number opens the names behind it, and a name its details', async ({ browser }) => {
  const page = await openPage(browser, app, { path: `${SEED_MAP}?view=list` });
  await page.getByRole('button', { name: 'Matrise' }).click();
  const grid = page.getByRole('grid');
  await expect(grid.getByRole('columnheader', { name: 'Kommune', exact: true })).toBeVisible();
  const cell = grid.getByRole('gridcell', { name: /^Nettverk, Regionen: \d+ oppføring/ });
  const count = Number(await cell.textContent());
  expect(count).toBeGreaterThan(1);
  await cell.click();
  const opened = page.getByRole('region', { name: 'Nettverk, Regionen' });
  await expect(opened.getByRole('listitem')).toHaveCount(count);
  const first = opened.getByRole('button').first();
  const name = (await first.textContent()) ?? '';
  await first.click();
  await expect(page.getByRole('heading', { name, level: 2 })).toBeVisible();
});

test('between rings it counts what is there, and says by itself what a source misses', async ({ browser }) => {
  const page = await openPage(browser, app, { path: `${SEED_MAP}?view=list&form=matrix&matrix=rings` });
  const cell = page.getByRole('gridcell', {
    name: 'Fra Regionen til Staten: ingen koblinger, 8 mangler, 3 foreslått',
    exact: true,
  });
  await expect(cell).toHaveText('08 mangler3 foreslått');
  await cell.click();
  await expect(page.getByRole('region', { name: 'Fra Regionen til Staten' }).getByRole('listitem')).toHaveCount(11);
  await expect(page.getByRole('gridcell', { name: /^Fra Kommune til Kommune: 17 koblinger, / })).toBeVisible();
});

test('by keyboard alone: rings, arrows, and the ties that a number stands for', async ({ browser }) => {
  const page = await openPage(browser, app, { path: `${SEED_MAP}?view=list&form=matrix` });
  const heads = page.getByLabel('Rader og kolonner', { exact: true });
  await heads.focus();
  await page.keyboard.press('ArrowDown');
  await expect(heads).toHaveValue('rings');
  await expect(page).toHaveURL(/matrix=rings/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Home');
  await page.keyboard.press('Control+Home');
  const grid = page.getByRole('grid');
  await expect(grid.locator('td[tabindex="0"]')).toHaveCount(1);
  await expect(grid.locator('td').first()).toBeFocused();
  const rows = await grid.locator('tbody tr').count();
  for (let step = 0; step < rows && (await page.locator('td:focus').getAttribute('data-state')) === null; step += 1) {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Enter');
  await expect(
    page
      .getByRole('region', { name: /^Fra .+ til .+$/ })
      .getByRole('listitem')
      .first(),
  ).toBeVisible();
  await page.goBack();
  await expect(heads).toHaveValue('cells');
});

test('on a phone the matrix of entries scrolls by itself, and a large one asks for a filter', async ({ browser }) => {
  const path = `${SEED_MAP}?view=list&form=matrix&matrix=entries`;
  const page = await openPage(browser, app, { path: `${path}&kinds=need`, ...phone });
  await expect(page.getByRole('grid')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.goto(`${app.url}${path}`);
  await expect(page.getByText(/Matrisen har plass til 120 oppføringer/)).toBeVisible();
  await page.getByRole('button', { name: /^Vis bare de \d+ aktørene$/ }).tap();
  await expect(page).toHaveURL(/kinds=actor/);
  await expect(page.getByRole('grid')).toBeVisible();
});
