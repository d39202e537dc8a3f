import { randomUUID } from 'node:crypto';
import { seedId } from '@sirkel/seed';
import { commit } from './support/commit.ts';
import { openPage, SEED_MAP, waitUntilLive } from './support/openPage.ts';
import { signIn } from './support/signIn.ts';
import type { SignedIn } from './support/signIn.ts';
import { startApp } from './support/startApp.ts';
import type { RunningApp } from './support/startApp.ts';
import { phone } from './support/State.ts';
import { expect, test } from './support/test.ts';
import type { Page } from './support/test.ts';

let app: RunningApp;
let coordinator: SignedIn;
test.beforeAll(async ({ browser }) => {
  app = await startApp();
  coordinator = await signIn(browser, app);
});
test.afterAll(async () => {
  await app.remove();
});

const gaps = `${SEED_MAP}?view=gaps`;
const sentences = (page: Page) => page.locator('.finding__sentence');

test('a coordinator is told what matters most, sees it on the map, and comes back', async ({ browser }) => {
  const page = await openPage(browser, app, { path: SEED_MAP });
  await page.getByRole('tab', { name: 'Hva mangler?' }).click();
  await expect(page.getByRole('heading', { name: 'Viktigst nå' })).toBeVisible();
  await expect(sentences(page).first()).toContainText(
    'Bare «Arbeids- og velferdsdirektoratet» er registrert som den som svarer på',
  );
  const second = await sentences(page).nth(1).innerText();
  expect(second).toMatch(/^Oppgitt å mangle: samarbeid mellom .* på den ene siden og .* på den andre\.$/);
  await page.getByRole('button', { name: `Vis på kartet: ${second}` }).click();
  await expect(page.getByText('6 oppføringer er framhevet.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Tilbake til funnene' })).toBeFocused();
  await expect(page.getByRole('tab', { name: 'Sirkel' })).toHaveAttribute('aria-selected', 'true');
  // The address says it too: whoever gets the link sees the same.
  const other = await openPage(browser, app, { path: new URL(page.url()).pathname + new URL(page.url()).search });
  await expect(other.getByText('6 oppføringer er framhevet.')).toBeVisible();
  await other.getByRole('button', { name: 'Vis alt likt' }).click();
  await expect(other.getByText('6 oppføringer er framhevet.')).toHaveCount(0);
  // To read, the list shows these alone.
  await page.getByRole('tab', { name: 'Liste' }).click();
  await expect(page.getByText('Viser 6 av 137')).toBeVisible();
  await page.getByRole('button', { name: 'Tilbake til funnene' }).click();
  await expect(sentences(page).first()).toBeVisible();
  await page.goBack();
  await expect(page.getByText('6 oppføringer er framhevet.')).toBeVisible();
  await page.getByRole('button', { name: 'Vis alt likt' }).click();
  await expect(page.getByText('Viser 137 av 137')).toBeVisible();
});

