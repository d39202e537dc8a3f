import { waitUntilDrawn } from '../support/circle.ts';
import { SEED_MAP, waitUntilLive } from '../support/openPage.ts';
import { task } from '../support/person/task.ts';
import type { Person } from '../support/person/Person.ts';
import { nodeNamed, readGraph } from '../support/readGraph.ts';
import type { ReadGraph } from '../support/readGraph.ts';
import { startApp } from '../support/startApp.ts';
import type { RunningApp } from '../support/startApp.ts';
import { expect, test } from '../support/test.ts';
import type { Locator, Page } from '../support/test.ts';

// A step by keyboard is dozens of keys, and a trace would keep the page as it was at each of them.
test.use({ trace: 'off' });

let app: RunningApp;
test.beforeAll(async () => {
  app = await startApp();
});
test.afterAll(async () => {
  await app.remove();
});

const OWN = 'Gründernettverket';

/** The details: a panel beside the map, and a sheet over it on a phone. */
const detailsOf = (page: Page): Locator =>
  page.getByRole('region', { name: OWN, exact: true }).or(page.getByRole('dialog', { name: OWN, exact: true }));

// For the first time, so that the tour comes as well.
task(9, { app: () => app, options: () => ({ path: '/', isNew: true }) }, async ({ page, open, write, choose }) => {
  await open(`${app.url}${SEED_MAP}`);
  await waitUntilLive(page);
  await page.getByRole('region', { name: 'Omvisning' }).waitFor();
  await write(page.getByRole('combobox', { name: 'Søk i kartet' }), 'gründernett');
  await choose(page.getByRole('option', { name: new RegExp(`^${OWN}`) }));
  await expect(detailsOf(page).first()).toBeVisible();
  const { id } = nodeNamed(await readGraph(page), OWN);
  expect(page.url()).toContain(`selected=${id}`);
});

/** How many steps each node is from one, over ties of some statuses. */
function stepsFrom({ relations }: ReadGraph, id: string, isWay: (status: string) => boolean): Map<string, number> {
  const steps = new Map([[id, 0]]);
  for (const [at, far] of steps) {
    for (const { from, to, status } of relations) {
      if (!isWay(status) || (from !== at && to !== at)) continue;
      const other = from === at ? to : from;
      if (!steps.has(other)) steps.set(other, far + 1);
    }
  }
  return steps;
}

/** Opens the details where task 9 ends, which is before this one begins. */
async function beginAtOwn({ page }: Person): Promise<ReadGraph> {
  const graph = await readGraph(page);
  await page.goto(`${app.url}${SEED_MAP}?view=circle&selected=${nodeNamed(graph, OWN).id}`);
  await waitUntilDrawn(page);
  return graph;
}

task(10, { app: () => app }, async (person) => {
  const { page, press } = person;
  const graph = await beginAtOwn(person);
  const ties = detailsOf(page).first().getByRole('region', { name: 'Koblinger' });
  const funding = ties.locator(':scope > *', { hasText: 'finansieres av' }).last();
  await expect(funding).toContainText('Virkemiddelapparatet');
  await press(page.getByRole('button', { name: 'Bare rundt denne' }));
  const around = page.getByRole('group', { name: 'Bare rundt denne' });
  await expect(around.getByText(/1 steg\./)).toBeVisible();
  await press(around.getByRole('button', { name: 'Ett steg til' }));
  await expect(around.getByText(/2 steg\./)).toBeVisible();
  const { id } = nodeNamed(graph, OWN);
  const within = (isWay: (status: string) => boolean): readonly string[] =>
    [...stepsFrom(graph, id, isWay)].filter(([, steps]) => steps <= 2).map(([node]) => node);
  const wanted = within((status) => ['existing', 'ongoing', 'weak'].includes(status));
  expect(wanted.length).toBeGreaterThan(5);
  // The same address as a list names them.
  const other = await page.context().newPage();
  await other.goto(page.url().replace('view=circle', 'view=list'));
  const listed = other.locator('.ring-list__node-name');
  await expect(listed.first()).toBeVisible();
  const names = await listed.allTextContents();
  const nameOf = new Map(graph.nodes.map((node) => [node.id, node.name]));
  const namesOf = (ids: readonly string[]): readonly string[] => ids.map((node) => nameOf.get(node) ?? '');
  expect(namesOf(wanted).filter((name) => !names.includes(name))).toEqual([]);
  const near = namesOf(within(() => true));
  expect(names.filter((name) => !near.includes(name))).toEqual([]);
});

task(11, { app: () => app }, async ({ page, turnTo, press }) => {
  await turnTo(page.getByRole('tab', { name: 'Prøv noe' }));
  await expect(page.getByRole('heading', { name: 'Hvor langt har hjelpen å gå?' })).toBeVisible();
  await press(page.getByRole('button', { name: 'Å komme i arbeid', exact: true }));
  const ways = page.locator('.finding__sentence');
  await expect(ways.first()).toContainText('«Å komme i arbeid»');
  const told = (await ways.allTextContents()).join(' ');
  expect(told).toContain('«Lokale NAV-kontor»');
  expect(told).toContain('«Sandefjord kommune»');
});

task(12, { app: () => app }, async ({ page, turnTo, press }) => {
  const graph = await readGraph(page);
  await turnTo(page.getByRole('tab', { name: 'Hva mangler?' }));
  await press(page.getByRole('button', { name: 'Regionen', exact: true }));
  await expect(page.getByRole('heading', { name: 'Oppgitt å mangle: Regionen' })).toBeVisible();
  const ring = new Set(graph.nodes.filter(({ layer }) => layer === 'region').map(({ id }) => id));
  const missing = graph.relations.filter(
    ({ status, from, to }) => status === 'missing' && (ring.has(from) || ring.has(to)),
  );
  expect(missing.length).toBeGreaterThan(10);
  const stated = page.locator('.stated').getByRole('listitem');
  await expect(stated.first()).toContainText('Økosystemgartneren');
  await expect(stated).toHaveCount(missing.length + 1);
  // Each with where the booklet says it.
  for (const each of await stated.allTextContents()) expect(each).toMatch(/Kilde: Hefte om .*linje \d+/);
});
