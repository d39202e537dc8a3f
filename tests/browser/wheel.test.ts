import { readFile } from 'node:fs/promises';
import { openPage, SEED_MAP, waitUntilLive } from './support/openPage.ts';
import { sidewaysScroll } from './support/sidewaysScroll.ts';
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

test('the wheel is chosen beside the layouts, says of each field what its table says, and leads to the entries', async ({
  browser,
}) => {
  const page = await openPage(browser, app, { path: `${SEED_MAP}?view=circle` });
  await waitUntilLive(page);
  await page.getByRole('button', { name: 'Vis som: Sirkel' }).click();
  await page.getByRole('button', { name: /^Hjulet/ }).click();
  await expect(page).toHaveURL(/layout=wheel/);
  const spokes = page.getByRole('group', { name: 'Felt', exact: true }).getByRole('link');
  await expect(spokes).toHaveCount(7);
  const rows = page.getByRole('region', { name: 'Det samme som tabell' }).getByRole('row');
  await expect(rows).toHaveCount(8);
  for (const index of [0, 3, 6]) {
    const [field = '', state = '', present = ''] = await rows
      .nth(index + 1)
      .locator('th, td')
      .allTextContents();
    const said = (await spokes.nth(index).getAttribute('aria-label')) ?? '';
    expect(said).toContain(field.replace(' (navet)', ''));
    expect(said).toContain(state.replace(/^\S /, ''));
    expect(said).toContain(`${present} registrert`);
  }
  const counted = await rows.nth(2).locator('th, td').allTextContents();
  await spokes.nth(1).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?view=list&elements=education$/);
  await expect(page.locator('.ring-list__node').first()).toBeVisible();
  // What it counted is what the list counts.
  const [, , recorded = '', proposed = ''] = counted;
  await expect(page.locator('.ring-list__node')).toHaveCount(Number(recorded) + Number(proposed));
  await page.goBack();
  await expect(spokes).toHaveCount(7);
});

test('what is missing in one ring is not hidden by another, and is told in words', async ({ browser }) => {
  const page = await openPage(browser, app, { path: `${SEED_MAP}?view=circle&layout=wheel&lang=nb` });
  const spokes = page.getByRole('group', { name: 'Felt', exact: true }).getByRole('link');
  await expect(spokes.filter({ hasText: 'Offentlig' })).toHaveAccessibleName(
    /delvis dekket, .*Mangler, sier en kilde: Regionen/,
  );
  await expect(spokes.filter({ hasText: 'Nettverk' })).toHaveAccessibleName(
    /delvis dekket, .*Ikke registrert: Kommune/,
  );
  await expect(page.getByText('«Delvis dekket» betyr at noe finnes')).toBeInViewport();
});

test('a filter does not apply to it, and it says so', async ({ browser }) => {
  const whole = await openPage(browser, app, { path: `${SEED_MAP}?view=circle&layout=wheel` });
  const first = whole.getByRole('group', { name: 'Felt', exact: true }).getByRole('link').first();
  const said = (await first.getAttribute('aria-label')) ?? '';
  await expect(whole.getByText('Filteret gjelder ikke her')).toHaveCount(0);
  const filtered = await openPage(browser, app, { path: `${SEED_MAP}?view=circle&layout=wheel&kinds=actor` });
  await expect(filtered.getByText('Filteret gjelder ikke her: Hjulet viser alltid dekningen')).toBeVisible();
  await expect(filtered.getByRole('link', { name: said })).toHaveCount(1);
});

test('on a phone it fits, and a row of its table leads on', async ({ browser }) => {
  const path = `${SEED_MAP}?view=circle&layout=wheel&lang=nn`;
  const page = await openPage(browser, app, { path, viewport: { width: 320, height: 640 }, hasTouch: true });
  await page.getByRole('link', { name: 'Finansiering', exact: true }).tap();
  await expect(page).toHaveURL(/elements=finance/);
  expect(await sidewaysScroll(page)).toBe(0);
});

test('in a page of somebody else, where it is not shown, the circle stands for it', async ({ browser }) => {
  const page = await openPage(browser, app, { path: '/innbygg/vestfold-telemark?layout=wheel' });
  await expect(page.getByRole('application', { name: /^Sirkelen: / })).toBeVisible();
});

test('it is saved as a picture, with what its marks mean and where the map is', async ({ browser }) => {
  const page = await openPage(browser, app, { path: `${SEED_MAP}?view=circle&layout=wheel` });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lagre hjulet som bilde (PNG)' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^hjulet-.+\.png$/);
  const bytes = await readFile(await download.path());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  // Four pixels for each px of a page that is higher than wide.
  expect(bytes.readUInt32BE(16)).toBe(1840);
  expect(bytes.readUInt32BE(20)).toBeGreaterThan(2000);
  await expect(page.getByText('Bildet er lagret.')).toBeVisible();
});
