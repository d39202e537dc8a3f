import { tabTo } from './support/keyboard.ts';
import { addActor, setSummary } from './support/newRecords.ts';
import { openPage, SEED_MAP, waitUntilLive } from './support/openPage.ts';
import type { OpenOptions } from './support/openPage.ts';
import { nodeNamed, readGraph } from './support/readGraph.ts';
import { sidewaysScroll } from './support/sidewaysScroll.ts';
import { signIn } from './support/signIn.ts';
import type { SignedIn } from './support/signIn.ts';
import { cellOf, copied, fortyActors, pasteText } from './support/spreadsheet.ts';
import { startApp } from './support/startApp.ts';
import type { RunningApp } from './support/startApp.ts';
import { phone } from './support/State.ts';
import { expect, test } from './support/test.ts';
import type { Browser, Locator, Page } from './support/test.ts';

let app: RunningApp;
let coordinator: SignedIn;
test.beforeAll(async ({ browser }) => {
  app = await startApp();
  coordinator = await signIn(browser, app);
});
test.afterAll(async () => {
  await app.remove();
});

async function openTable(browser: Browser, search = '', options: OpenOptions = {}): Promise<Page> {
  const path = `${SEED_MAP}?view=list&form=table${search}`;
  const page = await openPage(browser, app, { path, ...coordinator, ...options });
  await waitUntilLive(page);
  await page.getByRole('button', { name: 'Lim inn fra regneark' }).waitFor();
  return page;
}

const active = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const cell = document.activeElement;
    const name = cell?.closest('[role="row"]')?.querySelector('[role="rowheader"]')?.textContent ?? 'headings';
    return `${name}: ${cell?.getAttribute('data-column') ?? 'nowhere'}`;
  });

/** How many are ticked, as the bar over the table shows it; the page says it to screen readers besides. */
const chosenCount = (page: Page, count: number): Locator =>
  page.getByRole('tabpanel', { name: 'Liste' }).getByText(`${count} valgt`, { exact: true });

