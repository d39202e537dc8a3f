import { drag, placeOf, waitUntilDrawn } from './support/circle.ts';
import { addActor } from './support/newRecords.ts';
import { openPage, SEED_MAP, waitUntilLive } from './support/openPage.ts';
import { nodeNamed, readGraph } from './support/readGraph.ts';
import { signIn } from './support/signIn.ts';
import type { SignedIn } from './support/signIn.ts';
import { startApp } from './support/startApp.ts';
import type { RunningApp } from './support/startApp.ts';
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

/** A coordinator's circle, and beside it the list of somebody else. */
async function openBoth(browser: Browser): Promise<{ readonly page: Page; readonly reader: Page }> {
  const page = await openPage(browser, app, { viewport: { width: 1600, height: 1000 }, ...coordinator });
  const reader = await openPage(browser, app, { path: `${SEED_MAP}?view=list` });
  await waitUntilLive(reader);
  await waitUntilLive(page);
  await waitUntilDrawn(page);
  await expect(page.getByRole('button', { name: 'Legg til', exact: true })).toBeVisible();
  return { page, reader };
}

/** Drags a node of a name to where another lies. */
async function dragOnto(page: Page, name: string, target: string): Promise<string> {
  const graph = await readGraph(page);
  const { id } = nodeNamed(graph, name);
  const to = await placeOf(page, nodeNamed(graph, target).id);
  await drag(page, await placeOf(page, id), { x: to.x + 9, y: to.y + 9 });
  return id;
}

test('a node dragged across a ring is asked about, and «ja» moves it on a second screen', async ({ browser }) => {
  const { page, reader } = await openBoth(browser);
  const ring = reader.getByRole('region', { name: /^Regionen/ });
  await expect(ring.getByText('Frivilligsentraler', { exact: true })).toHaveCount(0);
  await dragOnto(page, 'Frivilligsentraler', 'Sosenteriet');
  const question = page.getByRole('dialog', { name: 'Flytte Frivilligsentraler?' });
  await expect(question).toContainText('Fra «Bydel eller nærmiljø» til «Regionen».');
  await question.getByRole('button', { name: 'Ja, flytt' }).click();
  await expect(question).toHaveCount(0);
  await expect(ring.getByText('Frivilligsentraler', { exact: true })).toBeVisible();
});

test('«nei» puts it back where it was, and nothing is changed', async ({ browser }) => {
  const { page, reader } = await openBoth(browser);
  const graph = await readGraph(page);
  const node = nodeNamed(graph, 'Innovasjon Norge');
  const before = await placeOf(page, node.id);
  await dragOnto(page, node.name, 'Sosenteriet');
  const question = page.getByRole('dialog', { name: 'Flytte Innovasjon Norge?' });
  await question.getByRole('button', { name: 'Nei, la den ligge' }).click();
  await expect(question).toHaveCount(0);
  expect(await placeOf(page, node.id)).toEqual(before);
  expect(await readGraph(page)).toEqual(graph);
  await expect(reader.getByRole('region', { name: /^Staten/ }).getByText(node.name, { exact: true })).toBeVisible();
});

test('a node dragged within its ring stays where it was let go, without a question', async ({ browser }) => {
  const { page } = await openBoth(browser);
  const near = await addActor(page, 'Naboen som blir', { layer: 'region', elements: ['finance'] });
  await expect
    .poll(async () =>
      placeOf(page, near.id).then(
        () => true,
        () => false,
      ),
    )
    .toBe(true);
  const before = await placeOf(page, near.id);
  await dragOnto(page, near.name, 'Sosenteriet');
  await expect(page.locator('.notices')).toContainText(near.name);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const after = await placeOf(page, near.id);
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeGreaterThan(20);
});

test('whoever only reads drags the view and no node', async ({ browser }) => {
  const page = await openPage(browser, app, { viewport: { width: 1600, height: 1000 } });
  await waitUntilLive(page);
  await waitUntilDrawn(page);
  const graph = await readGraph(page);
  const [one, other] = [nodeNamed(graph, 'Innovasjon Norge').id, nodeNamed(graph, 'Sosenteriet').id];
  const gap = async (): Promise<number> => {
    const [from, to] = [await placeOf(page, one), await placeOf(page, other)];
    return Math.round(Math.hypot(to.x - from.x, to.y - from.y));
  };
  const before = await gap();
  await dragOnto(page, 'Innovasjon Norge', 'Sosenteriet');
  expect(await gap()).toBe(before);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
