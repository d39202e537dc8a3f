import type { Locator, Page } from '@playwright/test';

// A page has far fewer stops than this.
const MOST_STOPS = 120;

/** Presses Tab until something has the focus. @throws when Tab does not lead there */
export async function tabTo(page: Page, place: Locator): Promise<void> {
  await place.waitFor();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await place.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${place.toString()}.`);
}
