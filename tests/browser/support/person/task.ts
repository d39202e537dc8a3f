import { waitUntilDrawn } from '../circle.ts';
import { openPage, SEED_MAP, waitUntilLive } from '../openPage.ts';
import type { OpenOptions } from '../openPage.ts';
import type { RunningApp } from '../startApp.ts';
import { expect, test } from '../test.ts';
import { ways } from './Hands.ts';
import type { Way } from './Hands.ts';
import { personAt } from './Person.ts';
import type { Person } from './Person.ts';
import { readTaskTable } from './taskTable.ts';

const tasks = readTaskTable();

/** The map as the circle, with nothing chosen, no filter and no panel: where a task begins that says no other place. */
export const CIRCLE = `${SEED_MAP}?view=circle`;

const screenOf = (way: Way): OpenOptions =>
  way === 'touch' ? { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true } : {};

export type Begin = {
  /** The app of the file; it runs when the test does. */
  readonly app: () => RunningApp;
  /** Where it begins. */
  readonly options?: () => OpenOptions;
};

/**
 * Does a task by mouse, by keyboard alone and by touch at 320 px: three tests. The steps are those of the page and no more
 * than it allows.
 * @param act does it, and looks at what has come of it
 */
export function task(number: number, { app, options }: Begin, act: (person: Person) => Promise<void>): void {
  const known = tasks.get(number);
  if (known === undefined) throw new Error(`There is no task ${number} in tests/tasks.md.`);
  const { title, allowed, said } = known;
  for (const way of ways) {
    test(`${number}. ${title}: by ${way}`, async ({ browser }) => {
      const begin = { path: CIRCLE, permissions: ['clipboard-read', 'clipboard-write'], ...options?.() };
      const page = await openPage(browser, app(), { ...begin, ...screenOf(way) });
      if (begin.path.endsWith('view=circle')) {
        await waitUntilLive(page);
        await waitUntilDrawn(page);
      }
      const person = personAt(page, way);
      await act(person);
      const { steps } = person;
      expect(steps.length, steps.join('\n')).toBe(said[way]);
      expect(steps.length, steps.join('\n')).toBeLessThanOrEqual(allowed);
    });
  }
}
