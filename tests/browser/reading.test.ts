import { seedId } from '@sirkel/seed';
import { circleOf, drawnCount, waitUntilDrawn } from './support/circle.ts';
import { openPage, SEED_MAP, waitUntilLive } from './support/openPage.ts';
import type { OpenOptions } from './support/openPage.ts';
import { readGraph } from './support/readGraph.ts';
import { expect, test } from './support/test.ts';
import type { Browser, Locator, Page } from './support/test.ts';
import { startApp } from './support/startApp.ts';
import type { RunningApp } from './support/startApp.ts';

let app: RunningApp;
test.beforeAll(async () => {
  app = await startApp();
});
test.afterAll(async () => {
  await app.remove();
});

async function open(browser: Browser, search = '', options: OpenOptions = {}): Promise<Page> {
  const page = await openPage(browser, app, { path: `${SEED_MAP}${search}`, ...options });
  await waitUntilLive(page);
  return page;
}

const innovasjonNorge = seedId('A04');

/** The panel of a title. */
function panelOf(page: Page, title: string): Locator {
  return page.getByRole('region', { name: title, exact: true });
}

test.describe('details', () => {
  test('say what is known in sentences, with each source and how sure it is', async ({ browser }) => {
    const page = await open(browser, `?selected=${innovasjonNorge}`);
    const panel = panelOf(page, 'Innovasjon Norge');
    await expect(panel.getByText('virkemiddelaktør for næringsutvikling')).toBeVisible();
    await expect(panel.getByText('986 399 445')).toBeVisible();
    const funded = panel.getByRole('heading', { name: 'Innovasjon Norge finansierer' });
    await expect(funded).toBeVisible();
    await expect(
      panel.getByRole('button', { name: /^Prosjektet om et økosystem for sosialt entreprenørskap.*tidligere/ }),
    ).toBeVisible();
    const sources = panel.getByRole('region', { name: 'Kilder' }).getByRole('listitem');
    await expect(sources.first()).toContainText('Hefte om økosystem for sosialt entreprenørskap');
    await expect(sources.first()).toContainText('Rapport fra et prosjekt');
    await expect(sources.first()).toContainText('står i kilden');
  });

  test('lead on to whoever is tied, and the back button leads back', async ({ browser }) => {
    const page = await open(browser, `?selected=${innovasjonNorge}`);
    await panelOf(page, 'Innovasjon Norge')
      .getByRole('button', { name: /^Prosjektet om et økosystem for sosialt entreprenørskap/ })
      .click();
    const project = panelOf(page, 'Prosjektet om et økosystem for sosialt entreprenørskap');
    await expect(project.getByRole('heading', { name: /finansieres av/ })).toBeVisible();
    expect(page.url()).toContain(`selected=${seedId('T16')}`);
    await page.goBack();
    await expect(panelOf(page, 'Innovasjon Norge')).toBeVisible();
    await page.goForward();
    await expect(project).toBeVisible();
  });

  test('unfold what a tie carries, and show the tie by itself', async ({ browser }) => {
    const page = await open(browser, `?selected=${innovasjonNorge}`);
    const panel = panelOf(page, 'Innovasjon Norge');
    const more = panel.getByRole('button', { name: /^Mer om koblingen til Prosjektet/ });
    await expect(more).toHaveAttribute('aria-expanded', 'false');
    await more.click();
    await expect(more).toHaveAttribute('aria-expanded', 'true');
    await expect(panel.getByText('Delvis finansiering.')).toBeVisible();
    await panel.getByRole('button', { name: 'Vis koblingen for seg' }).click();
    await expect(page.getByRole('heading', { name: /^Innovasjon Norge finansierer Prosjektet/ })).toBeVisible();
  });

  test('tell the history when it is asked for', async ({ browser }) => {
    const page = await open(browser, `?selected=${innovasjonNorge}`);
    const panel = panelOf(page, 'Innovasjon Norge');
    await panel.getByText('Historie', { exact: true }).click();
    await expect(panel.getByText('Startkartet')).toBeVisible();
    await expect(panel.getByText('La dette inn.')).toBeVisible();
  });

  test('say so when what a link points to is not on the map any more', async ({ browser }) => {
    const page = await open(browser, '?selected=00000000-0000-4000-8000-000000000000');
    await expect(panelOf(page, 'Detaljer').getByText('Dette finnes ikke på kartet lenger.')).toBeVisible();
  });
});

