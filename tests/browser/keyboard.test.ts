import { circleOf, spokenOf, waitUntilDrawn } from './support/circle.ts';
import { tabTo } from './support/keyboard.ts';
import { openPage } from './support/openPage.ts';
import { startApp } from './support/startApp.ts';
import type { RunningApp } from './support/startApp.ts';
import { expect, test } from './support/test.ts';

let app: RunningApp;
test.beforeAll(async () => {
  app = await startApp();
});
test.afterAll(async () => {
  await app.remove();
});

test('from the start page to the details of a node in the circle, without a mouse', async ({ browser }) => {
  const page = await openPage(browser, app, { path: '/' });
  await tabTo(page, page.getByRole('link', { name: /Sosialt entreprenørskap i Vestfold og Telemark/ }));
  await page.keyboard.press('Enter');
  await waitUntilDrawn(page);
  await tabTo(page, page.getByRole('link', { name: 'Hopp til innholdet' }));
  await page.keyboard.press('Enter');
  await tabTo(page, circleOf(page));
  await page.keyboard.press('ArrowDown');
  const [name = ''] = ((await spokenOf(page).textContent()) ?? '').split(', ');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name })).toBeFocused();
});

test('from the start page to the details of a node by search, and on to one it is tied to', async ({ browser }) => {
  const page = await openPage(browser, app, { path: '/' });
  await tabTo(page, page.getByRole('link', { name: /Sosialt entreprenørskap i Vestfold og Telemark/ }));
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Søk i kartet' }).waitFor();
  await tabTo(page, page.getByRole('combobox', { name: 'Søk i kartet' }));
  await page.keyboard.type('sosenteriet');
  await expect(page.getByRole('listbox', { name: 'Treff' }).getByRole('option').first()).toContainText('Sosenteriet');
  await page.keyboard.press('Enter');
  const details = page.getByRole('region', { name: 'Sosenteriet', exact: true });
  const tie = details
    .getByRole('region', { name: 'Koblinger' })
    .getByRole('button', { name: /^SESAM/ })
    .first();
  await tabTo(page, tie);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: /^SESAM/ })).toBeFocused();
});

test('from the start page to the details of a node in the list, without a mouse', async ({ browser }) => {
  const page = await openPage(browser, app, { path: '/' });
  await tabTo(page, page.getByRole('link', { name: /Sosialt entreprenørskap i Vestfold og Telemark/ }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('tab', { name: 'Sirkel' }));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Liste', selected: true })).toBeFocused();
  const node = page.locator('.ring-list__node').first();
  const name = (await node.locator('.ring-list__node-name').textContent()) ?? '';
  await tabTo(page, node);
  await page.keyboard.press('Space');
  await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(node).toBeFocused();
});
