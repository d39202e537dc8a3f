import type { Page } from '@playwright/test';
import { waitUntilDrawn } from './circle.ts';
import { dark, panel, phone, press, words } from './State.ts';
import type { State } from './State.ts';

const path = '/innbygg/vestfold-telemark';
/** As low and narrow as a frame is. */
const small = { viewport: { width: 320, height: 200 } } as const;

/** The states of a map in a page of somebody else. */
export const embedStates: readonly State[] = [
  { name: 'embedded', open: { path }, reach: waitUntilDrawn },
  { name: 'embedded, dark', open: { path, ...dark }, reach: waitUntilDrawn },
  { name: 'embedded, phone', open: { path, ...phone }, reach: waitUntilDrawn },
  { name: 'embedded, small', open: { path, ...small }, reach: words('Livet blant folk') },
  { name: 'embedded, small picture', open: { path: `${path}?view=circle`, ...small, ...dark }, reach: waitUntilDrawn },
  { name: 'embedded, low, legend', open: { path, viewport: { width: 320, height: 300 }, ...dark }, reach: legend },
  { name: 'embedded, list', open: { path: `${path}?view=list&lang=en`, ...dark }, reach: words('Open in Sirkel') },
  {
    name: 'embedded, legend',
    open: { path },
    reach: legend,
  },
  {
    name: 'embedded, details',
    open: { path: `${path}?view=list`, ...phone },
    reach: async (page) => {
      await page.locator('.ring-list__node').first().click();
      await words('Kilder')(page);
    },
  },
  {
    name: 'embedded, not there',
    open: { path: '/innbygg/finnes-ikke' },
    reach: words('Kartet kan ikke vises her'),
    expected: /404/,
  },
];

async function legend(page: Page): Promise<void> {
  await press(page, 'Tegnforklaring');
  await panel('Tegnforklaring')(page);
}