test.describe('search', () => {
  test('finds by the beginning of a name, chosen with arrows and Enter', async ({ browser }) => {
    const page = await open(browser);
    await circleOf(page).focus();
    await page.keyboard.press('/');
    const field = page.getByRole('combobox', { name: 'Søk i kartet' });
    await expect(field).toBeFocused();
    await page.keyboard.type('Ø');
    const hits = page.getByRole('listbox', { name: 'Treff' }).getByRole('option');
    await expect(hits.first()).toContainText('Økosystemgartneren');
    await expect(hits.first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowDown');
    await expect(hits.nth(1)).toHaveAttribute('aria-selected', 'true');
    expect(await field.getAttribute('aria-activedescendant')).toBe(await hits.nth(1).getAttribute('id'));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: 'Økosystemgartneren' })).toBeVisible();
    expect(new URL(page.url()).searchParams.has('selected')).toBe(true);
  });

  for (const [typed, found] of [
    ['okosystem', 'Økosystemgartneren'],
    ['oekosystem', 'Økosystemgartneren'],
    ['ökosystem', 'Økosystemgartneren'],
    ['SOSENTERIET', 'Sosenteriet'],
    ['universitetet i sørøst', 'Universitetet i Sørøst-Norge'],
    ['usn', 'Universitetet i Sørøst-Norge'],
    ['pårørende', 'Pårørende og andre nære'],
    ['paarorende', 'Pårørende og andre nære'],
  ] as const) {
    test(`finds «${found}» by «${typed}»`, async ({ browser }) => {
      const page = await open(browser, '?view=list');
      await page.getByRole('combobox', { name: 'Søk i kartet' }).fill(typed);
      const hits = page.getByRole('listbox', { name: 'Treff' }).getByRole('option');
      await expect(hits.filter({ hasText: found }).first()).toBeVisible();
    });
  }

  test('says when there is nothing, and Escape lets go of it', async ({ browser }) => {
    const page = await open(browser, '?view=list');
    const field = page.getByRole('combobox', { name: 'Søk i kartet' });
    await field.fill('qqqqqq');
    await expect(page.getByText('Ingen treff på «qqqqqq».')).toBeVisible();
    await field.press('Escape');
    await field.press('Escape');
    await expect(field).toHaveValue('');
  });
});

test.describe('filters', () => {
  test('change circle and list alike, by as many as they say, and stand in the address', async ({ browser }) => {
    const page = await open(browser);
    await waitUntilDrawn(page);
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    const panel = panelOf(page, 'Filter');
    const needs = panel.getByRole('group', { name: 'Slag' }).getByRole('checkbox', { name: /^Behov/ });
    const row = panel.locator('label').filter({ has: page.getByRole('checkbox', { name: /^Behov/ }) });
    const count = Number(/(\d+)\s*$/.exec((await row.textContent()) ?? '')?.[1]);
    expect(count).toBe((await readGraph(page)).nodes.filter(({ kind }) => kind === 'need').length);
    await needs.check();
    await expect(panel.getByRole('status')).toContainText(`Viser ${String(count)} av`);
    await expect.poll(async () => drawnCount(page)).toBe(count);
    expect(new URL(page.url()).searchParams.get('kinds')).toBe('need');
    await page.getByRole('tab', { name: 'Liste' }).click();
    await expect(page.locator('.ring-list__node')).toHaveCount(count);
    await page
      .getByRole('list', { name: 'Aktive filtre' })
      .getByRole('button', { name: /^Ta bort Slag/ })
      .click();
    await expect(page.locator('.ring-list__node')).toHaveCount((await readGraph(page)).nodes.length);
    expect(new URL(page.url()).searchParams.get('kinds')).toBeNull();
  });

  test('hide the recommendations, which are counted apart', async ({ browser }) => {
    const page = await open(browser, '?view=list&recommendations=hidden');
    const counts = /(\d+) på kartet · (\d+) anbefalt/.exec((await page.locator('.bar__counts').textContent()) ?? '');
    await expect(page.locator('.ring-list__node')).toHaveCount(Number(counts?.[1]));
    await page.getByRole('button', { name: /^Ta bort Filter: Uten anbefalinger/ }).click();
    await expect(page.locator('.ring-list__node')).toHaveCount(Number(counts?.[1]) + Number(counts?.[2]));
  });

  test('say so when nothing passes, and let go of all at once', async ({ browser }) => {
    const page = await open(browser, '?kinds=story&layers=state&sectors=private');
    await expect(page.getByText('Ingenting passer med filteret.')).toBeVisible();
    await page.getByRole('button', { name: 'Nullstill' }).first().click();
    await expect(page.getByText('Ingenting passer med filteret.')).toHaveCount(0);
    expect(new URL(page.url()).search).toBe('');
  });
});

