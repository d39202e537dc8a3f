import { readFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { ask } from '../support/ask.ts';
import { openPage } from '../support/openPage.ts';
import { makeRegionMap } from '../support/ownMap.ts';
import { task } from '../support/person/task.ts';
import { nodeNamed, readGraph } from '../support/readGraph.ts';
import { savedPicture } from '../support/savedPicture.ts';
import { signIn } from '../support/signIn.ts';
import type { SignedIn } from '../support/signIn.ts';
import { fortyActors } from '../support/spreadsheet.ts';
import { startApp } from '../support/startApp.ts';
import type { RunningApp } from '../support/startApp.ts';
import { expect, test } from '../support/test.ts';
import type { Page } from '../support/test.ts';

// A step by keyboard is dozens of keys, and a trace would keep the page as it was at each of them.
test.use({ trace: 'off' });

let app: RunningApp;
let coordinator: SignedIn;
let telemark = '';
test.beforeAll(async ({ browser }) => {
  app = await startApp();
  coordinator = await signIn(browser, app);
  const page = await openPage(browser, app, { path: '/', ...coordinator });
  telemark = await makeRegionMap(page, 'Telemark', guidance);
  await page.context().close();
});
test.afterAll(async () => {
  await app.remove();
});

const begin = { app: () => app, options: () => coordinator };
const inGuidance = (name: string, municipalities: readonly string[], more: object = {}) => ({
  addActor: { id: randomUUID(), name, status: 'existing', elements: ['guidance'], municipalities, ...more },
});
// Skien and Porsgrunn have one, in Siljan a source misses one, in Tinn it has ended; nothing reaches everywhere.
const guidance = [
  inGuidance('Etablererhjelpen', ['4003', '4001']),
  inGuidance('Grunderkontoret', ['4010'], {
    status: 'missing',
    sources: [{ title: 'Heftet', certainty: 'stated' }],
  }),
  inGuidance('Tinn etablererkontor', ['4026'], { status: 'past' }),
];

task(1, { app: () => app, options: () => ({ ...coordinator, path: '/' }) }, async ({ page, press, pick }) => {
  await press(page.getByRole('button', { name: 'Nytt kart' }));
  const dialog = page.getByRole('dialog', { name: 'Nytt kart' });
  await pick(dialog.getByRole('combobox', { name: 'Hvilken region gjelder det?' }), 'Telemark');
  await press(dialog.getByRole('button', { name: 'Lag kartet' }));
  await page.waitForURL(/\/kart\/[\w-]+/);
  const map = /\/kart\/([\w-]+)/.exec(page.url())?.[1] ?? '';
  await expect(page.getByText('Sosialt entreprenørskap i Telemark').first()).toBeVisible();
  const { graph } = await ask<{ graph: Template }>(
    page,
    `query Made($map: ID!) { graph(map: $map) {
      settings { region layers { id } referenceModel { coverage { id } } } nodes { status municipalities }
    } }`,
    { map },
  );
  expect(graph.settings.region).toBe('Telemark');
  expect(graph.settings.layers.length).toBeGreaterThanOrEqual(7);
  expect(graph.settings.referenceModel.coverage.length).toBeGreaterThan(0);
  // What a region usually has, none of it claimed to be there, and what is local in all seventeen.
  expect(graph.nodes.length).toBeGreaterThan(10);
  expect(new Set(graph.nodes.map(({ status }) => status))).toEqual(new Set(['proposed']));
  expect(graph.nodes.some(({ municipalities }) => municipalities?.length === 17)).toBe(true);
});

type Template = {
  readonly settings: {
    readonly region: string;
    readonly layers: readonly unknown[];
    readonly referenceModel: { readonly coverage: readonly unknown[] };
  };
  readonly nodes: readonly { readonly status: string; readonly municipalities: readonly string[] | null }[];
};

/** The municipalities of the table whose cell for guidance says a state. */
async function withGuidance(page: Page, state: string): Promise<readonly string[]> {
  const cells = page.getByRole('button', { name: new RegExp(`^[^,]+, Veiledning: ${state}$`) });
  const labels = await cells.evaluateAll((all) => all.map((cell) => cell.getAttribute('aria-label') ?? ''));
  const places = await page.locator('.places').getByRole('rowheader').allTextContents();
  return labels.map((label) => label.split(', ')[0] ?? '').filter((name) => places.includes(name));
}

task(
  3,
  { app: () => app, options: () => ({ ...coordinator, path: `/kart/${telemark}?view=circle` }) },
  async ({ page, turnTo, press }) => {
    await turnTo(page.getByRole('tab', { name: 'Hva mangler?' }));
    await press(page.getByRole('navigation', { name: 'Lenger ned' }).getByRole('link', { name: 'Kommuner' }));
    const told = async (on: Page): Promise<void> => {
      await expect(on.getByText('Her står alle kommunene i Telemark')).toBeVisible();
      const without = await withGuidance(on, 'ikke registrert');
      expect(without).toHaveLength(13);
      for (const place of ['Bamble', 'Nissedal', 'Vinje']) expect(without).toContain(place);
      expect(await withGuidance(on, 'oppgitt å mangle')).toEqual(['Siljan']);
      expect(await withGuidance(on, 'svakt eller avsluttet')).toEqual(['Tinn']);
      expect(await withGuidance(on, 'bare én')).toEqual(['Porsgrunn', 'Skien']);
    };
    await told(page);
    await press(page.getByRole('button', { name: 'Kopier lenke: Kommuner' }));
    await expect(page.getByText('Lenken er kopiert.')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    // Whoever gets it has the table before them.
    const other = await page.context().newPage();
    await other.goto(link);
    await told(other);
    await expect(other.getByRole('rowheader', { name: 'Bamble' })).toBeInViewport();
  },
);

task(4, begin, async ({ page, press }) => {
  await press(page.getByRole('button', { name: 'Filter', exact: true }));
  const filter = page.locator('.filter');
  await press(filter.getByRole('group', { name: 'Ring' }).getByRole('checkbox', { name: /^Kommune/ }));
  await press(filter.getByRole('button', { name: 'Lagre bilde' }));
  const coming = page.waitForEvent('download');
  await press(page.getByRole('dialog', { name: 'Lagre bilde' }).getByRole('button', { name: 'Lagre', exact: true }));
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/\.pdf$/);
  const { texts, mm } = await savedPicture(await readFile(await download.path()));
  expect(mm).toEqual([420, 297]);
  expect(texts).toContain('Sosialt entreprenørskap i Vestfold og Telemark');
  expect(texts).toContain('Ring: Kommune');
  expect(texts).toContain('Formen sier hva det er');
  expect(texts.join(' ')).toMatch(/Lagret \d+\. \S+ \d{4} kl\. \d\d[.:]\d\d/);
  // Of that ring alone.
  expect(texts).toContain('Lokale NAV-kontor');
  expect(texts).not.toContain('Innovasjon Norge');
});

// The last one: it writes on the map that the others read.
task(2, begin, async ({ way, page, turnTo, press, paste }) => {
  const before = await readGraph(page);
  await turnTo(page.getByRole('tab', { name: 'Liste' }));
  await press(page.getByRole('button', { name: 'Tabell' }));
  await press(page.getByRole('button', { name: 'Lim inn fra regneark' }));
  const dialog = page.getByRole('dialog', { name: 'Lim inn fra regneark' });
  const name = { mouse: 'Verksted', keyboard: 'Møteplass', touch: 'Kafé' }[way];
  await paste(dialog.getByRole('textbox', { name: 'Lim inn radene her' }), fortyActors(name));
  await expect(dialog.getByText('40 rader. 38 nye · 2 finnes fra før')).toBeVisible();
  await expect(dialog.getByText('Samme navn som «Innovasjon Norge».')).toBeVisible();
  await press(dialog.getByRole('button', { name: 'Legg inn 38' }));
  await expect(page.locator('.notices')).toContainText('38 oppføringer er lagt til på kartet.');
  const after = await readGraph(page);
  expect(after.nodes).toHaveLength(before.nodes.length + 38);
  // The two that were there are as they were, once each.
  for (const standing of ['Innovasjon Norge', 'Sosenteriet'])
    expect(nodeNamed(after, standing)).toEqual(nodeNamed(before, standing));
  expect(nodeNamed(after, `${name} 38`)).toMatchObject({ kind: 'actor', layer: 'municipality' });
});
