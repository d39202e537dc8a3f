import type { Page } from '@playwright/test';
import { SEED_MAP } from './openPage.ts';
import { copied, fortyActors, pasteText } from './spreadsheet.ts';
import { dark, phone, press, words } from './State.ts';
import type { State } from './State.ts';

// A few rows are as good as all: axe looks at every cell.
const table = `${SEED_MAP}?view=list&form=table&kinds=need`;

/** The states of the tables that only those who may edit come to. */
export const tableStates: readonly State[] = [
  { name: 'a cell that is changed', open: { path: table }, reach: editing('status') },
  { name: 'a cell of a set that is changed, dark', open: { path: table, ...dark }, reach: editing('elements') },
  { name: 'a cell that is changed, phone', open: { path: table, ...phone }, reach: editing('kind', 'ArrowRight') },
  { name: 'changing several at once', open: { path: table }, reach: several },
  { name: 'changing several at once, phone, dark', open: { path: table, ...phone, ...dark }, reach: several },
  { name: 'pasting from a spreadsheet', open: { path: table }, reach: pasting },
  { name: 'pasting from a spreadsheet, phone, dark', open: { path: table, ...phone, ...dark }, reach: pasting },
  { name: 'what becomes what', open: { path: table }, reach: pasted(fortyActors('Verksted')) },
  { name: 'what becomes what, dark', open: { path: table, ...dark }, reach: pasted(fortyActors('Verksted')) },
  {
    name: 'what becomes what, phone, dark',
    open: { path: table, ...phone, ...dark },
    reach: pasted(fortyActors('Verksted')),
  },
  { name: 'rows that cannot be used', open: { path: table }, reach: pasted(broken()) },
  { name: 'rows that cannot be used, phone', open: { path: table, ...phone }, reach: pasted(broken()) },
];

/** Goes to the first cell of a column that can be changed, and opens it. */
function editing(column: string, ...keys: readonly string[]): (page: Page) => Promise<void> {
  return async (page) => {
    await press(page, 'Kolonner');
    await page.keyboard.press('Escape');
    await page.locator(`[role="gridcell"][data-column="${column}"]`).first().focus();
    for (const key of keys) await page.keyboard.press(key);
    await page.keyboard.press('Enter');
    await page.getByRole('form', { name: /^Endre / }).waitFor();
  };
}

async function several(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: 'Velg alle radene' }).click();
  await press(page, 'Endre for alle valgte');
  await page.getByRole('combobox', { name: 'Hva vil du endre?' }).selectOption('status');
  await words('Velg en verdi som')(page);
}

async function pasting(page: Page): Promise<void> {
  await press(page, 'Lim inn fra regneark');
  await page.getByRole('textbox', { name: 'Lim inn radene her' }).waitFor();
}

function pasted(text: string): (page: Page) => Promise<void> {
  return async (page) => {
    await pasting(page);
    await pasteText(page, text);
    await words('Hva kolonnene blir')(page);
  };
}

function broken(): string {
  return copied(
    ['Navn', 'Orgnr', 'Kommune', 'Sektor'],
    ['Verkstedet', '123456789', 'Atlantis', 'Kommunal'],
    ['', '', 'Skien', ''],
    ['Huset', '', 'Skien', ''],
    ['Huset', '', 'Larvik', ''],
  );
}
