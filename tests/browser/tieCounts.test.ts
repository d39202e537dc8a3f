import { expect, test } from './support/test.ts';
import { openPage, SEED_MAP } from './support/openPage.ts';
import { startApp } from './support/startApp.ts';
import type { RunningApp } from './support/startApp.ts';

let app: RunningApp;
test.beforeAll(async () => {
  app = await startApp();
});
test.afterAll(async () => {
  await app.remove();
});

// What the seed says of the local NAV offices: 8 ties in force, 7 missing, 2 proposed and 1 past.
const said = '8 koblinger, 7 mangler, 2 foreslått, 1 avsluttet';

test('list and details count what is in force, and say the rest by what it is', async ({ browser }) => {
  const page = await openPage(browser, app, { path: `${SEED_MAP}?view=list` });
  const entry = page.getByRole('button', { name: /^Lokale NAV-kontor/ });
  await expect(entry).toContainText(`Aktør · ${said}`);
  await entry.click();
  await expect(page.getByRole('heading', { name: 'Koblinger 8, 7 mangler, 2 foreslått, 1 avsluttet' })).toBeVisible();
});

test('a look that shows the number of ties does not say it twice', async ({ browser }) => {
  const page = await openPage(browser, app, { path: `${SEED_MAP}?view=list&size=ties&colour=neighbours` });
  const entry = page.getByRole('button', { name: /^Lokale NAV-kontor/ });
  await expect(entry).toContainText(`${said} · Naboer: `);
  await expect(entry).not.toContainText('Koblinger:');
});

test('the table sorts by what is in force', async ({ browser }) => {
  const page = await openPage(browser, app, { path: `${SEED_MAP}?view=list&form=table&columns=ties&sort=-ties` });
  const first = page.getByRole('row').nth(1);
  await expect(first).toContainText('Sosiale entreprenører');
  await expect(first).toContainText('35 (+2 mangler)');
});
