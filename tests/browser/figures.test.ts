import { randomUUID } from 'node:crypto';
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

const figures = `${SEED_MAP}?view=gaps&part=figures`;
const figure = (page: Page, name: string) =>
  page.locator('.figure').filter({ has: page.getByText(name, { exact: true }) });

test('each number says what it means, how it was worked out, and whom it is told of', async ({ browser }) => {
  const page = await openPage(browser, app, { path: `${SEED_MAP}?view=gaps` });
  await page.getByRole('tab', { name: 'Nøkkeltall' }).click();
  expect(page.url()).toContain('part=figures');
  await expect(figure(page, 'Behov som har et svar')).toContainText('40 %');
  await expect(figure(page, 'Avstand i snitt')).toContainText(/\d,\d ledd/);
  // Among single actors there is one tie: too little to tell a pattern from.
  await expect(figure(page, 'Holder seg til egen ring')).toContainText('ikke kjent');
  await expect(figure(page, 'Holder seg til egen ring')).toContainText('for få opplysninger');
  await page.getByLabel('Ta med grupper og roller blant aktørene').check();
  await expect(figure(page, 'Holder seg til egen ring')).toContainText('−0,2');
  await figure(page, 'Oppdeling').getByText('Slik er det regnet ut').click();
  await expect(figure(page, 'Oppdeling')).toContainText('F = 1 − Σ sₖ(sₖ − 1) / (n(n − 1))');
  await expect(figure(page, 'Oppdeling')).toContainText('Etter Borgatti 2006.');
  await figure(page, 'Behov som har et svar').getByRole('button').click();
  await expect(page.getByText(/oppføringer er framhevet/)).toBeVisible();
});

test('what was entered stands apart from what was there, each as a picture and as a table', async ({ browser }) => {
  const editor = await openPage(browser, app, { ...coordinator, path: SEED_MAP });
  await waitUntilLive(editor);
  const id = randomUUID();
  await commit(editor, [
    { addActor: { id, name: 'Gårdsfellesskapet', status: 'past', validFrom: '1987', validTo: '1991' } },
  ]);
  const page = await openPage(browser, app, { path: figures });
  await expect(page.getByRole('heading', { name: 'Registrert over tid' })).toBeVisible();
  await expect(page.getByText(/^Alt er lagt inn /)).toBeVisible();
  await page.getByText('Vis som tabell').last().click();
  const years = page.getByRole('table', { name: 'Det som har funnes' });
  await expect(years.getByRole('row', { name: /^1987 1 0 1 0$/ })).toBeVisible();
  await expect(years.getByRole('row', { name: /^1992 0 0 0 0$/ })).toBeVisible();
  await expect(page.getByText('De kan ha vært der hele tiden.')).toBeVisible();
});

test('with the keyboard alone: hold the map against an earlier day, and against another map', async ({ browser }) => {
  const page = await openPage(browser, app, { ...coordinator, path: figures });
  await waitUntilLive(page);
  await page.evaluate(
    async ([operationId, id]) => {
      const query =
        'mutation ($operationId: ID!, $input: CreateMapInput!) { createMap(operationId: $operationId, input: $input) { map { id } } }';
      const variables = { operationId, input: { id, title: 'Nabofylket', visibility: 'public' } };
      await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
    },
    [randomUUID(), randomUUID()],
  );
  await page.reload();
  // It was begun today: then the moment is chosen among the latest changes.
  await expect(page.getByRole('radio', { name: 'rett før en nylig endring' })).toBeChecked();
  await page.getByLabel('en tidligere dag').check();
  await page.getByLabel('Fra dato').fill(new Date().toISOString().slice(0, 10));
  await page.getByRole('button', { name: 'Sammenlign' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Ingen oppføringer eller koblinger er ulike.')).toBeVisible();
  await expect(page.locator('.compare__result > p').first()).toContainText('ikke hva som har skjedd i regionen');
  await page.getByLabel('en tidligere dag').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.getByLabel('Kart', { exact: true }).selectOption('Nabofylket');
  await page.getByRole('button', { name: 'Sammenlign' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Bare her \(\d+\)$/ })).toBeVisible();
  const density = page.getByRole('table', { name: 'Sammenlign' }).getByRole('row', { name: /^Tetthet Ikke/ });
  await expect(density).toContainText('tettheten synker når et kart vokser');
});

test('a young map is held against how it was just before a change', async ({ browser }) => {
  const page = await openPage(browser, app, { ...coordinator, path: figures });
  await waitUntilLive(page);
  await commit(page, [{ addActor: { id: randomUUID(), name: 'Fjordlab', status: 'existing' } }]);
  const moments = page.getByLabel('Slik kartet var');
  await page.getByLabel('rett før en nylig endring').check();
  const before = moments.locator('option', { hasText: 'Fjordlab' });
  await expect(before).toHaveText(/^før .+: Fjordlab$/);
  await moments.selectOption({ label: (await before.textContent()) ?? '' });
  await page.getByRole('button', { name: 'Sammenlign' }).click();
  await expect(page.getByRole('heading', { name: 'Kommet til (1)' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: /^Rett før/ })).toBeVisible();
  // A link shows the same, and the back button leads to where nothing was compared.
  await expect(page).toHaveURL(/&compare=before:\d{4}-/);
  const other = await openPage(browser, app, { path: new URL(page.url()).pathname + new URL(page.url()).search });
  await expect(other.getByRole('heading', { name: 'Kommet til (1)' })).toBeVisible();
  await page.goBack();
  await expect(page).not.toHaveURL(/compare=/);
  await expect(page.getByRole('heading', { name: 'Kommet til (1)' })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Sammenlign' })).toBeVisible();
});
