import { readFileSync } from 'node:fs';
import { seedId } from '@sirkel/seed';
import { drawnCount, waitUntilDrawn } from './support/circle.ts';
import { tabTo } from './support/keyboard.ts';
import { openPage, SEED_MAP, waitUntilLive } from './support/openPage.ts';
import { sidewaysScroll } from './support/sidewaysScroll.ts';
import { startApp } from './support/startApp.ts';
import type { RunningApp } from './support/startApp.ts';
import { expect, test } from './support/test.ts';

const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true } as const;
const wanted = 'Aktører som er svake eller mangler, og som ikke er offentlige';

let app: RunningApp;
test.beforeAll(async () => {
  app = await startApp();
});
test.afterAll(async () => {
  await app.remove();
});

test('a filter is built by keyboard alone, stands as a sentence, and its link shows the same', async ({ browser }) => {
  // Every stop on the way is a key pressed and looked at.
  test.setTimeout(180_000);
  const page = await openPage(browser, app, { path: `${SEED_MAP}?view=circle` });
  await waitUntilDrawn(page);
  const { keyboard } = page;
  await tabTo(page, page.getByRole('button', { name: 'Filter', exact: true }));
  await keyboard.press('Enter');
  await tabTo(page, page.getByText('Bygg et filter'));
  await keyboard.press('Enter');
  /** Adds a condition, which gets the focus, and chooses what it is about by its place in the list. */
  const add = async (place: number): Promise<void> => {
    await tabTo(page, page.getByRole('button', { name: 'Legg til betingelse' }));
    await keyboard.press('Enter');
    await expect(page.getByLabel('Hva', { exact: true }).last()).toBeFocused();
    await keyboard.press('Home');
    for (let step = 0; step < place; step += 1) await keyboard.press('ArrowDown');
  };
  const tick = async (value: string): Promise<void> => {
    await tabTo(page, page.locator('.builder').getByRole('checkbox', { name: value, exact: true }));
    await keyboard.press('Space');
  };
  await add(0);
  await tick('Aktører');
  await add(3);
  await tick('Svakt');
  await tick('Mangler');
  await add(4);
  await tabTo(page, page.getByLabel('Hvordan').last());
  await keyboard.press('ArrowDown');
  await tick('Offentlig');
  await expect(page.locator('.builder__sentence')).toContainText(wanted);
  expect(page.url()).toContain('where=kind:actor+status:weak,missing+-sector:public');
  await expect(page.getByText('Viser 5 av 137')).toBeVisible();
  expect(await drawnCount(page)).toBe(5);
  const other = await openPage(browser, app, { path: page.url().replace(app.url, '') });
  await waitUntilDrawn(other);
  expect(await drawnCount(other)).toBe(5);
  await other.getByRole('button', { name: `Ta bort: ${wanted}` }).click();
  await expect.poll(() => drawnCount(other)).toBe(137);
});

test('a filter is built on a phone, with a group, and nothing runs out of the screen', async ({ browser }) => {
  const page = await openPage(browser, app, { path: SEED_MAP, ...phone });
  await waitUntilLive(page);
  await page.getByRole('button', { name: 'Filter', exact: true }).tap();
  const sheet = page.getByRole('dialog', { name: 'Filter' });
  await sheet.getByText('Bygg et filter').tap();
  await sheet.getByRole('button', { name: 'Legg til gruppe' }).tap();
  const group = sheet.getByRole('group', { name: 'Gruppe 1' });
  await group.getByRole('checkbox', { name: 'Mangler' }).tap();
  await group.getByRole('button', { name: 'Legg til betingelse' }).tap();
  await group.getByLabel('Hva', { exact: true }).last().selectOption('degree');
  await group.getByLabel('Tall').fill('8');
  await expect(sheet.getByText('Oppføringer som (mangler eller har minst 8 koblinger).')).toBeVisible();
  expect(await sidewaysScroll(page)).toBe(0);
  await sheet.getByRole('button', { name: 'Lukk filteret' }).tap();
  await expect(page.locator('.ring-list__node')).not.toHaveCount(137);
  await expect(page.locator('.ring-list__node').first()).toBeVisible();
});

test('a filter that cannot be read is said and kept, and the map is still there', async ({ browser }) => {
  const page = await openPage(browser, app, { path: `${SEED_MAP}?view=list&where=colour:red` });
  await waitUntilLive(page);
  await expect(page.getByText('Viser 137 av 137')).toBeVisible();
  await page.getByRole('button', { name: /^Filter/ }).click();
  await expect(page.getByText('Ordet «colour» er ikke noe kartet kan filtreres på.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Filteret som tekst' }).fill('kind:story');
  await expect(page.getByText('Viser 5 av 137').first()).toBeVisible();
});

test('a researcher lists what is only assumed, with its sources, in three steps', async ({ browser }) => {
  const page = await openPage(browser, app, { path: SEED_MAP });
  await waitUntilLive(page);
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('checkbox', { name: /^Antatt/ }).check();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Last ned med kilder (CSV)' }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe('sosialt-entreprenørskap-i-vestfold-og-telemark-kilder.csv');
  const [head = '', ...rows] = readFileSync(await file.path(), 'utf8')
    .trimEnd()
    .split('\r\n');
  expect(head).toMatch(/^\uFEFFHva;Navn;.*;Hvor sikkert;Kilde;Hvor i kilden;Lenke;/);
  expect(rows.length).toBeGreaterThan(100);
  for (const row of rows) expect(row).toContain(';antatt;');
});

test('a participant sees on a phone what is around an organisation, one step and two', async ({ browser }) => {
  const page = await openPage(browser, app, { path: `${SEED_MAP}?selected=${seedId('A01')}`, ...phone });
  await page.getByRole('button', { name: 'Bare rundt denne' }).tap();
  const around = page.getByRole('group', { name: 'Bare rundt denne' });
  await expect(around.getByText(/1 steg\. \d+ oppføring/)).toBeVisible();
  const one = await page.locator('.ring-list__node').count();
  await around.getByRole('button', { name: 'Ett steg til' }).tap();
  await expect(around.getByText(/2 steg\./)).toBeVisible();
  expect(await page.locator('.ring-list__node').count()).toBeGreaterThan(one);
  expect(await sidewaysScroll(page)).toBe(0);
  expect(page.url()).toContain(`focus=${seedId('A01')}&steps=2`);
  await around.getByRole('button', { name: 'Vis hele kartet' }).tap();
  await expect(around).toHaveCount(0);
});

test('a node is hidden from its details, and comes back by its chip or by the back button', async ({ browser }) => {
  const page = await openPage(browser, app, { path: `${SEED_MAP}?view=circle&selected=${seedId('A01')}` });
  await waitUntilDrawn(page);
  await page.getByText('Flere valg').click();
  await page.getByRole('button', { name: 'Skjul denne' }).click();
  await expect.poll(() => drawnCount(page)).toBe(136);
  await page.goBack();
  await expect.poll(() => drawnCount(page)).toBe(137);
  await page.goForward();
  await page.getByRole('button', { name: '1 skjult – vis igjen' }).click();
  await expect.poll(() => drawnCount(page)).toBe(137);
});
