import { readFile } from 'node:fs/promises';
import { circleOf, drawnCount, waitUntilDrawn } from './support/circle.ts';
import { tabTo } from './support/keyboard.ts';
import { openPage, SEED_MAP, waitUntilLive } from './support/openPage.ts';
import type { OpenOptions } from './support/openPage.ts';
import { savedPicture } from './support/savedPicture.ts';
import { startApp } from './support/startApp.ts';
import type { RunningApp } from './support/startApp.ts';
import { expect, test } from './support/test.ts';
import type { Browser, Locator, Page } from './support/test.ts';

const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true } as const;
const circle = `${SEED_MAP}?view=circle`;

let app: RunningApp;
test.beforeAll(async () => {
  app = await startApp();
});
test.afterAll(async () => {
  await app.remove();
});

async function openCircle(browser: Browser, options: OpenOptions = {}, faults: string[] = []): Promise<Page> {
  const page = await openPage(browser, app, { path: circle, ...options }, faults);
  await waitUntilLive(page);
  await waitUntilDrawn(page);
  return page;
}

const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Lagre bilde' });

/** Opens the dialog by its button and chooses the kind of file. */
async function choose(page: Page, file: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Lagre bilde' }).click();
  const dialog = dialogOf(page);
  await dialog.getByLabel('Fil').selectOption({ label: file });
  return dialog;
}

/** What is saved when the button is pressed, by its name and its bytes. */
async function saved(page: Page, press = (button: Locator) => button.click()): Promise<readonly [string, Buffer]> {
  const coming = page.waitForEvent('download');
  await press(dialogOf(page).getByRole('button', { name: 'Lagre', exact: true }));
  const download = await coming;
  return [download.suggestedFilename(), await readFile(await download.path())];
}

/** How many ties can be seen right now. */
function tiesSeen(page: Page): Promise<number> {
  return page.evaluate(() => {
    type Tie = { readonly numericStyle: (name: string) => number };
    const graph:
      | (Element & {
          readonly _cyreg?: { readonly cy: { edges(): { filter(keep: (tie: Tie) => boolean): unknown[] } } };
        })
      | null = document.querySelector('.circle-canvas__graph');
    return graph?._cyreg?.cy.edges().filter((tie) => tie.numericStyle('line-opacity') > 0.01).length ?? 0;
  });
}

test('a coordinator has a ring on an A3 sheet, with legend and date, in four steps', async ({ browser }) => {
  const faults: string[] = [];
  const page = await openCircle(browser, {}, faults);
  let steps = 0;
  const step = async (target: Locator): Promise<void> => {
    steps += 1;
    await target.click();
  };
  await step(page.getByRole('button', { name: 'Filter', exact: true }));
  await step(page.getByRole('checkbox', { name: /^Kommune/ }).first());
  await step(page.locator('.picture-tools').getByRole('button', { name: 'Lagre bilde' }));
  const [name, bytes] = await saved(page, step);
  expect(steps).toBe(4);
  expect(name).toBe('sosialt-entreprenørskap-i-vestfold-og-telemark.pdf');
  const { texts, mm, info } = await savedPicture(bytes);
  expect(mm).toEqual([420, 297]);
  expect(info).toMatchObject({ Title: 'Sosialt entreprenørskap i Vestfold og Telemark', Language: 'nb-NO' });
  expect(texts).toContain('Ring: Kommune');
  expect(texts).toContain('Formen sier hva det er');
  expect(texts.join(' ')).toMatch(/Lagret \d+\. \S+ \d{4} kl\. \d\d[.:]\d\d/);
  expect(texts.join(' ')).toContain('Kilder: Hefte om økosystem');
  expect(texts.filter((text) => text === 'Sandefjord kommune')).toHaveLength(1);
  await expect(dialogOf(page)).toBeHidden();
  await expect(page.getByText('Bildet er lagret.')).toBeAttached();
  expect(faults).toEqual([]);
});

test('an SVG has every node, tie and name that the screen has, by keyboard alone', async ({ browser }) => {
  const page = await openCircle(browser);
  await tabTo(page, page.getByRole('button', { name: 'Lagre bilde' }));
  await page.keyboard.press('Enter');
  await expect(dialogOf(page).getByRole('heading')).toBeFocused();
  await tabTo(page, dialogOf(page).getByLabel('Fil'));
  await page.keyboard.press('End');
  await tabTo(page, dialogOf(page).getByRole('button', { name: 'Lagre', exact: true }));
  const [name, bytes] = await saved(page, () => page.keyboard.press('Enter'));
  expect(name).toMatch(/\.svg$/);
  await expect(page.getByRole('button', { name: 'Lagre bilde' })).toBeFocused();
  const [nodes, ties] = [await drawnCount(page), await tiesSeen(page)];
  const file = await page.context().newPage();
  await file.goto(`data:image/svg+xml;base64,${bytes.toString('base64')}`);
  await expect(file.locator('g.node')).toHaveCount(nodes);
  await expect(file.locator('g.ties > path')).toHaveCount(ties);
  const texts = await file.locator('text:not([aria-hidden])').allTextContents();
  for (const text of ['Sosenteriet', 'Nettverk', 'Livet', 'Regionen', 'Uten ring (2)']) expect(texts).toContain(text);
  expect(await file.locator('g.node > title').allTextContents()).toContain('Sosenteriet');
  expect(nodes).toBeGreaterThan(100);
  expect(ties).toBeGreaterThan(100);
});

