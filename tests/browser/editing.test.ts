import { relationKinds } from '@sirkel/graph-schema';
import { tabTo } from './support/keyboard.ts';
import { addActor, addTie, setSummary } from './support/newRecords.ts';
import { openPage, SEED_MAP, waitUntilLive } from './support/openPage.ts';
import { nodeNamed, readGraph } from './support/readGraph.ts';
import { signIn } from './support/signIn.ts';
import type { SignedIn } from './support/signIn.ts';
import { startApp } from './support/startApp.ts';
import type { RunningApp } from './support/startApp.ts';
import { expect, test } from './support/test.ts';
import type { Browser, Locator, Page } from './support/test.ts';

let app: RunningApp;
let coordinator: SignedIn;
test.beforeAll(async ({ browser }) => {
  app = await startApp();
  coordinator = await signIn(browser, app);
});
test.afterAll(async () => {
  await app.remove();
});

async function openList(browser: Browser, search = ''): Promise<Page> {
  const page = await openPage(browser, app, { path: `${SEED_MAP}?view=list${search}`, ...coordinator });
  await waitUntilLive(page);
  await page.getByRole('button', { name: 'Legg til', exact: true }).waitFor();
  return page;
}

function detailsOf(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true });
}

function notices(page: Page): Locator {
  return page.locator('.notices');
}

async function showDetails(page: Page, id: string): Promise<void> {
  await page.goto(`${app.url}${SEED_MAP}?view=list&selected=${id}`);
  await waitUntilLive(page);
}

test('a reader is offered nothing to edit', async ({ browser }) => {
  const page = await openPage(browser, app, { path: `${SEED_MAP}?view=list` });
  await waitUntilLive(page);
  await page.locator('.ring-list__node').first().click();
  await expect(page.getByText('Du leser')).toBeAttached();
  for (const name of ['Legg til', 'Rediger', 'Fjern', 'Angre']) {
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0);
  }
});

test('a node is added by form with the keyboard alone', async ({ browser }) => {
  const page = await openList(browser);
  await tabTo(page, page.getByRole('button', { name: 'Legg til', exact: true }));
  await page.keyboard.press('Enter');
  const chooser = page.getByRole('dialog', { name: 'Hva vil du legge til?' });
  await tabTo(page, chooser.getByRole('button', { name: /^Aktør/ }));
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog', { name: 'Legg til aktør' });
  await tabTo(page, form.getByRole('textbox', { name: /^Navn/ }));
  await page.keyboard.type('Åpen verksted Ærfuglen');
  await tabTo(page, form.getByRole('combobox', { name: /^Ring/ }));
  await page.keyboard.type('Kommune');
  await tabTo(page, form.getByRole('button', { name: 'Lagre' }));
  await page.keyboard.press('Enter');
  await expect(form).toHaveCount(0);
  await expect(notices(page)).toContainText('Lagret. «Åpen verksted Ærfuglen» er på kartet.');
  await expect(detailsOf(page, 'Åpen verksted Ærfuglen')).toBeVisible();
  const made = nodeNamed(await readGraph(page), 'Åpen verksted Ærfuglen');
  expect(made).toMatchObject({ kind: 'actor', layer: 'municipality' });
});

test('a form that lacks something says what, and leads there', async ({ browser }) => {
  const page = await openList(browser);
  await page.getByRole('button', { name: 'Legg til', exact: true }).click();
  await page.getByRole('button', { name: /^Aktør/ }).click();
  const form = page.getByRole('dialog', { name: 'Legg til aktør' });
  await form.getByRole('button', { name: 'Lagre' }).click();
  const summary = form.getByRole('group', { name: 'Én ting må rettes før det kan lagres' });
  await expect(summary).toBeFocused();
  await summary.getByRole('link', { name: 'Navn må fylles ut.' }).click();
  const name = form.getByRole('textbox', { name: /^Navn/ });
  await expect(name).toBeFocused();
  await expect(name).toHaveAttribute('aria-invalid', 'true');
});

test('a node is edited, and shows its new content at once', async ({ browser }) => {
  const page = await openList(browser);
  const { id, name } = await addActor(page, 'Stua på torget');
  await showDetails(page, id);
  await detailsOf(page, name).getByRole('button', { name: 'Rediger' }).click();
  const form = page.getByRole('dialog', { name: `Rediger ${name}` });
  await form
    .getByRole('group', { name: /^Kort sagt/ })
    .getByLabel('Bokmål')
    .fill('Kaffe og prat hver dag.');
  await form.getByRole('button', { name: 'Lagre' }).click();
  await expect(form).toHaveCount(0);
  await expect(detailsOf(page, name).getByText('Kaffe og prat hver dag.')).toBeVisible();
  await expect(notices(page)).toContainText(`«${name}»: kort sagt`, { ignoreCase: true });
});

test('what was written is not thrown away without a question', async ({ browser }) => {
  const page = await openList(browser);
  await page.getByRole('button', { name: 'Legg til', exact: true }).click();
  await page.getByRole('button', { name: /^Behov/ }).click();
  const form = page.getByRole('dialog', { name: /^Legg til behov/ });
  await form.getByRole('textbox', { name: /^Navn/ }).fill('Noe halvferdig');
  await page.keyboard.press('Escape');
  const question = page.getByRole('dialog', { name: 'Forkaste det du har skrevet?' });
  await question.getByRole('button', { name: 'Fortsett å skrive' }).click();
  await expect(form.getByRole('textbox', { name: /^Navn/ })).toHaveValue('Noe halvferdig');
  await page.keyboard.press('Escape');
  await question.getByRole('button', { name: 'Forkast' }).click();
  await expect(form).toHaveCount(0);
});

