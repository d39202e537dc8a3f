import { circleOf, spokenOf, waitUntilDrawn } from './support/circle.ts';
import { commit } from './support/commit.ts';
import { tabTo } from './support/keyboard.ts';
import { addActor } from './support/newRecords.ts';
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
test.beforeEach(() => {
  test.setTimeout(120_000);
});

// In milliseconds: for what comes once the browser is idle, on a machine that hardly is.
const PATIENCE = 40_000;
const circle = `${SEED_MAP}?view=circle`;
const fieldOf = (page: Page) => page.getByRole('combobox', { name: /^Skriv et navn/ });
const searchOf = (page: Page) => new URL(page.url()).searchParams;

test.describe('the palette', () => {
  test('opens from the keyboard, goes to an entry, and gives the focus back', async ({ browser }) => {
    const page = await openPage(browser, app, { path: circle });
    await waitUntilDrawn(page);
    await circleOf(page).focus();
    await page.keyboard.press('Control+k');
    await expect(fieldOf(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(circleOf(page)).toBeFocused();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('okosystemgartner');
    const first = page.getByRole('option').first();
    await expect(first).toContainText('Økosystemgartneren');
    expect(await fieldOf(page).getAttribute('aria-activedescendant')).toBe(await first.getAttribute('id'));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: 'Økosystemgartneren' })).toBeVisible();
  });

  test('shows a ring by itself, another view, and another language', async ({ browser }) => {
    const page = await openPage(browser, app, { path: circle });
    await waitUntilLive(page);
    const run = async (query: string, option: string): Promise<void> => {
      await page.keyboard.press('Control+k');
      await fieldOf(page).fill(query);
      await page.getByRole('option', { name: option }).waitFor();
      await page.keyboard.press('Enter');
      await expect(fieldOf(page)).toHaveCount(0);
    };
    await run('vis bare kommune', 'Vis bare ringen Kommune');
    expect(searchOf(page).get('layers')).toBe('municipality');
    await run('vis alt', 'Vis alt igjen');
    expect(searchOf(page).has('layers')).toBe(false);
    await run('som liste', 'Vis kartet som: Liste');
    expect(searchOf(page).get('view')).toBe('list');
    await run('nynorsk', 'Bytt språk til Nynorsk');
    await expect(page.locator('html')).toHaveAttribute('lang', 'nn');
  });

  test('adds and takes back for those who may, and offers neither to others', async ({ browser }) => {
    const reader = await openPage(browser, app, { path: circle });
    await waitUntilLive(reader);
    await reader.keyboard.press('Control+k');
    await fieldOf(reader).fill('legg til');
    await expect(reader.locator('.commands__note')).toContainText('treff');
    await expect(reader.getByRole('option', { name: /^Legg til/ })).toHaveCount(0);
    const page = await openPage(browser, app, { path: circle, ...coordinator });
    await waitUntilLive(page);
    await page.keyboard.press('Control+k');
    await fieldOf(page).fill('legg til behov');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: /^Legg til behov/ })).toBeVisible();
  });

  test('is reached by touch on a phone, from the menu', async ({ browser }) => {
    const page = await openPage(browser, app, { path: SEED_MAP, ...phone });
    await page.getByRole('button', { name: /^Meny/ }).tap();
    await page.getByRole('button', { name: /^Finn alt/ }).tap();
    await fieldOf(page).fill('hva mangler');
    await page.getByRole('option', { name: 'Vis kartet som: Hva mangler?' }).tap();
    await expect(page.getByRole('tab', { name: 'Hva mangler?', selected: true })).toBeVisible();
  });
});

