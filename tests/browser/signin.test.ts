import { openPage, SEED_MAP, waitUntilLive } from './support/openPage.ts';
import { signIn } from './support/signIn.ts';
import { startApp } from './support/startApp.ts';
import type { RunningApp } from './support/startApp.ts';
import { axeFaults } from './support/axeFaults.ts';
import { expect, test } from './support/test.ts';

let app: RunningApp;
test.beforeEach(async () => {
  app = await startApp();
});
test.afterEach(async () => {
  await app.remove();
});

test('a link signs in once; the second time it says so kindly, and leads to the maps', async ({ browser }) => {
  const link = new URL(app.signInLink).pathname;
  const page = await openPage(browser, app, { path: link });
  // Looking at the page does not use the link up.
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Logg inn som koordinator' })).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Logg inn' }).click();
  await expect(page.getByRole('button', { name: /Koordinator/ })).toBeVisible();
  const other = await openPage(browser, app, { path: link });
  await other.getByRole('button', { name: 'Logg inn' }).click();
  await expect(other.getByRole('heading', { name: 'Lenken gjelder ikke lenger' })).toBeVisible();
  expect(await axeFaults(other)).toEqual([]);
  await other.getByRole('link', { name: 'Til kartene' }).click();
  await expect(other.getByText('Du leser')).toBeAttached();
});

test('signing out ends the session everywhere it is open, and the map goes on to be read', async ({ browser }) => {
  const coordinator = await signIn(browser, app);
  const page = await openPage(browser, app, { path: `${SEED_MAP}?view=list`, ...coordinator });
  const second = await page.context().newPage();
  await second.goto(`${app.url}${SEED_MAP}?view=list`);
  await waitUntilLive(second);
  await page.getByRole('button', { name: /Koordinator/ }).click();
  await page.getByRole('button', { name: 'Logg ut' }).click();
  await expect(page.getByText('Du leser')).toBeAttached();
  await expect(second.getByRole('alert')).toContainText('Du er logget ut', { timeout: 30_000 });
  await expect(second.getByRole('button', { name: 'Legg til', exact: true })).toHaveCount(0);
  await expect(second.getByText('Frivilligsentraler', { exact: true })).toBeVisible();
  expect(await axeFaults(second)).toEqual([]);
});
