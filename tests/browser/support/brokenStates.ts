import type { Page } from '@playwright/test';
import { SEED_MAP, waitUntilLive } from './openPage.ts';
import { dark, phone, words } from './State.ts';
import type { State } from './State.ts';

const list = `${SEED_MAP}?view=list`;
// What the browser says of a line that cannot be had.
const noLine = /WebSocket|ERR_INTERNET_DISCONNECTED|Failed to load resource/;

/** Every state in which something is on its way, missing, empty or broken. */
export const brokenStates: readonly State[] = [
  { name: 'no such map', open: { path: '/kart/finnes-ikke' }, reach: words('Vi fikk ikke åpnet kartet') },
  {
    name: 'no such map, phone, dark',
    open: { path: '/kart/finnes-ikke', ...phone, ...dark },
    reach: words('Vi fikk ikke åpnet kartet'),
  },
  {
    name: 'no such page',
    open: { path: '/finnes/ikke' },
    reach: words('Her er det ingen side'),
    // The server answers 404, as it should; the browser says so.
    expected: /404/,
  },
  { name: 'start page, fetching the maps', open: { path: '/' }, before: hold, reach: words('Henter kartene') },
  {
    name: 'start page, the maps could not be fetched',
    open: { path: '/' },
    before: answer({ errors: [{ message: 'Masked.', extensions: { code: 'INTERNAL', requestId: 'r-1' } }] }),
    reach: words('Vi fikk ikke hentet kartene'),
  },
  {
    name: 'start page, without maps',
    open: { path: '/' },
    before: answer({ data: { maps: [], me: { id: null, role: 'reader', mayDo: [] } } }),
    reach: words('Her er det ingen kart ennå'),
  },
  { name: 'map, loading', open: { path: SEED_MAP }, before: hold, reach: words('Henter kartet') },
  {
    name: 'map, loading, phone, dark',
    open: { path: SEED_MAP, ...phone, ...dark },
    before: hold,
    reach: words('Henter kartet'),
  },
  {
    name: 'map, the server failed',
    open: { path: SEED_MAP },
    before: answer({ errors: [{ message: 'Masked.', extensions: { code: 'INTERNAL', requestId: 'r-1' } }] }),
    reach: words('Vi fortsetter å prøve'),
  },
  { name: 'offline', open: { path: list }, reach: offline, expected: noLine },
  { name: 'offline, phone, dark', open: { path: list, ...phone, ...dark }, reach: offline, expected: noLine },
  {
    name: 'the line is broken and tried again',
    open: { path: list },
    before: async (page) => {
      await page.routeWebSocket(/\/graphql/, (line) => line.close());
    },
    reach: words('Forbindelsen er brutt'),
    expected: noLine,
  },
];

/** Answers nothing, as a server far away. */
async function hold(page: Page): Promise<void> {
  await page.route('**/graphql', () => undefined);
}

function answer(json: unknown): (page: Page) => Promise<void> {
  return async (page) => {
    await page.route('**/graphql', (route) => route.fulfill({ json }));
  };
}

async function offline(page: Page): Promise<void> {
  await waitUntilLive(page);
  await page.context().setOffline(true);
  await words('Du er uten nett')(page);
}
