import type { Page } from '@playwright/test';

/** A map's file, as whoever sits at the page downloads it. */
export async function readMapFile(page: Page, map: string): Promise<string> {
  return page.evaluate(async (id) => (await fetch(`/maps/${id}/export`)).text(), map);
}
