import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import type { RunningApp } from './startApp.ts';

/** The booklet's map, which every server begins with. */
export const SEED_MAP = '/kart/vestfold-telemark';

export type OpenOptions = BrowserContextOptions & {
  /** Signs in as the first coordinator. The link is used up: once for each app. */
  readonly signedIn?: boolean;
  readonly path?: string;
  /** What is done with the page before it goes anywhere. */
  readonly before?: ((page: Page) => Promise<void>) | undefined;
  /** Whether this browser has not seen Sirkel before: then the tour comes by itself. */
  readonly isNew?: boolean;
};

/**
 * Opens a page on a screen of its own, as a person of its own.
 * @param faults filled with what goes wrong in the page: errors of its code and of the console
 */
export async function openPage(
  browser: Browser,
  app: RunningApp,
  options: OpenOptions = {},
  faults: string[] = [],
): Promise<Page> {
  const { signedIn = false, path = SEED_MAP, before, isNew = false, ...context } = options;
  const page = await (await browser.newContext(context)).newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  if (!isNew) {
    await page.addInitScript(() => {
      // A picture that is opened by itself has nothing to keep anything in.
      if (location.protocol !== 'data:') localStorage.setItem('sirkel.tour', 'seen');
    });
  }
  await before?.(page);
  if (signedIn) {
    await page.goto(app.signInLink);
    await page.getByRole('button').click();
    await page.waitForURL(`${app.url}/`);
  }
  await page.goto(`${app.url}${path}`);
  return page;
}

/** Waits until the map is loaded and every change would show at once. */
export async function waitUntilLive(page: Page): Promise<void> {
  await page
    .getByText(/^(Direkte|Live)$/)
    .first()
    .waitFor();
}