test('columns are chosen and the table sorted by the keyboard alone, and a link shows the same', async ({
  browser,
}) => {
  const page = await openPage(browser, app, { path: `${SEED_MAP}?view=list` });
  await waitUntilLive(page);
  await tabTo(page, page.getByRole('button', { name: 'Tabell' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Kolonner' }));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Velg kolonner' });
  await tabTo(page, dialog.getByRole('searchbox', { name: 'Søk etter kolonne' }));
  await page.keyboard.type('antall kil');
  await tabTo(page, dialog.getByRole('checkbox', { name: 'Antall kilder' }));
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Kolonner' })).toBeFocused();
  // The grid is one stop: its first name, and the headings are above.
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('End');
  const heading = page.getByRole('columnheader', { name: 'Antall kilder' });
  await expect(heading.getByRole('button')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  const counts = page.locator('[role="gridcell"][data-column="sourceCount"]');
  await expect(counts).toHaveCount((await readGraph(page)).nodes.length);
  const numbers = (await counts.allTextContents()).map(Number);
  expect(numbers).toEqual(numbers.toSorted((one, other) => other - one));
  expect(new URL(page.url()).searchParams.get('sort')).toBe('-sourceCount');
  const other = await openPage(browser, app, { path: new URL(page.url()).pathname + new URL(page.url()).search });
  await expect(other.getByRole('columnheader', { name: 'Antall kilder' })).toHaveAttribute('aria-sort', 'descending');
});

test('measures of the network are columns: asked for where they are shown, told what they rest on, and sorted', async ({
  browser,
}) => {
  const asked: string[] = [];
  const page = await openPage(browser, app, {
    path: `${SEED_MAP}?view=list&form=table`,
    before: async (opened) => {
      await opened.route('**/graphql', async (route) => {
        if (route.request().postData()?.includes('LookMeasures') === true) asked.push('measures');
        await route.continue();
      });
    },
  });
  await waitUntilLive(page);
  await page.getByRole('button', { name: 'Kolonner' }).click();
  const dialog = page.getByRole('dialog', { name: 'Velg kolonner' });
  expect(asked).toEqual([]);
  const group = dialog.getByRole('group', { name: 'Plassen i nettverket av aktører' });
  await group.getByRole('checkbox', { name: 'Naboaktører' }).check();
  await page.keyboard.press('Escape');
  await expect(page.getByText(/^Regnet ut på aktørene/)).toBeVisible();
  const heading = page.getByRole('columnheader', { name: 'Naboaktører' });
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  const cells = page.locator('[role="gridcell"][data-column="contacts"]');
  const said = await cells.allTextContents();
  const counted = said.filter((text) => text !== 'Ikke regnet ut').map(Number);
  expect(counted.length).toBeGreaterThan(10);
  expect(counted).toEqual(counted.toSorted((one, other) => other - one));
  // What is not worked out comes last.
  expect(said.slice(counted.length)).toEqual(
    Array.from({ length: said.length - counted.length }, () => 'Ikke regnet ut'),
  );
  expect(asked.length).toBeGreaterThan(0);
});

test('arrows walk, Space ticks a row and Shift+Space all to there, and what is ticked is summed up', async ({
  browser,
}) => {
  const page = await openTable(browser);
  await tabTo(page, page.getByRole('button', { name: 'Kolonner' }));
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  const [first = ''] = await page.getByRole('rowheader').allTextContents();
  expect(await active(page)).toBe(`${first}: kind`);
  await page.keyboard.press('Space');
  await expect(chosenCount(page, 1)).toBeVisible();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Shift+Space');
  await expect(chosenCount(page, 11)).toBeVisible();
  await page.keyboard.press('Control+a');
  const { nodes } = await readGraph(page);
  await expect(chosenCount(page, nodes.length)).toBeVisible();
  await expect(page.getByRole('row', { selected: true })).toHaveCount(nodes.length);
  await page.keyboard.press('Control+End');
  await expect(page.getByRole('rowheader').last()).toBeInViewport();
  await page.keyboard.press('Control+Home');
  await expect(page.getByRole('rowheader').first()).toBeInViewport();
});

test('cells are changed by the keyboard: Enter opens and saves, Tab goes on, Escape leaves, and each is undone', async ({
  browser,
}) => {
  const page = await openTable(browser);
  const { name } = await addActor(page, 'Ærverdige stua');
  await cellOf(page, name, 'status').focus();
  await page.keyboard.press('Enter');
  const status = page.getByRole('form', { name: `Endre Status: ${name}` });
  await expect(status.getByRole('combobox', { name: /^Status/ })).toBeFocused();
  await page.keyboard.press('s');
  await page.keyboard.press('Tab');
  const sector = page.getByRole('form', { name: `Endre Sektor: ${name}` });
  await expect(sector).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cellOf(page, name, 'sector')).toBeFocused();
  await expect(cellOf(page, name, 'status')).toHaveText('Svakt');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('F2');
  const naming = page.getByRole('form', { name: `Endre Navn: ${name}` });
  await naming.getByRole('textbox').fill('');
  await page.keyboard.press('Enter');
  await expect(naming.getByText('Navn må fylles ut.')).toBeVisible();
  await page.keyboard.type('Æresstua');
  await page.keyboard.press('Enter');
  await expect(naming).toHaveCount(0);
  await expect(page.getByRole('rowheader', { name: 'Æresstua', exact: true })).toBeVisible();
  expect(nodeNamed(await readGraph(page), 'Æresstua')).toMatchObject({ kind: 'actor' });
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('rowheader', { name, exact: true })).toBeVisible();
});

test('what others have changed meanwhile is asked about, as in the form', async ({ browser }) => {
  const page = await openTable(browser, '&columns=name,summary');
  const made = await addActor(page, 'Torgstua', { summary: { nb: 'Først' } });
  const cell = cellOf(page, made.name, 'summary');
  await cell.dblclick();
  const editor = page.getByRole('form', { name: `Endre Kort sagt: ${made.name}` });
  await editor.getByLabel('Bokmål').fill('Mitt');
  await setSummary(page, made, 'Først', 'Deres');
  await expect(cell).toHaveText('Deres');
  await page.keyboard.press('Control+Enter');
  const conflict = page.getByRole('dialog').filter({ hasText: 'Du skrev' });
  await conflict.getByRole('radio', { name: /^Du skrev/ }).check();
  await conflict.getByRole('button', { name: 'Lagre' }).click();
  await expect(cell).toHaveText('Mitt');
});

test('several are changed in one step, and undone in one', async ({ browser }) => {
  const page = await openTable(browser);
  for (const name of ['Ålesund A', 'Ålesund B', 'Ålesund C']) await addActor(page, name);
  for (const name of ['Ålesund A', 'Ålesund B', 'Ålesund C'])
    await page.getByRole('checkbox', { name: `Velg ${name}` }).click();
  await page.getByRole('button', { name: 'Endre for alle valgte' }).click();
  const dialog = page.getByRole('dialog', { name: 'Endre for 3 valgte' });
  await dialog.getByRole('combobox', { name: 'Hva vil du endre?' }).selectOption('municipalities');
  await dialog.getByRole('searchbox').fill('Skien');
  await dialog.getByRole('checkbox', { name: 'Skien' }).check();
  await dialog.getByRole('button', { name: 'Endre 3' }).click();
  for (const name of ['Ålesund A', 'Ålesund C']) await expect(cellOf(page, name, 'municipalities')).toHaveText('Skien');
  await page.getByRole('button', { name: 'Angre siste endring' }).click();
  for (const name of ['Ålesund A', 'Ålesund C']) await expect(cellOf(page, name, 'municipalities')).toHaveText('');
});

