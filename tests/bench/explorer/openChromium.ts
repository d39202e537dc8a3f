import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchOptions } from '../../browser/launchOptions.ts';
import { installProbe } from './installProbe.ts';

/** Chromium as the browser tests start it. */
export async function openChromium(): Promise<Browser> {
  return chromium.launch({ headless: true, ...launchOptions });
}

/**
 * A page with the probe in it, of somebody who has been here before but whose cache is empty.
 * @param slowed how many times slower its processor is than this machine's
 */
export async function newPage(
  browser: Browser,
  slowed = 1,
): Promise<{ readonly page: Page; readonly context: BrowserContext }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'nb-NO' });
  // What compiles this program gives functions their names by a helper that no page has.
  await context.addInitScript('globalThis.__name ??= (value) => value; localStorage.setItem("sirkel.tour", "seen");');
  await context.addInitScript(installProbe);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  return { page, context };
}
