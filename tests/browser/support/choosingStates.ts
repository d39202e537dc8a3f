import { seedId } from '@sirkel/seed';
import type { Page } from '@playwright/test';
import { circleOf, waitUntilDrawn } from './circle.ts';
import { SEED_MAP, waitUntilLive } from './openPage.ts';
import { dark, phone, press, words } from './State.ts';
import type { State } from './State.ts';

const chosen = `chosen=${seedId('A04')},${seedId('A11')},${seedId('A20')}`;
const collapsed = 'collapsed=cell:municipality.finance,cell:region.education';
const both = `${SEED_MAP}?view=circle&${chosen}&${collapsed}`;

const drawn = async (page: Page): Promise<void> => {
  await waitUntilLive(page);
  await waitUntilDrawn(page);
  await page.locator('.chosen-some').waitFor();
};

const more =
  (name: string) =>
  async (page: Page): Promise<void> => {
    await drawn(page);
    await press(page, name);
    await page.locator('.chosen-summary').waitFor();
  };

const menu = async (page: Page): Promise<void> => {
  await drawn(page);
  await circleOf(page).focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menu').waitFor();
};

/** What is chosen, what stands as one, and the menu of the picture, in three languages and both themes. */
export const choosingStates: readonly State[] = [
  { name: 'some chosen and some as one', open: { path: both }, reach: more('Mer om valget') },
  {
    name: 'some chosen and some as one, nynorsk, dark',
    open: { path: `${both}&lang=nn`, ...dark },
    reach: more('Meir om valet'),
  },
  { name: 'some chosen and some as one, English', open: { path: `${both}&lang=en` }, reach: more('More about these') },
  { name: 'some chosen and some as one, phone', open: { path: both, ...phone }, reach: drawn },
  { name: 'some chosen, phone, dark', open: { path: both, ...phone, ...dark }, reach: more('Mer om valget') },
  { name: 'the menu of the picture', open: { path: both }, reach: menu },
  { name: 'the menu of the picture, nynorsk, dark', open: { path: `${both}&lang=nn`, ...dark }, reach: menu },
  { name: 'the menu of the picture, English, phone', open: { path: `${both}&lang=en`, ...phone }, reach: menu },
  {
    name: 'some chosen and some as one, in the list',
    open: { path: `${SEED_MAP}?view=list&${chosen}&${collapsed}` },
    reach: words('I bildet er dette samlet'),
  },
  {
    name: 'some chosen and some as one, in the list, phone, dark',
    open: { path: `${SEED_MAP}?view=list&${chosen}&${collapsed}`, ...phone, ...dark },
    reach: words('I bildet er dette samlet'),
  },
];
