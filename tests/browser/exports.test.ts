import { readFileSync } from 'node:fs';
import { readZip } from '../api/support/readZip.ts';
import { ask } from './support/ask.ts';
import { axeFaults } from './support/axeFaults.ts';
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

/** Each list of a page by what its link says, and how its file ends. */
const listsOn = {
  'view=gaps&part=figures': [
    ['Last ned nøkkeltallene (CSV)', 'indicators.csv'],
    ['Last ned «Registrert over tid» (CSV)', 'registered.csv'],
    ['Last ned «Det som har funnes» (CSV)', 'development.csv'],
    ['Last ned tallene for alle aktører (CSV)', 'actors.csv'],
    ['Last ned E–I-indeksene (CSV)', 'outwardness.csv'],
    ['Last ned konsentrasjonen (CSV)', 'concentration.csv'],
  ],
  'view=gaps&part=links': [['Last ned alle par av grupper (CSV)', 'group-ties.csv']],
  'view=try': [['Last ned behovene og veiene dit (CSV)', 'roads.csv']],
} as const;

test('key figures, ties between groups and roads are taken away too, each where it stands', async ({ browser }) => {
  for (const [view, lists] of Object.entries(listsOn)) {
    const page = await openPage(browser, app, { path: `${SEED_MAP}?${view}` });
    if (view.endsWith('figures')) await page.getByText('Vis tallene').click();
    for (const [link, ending] of lists) {
      const [name, file] = await taken(page, link);
      expect(name).toContain(ending);
      const text = file.toString('utf8');
      expect(text.startsWith('\uFEFF'), link).toBe(true);
      expect(text.split('\r\n').length, link).toBeGreaterThan(2);
    }
    await page.context().close();
  }
});

test('what is tried out is taken away as it was tried', async ({ browser }) => {
  const page = await openPage(browser, app);
  const { roads } = await ask<{ roads: { roads: readonly { need: string }[] } }>(
    page,
    'query ($map: ID!) { roads(map: $map) { roads { need } } }',
    { map: 'vestfold-telemark' },
  );
  await page.goto(`${app.url}${SEED_MAP}?view=try&part=whatIf&without=${roads.roads[0]?.need ?? ''}`);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Last ned endringene (CSV)' }).press('Enter');
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/-what-if\.csv$/);
  expect(readFileSync(await download.path()).toString('utf8')).toContain('tall;Oppføringer;99;98;');
});

test('a file that does not come says so where it was asked for, and is not saved', async ({ browser }) => {
  const page = await openPage(browser, app, { path: `${SEED_MAP}?view=gaps` });
  await page.route('**/findings.csv*', (route) =>
    route.fulfill({ status: 429, json: { error: { code: 'RATE_LIMITED', message: 'More was asked for.' } } }),
  );
  const saved: unknown[] = [];
  page.on('download', (download) => saved.push(download));
  await page.getByRole('link', { name: 'Alle funn (CSV)' }).press('Enter');
  await expect(page.getByRole('alert')).toHaveText('Filen kom ikke. Det gikk litt fort. Vent et øyeblikk.');
  expect(saved).toEqual([]);
  expect(await axeFaults(page)).toEqual([]);
});

test('what takes long says how far it has come, on the page and of a file, and leaving lets it be', async ({
  browser,
}) => {
  const page = await openPage(browser, app, {
    path: `${SEED_MAP}?view=gaps&part=weak`,
    before: async (opened) => {
      let left = 2;
      await opened.route('**/graphql', async (route) => {
        if (!(route.request().postData() ?? '').includes('query Brokers')) return route.fallback();
        expect(route.request().headers()['prefer']).toBe('wait=1');
        if (left-- <= 0) return route.fallback();
        await new Promise((resolve) => setTimeout(resolve, 700));
        const extensions = { code: 'UNAVAILABLE', progress: 0.37 };
        return route.fulfill({ json: { data: null, errors: [{ message: 'Still being worked out.', extensions }] } });
      });
    },
  });
  const bar = page.getByRole('progressbar', { name: 'Regner ut …' });
  await expect(bar).toHaveAttribute('value', '37');
  await expect(page.getByText('Det tar litt tid, og stopper hvis du går herfra.')).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  // It is asked for again without anybody doing anything.
  await expect(page.getByRole('link', { name: 'Last ned alle bindeledd (CSV)' })).toBeVisible();
  await expect(bar).toHaveCount(0);
  await page.route('**/brokers.csv*', () => undefined);
  await page.getByRole('link', { name: 'Last ned alle bindeledd (CSV)' }).press('Enter');
  await expect(page.getByText('Filen lages …')).toBeVisible();
  const closed = page.waitForEvent('requestfailed', (request) => request.url().includes('brokers.csv'));
  await page.getByRole('tab', { name: 'Det som mangler' }).click();
  await closed;
});
