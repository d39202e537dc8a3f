import { randomUUID } from 'node:crypto';
import { waitUntilDrawn } from './support/circle.ts';
import { commit } from './support/commit.ts';
import { openPage, SEED_MAP, waitUntilLive } from './support/openPage.ts';
import { signIn } from './support/signIn.ts';
import type { SignedIn } from './support/signIn.ts';
import { startApp } from './support/startApp.ts';
import type { RunningApp } from './support/startApp.ts';
import { expect, test } from './support/test.ts';
import type { Locator, Page } from './support/test.ts';

let app: RunningApp;
let coordinator: SignedIn;
test.beforeAll(async ({ browser }) => {
  app = await startApp();
  coordinator = await signIn(browser, app);
});
test.afterAll(async () => {
  await app.remove();
});

const TITLE = 'Visninger og omvisninger';

async function openViews(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /^(Kartet|Meny): / }).click();
  await page.getByRole('button', { name: new RegExp(`^${TITLE}`) }).click();
  return page.getByRole('dialog', { name: TITLE });
}

/** What stands in the address, whoever looks. */
const search = (page: Page): string => new URL(page.url()).search;

test('a view is kept under the name of what is shown, found after a reload, opened by its link, and the way back works', async ({
  browser,
}) => {
  const page = await openPage(browser, app, { ...coordinator, path: `${SEED_MAP}?view=circle&kinds=need` });
  await waitUntilLive(page);
  await waitUntilDrawn(page);
  const list = await openViews(page);
  await list.getByRole('button', { name: 'Lagre denne visningen' }).click();
  const form = page.getByRole('dialog', { name: 'Lagre denne visningen' });
  await expect(form.getByLabel('Navn', { exact: true })).toBeFocused();
  await expect(form.getByLabel('Navn', { exact: true })).toHaveValue('Behov og utfordringer');
  await form.getByLabel('Navn', { exact: true }).fill('');
  await form.getByRole('button', { name: 'Lagre' }).click();
  await expect(form.getByText('Skriv et navn på bokmål.')).toBeVisible();
  await form.getByLabel('Navn', { exact: true }).fill('Alle behovene');
  await form.getByLabel('Tekst (valgfritt)', { exact: true }).fill('Det folk **mangler**.');
  await form.getByRole('button', { name: 'Lagre' }).click();
  await expect(list.getByRole('button', { name: 'Alle behovene', exact: true })).toHaveAttribute(
    'aria-current',
    'true',
  );
  await expect(list.locator('strong')).toHaveText('mangler');

  await page.goto(`${app.url}${SEED_MAP}?view=list`);
  await waitUntilLive(page);
  await (await openViews(page)).getByRole('button', { name: 'Alle behovene', exact: true }).click();
  await expect(page).toHaveURL(/\?view=circle&kinds=need$/);
  await page.goBack();
  await expect(page).toHaveURL(/\?view=list$/);

  const reader = await openPage(browser, app, {
    permissions: ['clipboard-read', 'clipboard-write'],
    path: `${SEED_MAP}?view=list`,
  });
  await waitUntilLive(reader);
  const shown = await openViews(reader);
  await expect(shown.getByRole('button', { name: /^(Endre|Fjern|Lagre|Vis først)/ })).toHaveCount(0);
  await shown.getByRole('button', { name: 'Kopier lenke: Alle behovene' }).click();
  await expect(shown.getByText('Lenken er kopiert.')).toBeVisible();
  const link = await reader.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\?saved=[\w-]+$/);
  await reader.goto(link);
  await expect(reader).toHaveURL(/\?view=circle&kinds=need$/);
});