test('with the keyboard alone: to the findings, through their parts, into a cell of the table and to what is in it', async ({
  browser,
}) => {
  const page = await openPage(browser, app, { path: `${SEED_MAP}?view=circle` });
  await waitUntilLive(page);
  await page.getByRole('tab', { name: 'Sirkel' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Hva mangler?' })).toBeFocused();
  const cell = page.getByRole('button', { name: 'Offentlig politikk, Regionen: oppgitt å mangle' });
  await cell.focus();
  await page.keyboard.press('Enter');
  await expect(cell).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('button', { name: 'Offentlig politikk, Fylke: ikke registrert' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect(cell).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Økosystemgartneren', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Økosystemgartneren' })).toBeVisible();
  await page.getByRole('tab', { name: 'Det som mangler' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { name: 'Flaskehalser' })).toBeVisible();
  // The address says which part, for a link and for the way back.
  expect(page.url()).toContain('part=weak');
});

test('of one municipality it is told what reaches there, by a link too, and who stands for what in each', async ({
  browser,
}) => {
  const page = await openPage(browser, app, { path: gaps });
  const cell = page.getByRole('button', { name: 'Utdanning, Kommune: dekket' });
  await expect(cell).toBeVisible();
  await page.getByLabel('Kommune', { exact: true }).selectOption('Horten');
  await expect(page.getByText('Bare det som er sagt å nå Horten, teller')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Utdanning, Kommune: ikke registrert' })).toBeVisible();
  expect(page.url()).toContain('municipality=3901');
  const { pathname, search } = new URL(page.url());
  const other = await openPage(browser, app, { path: pathname + search });
  await expect(other.getByRole('button', { name: 'Utdanning, Kommune: ikke registrert' })).toBeVisible();
  await expect(other.getByRole('link', { name: 'Last ned tabellen (CSV)' }).first()).toHaveAttribute(
    'href',
    /coverage\.csv\?lang=nb&municipality=3901$/,
  );
  // With the keyboard into the table of the municipalities, and to what is behind a cell.
  await other.getByText('Felt i 23 kommuner').click();
  await other.getByRole('button', { name: 'Sandefjord, Utdanning: dekket' }).focus();
  await other.keyboard.press('Enter');
  await expect(other.getByRole('heading', { name: 'Utdanning, Sandefjord' })).toBeVisible();
  await other.getByText('Nevner Sandefjord').waitFor();
  await other.getByLabel('Kommune', { exact: true }).selectOption('Hele kartet');
  await expect(other.getByRole('button', { name: 'Utdanning, Kommune: dekket' })).toBeVisible();
  expect(other.url()).not.toContain('municipality');
});

test('the heading of a ring or field opens all that a source says is missing there, with the keyboard too', async ({
  browser,
}) => {
  const page = await openPage(browser, app, { path: gaps });
  const field = page.getByRole('button', { name: 'Offentlig politikk', exact: true });
  await field.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Oppgitt å mangle: Offentlig politikk' })).toBeVisible();
  await page.getByRole('button', { name: 'Økosystemgartneren', exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  // Down and up between headings and cells, and past the corner.
  const region = page.getByRole('button', { name: 'Regionen', exact: true });
  await region.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: /^Nettverk, Regionen:/ })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(region).toBeFocused();
  await page.keyboard.press('Home');
  await expect(page.getByRole('button', { name: 'Livet blant folk', exact: true })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('button', { name: 'Livet blant folk', exact: true })).toBeFocused();
  await page.getByRole('button', { name: 'Kommune', exact: true }).click();
  const tie = page.getByRole('listitem').filter({ hasText: 'informerer Lokale NAV-kontor (mangler).' });
  await expect(tie).toContainText('Kilde: Hefte om økosystem');
  await tie.getByRole('button').click();
  await expect(page.getByRole('region', { name: /informerer Lokale NAV-kontor/ })).toBeVisible();
});

test('a part of the page has an address of its own: a link leads to it, with what is folded there open', async ({
  browser,
}) => {
  for (const screen of [{}, phone]) {
    const page = await openPage(browser, app, { path: `${gaps}&section=places`, ...screen });
    await expect(page.getByRole('rowheader', { name: 'Bamble' })).toBeInViewport();
    await expect(page.getByText('Her står alle kommunene i Vestfold og Telemark')).toBeInViewport();
  }
});

test('what stands further down in a long part is one step away, with the keyboard too', async ({ browser }) => {
  for (const screen of [{}, phone]) {
    const page = await openPage(browser, app, { path: gaps, ...screen });
    const recommendations = page.getByRole('heading', { name: 'Anbefalinger og hvor de står' });
    await recommendations.waitFor();
    await expect(recommendations).not.toBeInViewport();
    await page.getByRole('navigation', { name: 'Lenger ned' }).getByRole('link', { name: 'Anbefalinger' }).focus();
    await page.keyboard.press('Enter');
    await expect(recommendations).toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('region', { name: 'Anbefalinger og hvor de står' }).locator(':focus')).toBeVisible();
    expect(page.url()).not.toContain('#');
  }
});

test('on a phone what a heading of the table opens comes into view', async ({ browser }) => {
  const page = await openPage(browser, app, { path: `${gaps}&section=coverage`, ...phone });
  await page.getByRole('button', { name: 'Regionen', exact: true }).tap();
  const heading = page.getByRole('heading', { name: 'Oppgitt å mangle: Regionen' });
  await expect(heading).toBeInViewport();
  await expect(heading.locator('xpath=following::ul[1]/li[1]')).toBeInViewport();
});

for (const view of ['gaps', 'try'] as const) {
  test(`the details of an entry cover nothing of what one reads: ${view}`, async ({ browser }) => {
    const page = await openPage(browser, app, { path: `${SEED_MAP}?view=${view}&selected=${seedId('A04')}` });
    const details = page.locator('.map-page__main > .panel');
    await details.waitFor();
    const read = await page.locator(view === 'gaps' ? '.gaps' : '.try-out').boundingBox();
    const covered = await details.boundingBox();
    if (read === null || covered === null) throw new Error('There is nothing to read.');
    expect(read.x + read.width).toBeLessThanOrEqual(covered.x);
  });
}

test('of many weak spots the first stand there, and the others come when asked for', async ({ browser }) => {
  const page = await openPage(browser, app, { path: `${gaps}&part=weak` });
  const shown = page.locator('.finding:visible');
  await expect(shown).toHaveCount(5);
  const more = page.getByText('Flere funn (8)');
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(shown).toHaveCount(13);
  await more.click();
  await expect(shown).toHaveCount(5);
});

test('go-betweens leave groups out unless they are asked for, and say so', async ({ browser }) => {
  const page = await openPage(browser, app, { path: gaps });
  await page.getByRole('tab', { name: 'Sårbare punkter' }).click();
  await expect(page.getByText(/grupper og roller er ikke med/)).toBeVisible();
  await expect(page.getByText('Blant dem som er med, når ingen hverandre gjennom andre.')).toBeVisible();
  await page.getByLabel('Ta med grupper og roller').check();
  await expect(page.getByRole('listitem').filter({ hasText: 'av veiene mellom andre' }).first()).toContainText(
    'Sosiale entreprenører',
  );
});

test('what somebody else adds is taken into account: the finding goes by itself', async ({ browser }) => {
  const page = await openPage(browser, app, { path: gaps });
  await waitUntilLive(page);
  await page.getByRole('tab', { name: 'Ikke registrert' }).click();
  const unreached = sentences(page).filter({ hasText: 'Et liv uten tilbakefall etter soning' });
  await expect(unreached).toHaveCount(1);
  const editor = await openPage(browser, app, { ...coordinator, path: SEED_MAP });
  await waitUntilLive(editor);
  const contract = await editor.evaluate(async () => {
    const answer = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: '{ search(map: "vestfold-telemark", text: "Effektkontrakt") { node { id name } } }',
      }),
    });
    const { data } = (await answer.json()) as { data: { search: { node: { id: string } }[] } };
    return data.search[0]?.node.id ?? '';
  });
  const id = randomUUID();
  await commit(editor, [
    { addActor: { id, name: 'Fengselet', status: 'existing' } },
    { addRelation: { id: randomUUID(), kind: 'provides', from: id, to: contract, status: 'existing' } },
  ]);
  await expect(unreached).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: 'Nytt funn: Bare «Fengselet»' })).toBeVisible();
  await page.getByRole('tab', { name: 'Sårbare punkter' }).click();
  await expect(sentences(page).filter({ hasText: 'Bare «Fengselet» er registrert som den som svarer på' })).toHaveCount(
    1,
  );
});

test('when the server cannot be asked it says so, and asks again when told to', async ({ browser }) => {
  const page = await openPage(browser, app, { path: SEED_MAP });
  await waitUntilLive(page);
  await page.route('**/graphql', (route) => route.abort());
  await page.getByRole('tab', { name: 'Hva mangler?' }).click();
  await expect(page.getByText('Vi fikk ikke regnet det ut').first()).toBeVisible();
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Prøv igjen' }).first().click();
  await expect(sentences(page).first()).toBeVisible();
});
