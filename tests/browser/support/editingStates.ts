import { randomUUID } from 'node:crypto';
import { seedId } from '@sirkel/seed';
import type { Page } from '@playwright/test';
import { drag, placeOf, waitUntilDrawn } from './circle.ts';
import { addActor, addTie, setSummary } from './newRecords.ts';
import type { Made } from './newRecords.ts';
import { SEED_MAP, waitUntilLive } from './openPage.ts';
import { dark, panel, phone, press, words } from './State.ts';
import type { State } from './State.ts';

const list = `${SEED_MAP}?view=list`;
// What the browser says of a line that cannot be had.
const noLine = /WebSocket|ERR_INTERNET_DISCONNECTED|Failed to load resource|dynamically imported/;
const gaps = `${SEED_MAP}?view=gaps`;
const details = `${list}&selected=${seedId('A04')}`;

/** Every state that only those who may edit come to. */
export const editingStates: readonly State[] = [
  { name: 'start page, signed in', open: { path: '/' }, reach: words('Nytt kart') },
  { name: 'start page, signed in, phone', open: { path: '/', ...phone }, reach: words('Nytt kart') },
  { name: 'a new map', open: { path: '/' }, reach: newMap },
  { name: 'a new map, phone, dark', open: { path: '/', ...phone, ...dark }, reach: newMap },
  { name: 'a new map without a name', open: { path: '/' }, reach: newMapWithoutName },
  { name: 'an empty map', open: { path: '/' }, reach: emptyMap },
  { name: 'an empty map, phone, dark', open: { path: '/', ...phone, ...dark }, reach: emptyMap },
  { name: 'map menu', open: { path: list }, reach: mapMenu },
  { name: 'restoring a map', open: { path: list }, reach: mapTask('Gjenopprett fra fil', /^Gjenopprett «/) },
  { name: 'deleting a map', open: { path: list }, reach: mapTask('Slett kartet', /^Slette «/) },
  { name: 'map, signed in, phone', open: { path: list, ...phone }, reach: words('Frivilligsentraler') },
  { name: 'details, signed in', open: { path: details }, reach: words('Legg til kobling') },
  {
    name: 'details, signed in, phone, dark',
    open: { path: details, ...phone, ...dark },
    reach: words('Legg til kobling'),
  },
  { name: 'following a finding up', open: { path: gaps }, reach: followingUp },
  { name: 'following a finding up, phone, dark', open: { path: gaps, ...phone, ...dark }, reach: followingUp },
  { name: 'what to add', open: { path: list }, reach: chooser },
  { name: 'what to add, dark', open: { path: list, ...dark }, reach: chooser },
  { name: 'what to add, phone', open: { path: list, ...phone }, reach: chooser },
  ...['Aktør', 'Tilbud', 'Behov', 'Tiltak', 'Erfaring', 'Mal'].map((kind) => ({
    name: `new: ${kind}, all unfolded`,
    open: { path: list },
    reach: newNode(kind),
  })),
  { name: 'new: Aktør, all unfolded, dark', open: { path: list, ...dark }, reach: newNode('Aktør') },
  { name: 'new: Aktør, all unfolded, phone', open: { path: list, ...phone }, reach: newNode('Aktør') },
  { name: 'a form that lacks something', open: { path: list }, reach: lacking },
  { name: 'a form that lacks something, phone, dark', open: { path: list, ...phone, ...dark }, reach: lacking },
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
  { name: 'new tie: which', open: { path: details }, reach: newTie },
  { name: 'new tie: which, phone, dark', open: { path: details, ...phone, ...dark }, reach: newTie },
  { name: 'new tie: to whom', open: { path: details }, reach: newTieOther },
  { name: 'new tie: the rest', open: { path: details }, reach: newTieRest },
  { name: 'removing what is tied', open: { path: list }, reach: removing },
  { name: 'removing what is tied, phone, dark', open: { path: list, ...phone, ...dark }, reach: removing },
  { name: 'moving to another ring', open: { path: `${SEED_MAP}?view=circle` }, reach: moving },
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

const name = (what: string): string => `${what} ${randomUUID().slice(0, 4)}`;

async function newMap(page: Page): Promise<void> {
  await press(page, 'Nytt kart');
  await panel('Nytt kart')(page);
}

async function newMapWithoutName(page: Page): Promise<void> {
  await newMap(page);
  await press(page, 'Lag kartet');
  await words('Gi kartet et navn.')(page);
}

async function emptyMap(page: Page): Promise<void> {
  await newMap(page);
  await page.getByRole('textbox', { name: /^Hva skal kartet hete/ }).fill(name('Et tomt kart'));
  await press(page, 'Lag kartet');
  await words('Kartet er tomt ennå')(page);
}

async function mapMenu(page: Page): Promise<void> {
  await press(page, /^Kartet:/);
  await words('Last ned kartet')(page);
}

function mapTask(button: string, title: RegExp): (page: Page) => Promise<void> {
  return async (page) => {
    await mapMenu(page);
    await press(page, button);
    await panel(title)(page);
  };
}

async function followingUp(page: Page): Promise<void> {
  await waitUntilLive(page);
  await page
    .getByRole('button', { name: /^Følg opp/ })
    .first()
    .click();
  await page.getByRole('dialog', { name: 'Følg opp funnet' }).waitFor();
}

async function chooser(page: Page): Promise<void> {
  await press(page, 'Legg til');
  await panel('Hva vil du legge til?')(page);
}

function newNode(kind: string): (page: Page) => Promise<void> {
  return async (page) => {
    await chooser(page);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: new RegExp(`^${kind}`) })
      .click();
    await panel(/^Legg til [^ ]/)(page);
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('dialog details')) part.setAttribute('open', '');
    });
  };
}

async function lacking(page: Page): Promise<void> {
  await newNode('Aktør')(page);
  await press(page, 'Lagre');
  await words('Én ting må rettes')(page);
}

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

async function newTie(page: Page): Promise<void> {
  await press(page, 'Legg til kobling');
  await panel(/^Ny kobling/)(page);
}

async function newTieOther(page: Page): Promise<void> {
  await newTie(page);
  await page.getByRole('combobox', { name: 'Hvordan henger de sammen?' }).fill('finansierer');
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Hvem eller hva?' }).waitFor();
}

async function newTieRest(page: Page): Promise<void> {
  await newTieOther(page);
  await page.getByRole('combobox', { name: 'Hvem eller hva?' }).fill('Sosenteriet');
  await page.keyboard.press('Enter');
  await words(/^Status/)(page);
}

async function removing(page: Page): Promise<void> {
  const [made, other] = [await addActor(page, name('Fjernes')), await addActor(page, name('Blir'))];
  await addTie(page, 'funds', other, made);
  await show(page, made);
  await press(page, 'Fjern');
  await words('Én kobling går med:')(page);
}

async function moving(page: Page): Promise<void> {
  await waitUntilLive(page);
  await waitUntilDrawn(page);
  const to = await placeOf(page, seedId('A01'));
  await page.getByRole('button', { name: 'Legg til', exact: true }).waitFor();
  await drag(page, await placeOf(page, seedId('A04')), { x: to.x + 9, y: to.y + 9 });
  await panel('Flytte Innovasjon Norge?')(page);
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

async function show(page: Page, { id }: Made): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}${list}&selected=${id}`);
  await waitUntilLive(page);
}