test('what is shown first is shown to whoever opens the map without more, until it is taken away', async ({
  browser,
}) => {
  const page = await openPage(browser, app, { ...coordinator, path: `${SEED_MAP}?view=list` });
  await waitUntilLive(page);
  const view = {
    id: randomUUID(),
    title: { nb: 'Bare tiltak' },
    place: 'view=circle&kinds=measure',
    camera: { zoom: 2, x: 0.1, y: 0 },
  };
  const tour = { id: randomUUID(), title: { nb: 'Tiltakene' }, stops: [{ view: view.id }] };
  await commit(page, [{ addView: view }]);
  await commit(page, [{ addTour: tour }]);
  const list = await openViews(page);
  await list.getByRole('button', { name: 'Vis først når kartet åpnes: Bare tiltak' }).click();
  await expect(list.getByText('Vises først', { exact: true })).toBeVisible();

  // It is told at once, and may be on its way to the server yet.
  const reader = await openPage(browser, app);
  await expect(async () => {
    await reader.goto(`${app.url}${SEED_MAP}`);
    await waitUntilLive(reader);
    expect(search(reader)).toBe('?view=circle&kinds=measure');
  }).toPass();
  await waitUntilDrawn(reader);
  await reader.getByRole('button', { name: 'Nullstill' }).click();
  await expect(reader).toHaveURL(/\?view=circle$/);

  await list.getByRole('button', { name: 'Fjern: Bare tiltak' }).click();
  await expect(page.getByText('Den brukes i én omvisning.', { exact: false })).toBeVisible();
  await expect(page.getByText('Det er denne man ser først', { exact: false })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Avbryt' }).last()).toBeFocused();
  await page.getByRole('button', { name: 'Fjern', exact: true }).click();
  await expect(list.getByText('Ett stopp mangler sin visning.')).toBeVisible();
  const whole = await openPage(browser, app);
  await waitUntilLive(whole);
  expect(search(whole)).toBe('');
  await whole.goto(`${app.url}${SEED_MAP}?tour=${tour.id}`);
  await expect(whole.getByRole('heading', { name: 'Visningen er fjernet' })).toBeVisible();
});

test('a tour is made and put in order by the keyboard, and presented by it', async ({ browser }) => {
  const page = await openPage(browser, app, { ...coordinator, path: `${SEED_MAP}?view=circle` });
  await waitUntilLive(page);
  const place = {
    Aktører: 'view=circle&kinds=actor',
    Behov: 'view=circle&kinds=need',
    Ordninger: 'view=circle&kinds=service',
  };
  await commit(
    page,
    Object.entries(place).map(([nb, where]) => ({
      addView: { id: randomUUID(), title: { nb }, text: { nb: `Om ${nb.toLowerCase()}.` }, place: where },
    })),
  );
  const list = await openViews(page);
  await list.getByRole('button', { name: 'Ny omvisning' }).press('Enter');
  const form = page.getByRole('dialog', { name: 'Ny omvisning' });
  await expect(form.getByLabel('Navn', { exact: true })).toBeFocused();
  await page.keyboard.type('Tur');
  for (const name of ['Aktører', 'Behov', 'Ordninger']) {
    await form.getByRole('combobox', { name: 'Visning' }).selectOption(name);
    await form.getByRole('button', { name: 'Legg til stopp' }).press('Enter');
  }
  await form.getByRole('button', { name: 'Flytt opp: Ordninger' }).press('Enter');
  const names = form.locator('.stops__name');
  await expect(names).toHaveText(['Aktører', 'Ordninger', 'Behov']);
  await expect(form.getByText('Ordninger er nå stopp 2 av 3.')).toBeAttached();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(names).toHaveText(['Ordninger', 'Aktører', 'Behov']);
  await form.getByLabel('Det du vil fortelle (valgfritt)').first().fill('Her begynner vi.');
  await form.getByRole('button', { name: 'Lagre' }).press('Enter');

  await list.getByRole('button', { name: 'Start omvisningen: Tur' }).press('Enter');
  const tour = page.getByRole('region', { name: 'Omvisning' });
  await expect(tour.getByRole('heading', { level: 1, name: 'Tur' })).toBeFocused();
  await expect(tour.getByText('1 av 3')).toBeVisible();
  await expect(tour.getByText('Her begynner vi.')).toBeVisible();
  await expect(page).toHaveURL(/kinds=service/);
  await expect(page.getByRole('banner')).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect(tour.getByRole('heading', { level: 2, name: 'Aktører' })).toBeVisible();
  await expect(tour.getByText('Om aktører.')).toBeVisible();
  await expect(page).toHaveURL(/stop=2.*kinds=actor/);
  await page.reload();
  await expect(tour.getByText('2 av 3')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(tour.getByText('3 av 3')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(tour.getByText('2 av 3')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tour).toHaveCount(0);
  await expect(page).toHaveURL(/\?view=circle&kinds=actor$/);
});

test('a participant on a phone follows the link of a tour by swipes', async ({ browser }) => {
  const writer = await openPage(browser, app, { ...coordinator, path: `${SEED_MAP}?view=list` });
  await waitUntilLive(writer);
  const views = ['kinds=actor', 'kinds=need'].map((place, index) => ({
    id: randomUUID(),
    title: { nb: `Sted ${String(index + 1)}` },
    place: `view=circle&${place}`,
  }));
  const tour = { id: randomUUID(), title: { nb: 'På telefon' }, stops: views.map(({ id }) => ({ view: id })) };
  await commit(
    writer,
    views.map((addView) => ({ addView })),
  );
  await commit(writer, [{ addTour: tour }]);
  const page = await openPage(browser, app, {
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    reducedMotion: 'reduce',
    path: `${SEED_MAP}?tour=${tour.id}`,
  });
  const told = page.getByRole('region', { name: 'Omvisning' });
  await expect(told.getByText('1 av 2')).toBeVisible();
  await waitUntilDrawn(page);
  await swipe(told, 'left');
  await expect(told.getByRole('heading', { name: 'Sted 2' })).toBeVisible();
  await expect(page).toHaveURL(/stop=2/);
  await swipe(told, 'right');
  await expect(told.getByText('1 av 2')).toBeVisible();
  await told.getByRole('button', { name: 'Avslutt' }).tap();
  await expect(page.getByRole('banner')).toBeVisible();
});

async function swipe(over: Locator, to: 'left' | 'right'): Promise<void> {
  await over.evaluate(
    (element, by) => {
      const touch = (x: number) => new Touch({ identifier: 1, target: element, clientX: x, clientY: 400 });
      const send = (type: string, touches: Touch[], changedTouches: Touch[]): void => {
        element.dispatchEvent(new TouchEvent(type, { bubbles: true, touches, changedTouches }));
      };
      send('touchstart', [touch(160)], [touch(160)]);
      send('touchend', [], [touch(160 + by)]);
    },
    to === 'left' ? -120 : 120,
  );
}
