import { seedId } from '@sirkel/seed';
import { openPage, SEED_MAP, waitUntilLive } from './support/openPage.ts';
import { readGraph } from './support/readGraph.ts';
import { signIn } from './support/signIn.ts';
import type { SignedIn } from './support/signIn.ts';
import { startApp } from './support/startApp.ts';
import type { RunningApp } from './support/startApp.ts';
import { phone } from './support/State.ts';
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

const whatIf = `${SEED_MAP}?view=try&part=whatIf`;
// It is said to screen readers too, beside where it stands.
const summary = (page: Page, hasText: string | RegExp) => page.locator('.tried-summary p').filter({ hasText });
const loses = 'Uten «Arbeids- og velferdsdirektoratet» mister «Fattigdom og sosial eksklusjon» sin siste tilbyder.';

test('from a weak spot: whose need loses its last provider, on the map and back, by a link, and discarded', async ({
  browser,
}) => {
  const page = await openPage(browser, app, { path: `${SEED_MAP}?view=gaps&part=weak` });
  await page.getByRole('button', { name: /^Hvis dette blir borte: Bare «Arbeids- og velferdsdirektoratet»/ }).click();
  await expect(summary(page, loses)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Behov som mister sin siste tilbyder' })).toBeVisible();
  const row = page.getByRole('row').filter({ hasText: 'Behov som har et svar' });
  await expect(row).toContainText('dårligere');
  await page.getByRole('button', { name: 'Vis på kartet', exact: true }).first().click();
  await expect(page.getByText(/framhevet/)).toBeVisible();
  await page.getByRole('button', { name: 'Tilbake til det du prøver' }).click();
  await expect(summary(page, loses)).toBeVisible();
  const other = await openPage(browser, app, { path: new URL(page.url()).pathname + new URL(page.url()).search });
  await expect(summary(other, loses)).toBeVisible();
  await page.getByRole('button', { name: 'Forkast' }).click();
  await expect(page.getByText('Ingenting ennå.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Dette prøver du' })).toBeFocused();
  expect(page.url()).not.toContain('without');
});

test('with the keyboard alone: an entry goes, a tie goes, and one is put back', async ({ browser }) => {
  const page = await openPage(browser, app, { path: `${SEED_MAP}?view=list&selected=${seedId('A04')}` });
  await page.getByRole('button', { name: 'Hva om denne blir borte?' }).focus();
  await page.keyboard.press('Enter');
  await expect(summary(page, /^Uten «Innovasjon Norge» mister ingen behov/)).toBeVisible();
  await page.getByRole('button', { name: 'Prøv noe mer' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: 'Noe blir borte' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('combobox', { name: 'Hvem har koblingen?' }).focus();
  await page.keyboard.type('arbeids- og velferdsdir');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Hvilken kobling blir borte?' })).toBeFocused();
  await page.keyboard.type('tilbyr');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Prøv noe mer' })).toBeFocused();
  await expect(summary(page, /^Uten «Innovasjon Norge» og koblingen mellom .* mister «Fattigdom/)).toBeVisible();
  await page.getByRole('button', { name: 'Ta tilbake: Innovasjon Norge (aktør)' }).focus();
  await page.keyboard.press('Enter');
  await expect(summary(page, /^Uten koblingen mellom .* mister «Fattigdom/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Dette prøver du' })).toBeFocused();
});

test('on a phone: what is added is tried, kept when the page is loaded anew, and written as one change that is undone as one', async ({
  browser,
}) => {
  const page = await openPage(browser, app, { ...phone, ...coordinator, path: whatIf });
  await waitUntilLive(page);
  const before = await readGraph(page);
  await page.getByRole('radio', { name: 'Noe nytt kommer til' }).check();
  await page.getByRole('textbox', { name: 'Navn' }).fill('Gjeldshjelpen');
  await page.getByRole('tabpanel', { name: 'Hva om …?' }).getByRole('button', { name: 'Legg til' }).click();
  await page.getByRole('combobox', { name: 'På hvilken måte?' }).fill('svarer på');
  await page.getByRole('option', { name: /^svarer på/ }).tap();
  await page.getByRole('combobox', { name: 'Til hvem eller hva?' }).fill('soning');
  await page.getByRole('option', { name: /^Et liv uten tilbakefall etter soning/ }).tap();
  await expect(summary(page, /^Med «Gjeldshjelpen» er det ingen behov/)).toBeVisible();
  await page.reload();
  await expect(summary(page, /^Med «Gjeldshjelpen» er det ingen behov/)).toBeVisible();
  expect(await readGraph(page)).toEqual(before);
  await waitUntilLive(page);
  await page.getByRole('button', { name: 'Gjør om til forslag' }).click();
  await expect(page.getByText('Ingenting ennå.')).toBeVisible();
  await expect
    .poll(async () => {
      const { nodes, relations } = await readGraph(page);
      return [nodes.length - before.nodes.length, relations.length - before.relations.length];
    })
    .toEqual([1, 1]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => readGraph(page)).toEqual(before);
  // What was taken back can be tried again.
  await expect(summary(page, /^Med «Gjeldshjelpen»/)).toBeVisible();
});