test.describe('the sheet of keys', () => {
  test('opens by a question mark in the map only, and tells of no key that is not there', async ({ browser }) => {
    const page = await openPage(browser, app, { path: circle });
    await waitUntilDrawn(page);
    const sheet = page.getByRole('dialog', { name: 'Tastatursnarveier' });
    await page.getByRole('combobox', { name: 'Søk i kartet' }).focus();
    await page.keyboard.type('?');
    await expect(sheet).toHaveCount(0);
    await circleOf(page).focus();
    await page.keyboard.press('?');
    await expect(sheet).toBeVisible();
    await expect(sheet.getByText('Ctrl + K')).toBeVisible();
    // A reader cannot take anything back.
    await expect(sheet.getByText('Ctrl + Z', { exact: true })).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(circleOf(page)).toBeFocused();
    const before = await spokenOf(page).textContent();
    await page.keyboard.press('Control+ArrowRight');
    await expect(spokenOf(page)).not.toHaveText(before ?? '');
  });
});

test.describe('the tour', () => {
  test('comes by itself once, goes through five steps by the keyboard, and can be had again', async ({ browser }) => {
    const page = await openPage(browser, app, { path: circle, isNew: true });
    const tour = page.getByRole('region', { name: 'Omvisning' });
    // It waits until the browser has nothing else to do.
    await expect(tour.getByText('1 av 5')).toBeVisible({ timeout: PATIENCE });
    // It does not take the focus from whoever reads.
    await expect(page.locator('body')).toBeFocused();
    const next = tour.getByRole('button', { name: 'Neste' });
    await tabTo(page, next);
    for (const at of [2, 3, 4, 5]) {
      await page.keyboard.press('Enter');
      await expect(tour.getByText(`${String(at)} av 5`)).toBeVisible();
    }
    await expect(page.getByRole('tab', { name: 'Liste' })).toHaveAttribute('data-pointed-at', '');
    await page.keyboard.press('Enter');
    await expect(tour).toHaveCount(0);
    await expect(page.locator('[data-pointed-at]')).toHaveCount(0);
    await page.getByRole('button', { name: /^Hjelp/ }).click();
    await page.getByRole('button', { name: 'Omvisning', exact: true }).click();
    await tour.getByRole('button', { name: 'Hopp over' }).click();
    await expect(tour).toHaveCount(0);
    expect(await page.evaluate(() => localStorage.getItem('sirkel.tour'))).toBe('seen');
  });

  test('goes by Escape wherever the focus is', async ({ browser }) => {
    const page = await openPage(browser, app, { path: circle, isNew: true });
    const tour = page.getByRole('region', { name: 'Omvisning' });
    await expect(tour.getByText('1 av 5')).toBeVisible({ timeout: PATIENCE });
    await expect(page.locator('body')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(tour).toHaveCount(0);
  });

  test('leaves whoever follows a link to something in peace', async ({ browser }) => {
    const page = await openPage(browser, app, { path: `${SEED_MAP}?view=gaps`, isNew: true });
    await waitUntilLive(page);
    // The news are looked up in the same idle moment: when they have been, the tour would have come.
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('sirkel.seen.vestfold-telemark')), { timeout: PATIENCE })
      .not.toBeNull();
    await expect(page.getByText('1 av 5')).toHaveCount(0);
  });
});

test('a hard word is explained where it stands, by touch and by the keyboard', async ({ browser }) => {
  const path = `${SEED_MAP}?view=gaps&part=notRecorded`;
  const page = await openPage(browser, app, { path, ...phone });
  const text = page.getByText(/^Ingen har lagt det inn på kartet ennå/);
  await page.getByRole('button', { name: 'Hva betyr «Ikke registrert»?' }).tap();
  await expect(text).toBeVisible();
  const box = await text.boundingBox();
  expect(box === null ? [] : [box.x >= 0, box.x + box.width <= 320]).toEqual([true, true]);
  const other = await openPage(browser, app, { path });
  await tabTo(other, other.getByRole('button', { name: 'Hva betyr «Ikke registrert»?' }));
  await other.keyboard.press('Enter');
  const shown = other.getByText(/^Ingen har lagt det inn på kartet ennå/);
  await expect(shown).toBeVisible();
  await other.keyboard.press('Escape');
  await expect(shown).toBeHidden();
});

