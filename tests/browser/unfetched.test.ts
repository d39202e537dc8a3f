import type { Page } from '@playwright/test';
import { openPage, SEED_MAP, waitUntilLive } from './support/openPage.ts';
import { signIn } from './support/signIn.ts';
import { startApp } from './support/startApp.ts';
import type { RunningApp } from './support/startApp.ts';
import { expect, test } from './support/test.ts';

const list = `${SEED_MAP}?view=list`;
const entry = 'Bedre folkehelse';
const details = /\/assets\/DetailsPanel[^/]*\.js$/;

let app: RunningApp;
test.beforeEach(async () => {
  app = await startApp();
});
test.afterEach(async () => {
  await app.remove();
});

/** Opens the list in a browser that gets no file of a kind. */
async function openWithout(browser: Parameters<typeof openPage>[0], file: RegExp, faults: string[]): Promise<Page> {
  const before = async (page: Page): Promise<void> => {
    await page.route(file, (route) => route.abort());
  };
  const page = await openPage(browser, app, { path: list, before }, faults);
  await waitUntilLive(page);
  return page;
}

async function openEntry(page: Page): Promise<void> {
  await page.getByRole('button', { name: entry }).first().click();
}

/** Waits until a file of the program has been fetched. */
async function waitUntilFetched(page: Page, name: string): Promise<void> {
  await page.waitForFunction(
    (part) => performance.getEntriesByType('resource').some((each) => each.name.includes(`/assets/${part}`)),
    name,
  );
}

/** Closes the tab as a person does. @returns whether the browser asks first; then the tab stays */
async function isAskedAtClosing(page: Page): Promise<boolean> {
  const asked = page
    .waitForEvent('dialog', { timeout: 5_000 })
    .then(async (question) => {
      await question.dismiss();
      return question.type() === 'beforeunload';
    })
    .catch(() => false);
  await page.close({ runBeforeUnload: true });
  return asked;
}

test('a panel that cannot be fetched says so in its place, the map stays, and it comes when tried again', async ({
  browser,
}) => {
  const faults: string[] = [];
  const page = await openWithout(browser, details, faults);
  // After the idle moment, in which it would come by itself.
  await waitUntilFetched(page, 'createNodeSearch');
  await openEntry(page);
  const panel = page.getByRole('region', { name: entry });
  await expect(panel.getByText('Denne delen av siden kunne ikke hentes.')).toBeVisible();
  await expect(page.getByText('Noe gikk galt på siden')).toHaveCount(0);
  await expect(page.getByRole('tab', { name: 'Liste' })).toBeVisible();
  await page.unroute(details);
  await panel.getByRole('button', { name: 'Prøv igjen' }).click();
  await expect(panel.getByText('Behov eller utfordring')).toBeVisible();
  await expect(panel.getByText('Denne delen av siden kunne ikke hentes.')).toHaveCount(0);
  expect(faults.filter((fault) => !/Failed to load resource|Failed to fetch/.test(fault))).toEqual([]);
});

test('a server of another version has no such file: the page is to be loaded anew', async ({ browser }) => {
  const before = async (page: Page): Promise<void> => {
    await page.route(details, (route) => route.fulfill({ status: 404 }));
    await page.route(/\/assets\/index[^/]*\.js$/, (route) =>
      route.request().method() === 'HEAD' ? route.fulfill({ status: 404 }) : route.fallback(),
    );
  };
  const page = await openPage(browser, app, { path: list, before });
  await waitUntilLive(page);
  // After the idle moment, which would fetch it as soon as it may be fetched, and take the button away.
  await waitUntilFetched(page, 'createNodeSearch');
  await openEntry(page);
  await expect(page.getByText(/^Sirkel har kommet i en ny utgave/)).toBeVisible();
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Last siden på nytt' }).click();
  await expect(page.getByRole('region', { name: entry }).getByText('Behov eller utfordring')).toBeVisible();
});

test('an entry can be opened while the server is away, also where none has been opened before', async ({ browser }) => {
  const page = await openPage(browser, app, { path: list });
  await waitUntilLive(page);
  await waitUntilFetched(page, 'createNodeSearch');
  await app.stop();
  await openEntry(page);
  await expect(page.getByRole('region', { name: entry }).getByText('Behov eller utfordring')).toBeVisible();
});

test('what is not fetched when the server goes comes by itself when it is back', async ({ browser }) => {
  const page = await openWithout(browser, details, []);
  await app.stop();
  await openEntry(page);
  const panel = page.getByRole('region', { name: entry });
  await expect(panel.getByText(/^Serveren svarer ikke nå/)).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Last siden på nytt' })).toHaveCount(0);
  await page.unroute(details);
  await app.restart();
  await expect(panel.getByText('Behov eller utfordring')).toBeVisible({ timeout: 20_000 });
});

test('a change made while the server is away stays, is asked about at closing, and is saved when it is back', async ({
  browser,
}) => {
  const coordinator = await signIn(browser, app);
  const page = await openPage(browser, app, { ...coordinator, path: list });
  await waitUntilLive(page);
  await waitUntilFetched(page, 'EditSurface');
  expect(await isAskedAtClosing(await openPage(browser, app, { ...coordinator, path: list }))).toBe(false);
  await page.getByRole('button', { name: 'Legg til' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Aktør/ })
    .click();
  await page.getByRole('textbox', { name: /^Navn/ }).fill('Huset uten server');
  await app.stop();
  // Whoever writes sees it in the form.
  const form = page.getByRole('dialog');
  await expect(form.getByText(/^Forbindelsen er brutt/).first()).toBeVisible();
  await expect(form.getByRole('button', { name: 'Prøv nå' })).toBeVisible();
  expect(await isAskedAtClosing(page), 'what is half written').toBe(true);
  await page.getByRole('button', { name: 'Lagre' }).click();
  await expect(page.getByRole('region', { name: 'Huset uten server' }).getByText('Aktør').first()).toBeVisible();
  await expect(page.getByText(/Det du har endret, blir lagret når forbindelsen er tilbake\.$/).first()).toBeVisible();
  expect(await isAskedAtClosing(page), 'what is unsent').toBe(true);
  await app.restart();
  await expect(page.getByText(/^Lagret\. «Huset uten server»/).first()).toBeAttached({ timeout: 20_000 });
  expect(await isAskedAtClosing(page), 'what is saved').toBe(false);
});

test('also after a fault of the page it is asked about at closing, and there again when the page is', async ({
  browser,
}) => {
  const page = await openPage(browser, app, { signedIn: true, path: list });
  await waitUntilLive(page);
  await page.getByRole('button', { name: 'Legg til' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Aktør/ })
    .click();
  await page.getByRole('textbox', { name: /^Navn/ }).fill('Huset etter feilen');
  // The line about the connection cannot say what the clock is.
  await page.evaluate(() => {
    Reflect.set(Intl, 'DateTimeFormat', () => {
      throw new Error('A fault.');
    });
  });
  await app.stop();
  await expect(page.getByText('Noe gikk galt på siden')).toBeVisible();
  expect(await isAskedAtClosing(page)).toBe(true);
  await page.getByRole('button', { name: 'Last siden på nytt' }).click();
  await expect(page.getByText(/^Serveren svarer ikke ennå, så siden kan ikke lastes på nytt/)).toBeVisible();
  await app.restart();
  page.on('dialog', (question) => void question.accept());
  await page.getByRole('button', { name: 'Last siden på nytt' }).click();
  await expect(page.getByRole('textbox', { name: /^Navn/ })).toHaveValue('Huset etter feilen');
});
