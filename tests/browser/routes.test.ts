import { randomUUID } from 'node:crypto';
import { seedId } from '@sirkel/seed';
import { commit } from './support/commit.ts';
import { openPage, SEED_MAP, waitUntilLive } from './support/openPage.ts';
import { sidewaysScroll } from './support/sidewaysScroll.ts';
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

const route = `${SEED_MAP}?view=try`;
const ways = (page: Page) => page.locator('.finding__sentence');
const NAV =
  '«Arbeids- og velferdsdirektoratet» er del av «NAV (Arbeids- og velferdsetaten)», som omfatter «Lokale NAV-kontor».';

test('with the keyboard alone: from one to another by name, whom all ways pass, and the way on the map and back', async ({
  browser,
}) => {
  const page = await openPage(browser, app, { path: route });
  await page.getByRole('combobox', { name: 'Fra' }).focus();
  await page.keyboard.type('arbeids- og velferdsdir');
  await page.getByRole('option', { name: /^Arbeids- og velferdsdirektoratet/ }).waitFor();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Velg også hvor veien skal gå til.')).toBeVisible();
  await page.getByRole('combobox', { name: 'Til' }).focus();
  await page.keyboard.type('lokale nav');
  await page.getByRole('option', { name: /^Lokale NAV-kontor/ }).waitFor();
  await page.keyboard.press('Enter');
  await expect(ways(page).first()).toHaveText(NAV);
  await expect(page.getByText('2 veier deler ingen underveis.')).toBeVisible();
  await page.getByRole('button', { name: `Vis på kartet: ${NAV}` }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('3 oppføringer er framhevet.')).toBeVisible();
  const back = page.getByRole('button', { name: 'Tilbake til det du prøver' });
  await expect(back).toBeFocused();
  // Whoever gets the link sees the same, and comes back to the same question.
  const other = await openPage(browser, app, { path: new URL(page.url()).pathname + new URL(page.url()).search });
  await waitUntilLive(other);
  await expect(other.getByText('3 oppføringer er framhevet.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(ways(page).first()).toHaveText(NAV);
  // Back at what was left, and not at the top.
  await expect(page.getByRole('button', { name: `Vis på kartet: ${NAV}` })).toBeFocused();
  await expect(page.getByRole('button', { name: `Vis på kartet: ${NAV}` })).toBeInViewport();
  // Swapped it reads the other way round.
  await page.getByRole('button', { name: 'Bytt om fra og til' }).click();
  await expect(ways(page).first()).toHaveText(/^«Lokale NAV-kontor» er del av/);
  await expect(page.getByRole('combobox', { name: 'Fra' })).toHaveValue('Lokale NAV-kontor');
});

test('on a phone: from a need in the list to who can meet it, and to another picked on the map', async ({
  browser,
}) => {
  const page = await openPage(browser, app, {
    path: `${SEED_MAP}?view=list`,
    viewport: { width: 320, height: 640 },
  });
  await waitUntilLive(page);
  await page
    .getByRole('button', { name: /^Å komme i arbeid/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Finn noen som kan møte dette' }).click();
  await expect(ways(page)).toHaveText([/«Sandefjord kommune»\.$/, /«Lokale NAV-kontor»\.$/]);
  expect(await sidewaysScroll(page)).toBe(0);
  expect(page.url()).toContain('from=');
  await page.getByRole('tab', { name: 'Liste' }).click();
  await page
    .getByRole('button', { name: /^Kunnskapsdepartementet/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Finn vei hit fra Arbeid' }).click();
  await expect(page.getByRole('heading', { name: 'Ingen registrert vei' })).toBeVisible();
  await expect(page.getByText(/ikke at den ikke finnes/)).toBeVisible();
  await expect(ways(page).first()).toHaveText(/^Det som er oppgitt å mangle, ville gitt en vei: /);
});

test('without groups there is no way, until somebody else adds the tie: then it is there by itself', async ({
  browser,
}) => {
  const [from, to] = [seedId('A04'), seedId('A01')];
  const page = await openPage(browser, app, { path: `${route}&from=${from}&to=${to}` });
  await waitUntilLive(page);
  await page.getByText('Hva veien kan gå over').click();
  await page.getByLabel('Ta med grupper og roller').uncheck();
  await expect(page.getByRole('heading', { name: 'Ingen registrert vei' })).toBeVisible();
  expect(page.url()).toContain('groups=out');
  const editor = await openPage(browser, app, { ...coordinator, path: SEED_MAP });
  await waitUntilLive(editor);
  await commit(editor, [{ addRelation: { id: randomUUID(), kind: 'funds', from, to, status: 'existing' } }]);
  await expect(ways(page)).toHaveText([/^«Innovasjon Norge» finansierer «.*»\.$/]);
  await expect(page.getByText('En kobling går rett mellom dem, så ingen må passeres.')).toBeVisible();
});
