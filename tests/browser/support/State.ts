import type { Page } from '@playwright/test';
import type { OpenOptions } from './openPage.ts';

/** A state of the program that a person can come to. */
export type State = {
  readonly name: string;
  readonly open: OpenOptions;
  /** What is done before the page is opened, as holding its answers back. */
  readonly before?: (page: Page) => Promise<void>;
  /** Goes the rest of the way, and waits until the state is there. */
  readonly reach: (page: Page) => Promise<void>;
  /** What the browser itself writes to its console in this state, and rightly so. */
  readonly expected?: RegExp;
};

/** A screen as narrow as any. */
export const phone = { viewport: { width: 320, height: 640 }, hasTouch: true } as const;
export const dark = { colorScheme: 'dark' } as const;

/** Waits for words. */
export const words =
  (text: string | RegExp) =>
  async (page: Page): Promise<void> => {
    await page.getByText(text).filter({ visible: true }).first().waitFor();
  };

/** Waits for a panel or dialog of a title. */
export const panel =
  (name: string | RegExp) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('region', { name }).or(page.getByRole('dialog', { name })).first().waitFor();
  };

/** Presses a button. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await page
    .getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
    .first()
    .click();
}
