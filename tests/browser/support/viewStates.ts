import type { Page } from '@playwright/test';
import { commit } from './commit.ts';
import { SEED_MAP, waitUntilLive } from './openPage.ts';
import { dark, panel, phone, press, words } from './State.ts';
import type { State } from './State.ts';

const circle = `${SEED_MAP}?view=circle`;
const TITLE = 'Visninger og omvisninger';

/** The states of views that are kept, and of tours through them. */
export const viewStates: readonly State[] = [
  { name: 'views and tours', open: { path: circle }, reach: listed },
  { name: 'views and tours, dark', open: { path: circle, ...dark }, reach: listed },
  { name: 'views and tours, phone', open: { path: circle, ...phone }, reach: listed },
  { name: 'a view is kept', open: { path: circle }, reach: inDialog('Lagre denne visningen') },
  {
    name: 'a view is kept, phone, dark',
    open: { path: circle, ...phone, ...dark },
    reach: inDialog('Lagre denne visningen'),
  },
  { name: 'a tour is changed', open: { path: circle }, reach: inDialog('Endre: En kort tur', 'Endre omvisningen') },
  {
    name: 'a tour is changed, phone',
    open: { path: circle, ...phone },
    reach: inDialog('Endre: En kort tur', 'Endre omvisningen'),
  },
  { name: 'a view is removed', open: { path: circle }, reach: asked },
  { name: 'embedding', open: { path: circle }, reach: embedding },
  { name: 'embedding, phone, dark', open: { path: circle, ...phone, ...dark }, reach: embedding },
  { name: 'a tour', open: { path: circle }, reach: toured },
  { name: 'a tour, dark', open: { path: circle, ...dark }, reach: toured },
  { name: 'a tour, phone', open: { path: circle, ...phone }, reach: toured },
  { name: 'a tour that is gone', open: { path: `${circle}&tour=gone` }, reach: words('Omvisningen finnes ikke') },
];

/** Each state stands by itself, so what it needs is kept when it is not there yet. */
async function kept(page: Page): Promise<void> {
  await waitUntilLive(page);
  const view = {
    id: 'a-view',
    title: { nb: 'Behovene' },
    text: { nb: 'Det folk **mangler**.' },
    place: 'view=circle&kinds=need',
  };
  const tour = { id: 'a-tour', title: { nb: 'En kort tur' }, text: { nb: 'For nye.' }, stops: [{ view: view.id }] };
  await commit(page, [{ addView: view }]);
  await commit(page, [{ addTour: tour }]);
}

async function listed(page: Page): Promise<void> {
  await kept(page);
  await press(page, /^(Kartet|Meny): /);
  await press(page, new RegExp(`^${TITLE}`));
  await panel(TITLE)(page);
  await words('Behovene')(page);
}

function inDialog(button: string, title = button): State['reach'] {
  return async (page) => {
    await listed(page);
    await press(page, button);
    await panel(title)(page);
  };
}

async function embedding(page: Page): Promise<void> {
  await listed(page);
  await press(page, 'Bygg inn på en nettside');
  await panel('Bygg inn på en nettside')(page);
  await page.getByLabel('Kode til nettsiden').waitFor();
  await page.frameLocator('iframe').getByRole('application').waitFor();
}

async function asked(page: Page): Promise<void> {
  await listed(page);
  await press(page, 'Fjern: Behovene');
  await words('Fjerne visningen «Behovene»?')(page);
}

async function toured(page: Page): Promise<void> {
  await listed(page);
  await press(page, 'Start omvisningen: En kort tur');
  await words('1 av 1')(page);
}