test.describe('the legend', () => {
  test('explains every mark and counts what is shown', async ({ browser }) => {
    const page = await open(browser, '', { viewport: { width: 1440, height: 900 } });
    const legend = panelOf(page, 'Tegnforklaring');
    const { nodes } = await readGraph(page);
    for (const [kind, plural] of [
      ['actor', 'Aktører'],
      ['need', 'Behov og utfordringer'],
      ['story', 'Erfaringer'],
    ] as const) {
      const entry = legend.getByRole('listitem').filter({ hasText: plural }).first();
      await expect(entry).toContainText(String(nodes.filter((node) => node.kind === kind).length));
    }
    const parts = ['Formen', 'Fargen', 'Fyll og strek', 'Flere merker', 'Streker er koblinger', 'Plassen'];
    for (const part of parts) await expect(legend.getByRole('heading', { name: part })).toBeVisible();
    await page.goto(`${app.url}${SEED_MAP}?kinds=need`);
    const actors = legend.getByRole('listitem').filter({ hasText: 'Aktører' }).first();
    await expect(actors).toHaveText(/0$/);
  });
});

test.describe('the list', () => {
  test('names every node of the map, by ring and as a table', async ({ browser }) => {
    const page = await open(browser, '?view=list');
    const names = (await readGraph(page)).nodes.map(({ name }) => name).toSorted();
    expect(names.length).toBeGreaterThan(100);
    expect((await page.locator('.ring-list__node-name').allTextContents()).toSorted()).toEqual(names);
    await page.getByRole('button', { name: 'Tabell' }).click();
    const rows = page.getByRole('grid', { name: /Alt på kartet/ }).getByRole('rowheader');
    await expect(rows).toHaveCount(names.length);
    expect((await rows.allTextContents()).toSorted()).toEqual(names);
  });

  test('sorts as a table by name the Norwegian way and by ties', async ({ browser }) => {
    const page = await open(browser, '?view=list');
    await page.getByRole('button', { name: 'Tabell' }).click();
    const table = page.getByRole('grid', { name: /Alt på kartet/ });
    const rows = table.getByRole('rowheader');
    await expect(rows).toHaveCount((await readGraph(page)).nodes.length);
    await expect(rows.last()).toHaveText(/^[ÆØÅ]/);
    await table.getByRole('button', { name: 'Koblinger' }).click();
    await expect(table.getByRole('columnheader', { name: 'Koblinger' })).toHaveAttribute('aria-sort', 'descending');
    const ties = (await table.locator('[role="gridcell"][data-column="ties"]').allTextContents()).map(Number);
    expect(ties).toEqual(ties.toSorted((one, other) => other - one));
  });
});

test.describe('a link', () => {
  test('opens what its sender saw: view, filter, selection, language and theme', async ({ browser }) => {
    const search = `?view=list&selected=${innovasjonNorge}&layers=state&lang=en&theme=dark`;
    const page = await openPage(browser, app, { path: `${SEED_MAP}${search}`, colorScheme: 'light' });
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('html')).toHaveAttribute('data-color-scheme', 'dark');
    await expect(page.getByRole('tab', { name: 'List', selected: true })).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: 'Innovasjon Norge' })).toBeVisible();
    const inState = (await readGraph(page)).nodes.filter(({ layer }) => layer === 'state').length;
    await expect(page.locator('.ring-list__node')).toHaveCount(inState);
    expect(page.url()).toBe(`${app.url}${SEED_MAP}${search}`);
  });

  test('to another view begins at its top, and back where one was', async ({ browser }) => {
    const page = await openPage(browser, app, { path: `${SEED_MAP}?view=gaps` });
    const last = page.getByRole('button', { name: 'Slik er det regnet ut' }).or(page.locator('summary')).last();
    await last.waitFor();
    await last.scrollIntoViewIfNeeded();
    const frame = page.locator('.map-page__panel');
    const far = await frame.evaluate((element) => element.scrollTop);
    expect(far).toBeGreaterThan(300);
    await page.getByRole('tab', { name: 'Liste', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Tabell', exact: true })).toBeVisible();
    expect(await frame.evaluate((element) => element.scrollTop)).toBe(0);
    await page.getByRole('tab', { name: 'Hva mangler?', exact: true }).click();
    await expect.poll(() => frame.evaluate((element) => element.scrollTop)).toBe(far);
  });

  test('to the list leads back to the circle with the back button', async ({ browser }) => {
    const page = await open(browser);
    await page.getByRole('tab', { name: 'Liste' }).click();
    await expect(page.getByRole('heading', { name: /^Livet blant folk/ })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('tab', { name: 'Sirkel', selected: true })).toBeVisible();
    await expect(page.getByRole('application')).toBeVisible();
  });
});
