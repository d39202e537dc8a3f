import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { axeFaults } from './support/axeFaults.ts';
import { openPage, SEED_MAP, waitUntilLive } from './support/openPage.ts';
import type { OpenOptions } from './support/openPage.ts';
import { startApp } from './support/startApp.ts';
import type { RunningApp } from './support/startApp.ts';

/** Every state a reader can come to without writing: its name, how to open it, and what shows that it is there. */
type State = { readonly name: string; readonly open: OpenOptions; readonly ready: (page: Page) => Promise<void> };

const phone = { viewport: { width: 320, height: 640 }, hasTouch: true } as const;
const text =
  (words: string) =>
  async (page: Page): Promise<void> => {
    await page.getByText(words).first().waitFor();
  };
const drawn = async (page: Page): Promise<void> => {
  await waitUntilLive(page);
  await page
    .getByRole('application')
    .or(page.getByRole('group', { name: /Sirkelen|Krinsen|circle/i }))
    .first()
    .waitFor();
};

const states: readonly State[] = [
  { name: 'start page, bokmål', open: { path: '/?lang=nb' }, ready: text('Kort fortalt') },
  { name: 'start page, nynorsk', open: { path: '/?lang=nn' }, ready: text('Kort fortalt') },
  { name: 'start page, English', open: { path: '/?lang=en' }, ready: text('In short') },
  { name: 'start page, dark', open: { path: '/', colorScheme: 'dark' }, ready: text('Kort fortalt') },
  { name: 'start page, phone', open: { path: '/', ...phone }, ready: text('Kort fortalt') },
  { name: 'circle, light', open: { path: SEED_MAP }, ready: drawn },
  { name: 'circle, dark', open: { path: SEED_MAP, colorScheme: 'dark' }, ready: drawn },
  { name: 'circle, nynorsk', open: { path: `${SEED_MAP}?lang=nn` }, ready: drawn },
  { name: 'circle, wide', open: { path: SEED_MAP, viewport: { width: 1920, height: 1080 } }, ready: drawn },
  { name: 'list', open: { path: `${SEED_MAP}?view=list` }, ready: text('Frivilligsentraler') },
  {
    name: 'list, dark',
    open: { path: `${SEED_MAP}?view=list`, colorScheme: 'dark' },
    ready: text('Frivilligsentraler'),
  },
  { name: 'map, phone', open: { path: SEED_MAP, ...phone }, ready: text('Frivilligsentraler') },
  { name: 'no such map', open: { path: '/kart/finnes-ikke' }, ready: text('Vi fikk ikke åpnet kartet') },
  {
    name: 'no such page',
    open: { path: '/finnes/ikke' },
    ready: (page) => page.getByRole('heading').first().waitFor(),
  },
];

test.describe('every state', () => {
  let app: RunningApp;
  test.beforeAll(async () => {
    app = await startApp();
  });
  test.afterAll(async () => {
    await app.remove();
  });

  for (const state of states) {
    test(`${state.name}: no accessibility faults, no sideways scroll, no fault in the console`, async ({ browser }) => {
      const faults: string[] = [];
      const page = await openPage(browser, app, state.open, faults);
      await state.ready(page);
      expect(await axeFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
      expect(faults).toEqual([]);
    });
  }

  test('the language of the page follows the language chosen', async ({ browser }) => {
    for (const language of ['nb', 'nn', 'en']) {
      const page = await openPage(browser, app, { path: `/?lang=${language}` });
      await expect(page.locator('html')).toHaveAttribute('lang', language);
    }
  });
});