test('a picture tells the filter that was built, and on what its measures were worked out', async ({ browser }) => {
  const where = encodeURIComponent('any(kind:actor status:weak)');
  const page = await openCircle(browser, { path: `${circle}&where=${where}&size=contacts` });
  await expect(page.getByText(/^Størrelse: Naboaktører/).first()).toBeVisible();
  const dialog = await choose(page, 'SVG (tegning som kan redigeres)');
  const [, bytes] = await saved(page, () => dialog.getByRole('button', { name: 'Lagre', exact: true }).click());
  const file = await page.context().newPage();
  await file.goto(`data:image/svg+xml;base64,${bytes.toString('base64')}`);
  const said = (await file.locator('text:not([aria-hidden])').allTextContents()).join(' ');
  expect(said).toContain('Oppføringer som er aktører, eller som er svake');
  expect(said).toContain('Om målene: Regnet ut på aktørene');
});

test('what is selected stands out in the file as on the screen, and the rest steps back', async ({ browser }) => {
  const page = await openCircle(browser);
  await circleOf(page).press('ArrowRight');
  await circleOf(page).press('Enter');
  await expect(page).toHaveURL(/selected=/);
  const faded = await page.evaluate(() => {
    const graph:
      (Element & { readonly _cyreg?: { readonly cy: { nodes(selector: string): { length: number } } } }) | null =
      document.querySelector('.circle-canvas__graph');
    return graph?._cyreg?.cy.nodes('.node.faded').length ?? 0;
  });
  await choose(page, 'SVG (tegning som kan redigeres)');
  const svg = (await saved(page))[1].toString('utf8');
  expect(svg.match(/class="node"[^>]* opacity="0.25"/g)).toHaveLength(faded);
  expect(svg).toMatch(/Framhevet: [^<]+ og det som er koblet til\./);
  expect(faded).toBeGreaterThan(50);
});

test('what the screen shows is saved as it is seen there: no more of it, in light also from a dark screen', async ({
  browser,
}) => {
  const page = await openCircle(browser, { path: `${circle}&theme=dark` });
  for (let times = 0; times < 5; times += 1) await page.getByRole('button', { name: 'Zoom inn' }).click();
  const dialog = await choose(page, 'SVG (tegning som kan redigeres)');
  await dialog.getByRole('radio', { name: 'Slik det står på skjermen' }).check();
  const svg = (await saved(page))[1].toString('utf8');
  const nodes = svg.match(/class="node"/g)?.length ?? 0;
  expect(nodes).toBeGreaterThan(5);
  expect(nodes).toBeLessThan(await drawnCount(page));
  expect(svg).toContain('utsnitt');
  expect(svg).toContain('fill="#FBFAF7"');
  expect(svg).not.toContain('#14181F');
});

test('the screen neither moves nor changes while the file is made', async ({ browser }) => {
  const page = await openCircle(browser);
  const before = await circleOf(page).screenshot();
  await choose(page, 'PNG (bilde til tekst og nettsider)');
  await saved(page);
  await expect(dialogOf(page)).toBeHidden();
  await page.mouse.move(0, 0);
  expect((await circleOf(page).screenshot()).equals(before)).toBe(true);
});

test('a PNG is saved on a phone by touch, as fine as was chosen, and the choice is remembered', async ({ browser }) => {
  const page = await openCircle(browser, phone);
  await page.getByRole('button', { name: 'Lagre bilde' }).tap();
  const dialog = dialogOf(page);
  await dialog.getByLabel('Fil').selectOption({ label: 'PNG (bilde til tekst og nettsider)' });
  await dialog.getByLabel('Størrelse').selectOption({ label: 'Liten' });
  const [name, bytes] = await saved(page, (button) => button.tap());
  expect(name).toMatch(/\.png$/);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1280, 900]);
  await page.reload();
  await waitUntilDrawn(page);
  await page.getByRole('button', { name: 'Lagre bilde' }).tap();
  await expect(dialog.getByLabel('Størrelse')).toHaveValue('1');
});

test('each sheet has its size, upright too', async ({ browser }) => {
  test.slow();
  const page = await openCircle(browser);
  for (const [file, width, height] of [
    ['PDF, A4', 210, 297],
    ['PDF, A0 (plakat)', 841, 1189],
  ] as const) {
    const dialog = await choose(page, file);
    await dialog.getByRole('radio', { name: 'Stående' }).check();
    expect((await savedPicture((await saved(page))[1])).mm).toEqual([width, height]);
    await expect(dialog).toBeHidden();
  }
});

test('says when no file could be made, and makes it when the font can be fetched again', async ({ browser }) => {
  test.slow();
  const page = await openCircle(browser);
  await page.route(/Inter_.*\.ttf$/, (route) => route.abort());
  const dialog = await choose(page, 'PDF, A4');
  await dialog.getByRole('button', { name: 'Lagre', exact: true }).click();
  await expect(dialog.getByRole('alert')).toContainText('Filen ble ikke laget.');
  await page.unroute(/Inter_.*\.ttf$/);
  expect((await saved(page))[0]).toMatch(/\.pdf$/);
});
