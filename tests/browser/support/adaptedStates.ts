import { seedId } from '@sirkel/seed';
import type { Page } from '@playwright/test';
import { newNode } from './editingStates.ts';
import { SEED_MAP } from './openPage.ts';
import { dark, panel, words } from './State.ts';
import type { State } from './State.ts';

const forced = { forcedColors: 'active' } as const;
/** A screen of 1280 by 800 px on which the browser shows everything twice as large. */
const zoomed = { viewport: { width: 640, height: 400 } } as const;

const details = `${SEED_MAP}?view=circle&selected=${seedId('A04')}`;
const gaps = `${SEED_MAP}?view=gaps`;
const table = `${SEED_MAP}?view=list&form=table&kinds=need`;
const matrix = `${SEED_MAP}?view=list&form=matrix`;

const row = async (page: Page): Promise<void> => {
  await page.getByRole('grid').getByRole('rowheader').first().waitFor();
};
const cell = async (page: Page): Promise<void> => {
  await page.locator('.matrix tbody th').first().waitFor();
};

/** With text of twice its size, as a reader can have it. */
function large(reach: State['reach']): State['reach'] {
  return async (page) => {
    await reach(page);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
  };
}

/** The most important states in the reader's own colours, with text at 200 %, and on a page zoomed to 200 %. */
export const adaptedStates: readonly State[] = [
  { name: 'details, forced colours', open: { path: details, ...forced }, reach: panel('Innovasjon Norge') },
  { name: 'gaps, forced colours, dark', open: { path: gaps, ...forced, ...dark }, reach: words('Mer som mangler') },
  { name: 'table, forced colours', open: { path: table, ...forced }, reach: row },
  { name: 'matrix, forced colours, dark', open: { path: matrix, ...forced, ...dark }, reach: cell },
  { name: 'details, text at 200 %', open: { path: details }, reach: large(panel('Innovasjon Norge')) },
  { name: 'gaps, text at 200 %', open: { path: gaps }, reach: large(words('Mer som mangler')) },
  { name: 'table, text at 200 %, dark', open: { path: table, ...dark }, reach: large(row) },
  { name: 'matrix, text at 200 %', open: { path: matrix }, reach: large(cell) },
  { name: 'details, zoomed to 200 %', open: { path: details, ...zoomed }, reach: panel('Innovasjon Norge') },
  { name: 'table, zoomed to 200 %, dark', open: { path: table, ...zoomed, ...dark }, reach: row },
];

/** The same of what only those who may edit come to. */
export const adaptedForms: readonly State[] = [
  {
    name: 'new: Aktør, forced colours, dark',
    open: { path: SEED_MAP, ...forced, ...dark },
    reach: newNode('Aktør'),
  },
  { name: 'new: Aktør, text at 200 %', open: { path: SEED_MAP }, reach: large(newNode('Aktør')) },
];
