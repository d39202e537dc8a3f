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

const gaps = `${SEED_MAP}?view=gaps`;
const cardWith = (page: Page, text: string) => page.locator('.finding').filter({ hasText: text });
const NEED = 'Bare «Arbeids- og velferdsdirektoratet» er registrert som den som svarer på';

test('what is decided about a finding, with the keyboard alone, is seen by all at once', async ({ browser }) => {
  const writer = await openPage(browser, app, { ...coordinator, path: gaps });
  const reader = await openPage(browser, app, { path: gaps });
  for (const page of [writer, reader]) await waitUntilLive(page);
  await expect(cardWith(reader, NEED)).toBeVisible();
  await expect(reader.getByRole('button', { name: /^Følg opp/ })).toHaveCount(0);

  await cardWith(writer, NEED)
    .getByRole('button', { name: /^Følg opp/ })
    .focus();
  await writer.keyboard.press('Enter');
  const form = writer.getByRole('dialog', { name: 'Følg opp funnet' });
  await form.getByRole('button', { name: 'Lagre' }).click();
  await expect(form.getByRole('link', { name: /Avgjort/ })).toBeVisible();
  await form.getByRole('radio', { name: /^Planlagt/ }).focus();
  await writer.keyboard.press('Space');
  await form.getByLabel('Hvorfor').fill('Tas opp i nettverksmøtet.');
  await form.getByRole('button', { name: 'Lagre' }).focus();
  await writer.keyboard.press('Enter');
  const told = writer.getByRole('region', { name: 'Meldinger' });
  await expect(told.getByText('Lagret. Et funn er fulgt opp: planlagt.')).toBeVisible();
  await expect(cardWith(writer, NEED).getByText(/^Fulgt opp av deg/)).toBeVisible();
  await expect(cardWith(reader, NEED).getByText('Tas opp i nettverksmøtet.')).toBeVisible();
  await expect(cardWith(reader, NEED).getByText(/^Fulgt opp av en koordinator/)).toBeVisible();

  const change = cardWith(writer, NEED).getByRole('button', { name: /^Endre oppfølgingen/ });
  await expect(change).toBeFocused();
  // The message does not take the focus, can be closed, and gives the focus back.
  await told.getByRole('button', { name: 'Lukk meldingen' }).focus();
  await writer.keyboard.press('Enter');
  await expect(told.getByText('Lagret. Et funn er fulgt opp: planlagt.')).toHaveCount(0);
  await expect(change).toBeFocused();
});

test('what is not wanted is set aside, whoever decided keeps the place, and it comes back when that is taken back', async ({
  browser,
}) => {
  const page = await openPage(browser, app, { ...coordinator, path: gaps });
  await waitUntilLive(page);
  await page.getByText('Mer som mangler (8)').click();
  const card = cardWith(page, 'Oppgitt å mangle: «Økosystemgartneren».');
  const id = await card.getAttribute('data-finding');
  const next = page.locator(`[data-finding="${id ?? ''}"] + .finding`);
  const after = page.locator(`[data-finding="${(await next.getAttribute('data-finding')) ?? ''}"]`);
  await card.getByRole('button', { name: /^Følg opp/ }).click();
  const placeBefore = await after.evaluate((element) => element.getBoundingClientRect().top);
  const form = page.getByRole('dialog', { name: 'Følg opp funnet' });
  await form.getByRole('radio', { name: /^Ikke ønsket/ }).check();
  await form.getByRole('button', { name: 'Lagre' }).click();
  await expect(card).toBeHidden();
  // The card went from under the focus, and the next one came where it lay.
  await expect(after).toBeFocused();
  await expect(after).toBeInViewport();
  expect(await after.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(placeBefore);
  await page.getByText('Lagt til side (1)').focus();
  await page.keyboard.press('Enter');
  await expect(card.getByText('Ikke ønsket.')).toBeVisible();
  await after.focus();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Lagt til side (1)')).toHaveCount(0);
  await expect(card.getByRole('button', { name: /^Følg opp/ })).toBeVisible();
  await expect(after).toBeFocused();
});

test('a finding has an address: a link brings its card into view, and the way back from the map does', async ({
  browser,
}) => {
  const page = await openPage(browser, app, { path: gaps, permissions: ['clipboard-read', 'clipboard-write'] });
  // Of those that are folded away: a link opens what is around what it means.
  await page.getByText('Mer som mangler (8)').click();
  const card = page
    .locator('.finding')
    .filter({ has: page.locator('.finding__sentence') })
    .last();
  const sentence = await card.locator('.finding__sentence').innerText();
  await card.getByRole('button', { name: /^Kopier lenke/ }).click();
  await expect(card.getByText('Lenken er kopiert.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await openPage(browser, app, { path: link.slice(app.url.length) });
  await expect(cardWith(other, sentence)).toBeFocused();
  await expect(cardWith(other, sentence)).toBeInViewport();

  await page.getByRole('tab', { name: 'Ikke registrert' }).click();
  const thin = page
    .locator('.finding')
    .filter({ has: page.getByRole('button', { name: /^Vis på kartet/ }) })
    .last();
  const id = await thin.getAttribute('data-finding');
  await thin.getByRole('button', { name: /^Vis på kartet/ }).click();
  await page.getByRole('button', { name: 'Tilbake til funnene' }).click();
  await expect(page.getByRole('tab', { name: 'Ikke registrert' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator(`[data-finding="${id ?? ''}"]`)).toBeFocused();

  const gone = await openPage(browser, app, { path: `${gaps}&finding=thinNeed-gone` });
  await expect(gone.getByText('Funnet som lenken viser til, står ikke på kartet lenger.')).toBeVisible();
});