test('removing names what goes with it, and is taken back and done again by keys and by buttons', async ({
  browser,
}) => {
  const page = await openList(browser);
  const made = await addActor(page, 'Verkstedet som forsvinner');
  const other = await addActor(page, 'Naboen til verkstedet');
  await addTie(page, 'funds', other, made);
  await showDetails(page, made.id);
  await detailsOf(page, made.name).getByRole('button', { name: 'Fjern' }).click();
  const question = page.getByRole('dialog', { name: `Fjerne ${made.name}?` });
  await expect(question.getByRole('listitem')).toHaveText([`${other.name} finansierer ${made.name}.`]);
  await expect(question.getByRole('button', { name: 'Avbryt' })).toBeFocused();
  await question.getByRole('button', { name: 'Fjern', exact: true }).click();
  const listed = page.locator('.ring-list__node', { hasText: made.name });
  await expect(listed).toHaveCount(0);
  await expect(notices(page)).toContainText(`«${made.name}» er tatt av kartet, med 1 kobling.`);
  const isTied = async (): Promise<boolean> =>
    (await readGraph(page)).relations.some(({ from, to }) => from === other.id && to === made.id);
  expect(await isTied()).toBe(false);
  await page.keyboard.press('Control+z');
  await expect(listed).toHaveCount(1);
  await expect.poll(isTied).toBe(true);
  await page.keyboard.press('Control+Shift+z');
  await expect(listed).toHaveCount(0);
  await expect.poll(isTied).toBe(false);
  await page.getByRole('button', { name: 'Angre', exact: true }).click();
  await expect(listed).toHaveCount(1);
  await page.getByRole('button', { name: 'Gjør om igjen', exact: true }).click();
  await expect(listed).toHaveCount(0);
});

test('taking back is refused politely when somebody else has built on it', async ({ browser }) => {
  const page = await openList(browser);
  const elsewhere = await openList(browser);
  const { id, name } = await addActor(page, 'Det flere bygger på', { summary: { nb: 'Først.' } });
  await showDetails(page, id);
  await detailsOf(page, name).getByRole('button', { name: 'Rediger' }).click();
  const form = page.getByRole('dialog', { name: `Rediger ${name}` });
  await form
    .getByRole('group', { name: /^Kort sagt/ })
    .getByLabel('Bokmål')
    .fill('Så dette.');
  await form.getByRole('button', { name: 'Lagre' }).click();
  await expect(detailsOf(page, name).getByText('Så dette.')).toBeVisible();
  // It is shown before the server has it.
  await expect(notices(page)).toContainText(/^Lagret\./);
  await setSummary(elsewhere, { id, name }, 'Så dette.', 'Og til slutt dette.');
  await expect(detailsOf(page, name).getByText('Og til slutt dette.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(notices(page)).toContainText('Dette kan ikke angres, for noen har bygd videre på det siden.');
  await expect(detailsOf(page, name).getByText('Og til slutt dette.')).toBeVisible();
});

test('a relation is added: only ways and ends that the kind allows are offered', async ({ browser }) => {
  const page = await openList(browser);
  const { id, name } = await addActor(page, 'Givergleden');
  await showDetails(page, id);
  await detailsOf(page, name).getByRole('button', { name: 'Legg til kobling' }).click();
  const form = page.getByRole('dialog', { name: `Ny kobling: ${name}` });
  const how = form.getByRole('combobox', { name: 'Hvordan henger de sammen?' });
  await expect(how).toBeFocused();
  const ways = form.getByRole('listbox', { name: 'Hvordan henger de sammen?' }).getByRole('option');
  await expect(ways).toHaveCount(waysOf('actor'));
  await page.keyboard.type('finansierer');
  await page.keyboard.press('Enter');
  const other = form.getByRole('combobox', { name: 'Hvem eller hva?' });
  await expect(other).toBeFocused();
  const ends = form.getByRole('listbox', { name: 'Hvem eller hva?' }).getByRole('option');
  const allowed = ['Aktør', 'Tilbud eller ordning', 'Tiltak eller anbefaling'];
  for (const kind of await ends.locator('.search-list__detail').allTextContents()) expect(allowed).toContain(kind);
  await page.keyboard.type('Utenforskap');
  await expect(ends).toHaveCount(0);
  await other.fill('Sosenteriet');
  await expect(ends.first()).toContainText('Sosenteriet');
  await page.keyboard.press('Enter');
  await form.getByRole('button', { name: 'Lagre' }).click();
  await expect(form).toHaveCount(0);
  const details = detailsOf(page, name);
  await expect(details.getByRole('heading', { name: `${name} finansierer` })).toBeVisible();
  await expect(details.getByRole('button', { name: 'Sosenteriet', exact: true })).toBeVisible();
});

/** In how many ways a kind of node can be tied: at either end of a kind of relation, mutual ones once. */
function waysOf(kind: string): number {
  return relationKinds.reduce((count, { from, to, mutual }) => {
    const ends = [from, to].filter((allowed) => allowed.includes(kind)).length;
    return count + (mutual ? Math.min(ends, 1) : ends);
  }, 0);
}
