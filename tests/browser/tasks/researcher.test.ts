import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { seedId } from '@sirkel/seed';
import { readCsv } from '../../analysis/readCsv.ts';
import { readZip } from '../../api/support/readZip.ts';
import { findNetworkx } from '../../setup/findNetworkx.ts';
import { ask } from '../support/ask.ts';
import { openPage, SEED_MAP } from '../support/openPage.ts';
import { commitTo, copyOfDays } from '../support/ownMap.ts';
import { CIRCLE, task } from '../support/person/task.ts';
import { nodeNamed, readGraph } from '../support/readGraph.ts';
import { readMapFile } from '../support/readMapFile.ts';
import { signIn } from '../support/signIn.ts';
import { startApp } from '../support/startApp.ts';
import type { RunningApp } from '../support/startApp.ts';
import { expect, test } from '../support/test.ts';
import type { Locator, Page } from '../support/test.ts';

const SEED = 'vestfold-telemark';
const python = findNetworkx();

// A step by keyboard is dozens of keys, and a trace would keep the page as it was at each of them.
test.use({ trace: 'off' });

let app: RunningApp;
let ofDays = '';
test.beforeAll(async ({ browser }) => {
  app = await startApp();
  const page = await openPage(browser, app, { path: '/', ...(await signIn(browser, app)) });
  ofDays = await mapOfDays(page);
  await page.context().close();
});
test.afterAll(async () => {
  await app.remove();
});

const begin = { app: () => app };

/**
 * The booklet's map as it might have come about: made in March; in June somebody enters what began in May, what has been
 * there for long, and that one has ended.
 */
async function mapOfDays(page: Page): Promise<string> {
  const made = (await readMapFile(page, SEED)).trimEnd().split('\n').length - 2;
  const march = Array.from({ length: made }, () => '2026-03-03');
  const first = await copyOfDays(page, SEED, march);
  await commitTo(page, first, [
    { addActor: { id: randomUUID(), name: 'Nystartet i mai', status: 'existing', validFrom: '2026-05-04' } },
    { addActor: { id: randomUUID(), name: 'Lenge til stede', status: 'existing', validFrom: '1998' } },
    { updateActor: { id: seedId('A01'), before: { status: 'existing' }, after: { status: 'past' } } },
  ]);
  return copyOfDays(page, first, [...march, '2026-06-06']);
}

/** What is downloaded when something is pressed. */
async function taken(page: Page, press: (place: Locator) => Promise<void>, place: Locator): Promise<Buffer> {
  const coming = page.waitForEvent('download');
  await press(place);
  return readFile(await (await coming).path());
}

task(5, begin, async ({ page, turnTo, press }) => {
  await turnTo(page.getByRole('tab', { name: 'Hva mangler?' }));
  const finding = page.locator('.finding').first();
  await expect(finding).toContainText('Bare «Arbeids- og velferdsdirektoratet» er registrert som den som svarer på');
  await press(finding.locator('summary', { hasText: 'Slik er det regnet ut' }));
  const method = finding.locator('.finding__method');
  await expect(method.getByText(/^Regnet ut på /)).toBeVisible();
  await expect(method.locator('p').filter({ visible: true }).first()).toHaveText(/\S{3}/);
  const zip = await taken(page, press, page.getByRole('link', { name: 'Forskerpakke (ZIP)' }));
  const folder = mkdtempSync(path.join(tmpdir(), 'sirkel-task-'));
  const files = readZip(zip);
  for (const [name, text] of files) writeFileSync(path.join(folder, path.basename(name)), text);
  expect([...files.keys()].some((name) => name.endsWith('/reproduce.py'))).toBe(true);
  if (python === null) {
    test.info().annotations.push({ type: 'not run', description: 'reproduce.py: no Python here knows networkx' });
  } else {
    const run = spawnSync(python, [path.join(folder, 'reproduce.py')], { encoding: 'utf8' });
    expect([run.status, run.stderr]).toEqual([0, '']);
  }
  rmSync(folder, { recursive: true });
});

type Stated = {
  readonly id: string;
  readonly sources: readonly { readonly title: string; readonly certainty: string }[] | null;
};

