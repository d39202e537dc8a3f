import { openPage, SEED_MAP } from './support/openPage.ts';
import { startApp } from './support/startApp.ts';
import type { RunningApp } from './support/startApp.ts';
import { expect, test } from './support/test.ts';
import type { Locator } from './support/test.ts';

let app: RunningApp;
test.beforeAll(async () => {
  app = await startApp();
});
test.afterAll(async () => {
  await app.remove();
});

const drawnAs = (element: Locator, property: 'backgroundColor' | 'outlineStyle'): Promise<string> =>
  element.evaluate((node, name) => getComputedStyle(node)[name], property);

test('in the reader’s own colours it is seen which tab and form is chosen, and which panel is open', async ({
  browser,
}) => {
  const page = await openPage(browser, app, { path: `${SEED_MAP}?view=list`, forcedColors: 'active' });
  const list = page.getByRole('tab', { name: 'Liste', exact: true });
  await expect(list).toHaveAttribute('aria-selected', 'true');
  const chosen = await drawnAs(list, 'backgroundColor');
  expect(await drawnAs(page.getByRole('tab', { name: 'Sirkel', exact: true }), 'backgroundColor')).not.toBe(chosen);
  const matrix = page.getByRole('button', { name: 'Matrise', exact: true });
  expect(await drawnAs(matrix, 'backgroundColor')).not.toBe(chosen);
  await matrix.click();
  await expect.poll(() => drawnAs(matrix, 'backgroundColor')).toBe(chosen);
  const filter = page.getByRole('button', { name: 'Filter', exact: true });
  await filter.click();
  await page.mouse.move(0, 0);
  await expect(filter).toHaveAttribute('aria-expanded', 'true');
  expect(await drawnAs(filter, 'outlineStyle')).toBe('solid');
});
