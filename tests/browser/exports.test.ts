import { readFileSync } from 'node:fs';
import { readZip } from '../api/support/readZip.ts';
import { openPage, SEED_MAP } from './support/openPage.ts';
import { startApp } from './support/startApp.ts';
import type { RunningApp } from './support/startApp.ts';
import { expect, test } from './support/test.ts';
import type { Page } from './support/test.ts';

let app: RunningApp;
test.beforeAll(async () => {
  app = await startApp();
});
test.afterAll(async () => {
  await app.remove();
});

/** Follows a link with the keyboard; the name of the file that comes, and what is in it. */
async function taken(page: Page, link: string): Promise<readonly [string, Buffer]> {
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: link }).press('Enter');
  const download = await coming;
  return [download.suggestedFilename(), readFileSync(await download.path())];
}

test('a researcher takes away findings and the package, in the language that is read', async ({ browser }) => {
  const page = await openPage(browser, app, { path: `${SEED_MAP}?view=gaps&lang=nn` });
  const [name, findings] = await taken(page, 'Alle funn (CSV)');
  expect(name).toMatch(/^sirkel-sosialt-entreprenorskap-i-vestfold-og-telemark-\d+-findings\.csv$/);
  expect(findings.toString('utf8').slice(0, 40)).toMatch(/^\uFEFFFunn;På kva måte/);
  await page.getByRole('tab', { name: 'Ikkje registrert' }).click();
  const [zipName, zip] = await taken(page, 'Forskarpakke (ZIP)');
  expect(zipName).toMatch(/-\d+\.zip$/);
  expect([...readZip(zip).keys()].some((file) => file.endsWith('/reproduce.py'))).toBe(true);
});

test('each list is taken away as it is shown', async ({ browser }) => {
  const page = await openPage(browser, app, { path: `${SEED_MAP}?view=gaps` });
  const [, table] = await taken(page, 'Last ned tabellen (CSV)');
  expect(table.toString('utf8')).toContain('finansiering;Kommune;');
  await page.getByRole('tab', { name: 'Sårbare punkter' }).click();
  const rows = async (): Promise<number> =>
    (await taken(page, 'Last ned alle bindeledd (CSV)'))[1].toString('utf8').split('\r\n').length;
  const alone = await rows();
  await page.getByRole('checkbox', { name: 'Ta med grupper og roller' }).check();
  await expect(page.getByRole('link', { name: 'Last ned alle bindeledd (CSV)' })).toHaveAttribute('href', /withGroups/);
  expect(await rows()).toBeGreaterThan(alone);
});
