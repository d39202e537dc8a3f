import type { Locator, Page } from '@playwright/test';
import { pasteText } from '../spreadsheet.ts';
import type { Hands } from './Hands.ts';

/** A hand on a mouse, or on a screen: it goes to what it means, and scrolls where that is needed. */
export function pointerHands(page: Page, press: (place: Locator) => Promise<void>): Hands {
  return {
    press,
    turnTo: press,
    choose: press,
    // The browser's own list opens outside the page, where no test reaches.
    pick: async (list, label) => {
      await list.selectOption({ label });
    },
    write: async (field, text) => {
      await press(field);
      await field.fill(text);
    },
    writeDay: async (field, day) => {
      await press(field);
      await field.fill(day);
    },
    paste: async (field, text) => {
      await press(field);
      await pasteText(page, text);
    },
  };
}
