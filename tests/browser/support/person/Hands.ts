import type { Locator } from '@playwright/test';

/** What somebody does a map's tasks with. */
export const ways = ['mouse', 'keyboard', 'touch'] as const;
export type Way = (typeof ways)[number];

/** What hands can do; each is one step, whatever moving it takes. */
export type Hands = {
  /** Clicks, taps or presses a button, link, box to tick, or what unfolds something. */
  readonly press: (place: Locator) => Promise<void>;
  /** Turns to a tab. */
  readonly turnTo: (tab: Locator) => Promise<void>;
  /** Chooses from a list that stays closed. */
  readonly pick: (list: Locator, label: string) => Promise<void>;
  /** Fills a field. */
  readonly write: (field: Locator, text: string) => Promise<void>;
  /** Fills a date field: day, month, year. Only days whose number is their month's are known in every order. */
  readonly writeDay: (field: Locator, day: string) => Promise<void>;
  /** Chooses what stands below the field in which one has written. */
  readonly choose: (hit: Locator) => Promise<void>;
  /** Pastes into the field that has the focus. */
  readonly paste: (field: Locator, text: string) => Promise<void>;
};
