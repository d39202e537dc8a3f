import type { Page } from '@playwright/test';
import { seedId } from '@sirkel/seed';
import { name, newNode, show } from './editingStates.ts';
import { addActor, setSummary } from './newRecords.ts';
import { SEED_MAP, waitUntilLive } from './openPage.ts';
import { dark, panel, phone, press, words } from './State.ts';
import type { State } from './State.ts';

const list = `${SEED_MAP}?view=list`;
const details = `${list}&selected=${seedId('A04')}`;
// What the browser says of a line that cannot be had.
const noLine = /WebSocket|ERR_INTERNET_DISCONNECTED|Failed to load resource|dynamically imported/;

/** What becomes of what was written: kept, saved, refused, or met by what others wrote. */
export const savingStates: readonly State[] = [
  { name: 'a form that was refused', open: { path: list }, reach: refused },
  {
    name: 'the form could not be fetched',
    open: { path: details },
    before: withoutForm,
    reach: unfetched,
    expected: noLine,
  },
  {
    name: 'the form could not be fetched, phone, dark',
    open: { path: details, ...phone, ...dark },
    before: withoutForm,
    reach: unfetched,
    expected: noLine,
  },
  {
    name: 'the form comes at the second try',
    open: { path: details },
    before: withoutForm,
    reach: fetchedAgain,
    expected: noLine,
  },
  { name: 'a draft that was kept', open: { path: details }, reach: keptDraft },
  { name: 'throwing away what was written', open: { path: details }, reach: discarding },
  { name: 'changed by others meanwhile', open: { path: list }, reach: changedByOthers },
  { name: 'conflict', open: { path: list }, reach: conflict },
  { name: 'conflict, phone, dark', open: { path: list, ...phone, ...dark }, reach: conflict },
  { name: 'nothing can be saved', open: { path: list }, before: cannotSave, reach: keptUnsaved },
  {
    name: 'nothing can be saved, phone, dark',
    open: { path: list, ...phone, ...dark },
    before: cannotSave,
    reach: keptUnsaved,
  },
  { name: 'refused for a fault of the server', open: { path: list }, reach: faultNoticed },
  { name: 'saved, said in passing', open: { path: list }, reach: saved },
];

async function refused(page: Page): Promise<void> {
  await newNode('Aktør')(page);
  await page.route('**/graphql', (route) => {
    const extensions = { code: 'INVALID', path: 'name', requestId: 'r-1' };
    const isCommit = route.request().postData()?.includes('commit(') === true;
    return isCommit ? route.fulfill({ json: { errors: [{ message: 'No.', extensions }] } }) : route.fallback();
  });
  await page.getByRole('textbox', { name: /^Navn/ }).fill('Et navn');
  await press(page, 'Lagre');
  await words('Dette ble ikke lagret')(page);
}

// The forms' file, which is else fetched before it is needed.
const formFile = /\/assets\/EditSurface[^/]*\.js$/;

async function withoutForm(page: Page): Promise<void> {
  await page.route(formFile, (route) => route.abort());
}

async function unfetched(page: Page): Promise<void> {
  await waitUntilLive(page);
  await page.context().setOffline(true);
  await press(page, 'Rediger');
  await panel('Skjemaet kunne ikke hentes')(page);
  await words('Serveren svarer ikke nå')(page);
}

async function fetchedAgain(page: Page): Promise<void> {
  await unfetched(page);
  await page.unroute(formFile);
  await page.context().setOffline(false);
  await panel(/^Rediger /)(page);
}

async function keptDraft(page: Page): Promise<void> {
  await press(page, 'Rediger');
  await page.getByRole('textbox', { name: /^Navn/ }).fill('Et annet navn');
  page.on('dialog', (question) => void question.accept());
  await page.reload();
  await words(/^Dette skrev du før siden/)(page);
}

async function discarding(page: Page): Promise<void> {
  await press(page, 'Rediger');
  await page.getByRole('textbox', { name: /^Navn/ }).fill('Et annet navn');
  await page.keyboard.press('Escape');
  await panel('Forkaste det du har skrevet?')(page);
}

async function changedByOthers(page: Page): Promise<void> {
  const made = await addActor(page, name('Flere skriver'), { summary: { nb: 'Først' } });
  await show(page, made);
  await press(page, 'Rediger');
  await page
    .getByRole('group', { name: /^Kort sagt/ })
    .getByLabel('Bokmål')
    .fill('Mitt');
  await setSummary(page, made, 'Først', 'Deres');
  await words('Nå står det: Deres')(page);
}

async function conflict(page: Page): Promise<void> {
  await changedByOthers(page);
  await press(page, 'Lagre');
  await panel('Noen andre har endret det samme')(page);
}

/** Answers as a server without its store: what is asked to be changed is not. */
async function cannotSave(page: Page): Promise<void> {
  await page.route('**/health/ready', (route) => route.fulfill({ json: { status: 'unavailable' } }));
  await page.route('**/graphql', (route) => {
    const extensions = { code: 'UNAVAILABLE', requestId: '3f0c1f5e-8a4e-4a57-9d7b-6a1f0f1f2a3b' };
    const isCommit = route.request().postData()?.includes('commit(') === true;
    return isCommit ? route.fulfill({ json: { errors: [{ message: 'No.', extensions }] } }) : route.fallback();
  });
}

async function keptUnsaved(page: Page): Promise<void> {
  await newNode('Aktør')(page);
  await page.getByRole('textbox', { name: /^Navn/ }).fill('Et sted å være');
  await press(page, 'Lagre');
  await page
    .getByText(/^Kartet kan leses, men endringer kan ikke/)
    .last()
    .waitFor();
  const sheet = page.getByRole('dialog').getByRole('button', { name: 'Lukk detaljene' });
  if (await sheet.isVisible()) await sheet.click();
}

async function faultNoticed(page: Page): Promise<void> {
  await page.route('**/graphql', (route) => {
    const extensions = { code: 'TOO_NEW_TO_BE_KNOWN', requestId: '3f0c1f5e-8a4e-4a57-9d7b-6a1f0f1f2a3b' };
    const isCommit = route.request().postData()?.includes('commit(') === true;
    return isCommit ? route.fulfill({ json: { errors: [{ message: 'No.', extensions }] } }) : route.fallback();
  });
  await newNode('Aktør')(page);
  await page.getByRole('textbox', { name: /^Navn/ }).fill('Et navn');
  await press(page, 'Lagre');
  await words('Gi denne koden til den som driver serveren:')(page);
}

async function saved(page: Page): Promise<void> {
  await newNode('Aktør')(page);
  await page.getByRole('textbox', { name: /^Navn/ }).fill(name('Et sted å være'));
  await press(page, 'Lagre');
  await words(/^Lagret\./)(page);
}
