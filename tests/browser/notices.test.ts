import { openPage, SEED_MAP, waitUntilLive } from './support/openPage.ts';
import type { OpenOptions } from './support/openPage.ts';
import { addActor } from './support/newRecords.ts';
import { signIn } from './support/signIn.ts';
import type { SignedIn } from './support/signIn.ts';
import { cellOf } from './support/spreadsheet.ts';
import { startApp } from './support/startApp.ts';
import type { RunningApp } from './support/startApp.ts';
import { phone } from './support/State.ts';
import { expect, test } from './support/test.ts';
import type { Browser, Page } from './support/test.ts';

let app: RunningApp;
let coordinator: SignedIn;
test.beforeAll(async ({ browser }) => {
  app = await startApp();
  coordinator = await signIn(browser, app);
});
test.afterAll(async () => {
  await app.remove();
});

/** A table in which a cell has just been saved, and the notice tells of it. */
async function savedCell(
  browser: Browser,
  called: string,
  options: OpenOptions = {},
): Promise<{ page: Page; name: string }> {
  const path = `${SEED_MAP}?view=list&form=table`;
  const page = await openPage(browser, app, { path, ...coordinator, ...options });
  await waitUntilLive(page);
  const { name } = await addActor(page, called);
  await editStatus(page, name);
  await page.keyboard.press('p');
  await page.keyboard.press('Enter');
  await expect(page.locator('.notice')).toContainText('Lagret.');
  return { page, name };
}

async function editStatus(page: Page, name: string): Promise<void> {
  const cell = cellOf(page, name, 'status');
  await cell.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('form', { name: `Endre Status: ${name}` }).waitFor();
}

/** What can be pressed and lies, in part, where the notice lies. */
const covered = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const notice = document.querySelector('.notice')?.getBoundingClientRect();
    if (notice === undefined) return ['no notice'];
    const pressed = [...document.querySelectorAll('button, a[href], select, input, summary, [role="gridcell"]')];
    return pressed
      .filter((element) => element.closest('.notice') === null)
      .filter((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const x = Math.min(Math.max((left + right) / 2, notice.left), notice.right);
        const y = Math.min(Math.max((top + bottom) / 2, notice.top), notice.bottom);
        if (x <= left || x >= right || y <= top || y >= bottom) return false;
        // What is scrolled out of its own frame is not there to be pressed.
        const frame = element.closest('.map-page, dialog')?.getBoundingClientRect();
        return frame !== undefined && y < frame.bottom && element.closest('dialog, .map-page') !== null;
      })
      .map((element) => element.textContent || element.outerHTML.slice(0, 80));
  });

test('what was saved is told beside the page, over nothing that can be pressed', async ({ browser }) => {
  const { page, name } = await savedCell(browser, 'Varselstua');
  expect(await covered(page)).toEqual([]);
  await editStatus(page, name);
  const editor = page.getByRole('form', { name: `Endre Status: ${name}` });
  const [notice, form] = [await page.locator('.notice').boundingBox(), await editor.boundingBox()];
  expect((form?.y ?? 0) + (form?.height ?? 0)).toBeLessThanOrEqual(notice?.y ?? 0);
  await page.keyboard.press('Escape');
  // In the picture too, where buttons lie along its edges.
  await page.getByRole('tab', { name: 'Sirkel' }).click();
  await expect(page.locator('.notice')).toBeVisible();
  expect(await covered(page)).toEqual([]);
});

test('a form that opens has the screen to itself, and what was done can still be taken back', async ({ browser }) => {
  const { page, name } = await savedCell(browser, 'Skjemastua');
  await page.getByRole('button', { name: 'Legg til', exact: true }).click();
  await page.getByRole('dialog', { name: 'Hva vil du legge til?' }).waitFor();
  await expect(page.locator('.notice')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Angre', exact: true }).click();
  await expect(cellOf(page, name, 'status')).toHaveText('Finnes');
});

test('on a phone it stands below the page, and below the sheet that lies over it', async ({ browser }) => {
  const { page, name } = await savedCell(browser, 'Telefonstua', { ...phone, isMobile: true });
  expect(await covered(page)).toEqual([]);
  await page.getByRole('rowheader', { name, exact: true }).getByRole('button', { name }).tap();
  const sheet = page.getByRole('dialog', { name });
  await sheet.waitFor();
  const [notice, inside] = [
    await sheet.locator('.notice').boundingBox(),
    await sheet.locator('.panel__inside').boundingBox(),
  ];
  expect((inside?.y ?? 0) + (inside?.height ?? 0)).toBeLessThanOrEqual((notice?.y ?? 0) + 1);
  expect((notice?.y ?? 0) + (notice?.height ?? 0)).toBeLessThanOrEqual(640);
});