test('forty actors are pasted by mouse in five steps from the map, two of which are there already', async ({
  browser,
}) => {
  const page = await openPage(browser, app, { path: `${SEED_MAP}?view=circle`, ...coordinator });
  await waitUntilLive(page);
  const before = (await readGraph(page)).nodes.length;
  await page.getByRole('tab', { name: 'Liste' }).click();
  await page.getByRole('button', { name: 'Tabell' }).click();
  await page.getByRole('button', { name: 'Lim inn fra regneark' }).click();
  const dialog = page.getByRole('dialog', { name: 'Lim inn fra regneark' });
  await expect(dialog.getByRole('textbox', { name: 'Lim inn radene her' })).toBeFocused();
  await pasteText(page, fortyActors('Ungdomsverksted'));
  await expect(dialog.getByText('40 rader. 38 nye · 2 finnes fra før')).toBeVisible();
  await expect(dialog.getByText('Samme navn som «Innovasjon Norge».')).toBeVisible();
  await expect(dialog.getByText('1 kolonne brukes ikke: Kontaktperson.')).toBeVisible();
  expect((await readGraph(page)).nodes).toHaveLength(before);
  await dialog.getByRole('button', { name: 'Legg inn 38' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('.notices')).toContainText('38 oppføringer er lagt til på kartet.');
  await expect(chosenCount(page, 38)).toBeVisible();
  expect((await readGraph(page)).nodes).toHaveLength(before + 38);
  await expect(cellOf(page, 'Ungdomsverksted 3', 'municipalities')).toHaveText('Larvik og Færder');
  expect(nodeNamed(await readGraph(page), 'Ungdomsverksted 1')).toMatchObject({ kind: 'actor' });
  await page.getByRole('button', { name: 'Angre siste endring' }).click();
  await expect(page.getByRole('rowheader', { name: /^Ungdomsverksted/ })).toHaveCount(0);
  expect((await readGraph(page)).nodes).toHaveLength(before);
});

test('rows are pasted by the keyboard alone; those that are there are filled in, and what cannot be used says why', async ({
  browser,
}) => {
  const page = await openTable(browser);
  const { name } = await addActor(page, 'Bygdestua');
  await tabTo(page, page.getByRole('button', { name: 'Lim inn fra regneark' }));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Lim inn fra regneark' });
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await pasteText(
    page,
    copied(
      ['Namn', 'Heimeside', 'Kommunar', 'Ymse'],
      ['bygdestua', 'bygdestua.no', 'Nome', 'a'],
      ['Grendehuset', '', 'Atlantis', ''],
    ),
  );
  // The reason stands first, and where it can be mended.
  await expect(dialog.getByText('«Atlantis» er ikke en kommune')).toHaveCount(2);
  await expect(dialog.getByRole('button', { name: 'Ingenting å legge inn' })).toBeVisible();
  await tabTo(page, dialog.getByRole('combobox', { name: 'Hva skal skje med alle disse?' }));
  await page.keyboard.press('f');
  await expect(dialog.getByText('Fyller ut: kommuner og nettsted.')).toBeVisible();
  const mend = dialog.getByRole('combobox', { name: 'Hva «Kommunar» blir' });
  await mend.focus();
  await mend.selectOption({ label: 'Stikkord' });
  await expect(dialog.getByText('«Atlantis»')).toHaveCount(0);
  await tabTo(page, dialog.getByRole('button', { name: 'Legg inn 1 og fyll ut 1' }));
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await page.goto(`${app.url}${SEED_MAP}?view=list&form=table&columns=name,website,tags,sources`);
  await expect(cellOf(page, name, 'website')).toHaveText('https://bygdestua.no');
  await expect(cellOf(page, 'Grendehuset', 'tags')).toHaveText('Atlantis');
  await expect(cellOf(page, 'Grendehuset', 'sources')).toContainText('Limt inn');
});

test('what nobody understands is mended once for all rows, and what was pasted and chosen is there when one goes back', async ({
  browser,
}) => {
  const page = await openTable(browser, '&columns=name,status,tags');
  await page.getByRole('button', { name: 'Lim inn fra regneark' }).click();
  const dialog = page.getByRole('dialog', { name: 'Lim inn fra regneark' });
  await dialog.getByRole('textbox').waitFor();
  const rows = copied(
    ['Navn', 'Type', 'Status', 'Ymse'],
    ['Loftet i Nome', 'Aktør', 'Kanskje', 'unge'],
    ['Kjelleren i Nome', 'Aktør', 'Kanskje', ''],
    ['Kontoret i Nome', 'Aktør', 'Planlagt', ''],
  );
  await pasteText(page, rows);
  await expect(dialog.getByText('3 rader. 1 ny · 2 kan ikke brukes')).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Hva «Ymse» blir' }).selectOption({ label: 'Stikkord' });
  await dialog.getByRole('button', { name: 'Rett det her' }).click();
  await dialog.getByRole('combobox', { name: 'I stedet for «Kanskje»' }).selectOption({ label: 'Svakt' });
  await expect(dialog.getByRole('button', { name: 'Legg inn 3' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Lim inn noe annet' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Lim inn radene her' })).toHaveValue(/Loftet i Nome/);
  await dialog.getByRole('button', { name: 'Se hva det blir' }).click();
  await expect(dialog.getByText('Status: svakt · Stikkord: unge', { exact: false })).toBeVisible();
  await dialog.getByRole('button', { name: 'Legg inn 3' }).click();
  await expect(cellOf(page, 'Kjelleren i Nome', 'status')).toHaveText('Svakt');
  await expect(cellOf(page, 'Kontoret i Nome', 'status')).toHaveText('Foreslått');
  await expect(cellOf(page, 'Loftet i Nome', 'tags')).toHaveText('unge');
});

test('pasting is found where one adds something, and what it did is told by kind', async ({ browser }) => {
  const page = await openPage(browser, app, { path: `${SEED_MAP}?view=circle`, ...coordinator });
  await waitUntilLive(page);
  const { name } = await addActor(page, 'Krambua');
  await page.getByRole('button', { name: 'Legg til', exact: true }).click();
  await page.getByRole('button', { name: /^Lim inn fra regneark/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Lim inn fra regneark' });
  await pasteText(page, copied(['Navn', 'Status'], [name, 'Svakt'], ['Naustet', 'Finnes']));
  await dialog.getByRole('combobox', { name: 'Hva skal skje med alle disse?' }).selectOption('update');
  await expect(dialog.getByText('Status: finnes → svakt')).toBeVisible();
  await dialog.getByRole('button', { name: 'Legg inn 1 og oppdater 1' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('.notices')).toContainText('1 ny oppføring og 1 endret.');
});

test('a CSV file of an older spreadsheet is read, and its name is the source', async ({ browser }) => {
  const page = await openTable(browser, '&columns=name,sources');
  await page.getByRole('button', { name: 'Lim inn fra regneark' }).click();
  const dialog = page.getByRole('dialog', { name: 'Lim inn fra regneark' });
  await dialog.getByLabel('Velg en CSV-fil').setInputFiles({
    name: 'aktører 2024.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Navn;Kommune\r\n"Færder; øyhus";Færder\r\n', 'latin1'),
  });
  await expect(dialog.getByRole('textbox', { name: /^Kilde/ })).toHaveValue('aktører 2024.csv');
  await dialog.getByRole('button', { name: 'Legg inn 1' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(cellOf(page, 'Færder; øyhus', 'sources')).toContainText('aktører 2024.csv');
});

test('on a phone the table scrolls in its own frame, is pasted into and changed by touch', async ({ browser }) => {
  const page = await openTable(browser, '', { ...phone, isMobile: true });
  expect(await sidewaysScroll(page)).toBe(0);
  await page.getByRole('button', { name: 'Lim inn fra regneark' }).tap();
  const dialog = page.getByRole('dialog', { name: 'Lim inn fra regneark' });
  await pasteText(page, fortyActors('Mobilverksted'));
  await dialog.getByRole('button', { name: 'Legg inn 38' }).tap();
  await expect(dialog).toHaveCount(0);
  const cell = cellOf(page, 'Mobilverksted 1', 'status');
  await cell.scrollIntoViewIfNeeded();
  await cell.tap();
  await cell.tap();
  const editor = page.getByRole('form', { name: 'Endre Status: Mobilverksted 1' });
  await editor.getByRole('combobox').selectOption('past');
  await editor.getByRole('button', { name: 'Lagre' }).tap();
  await expect(cell).toHaveText('Avsluttet');
  expect(await sidewaysScroll(page)).toBe(0);
});

test('a reader sorts and ticks, and is offered nothing to change', async ({ browser }) => {
  const page = await openPage(browser, app, { path: `${SEED_MAP}?view=list&form=table` });
  await waitUntilLive(page);
  await page.getByRole('checkbox', { name: /^Velg ABC/ }).click();
  await expect(chosenCount(page, 1)).toBeVisible();
  for (const name of ['Lim inn fra regneark', 'Endre for alle valgte']) {
    await expect(page.getByRole('button', { name })).toHaveCount(0);
  }
  const cell = page.locator('[role="gridcell"][data-column="status"]').first();
  await cell.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('form', { name: /^Endre/ })).toHaveCount(0);
  await expect(cell).toHaveAttribute('aria-readonly', 'true');
});
