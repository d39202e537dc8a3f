import type { Locator, Page } from '@playwright/test';
import type { Hands } from './Hands.ts';

// The longest page has some hundred stops.
const MOST_KEYS = 400;

/** Hands that have a keyboard alone: Tab, arrows, Enter, Space, and what is typed. Nothing is focused past them. */
export function keyboardHands(page: Page): Hands {
  const { keyboard } = page;
  const reach = (place: Locator): Promise<void> => walkTo(page, place);
  const pressed =
    (key: string) =>
    async (place: Locator): Promise<void> => {
      await reach(place);
      await keyboard.press(key);
    };
  return {
    press: async (place) => {
      await place.waitFor();
      const isTicked = await place.evaluate((element) => element.matches('[type="checkbox"], [type="radio"]'));
      await pressed(isTicked ? 'Space' : 'Enter')(place);
    },
    // Arrows choose on their way.
    turnTo: reach,
    pick: async (list, label) => {
      await reach(list);
      const chosen = (): Promise<string | null> =>
        list.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.textContent ?? null);
      await keyboard.press('Home');
      for (let key = 0; (await chosen()) !== label; key += 1) {
        if (key === MOST_KEYS) throw new Error(`Arrows do not lead to "${label}".`);
        await keyboard.press('ArrowDown');
      }
    },
    write: async (field, text) => {
      await reach(field);
      await keyboard.type(text);
    },
    writeDay: async (field, day) => {
      const [year = '', month = '', date = ''] = day.split('-');
      if (month !== date) throw new Error(`In which order a browser asks for ${day} is not known.`);
      await reach(field);
      // Whoever comes from behind stands in its last part.
      for (let part = 1; part < 3; part += 1) await keyboard.press('ArrowLeft');
      await keyboard.type(`${date}${month}${year}`);
    },
    choose: async (hit) => {
      await hit.waitFor();
      for (let key = 0; (await hit.getAttribute('aria-selected')) !== 'true'; key += 1) {
        if (key === MOST_KEYS) throw new Error(`Arrows do not lead to ${hit.toString()}.`);
        await keyboard.press('ArrowDown');
      }
      await keyboard.press('Enter');
    },
    paste: async (field, text) => {
      await reach(field);
      await page.evaluate((words) => navigator.clipboard.writeText(words), text);
      await keyboard.press('ControlOrMeta+v');
    },
  };
}

/** Walks until something has the focus. @throws when no key leads there */
async function walkTo(page: Page, place: Locator): Promise<void> {
  await place.waitFor();
  let left = MOST_KEYS;
  let isFirst = true;
  while (left > 0) {
    const { key, times } = await place.evaluate(keysTowards);
    if (times === 0) return;
    // Where that was not the way, on from there step by step: two wrong bursts might lead round for ever.
    const burst = isFirst ? times : 1;
    isFirst = false;
    for (let at = 0; at < burst; at += 1) await page.keyboard.press(key);
    left -= burst;
  }
  throw new Error(`The keyboard does not lead to ${place.toString()}.`);
}

/**
 * The key that leads from where the focus is towards an element, and how often it seems to be needed; no times when it is
 * there. Runs in the page. Where more or fewer were needed, it is asked again.
 */
function keysTowards(element: Element): { readonly key: string; readonly times: number } {
  const here = document.activeElement ?? document.body;
  if (here === element) return { key: 'Tab', times: 0 };
  const tabs = element.closest('[role="tablist"]');
  if (tabs?.contains(here) === true) {
    const isAfter = (here.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    return { key: isAfter ? 'ArrowRight' : 'ArrowLeft', times: 1 };
  }
  // Of a group of radio buttons the chosen one is the stop.
  const isStop = (each: Element): boolean =>
    each instanceof HTMLElement &&
    each.tabIndex >= 0 &&
    each.checkVisibility() &&
    !(each.matches('[type="radio"]:not(:checked)') && each !== element);
  const [from, to] = [here, element].map((each) => each.closest<HTMLTableCellElement>('td, th'));
  const isOneTable = from?.closest('table') === to?.closest('table');
  if (from && to && isOneTable && !isStop(element)) {
    const rowOf = (cell: HTMLTableCellElement): number => (cell.parentElement as HTMLTableRowElement).rowIndex;
    const [down, right] = [rowOf(to) - rowOf(from), to.cellIndex - from.cellIndex];
    // The corner has no stop: from a row's heading one first goes into the row.
    if (down === 0 || (from.cellIndex === 0 && right > 0))
      return { key: right > 0 ? 'ArrowRight' : 'ArrowLeft', times: 1 };
    return { key: down > 0 ? 'ArrowDown' : 'ArrowUp', times: 1 };
  }
  // Into a table that is one stop: to the stop it has.
  const goal = isStop(element)
    ? element
    : (element.closest('table')?.querySelector('[tabindex="0"]') ?? tabs?.querySelector('[tabindex="0"]') ?? element);
  const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')].filter(
    isStop,
  );
  const before = (each: Element): number =>
    stops.filter((stop) => (each.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_PRECEDING) !== 0).length;
  const away = here === document.body ? before(goal) + 1 : before(goal) - before(here);
  return { key: away < 0 ? 'Shift+Tab' : 'Tab', times: Math.max(1, Math.abs(away)) };
}
