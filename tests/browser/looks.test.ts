import { readFile } from 'node:fs/promises';
import { seedId } from '@sirkel/seed';
import type { Locator, Page } from '@playwright/test';
import { circleOf, placesOf, spokenOf, waitUntilDrawn } from './support/circle.ts';
import { openPage, SEED_MAP, waitUntilLive } from './support/openPage.ts';
import { signIn } from './support/signIn.ts';
import type { SignedIn } from './support/signIn.ts';
import { startApp } from './support/startApp.ts';
import type { RunningApp } from './support/startApp.ts';
import { expect, test } from './support/test.ts';

const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true } as const;
const circle = `${SEED_MAP}?view=circle&lang=nb`;
const own = { name: 'Sirkelens eget utseende' };

let app: RunningApp;
let coordinator: SignedIn;
test.beforeAll(async ({ browser }) => {
  app = await startApp();
  coordinator = await signIn(browser, app);
});
test.afterAll(async () => {
  await app.remove();
});

async function open(browser: Parameters<typeof openPage>[0], path: string, more = {}): Promise<Page> {
  const page = await openPage(browser, app, { path, ...more });
  await waitUntilLive(page);
  await waitUntilDrawn(page);
  return page;
}

const button = (page: Page): Locator => page.getByRole('button', { name: /^Form og farge/ });
const panel = (page: Page): Locator =>
  page.getByRole('region', { name: 'Form og farge' }).or(page.getByRole('dialog', { name: 'Form og farge' }));

/** The sizes and glyphs of all nodes, as they are drawn. */
function drawn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    type Node = { readonly data: (name: string) => unknown };
    type Cy = { nodes(selector: string): { map<T>(read: (node: Node) => T): T[] } };
    const graph: (Element & { readonly _cyreg?: { readonly cy: Cy } }) | null =
      document.querySelector('.circle-canvas__graph');
    return (
      graph?._cyreg?.cy.nodes('.node').map((node) => `${String(node.data('size'))} ${String(node.data('glyph'))}`) ?? []
    );
  });
}

test('by mouse: what is chosen shows at once and moves nothing, the back button leads back, one click gives the circle’s own', async ({
  browser,
}) => {
  const page = await open(browser, `${circle}&kinds=actor`);
  const usual = await drawn(page);
  const places = await placesOf(page);
  await button(page).click();
  await panel(page).getByLabel('Farge', { exact: true }).selectOption({ label: 'Felt' });
  await expect(page).toHaveURL(/colour=field/);
  await expect(panel(page).getByRole('listitem').filter({ hasText: 'Finansiering' })).toHaveText(/\d+$/);
  await panel(page).getByLabel('Størrelse', { exact: true }).selectOption({ label: 'Antall kilder' });
  await panel(page).getByLabel('Trinn').selectOption({ label: 'Like mange i hvert trinn' });
  await expect(page).toHaveURL(/size=sourceCount:quantile&colour=field/);
  await expect.poll(() => drawn(page)).not.toEqual(usual);
  expect(await placesOf(page)).toEqual(places);
  await page.goBack();
  await expect(page).toHaveURL(/size=sourceCount&colour=field/);
  await expect(panel(page).getByLabel('Trinn')).toHaveValue('linear');
  await panel(page).getByRole('button', own).click();
  await expect(page).not.toHaveURL(/size=|colour=/);
  await expect.poll(() => drawn(page)).toEqual(usual);
});

test('by keyboard: chosen, told in the legend, spoken with each node and said in its details', async ({ browser }) => {
  const page = await open(browser, circle);
  await button(page).focus();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { name: 'Form og farge' })).toBeFocused();
  const size = panel(page).getByLabel('Størrelse', { exact: true });
  await size.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/size=ties\b/);
  await expect(size).toBeFocused();
  // How many ties there are is told of each anyway; of the next number only where it is asked for.
  await page.keyboard.press('ArrowDown');
  await expect(page).not.toHaveURL(/size=ties\b/);
  const chosen = (await size.locator('option:checked').textContent()) ?? '';
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(button(page)).toBeFocused();
  await circleOf(page).focus();
  await expect(spokenOf(page)).toHaveText(new RegExp(`${chosen}: \\d+$`, 'u'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Bildet viser' })).toContainText(chosen);
});

test('on a phone: chosen by touch, in a sheet; the buttons stay in two rows', async ({ browser }) => {
  const page = await open(browser, circle, phone);
  await button(page).tap();
  await panel(page).getByLabel('Symbol').selectOption({ label: 'Ring' });
  await expect(page).toHaveURL(/symbol=ring/);
  await panel(page).getByRole('button', { name: 'Lukk form og farge' }).tap();
  const tops = await page
    .locator('.picture-side__buttons .pill-button')
    .evaluateAll((buttons) => buttons.map((each) => Math.round(each.getBoundingClientRect().top)));
  expect(new Set(tops).size).toBe(2);
});

