import type { Page } from '@playwright/test';
import { SEED_MAP } from './openPage.ts';
import { dark, panel, phone, press } from './State.ts';
import type { State } from './State.ts';

const list = `${SEED_MAP}?view=list`;
// A few rows of a table are as good as all: axe looks at every cell.
const needs = `${list}&kinds=need`;

/** The list as tables and as a matrix, as readers see it. */
export const listStates: readonly State[] = [
  { name: 'table', open: { path: needs }, reach: table },
  { name: 'table, dark', open: { path: needs, ...dark }, reach: table },
  { name: 'table, English', open: { path: `${needs}&form=table&lang=en` }, reach: grid },
  { name: 'table, phone', open: { path: `${needs}&form=table`, ...phone }, reach: grid },
  { name: 'table of ties', open: { path: `${list}&form=ties` }, reach: grid },
  { name: 'table of ties, phone, dark', open: { path: `${list}&form=ties`, ...phone, ...dark }, reach: grid },
  { name: 'columns of a table', open: { path: `${needs}&form=table` }, reach: columns },
  { name: 'columns of a table, phone, dark', open: { path: `${needs}&form=table`, ...phone, ...dark }, reach: columns },
  { name: 'matrix of fields and rings', open: { path: `${list}&form=matrix` }, reach: matrixCell },
  {
    name: 'matrix of rings, dark, English',
    open: { path: `${list}&form=matrix&matrix=rings&lang=en`, ...dark },
    reach: matrixCell,
  },
  {
    name: 'matrix of entries, phone, nynorsk',
    open: { path: `${list}&form=matrix&matrix=entries&kinds=actor&lang=nn`, ...phone },
    reach: matrixCell,
  },
];

async function table(page: Page): Promise<void> {
  await press(page, 'Tabell');
  await grid(page);
}

async function grid(page: Page): Promise<void> {
  await page.getByRole('grid').waitFor();
}

async function columns(page: Page): Promise<void> {
  await grid(page);
  await press(page, 'Kolonner');
  await panel('Velg kolonner')(page);
}

async function matrixCell(page: Page): Promise<void> {
  await page.locator('[role="grid"] td[data-state]').first().click();
  await page.locator('.matrix-opened').waitFor();
}
