import { addActor, setSummary } from './support/newRecords.ts';
import type { Made } from './support/newRecords.ts';
import { openPage, SEED_MAP, waitUntilLive } from './support/openPage.ts';
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

type Written = { readonly page: Page; readonly elsewhere: Page; readonly made: Made; readonly form: Locator };

/** A node with a form open on it, in which "Mitt" is written; and a second screen with its details. */
async function write(browser: Browser, name: string): Promise<Written> {
  const page = await openPage(browser, app, coordinator);
  const made = await addActor(page, name, { summary: { nb: 'Først' } });
  const details = `${SEED_MAP}?view=list&selected=${made.id}`;
  const elsewhere = await openPage(browser, app, { path: details, ...coordinator });
  await page.goto(`${app.url}${details}`);
  await waitUntilLive(page);
  await waitUntilLive(elsewhere);
  await page.getByRole('button', { name: 'Rediger', exact: true }).click();
  const form = page.getByRole('dialog', { name: `Rediger ${name}` });
  await summaryOf(form).fill('Mitt');
  return { page, elsewhere, made, form };
}

function summaryOf(form: Locator): Locator {
  return form.getByRole('group', { name: /^Kort sagt/ }).getByLabel('Bokmål');
}

test('an open form is not overwritten by what others change; it says so, and one may take theirs', async ({
  browser,
}) => {
  const { elsewhere, made, form } = await write(browser, 'Torgboden');
  await setSummary(elsewhere, made, 'Først', 'Deres');
  const others = form.getByRole('group', { name: 'Kort sagt er endret av noen andre mens du skrev.' });
  await expect(others).toContainText('Nå står det: Deres');
  await expect(summaryOf(form)).toHaveValue('Mitt');
  await others.getByRole('button', { name: 'Bruk deres' }).click();
  await expect(summaryOf(form)).toHaveValue('Deres');
  await expect(others).toHaveCount(0);
});

for (const [choice, stands] of [
  ['Du skrev', 'Mitt'],
  ['Nå står det', 'Deres'],
] as const) {
  test(`a conflict shows both values, and «${choice}» is what stands on both screens`, async ({ browser }) => {
    const { page, elsewhere, made, form } = await write(browser, `Brygga ${stands}`);
    await form.getByRole('textbox', { name: /^Navn/ }).fill(`${made.name} ved sjøen`);
    await setSummary(elsewhere, made, 'Først', 'Deres');
    await expect(form.getByText('Nå står det: Deres')).toBeVisible();
    await form.getByRole('button', { name: 'Lagre' }).click();
    const conflict = page.getByRole('dialog', { name: 'Noen andre har endret det samme' });
    await expect(conflict.getByRole('radio', { name: 'Du skrev Mitt' })).toBeVisible();
    await expect(conflict.getByRole('radio', { name: 'Nå står det Deres' })).toBeVisible();
    await conflict.getByRole('radio', { name: new RegExp(`^${choice}`) }).check();
    await conflict.getByRole('button', { name: 'Lagre' }).click();
    await expect(conflict).toHaveCount(0);
    for (const screen of [page, elsewhere]) {
      const details = screen.getByRole('region', { name: `${made.name} ved sjøen`, exact: true });
      await expect(details.locator('.details__summary')).toHaveText(stands);
    }
  });
}

test('a conflict is not saved before it is chosen, and leads back to all that was written', async ({ browser }) => {
  const { page, elsewhere, made, form } = await write(browser, 'Kaia');
  await setSummary(elsewhere, made, 'Først', 'Deres');
  await expect(form.getByText('Nå står det: Deres')).toBeVisible();
  await form.getByRole('button', { name: 'Lagre' }).click();
  const conflict = page.getByRole('dialog', { name: 'Noen andre har endret det samme' });
  await conflict.getByRole('button', { name: 'Lagre' }).click();
  await expect(conflict.getByRole('link', { name: 'Velg for Kort sagt hva som skal stå.' })).toBeVisible();
  await conflict.getByRole('button', { name: 'Tilbake til skjemaet' }).last().click();
  await expect(summaryOf(form)).toHaveValue('Mitt');
});

test('what the server refuses comes back in the form, with why', async ({ browser }) => {
  const { page, form } = await write(browser, 'Smia');
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('commit(') !== true) return route.fallback();
    const extensions = { code: 'INVALID', path: 'summary', requestId: 'r-1' };
    return route.fulfill({ json: { errors: [{ message: 'The summary is not accepted.', extensions }] } });
  });
  await form.getByRole('button', { name: 'Lagre' }).click();
  await expect(form.getByRole('heading', { name: 'Dette ble ikke lagret' })).toBeVisible();
  await expect(form.getByText('The summary is not accepted.')).toBeVisible();
  await expect(summaryOf(form)).toHaveValue('Mitt');
  await page.unroute('**/graphql');
  await form.getByRole('button', { name: 'Lagre' }).click();
  await expect(form).toHaveCount(0);
  await expect(page.locator('.details__summary')).toHaveText('Mitt');
});

test('what was written survives that the page is loaded anew', async ({ browser }) => {
  const { page, form } = await write(browser, 'Fyret');
  await page.reload();
  await expect(summaryOf(form)).toHaveValue('Mitt');
  await form.getByRole('button', { name: 'Lagre' }).click();
  await expect(page.locator('.details__summary')).toHaveText('Mitt');
});

test('what is saved without a connection is shown at once, said to wait, and sent when it is back', async ({
  browser,
}) => {
  const { page, elsewhere, form } = await write(browser, 'Losen');
  await page.context().setOffline(true);
  await form.getByRole('button', { name: 'Lagre' }).click();
  await expect(page.locator('.details__summary')).toHaveText('Mitt');
  await expect(page.getByText('blir lagret når forbindelsen er tilbake').first()).toBeVisible({ timeout: 15_000 });
  await expect(elsewhere.locator('.details__summary')).toHaveText('Først');
  await page.context().setOffline(false);
  await expect(elsewhere.locator('.details__summary')).toHaveText('Mitt', { timeout: 30_000 });
});

test('what others remove while one writes is said, and nothing that was written is lost', async ({ browser }) => {
  const { elsewhere, made, form } = await write(browser, 'Naustet');
  await elsewhere.getByRole('button', { name: 'Fjern', exact: true }).click();
  await elsewhere.getByRole('dialog').getByRole('button', { name: 'Fjern', exact: true }).click();
  await expect(elsewhere.locator('.ring-list__node', { hasText: made.name })).toHaveCount(0);
  await expect(form.getByText('Noen andre har fjernet dette fra kartet')).toBeVisible();
  await expect(summaryOf(form)).toHaveValue('Mitt');
});