test('in another layout the look stays; the list says it in words', async ({ browser }) => {
  const page = await open(browser, `${circle}&layout=fields&colour=ring&size=ties`);
  await expect(button(page)).toHaveAccessibleName('Form og farge, 2 valgt');
  const looks = await drawn(page);
  await page.getByRole('button', { name: /^Vis som: / }).click();
  await page.getByRole('button', { name: /^Sirkel\s*Ringer/ }).click();
  await expect(page).toHaveURL(/colour=ring/);
  await expect.poll(() => drawn(page)).toEqual(looks);
  await page.goto(`${app.url}${SEED_MAP}?view=list&lang=nb&size=sourceCount`);
  await expect(page.getByRole('button', { name: /Innovasjon Norge.*Antall kilder: \d/ }).first()).toBeVisible();
});

test('measures are asked for only where they are shown, told with what they are worked out on', async ({ browser }) => {
  const asked: string[] = [];
  const page = await openPage(browser, app, {
    path: `${circle}&size=ties`,
    before: async (opened) => {
      await opened.route('**/graphql', async (route) => {
        if (route.request().postData()?.includes('LookMeasures') === true) asked.push('measures');
        await route.continue();
      });
    },
  });
  await waitUntilLive(page);
  await waitUntilDrawn(page);
  await button(page).click();
  expect(asked).toEqual([]);
  await panel(page).getByLabel('Størrelse', { exact: true }).selectOption({ label: 'Naboaktører' });
  await expect(panel(page).getByText(/^Regnet ut på aktørene/)).toBeVisible();
  await expect(panel(page).getByRole('listitem').filter({ hasText: 'Ikke regnet ut' })).toHaveText(/\d+$/);
  expect(asked.length).toBeGreaterThan(0);
});

test('a kept view brings the look back', async ({ browser }) => {
  const page = await open(browser, `${circle}&colour=field`, coordinator);
  await page.getByRole('button', { name: /^(Kartet|Meny): / }).click();
  await page.getByRole('button', { name: /^Visninger og omvisninger/ }).click();
  const list = page.getByRole('dialog', { name: 'Visninger og omvisninger' });
  await list.getByRole('button', { name: 'Lagre denne visningen' }).click();
  const form = page.getByRole('dialog', { name: 'Lagre denne visningen' });
  await form.getByLabel('Navn', { exact: true }).fill('Etter felt');
  await form.getByRole('button', { name: 'Lagre' }).click();
  await expect(list.getByRole('button', { name: 'Etter felt', exact: true })).toBeVisible();
  await page.goto(`${app.url}${circle}`);
  await waitUntilLive(page);
  await page.getByRole('button', { name: /^(Kartet|Meny): / }).click();
  await page.getByRole('button', { name: /^Visninger og omvisninger/ }).click();
  await list.getByRole('button', { name: 'Etter felt', exact: true }).click();
  await expect(page).toHaveURL(/colour=field/);
  await expect(button(page)).toHaveAccessibleName('Form og farge, 1 valgt');
});

test('a saved picture has the look, in the colours of its own theme, and its legend', async ({ browser }) => {
  const page = await open(browser, `${circle}&colour=field&tieColour=status`, { colorScheme: 'dark' });
  await expect(button(page)).toHaveAccessibleName('Form og farge, 2 valgt');
  await page.getByRole('button', { name: 'Lagre bilde' }).click();
  const dialog = page.getByRole('dialog', { name: 'Lagre bilde' });
  await dialog.getByLabel('Fil').selectOption({ label: 'SVG (tegning som kan redigeres)' });
  const coming = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Lagre', exact: true }).click();
  const svg = await readFile(await (await coming).path(), 'utf8');
  expect(svg).toContain('Farge: Felt · Farge på koblinger: Status');
  expect(svg).toContain('Finansiering');
  expect(svg).not.toContain('Fargen sier sektor');
  // On white paper, the fourth colour of its theme and none of the dark one's.
  expect(svg).toContain('#E30071');
  expect(svg).not.toContain('#AAC600');
});

test('hostile names in the address change nothing, and say that the map has no such field', async ({ browser }) => {
  const faults: string[] = [];
  const page = await openPage(
    browser,
    app,
    { path: `${circle}&size=%3Cscript%3E&colour=constructor&symbol=own-__proto__&width=ties` },
    faults,
  );
  await waitUntilLive(page);
  await waitUntilDrawn(page);
  await button(page).click();
  await expect(panel(page).getByText('Kartet har ikke «constructor»')).toBeVisible();
  await expect(panel(page).getByLabel('Størrelse', { exact: true })).toHaveValue('');
  expect(faults).toEqual([]);
});

test('shown for a room, the picture has its legend beside it', async ({ browser }) => {
  const page = await openPage(browser, app, {
    path: `${circle}&screen=big&colour=ring&selected=${seedId('A04')}`,
    viewport: { width: 1920, height: 1080 },
  });
  await waitUntilDrawn(page);
  await expect(page.getByRole('heading', { name: 'Farge: Ring' })).toBeVisible();
});
