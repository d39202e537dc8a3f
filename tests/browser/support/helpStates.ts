import type { Page } from '@playwright/test';
import { SEED_MAP, waitUntilLive } from './openPage.ts';
import { dark, panel, phone, press, words } from './State.ts';
import type { State } from './State.ts';

const circle = `${SEED_MAP}?view=circle`;
const list = `${SEED_MAP}?view=list`;

/** What helps a reader: the palette, the keys, the words, the tour and the news. */
export const helpStates: readonly State[] = [
  { name: 'menu of help', open: { path: circle }, reach: menu },
  { name: 'the palette', open: { path: circle }, reach: palette('') },
  { name: 'the palette, dark', open: { path: circle, ...dark }, reach: palette('kommune') },
  { name: 'the palette, phone', open: { path: list, ...phone }, reach: palette('vis bare') },
  { name: 'the palette finds nothing, phone, dark', open: { path: list, ...phone, ...dark }, reach: palette('qqqq') },
  { name: 'shortcuts', open: { path: circle }, reach: thing('Tastatursnarveier') },
  { name: 'shortcuts, phone, dark', open: { path: list, ...phone, ...dark }, reach: thing('Tastatursnarveier') },
  { name: 'words of the map', open: { path: circle }, reach: thing('Ordene på kartet') },
  { name: 'words of the map, phone, dark', open: { path: list, ...phone, ...dark }, reach: thing('Ordene på kartet') },
  { name: 'a word explained', open: { path: `${SEED_MAP}?view=gaps&part=notRecorded` }, reach: explained },
  {
    name: 'a word explained, phone, dark',
    open: { path: `${SEED_MAP}?view=gaps&part=notRecorded`, ...phone, ...dark },
    reach: explained,
  },
  { name: 'first visit', open: { path: SEED_MAP, isNew: true }, reach: words('1 av 5') },
  { name: 'first visit, nynorsk, dark', open: { path: `${SEED_MAP}?lang=nn`, isNew: true, ...dark }, reach: lastStep },
  { name: 'first visit, phone', open: { path: SEED_MAP, isNew: true, ...phone }, reach: words('1 av 5') },
  {
    name: 'first visit, phone, dark, its end',
    open: { path: SEED_MAP, isNew: true, ...phone, ...dark },
    reach: lastStep,
  },
  { name: 'news', open: { path: circle }, before: seenBefore, reach: words(/ siden 3\. november/) },
  { name: 'news, phone, dark', open: { path: list, ...phone, ...dark }, before: seenBefore, reach: news },
  { name: 'what is new', open: { path: circle }, before: seenBefore, reach: news },
  {
    name: 'what is new, English, dark',
    open: { path: `${circle}&lang=en`, ...dark },
    before: seenBefore,
    reach: newsEn,
  },
];

async function menu(page: Page): Promise<void> {
  await press(page, /^Hjelp/);
  await words('Omvisning')(page);
}

function palette(query: string): (page: Page) => Promise<void> {
  return async (page) => {
    await waitUntilLive(page);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: /^Skriv et navn/ }).fill(query);
    if (query !== '')
      await page
        .locator('.commands__note')
        .filter({ hasText: /treff|Ingenting/ })
        .waitFor();
  };
}

function thing(name: string): (page: Page) => Promise<void> {
  return async (page) => {
    await press(page, /^(Hjelp|Meny)/);
    await press(page, new RegExp(`^${name}`));
    await panel(name)(page);
  };
}

async function explained(page: Page): Promise<void> {
  await press(page, 'Hva betyr «Ikke registrert»?');
  await words(/^Ingen har lagt det inn på kartet ennå/)(page);
}

async function lastStep(page: Page): Promise<void> {
  await words('1 av 5')(page);
  for (let step = 1; step < 5; step += 1) await press(page, 'Neste');
  await words('5 av 5')(page);
}

/** As a browser that was here when only the map's settings and entries stood there. */
async function seenBefore(page: Page): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const response = await route.fetch();
    const answer = (await response.json()) as { readonly data?: { readonly graph?: { readonly cursor: string } } };
    const cursor = answer.data?.graph?.cursor;
    if (cursor !== undefined) {
      const [epoch = ''] = cursor.split(':');
      await page.evaluate(
        (mark) => localStorage.setItem('sirkel.seen.vestfold-telemark', mark),
        `${epoch} 2 2026-11-03T10:00:00.000Z`,
      );
    }
    await route.fulfill({ response });
  });
}

async function news(page: Page): Promise<void> {
  await press(page, 'Se hva');
  await panel('Nytt siden sist')(page);
}

async function newsEn(page: Page): Promise<void> {
  await press(page, 'See what');
  await panel('New since last time')(page);
}
