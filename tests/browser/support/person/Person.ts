import type { Locator, Page } from '@playwright/test';
import type { Hands, Way } from './Hands.ts';
import { keyboardHands } from './keyboardHands.ts';
import { pointerHands } from './pointerHands.ts';

/** Somebody who does a task. All that they do is a step of their hands, and each is counted where it is done. */
export type Person = Hands & {
  readonly way: Way;
  /** For looking at; whatever is done goes through the hands. */
  readonly page: Page;
  /** Opens a link that somebody was sent. */
  readonly open: (link: string) => Promise<void>;
  /** What was done, in its order. */
  readonly steps: readonly string[];
};

/** Somebody in front of a page. */
export function personAt(page: Page, way: Way): Person {
  const hands = handsOf(page, way);
  const steps: string[] = [];
  const counted =
    <More extends readonly unknown[]>(what: string, act: (place: Locator, ...more: More) => Promise<void>) =>
    async (place: Locator, ...more: More): Promise<void> => {
      steps.push(`${what} ${place.toString()}`);
      await act(place, ...more);
    };
  return {
    way,
    page,
    steps,
    open: async (link) => {
      steps.push(`open ${link}`);
      await page.goto(link);
    },
    press: counted('press', hands.press),
    turnTo: counted('turn to', hands.turnTo),
    pick: counted('pick from', hands.pick),
    write: counted('write in', hands.write),
    writeDay: counted('write in', hands.writeDay),
    choose: counted('choose', hands.choose),
    paste: counted('paste into', hands.paste),
  };
}

function handsOf(page: Page, way: Way): Hands {
  if (way === 'keyboard') return keyboardHands(page);
  return pointerHands(page, way === 'mouse' ? (place) => place.click() : (place) => place.tap());
}
