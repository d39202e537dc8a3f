import type { Browser, BrowserContextOptions } from '@playwright/test';
import type { RunningApp } from './startApp.ts';

/** What makes a screen that of somebody signed in, to open any number of them with. */
export type SignedIn = { readonly storageState: NonNullable<BrowserContextOptions['storageState']> };

/** Signs in as the first coordinator by the link that the server printed; it works once for each start. */
export async function signIn(browser: Browser, app: RunningApp): Promise<SignedIn> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(app.signInLink);
  await page.getByRole('button', { name: 'Logg inn' }).click();
  await page.waitForURL(`${app.url}/`);
  const storageState = await context.storageState();
  await context.close();
  return { storageState };
}
