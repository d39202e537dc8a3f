import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchOptions } from '../../browser/launchOptions.ts';
import { installProbe } from './installProbe.ts';

/** Chromium as the browser tests start it. */
export async function openChromium(): Promise<Browser> {
  return chromium.launch({ headless: true, ...launchOptions });
}

/** A page with the probe in it, of somebody who has been here before but whose cache is empty. */
export async function newPage(browser: Browser): Promise<{ readonly page: Page; readonly context: BrowserContext }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'nb-NO' });
  // What compiles this program gives functions their names by a helper that no page has.
  await context.addInitScript('globalThis.__name ??= (value) => value; localStorage.setItem("sirkel.tour", "seen");');
  await context.addInitScript(installProbe);
  return { page: await context.newPage(), context };
}