task(6, begin, async ({ page, press }) => {
  await press(page.getByRole('button', { name: 'Filter', exact: true }));
  const filter = page.locator('.filter');
  await press(filter.getByRole('group', { name: 'Hvor sikkert' }).getByRole('checkbox', { name: /^Antatt/ }));
  const file = await taken(page, press, filter.getByRole('button', { name: 'Last ned med kilder (CSV)' }));
  const rows = readCsv(file.toString('utf8'), ';');
  const { graph } = await ask<{ graph: { nodes: readonly Stated[]; relations: readonly Stated[] } }>(
    page,
    'query All($map: ID!) { graph(map: $map) { nodes { id sources { title certainty } } relations { id sources { title certainty } } } }',
    { map: SEED },
  );
  const assumed = [...graph.nodes, ...graph.relations].flatMap(({ id, sources }) =>
    (sources ?? []).filter(({ certainty }) => certainty === 'assumed').map(({ title }) => `${id} ${title}`),
  );
  expect(assumed.length).toBeGreaterThan(100);
  expect(rows.map((row) => `${row['Id'] ?? ''} ${row['Kilde'] ?? ''}`).sort()).toEqual([...assumed].sort());
  expect(new Set(rows.map((row) => row['Hvor sikkert']))).toEqual(new Set(['antatt']));
  // Recommendations among them, without a step for it.
  expect(rows.some((row) => row['Status'] === 'foreslått')).toBe(true);
});

task(
  7,
  { app: () => app, options: () => ({ path: `/kart/${ofDays}?view=circle` }) },
  async ({ page, turnTo, writeDay }) => {
    await turnTo(page.getByRole('tab', { name: 'Hva mangler?' }));
    await turnTo(page.getByRole('tab', { name: 'Nøkkeltall' }));
    await writeDay(page.getByLabel('Fra dato'), '2026-04-04');
    await writeDay(page.getByLabel('Til dato (tomt er nå)'), '2026-07-07');
    const result = page.locator('.compare__result');
    const added = result.locator('.compare__list').filter({ hasText: 'Kommet til (2)' });
    await expect(added).toContainText('1 av 2 har en egen dato som ligger i denne tiden.');
    await expect(added).toContainText('For resten vet kartet bare når det ble registrert.');
    await expect(added.getByRole('listitem').filter({ hasText: 'Nystartet i mai' })).toContainText(
      'begynte selv i denne tiden',
    );
    await expect(added.getByRole('listitem').filter({ hasText: 'Lenge til stede' })).not.toContainText('denne tiden');
    await expect(result.locator('.compare__list').filter({ hasText: 'Endret status (1)' })).toContainText(
      'fra finnes til avsluttet',
    );
    await expect(result.locator('> p').first()).toContainText('ikke hva som har skjedd i regionen');
  },
);

const DIRECTORATE = 'Arbeids- og velferdsdirektoratet';

task(8, begin, async ({ page, write, choose, press }) => {
  const before = await readMapFile(page, SEED);
  await write(page.getByRole('combobox', { name: 'Søk i kartet' }), 'arbeids- og velferdsdir');
  await choose(page.getByRole('option', { name: new RegExp(`^${DIRECTORATE}`) }));
  await press(page.getByRole('button', { name: 'Hva om denne blir borte?' }));
  const told = page.locator('.tried-summary p');
  await expect(
    told.filter({ hasText: `Uten «${DIRECTORATE}» mister «Fattigdom og sosial eksklusjon» sin siste tilbyder.` }),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Behov som mister sin siste tilbyder' })).toBeVisible();
  await press(page.getByRole('button', { name: 'Forkast' }));
  await expect(page.getByText('Ingenting ennå.')).toBeVisible();
  expect(page.url()).not.toContain('without');
  // Nothing was written: the file of the map is the same but for when it was asked for.
  expect((await readMapFile(page, SEED)).split('\n').slice(1)).toEqual(before.split('\n').slice(1));
});

test('8. a funder that provides nothing itself makes nobody lose a provider, and it is told what loses its funding', async ({
  browser,
}) => {
  const page = await openPage(browser, app, { path: CIRCLE });
  const funder = nodeNamed(await readGraph(page), 'Virkemiddelapparatet');
  await page.goto(`${app.url}${SEED_MAP}?view=try&part=whatIf&without=${funder.id}`);
  await expect(page.locator('.tried-summary p').first()).toHaveText(
    'Uten «Virkemiddelapparatet» mister «Gründernettverket» sin siste registrerte finansiering.',
  );
  await expect(page.getByRole('heading', { name: 'Behov som mister sin siste tilbyder' })).toHaveCount(0);
  const heading = page.getByRole('heading', { name: 'Mister sin siste registrerte finansiering' });
  await expect(heading.locator('..')).toContainText('Gründernettverket. Før: Virkemiddelapparatet.');
});