test.describe('what is new since the last visit', () => {
  const seen = (page: Page) => page.evaluate(() => localStorage.getItem('sirkel.seen.vestfold-telemark'));

  test('is told to whoever comes back, shown in the picture, and gone when it is read', async ({ browser }) => {
    const editor = await openPage(browser, app, { path: SEED_MAP, ...coordinator });
    const page = await openPage(browser, app, { path: circle });
    await waitUntilLive(page);
    await expect.poll(() => seen(page), { timeout: PATIENCE }).not.toBeNull();
    await page.goto(`${app.url}/`);
    const { id } = await addActor(editor, 'Nytt møtested', { summary: { nb: 'For alle.' } });
    await commit(editor, [
      { updateActor: { id, before: { name: 'Nytt møtested' }, after: { name: 'Nytt og bedre møtested' } } },
    ]);
    await page.goto(`${app.url}${circle}`);
    const note = page.getByRole('region', { name: 'Nytt på kartet' });
    await expect(note).toContainText(/^2 endringer siden/, { timeout: PATIENCE });
    await note.getByRole('button', { name: 'Se hva' }).click();
    const sheet = page.getByRole('dialog', { name: 'Nytt siden sist' });
    await expect(sheet.getByText('«Nytt møtested» ble «Nytt og bedre møtested»')).toBeVisible();
    await sheet.getByRole('button', { name: 'Vis i sirkelen' }).click();
    expect(searchOf(page).get('shown')).toBe(id);
    await note.getByRole('button', { name: 'Merk som lest' }).click();
    await expect(note).toHaveCount(0);
    await page.goto(`${app.url}${circle}`);
    await waitUntilLive(page);
    await page.keyboard.press('Control+k');
    await fieldOf(page).fill('nytt siden sist');
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^Ingenting nytt siden du sist var her/)).toBeVisible();
  });

  test('is not what one did oneself', async ({ browser }) => {
    const page = await openPage(browser, app, { path: SEED_MAP, ...coordinator });
    await waitUntilLive(page);
    await expect.poll(() => seen(page), { timeout: PATIENCE }).not.toBeNull();
    const before = await seen(page);
    await addActor(page, 'Mitt eget', {});
    await expect.poll(() => seen(page), { timeout: PATIENCE }).not.toBe(before);
    await page.reload();
    await waitUntilLive(page);
    await expect(page.getByRole('region', { name: 'Nytt på kartet' })).toHaveCount(0);
  });

  test('is what another coordinator did, also while the page was out of sight', async ({ browser }) => {
    const other = await openPage(browser, app, { path: SEED_MAP, ...coordinator });
    const page = await openPage(browser, app, { path: circle, ...coordinator });
    await waitUntilLive(page);
    await expect.poll(() => seen(page), { timeout: PATIENCE }).not.toBeNull();
    const turn = (state: 'hidden' | 'visible') =>
      page.evaluate((now) => {
        Object.defineProperty(document, 'visibilityState', { value: now, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      }, state);
    await turn('hidden');
    const { name } = await addActor(other, 'Lagt til av en annen', {});
    await expect.poll(async () => (await readGraph(page)).nodes.some((node) => node.name === name)).toBe(true);
    await turn('visible');
    const note = page.getByRole('region', { name: 'Nytt på kartet' });
    await expect(note).toContainText(/^1 endring siden/, { timeout: PATIENCE });
  });

  test('cannot be told of a map that was restored, and that is said', async ({ browser }) => {
    const page = await openPage(browser, app, {
      path: circle,
      before: async (opened) => {
        await opened.addInitScript(() => {
          localStorage.setItem('sirkel.seen.vestfold-telemark', 'another-log 4 2026-11-03T10:00:00.000Z');
        });
      },
    });
    await expect(page.getByRole('region', { name: 'Nytt på kartet' })).toContainText(
      'Kartet er lest inn på nytt fra en fil siden 3. november 2026',
      { timeout: PATIENCE },
    );
  });
});
