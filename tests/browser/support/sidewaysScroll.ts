import type { Page } from '@playwright/test';

/** How far the page can be scrolled sideways, px. */
export async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));
}
