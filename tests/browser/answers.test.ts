import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { commit } from './support/commit.ts';
import { tabTo } from './support/keyboard.ts';
import { openPage, SEED_MAP, waitUntilLive } from './support/openPage.ts';
import { signIn } from './support/signIn.ts';
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

const gaps = `${SEED_MAP}?view=gaps`;
const recommendations = (page: Page) => page.getByRole('region', { name: 'Anbefalinger og hvor de står' });
const needs = (page: Page) => page.getByRole('region', { name: 'Behov folk har, og hva som møter dem' });
const names = (page: Page) => recommendations(page).getByRole('heading', { level: 4 });

test('a coordinator reads where the recommendations stand, narrows them, and sees one on the map', async ({
  browser,
}) => {
  const page = await openPage(browser, app, { path: gaps });
  const section = recommendations(page);
  await expect(section).toContainText('Kartet har 35 anbefalinger: 1 er oppfylt, 1 er i gang og 33 er bare foreslått.');
  await expect(section.getByRole('listitem').filter({ hasText: 'Risikovillig kapital' }).first()).toContainText(
    'Oppfylt av: Årlig avsetning til samarbeid med sosiale entreprenører (Sandefjord)',
  );
  await expect(names(page)).toHaveCount(5);
  await section.getByRole('button', { name: 'Vis flere' }).click();
  await expect(names(page)).toHaveCount(25);
  // Thirty have nobody; the finding tells of 28, and the method says which are left out of it.
  await section.getByRole('combobox', { name: 'Vis' }).selectOption('nobody');
  await expect(section).toContainText('Viser 5 av 30.');
  await section.getByText('Slik er det regnet ut').click();
  await expect(section).toContainText('de som er oppfylt eller i gang, er ikke med der');
  await section.getByRole('combobox', { name: 'Vis' }).selectOption('');
  await section.getByRole('combobox', { name: 'Sted' }).selectOption({ label: 'Sandefjord (11)' });
  await expect(section).toContainText('24 til sier ikke hvor de gjelder, og kan gjelde her også.');
  await section
    .getByRole('button', { name: 'Vis på kartet: «Risikovillig kapital til oppstart og utprøving»' })
    .click();
  await expect(page.getByText('2 oppføringer er framhevet.')).toBeVisible();
  // The way back leads to the same one, though the list begins anew.
  await page.getByRole('button', { name: 'Tilbake til funnene' }).click();
  await expect(section.locator('.finding:focus')).toContainText('Risikovillig kapital');
  await expect(page.getByText('Funnet som lenken viser til')).toHaveCount(0);
});

test('from a need one goes to what meets it, with the keyboard alone, and on to a way', async ({ browser }) => {
  const page = await openPage(browser, app, { path: gaps });
  const section = needs(page);
  await expect(section).toContainText(
    'Kartet har 5 behov hos folk: 2 er uten registrert tilbud, 1 har et tilbud som ingen er registrert bak, 1 møtes av én alene og 1 møtes av flere.',
  );
  const service = section.getByRole('button', { name: 'NAVs oppfølging og råd i arbeidslivet' });
  await section.getByRole('button', { name: 'Å komme i arbeid', exact: true }).focus();
  await tabTo(page, service);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'NAVs oppfølging og råd i arbeidslivet' })).toBeVisible();
  await section.getByRole('button', { name: 'Finn vei til noen som kan møte «Å komme i arbeid»' }).press('Enter');
  await expect(page.getByRole('tab', { name: 'Prøv noe' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByText('Lokale NAV-kontor').first()).toBeVisible();
  await page.goBack();
  await expect(section).toBeVisible();
});

test('what is added to the map is told here within a moment', async ({ browser }) => {
  const page = await openPage(browser, app, { path: gaps });
  await waitUntilLive(page);
  await expect(needs(page)).toContainText('Kartet har 5 behov hos folk');
  const editor = await openPage(browser, app, { ...(await signIn(browser, app)), path: SEED_MAP });
  await waitUntilLive(editor);
  const [need, measure, hinder] = [randomUUID(), randomUUID(), randomUUID()];
  await commit(editor, [
    { addNeed: { id: need, name: 'Et sted å bo', whose: 'people', status: 'existing' } },
    { addService: { id: hinder, name: 'Køreglene', status: 'existing' } },
    { addRelation: { id: randomUUID(), kind: 'hinders', from: hinder, to: need, status: 'existing' } },
    { addMeasure: { id: measure, name: 'Flere boliger', status: 'proposed', dueAt: '2020-05' } },
  ]);
  await expect(needs(page)).toContainText('Kartet har 6 behov hos folk');
  await needs(page).getByRole('combobox', { name: 'Vis' }).selectOption({ label: 'Noe står i veien (1)' });
  await expect(needs(page).getByRole('button', { name: 'Køreglene står i veien for Et sted å bo.' })).toBeVisible();
  await expect(recommendations(page)).toContainText('Kartet har 36 anbefalinger');
  await recommendations(page).getByRole('combobox', { name: 'Vis' }).selectOption({ label: 'Fristen er ute (1)' });
  await expect(recommendations(page)).toContainText('Fristen er ute: mai 2020');
});

test('both lists are taken away as files that a spreadsheet opens', async ({ browser }) => {
  const page = await openPage(browser, app, { path: gaps });
  for (const [name, first] of [
    ['Last ned alle anbefalinger (CSV)', 'Anbefaling;Hvor den står;'],
    ['Last ned alle behov (CSV)', 'Behov;Hvordan det blir svart på;'],
  ] as const) {
    const downloading = page.waitForEvent('download');
    await page.getByRole('link', { name }).click();
    const file = await (await downloading).path();
    expect(readFileSync(file, 'utf8')).toContain(first);
  }
});
