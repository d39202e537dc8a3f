import { randomUUID } from 'node:crypto';
import { seedId } from '@sirkel/seed';
import type { Page } from '@playwright/test';
import { drag, placeOf, waitUntilDrawn } from './circle.ts';
import { addActor, addTie } from './newRecords.ts';
import type { Made } from './newRecords.ts';
import { SEED_MAP, waitUntilLive } from './openPage.ts';
import { dark, panel, phone, press, words } from './State.ts';
import type { State } from './State.ts';

const list = `${SEED_MAP}?view=list`;
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
  { name: 'a new map of some municipalities, phone', open: { path: '/', ...phone }, reach: newMapOfSome },
  { name: 'a map from the template', open: { path: '/' }, reach: fromTemplate },
  { name: 'a map from the template, phone, dark', open: { path: '/', ...phone, ...dark }, reach: fromTemplate },
  { name: 'a suggestion of the template', open: { path: '/' }, reach: suggestion },
  { name: 'a suggestion of the template, phone, dark', open: { path: '/', ...phone, ...dark }, reach: suggestion },
  { name: 'map menu', open: { path: list }, reach: mapMenu },
  { name: 'menu of the bar, phone, dark', open: { path: list, ...phone, ...dark }, reach: barMenu },
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
  { name: 'new tie: which', open: { path: details }, reach: newTie },
  { name: 'new tie: which, phone, dark', open: { path: details, ...phone, ...dark }, reach: newTie },
  { name: 'new tie: to whom', open: { path: details }, reach: newTieOther },
  { name: 'new tie: the rest', open: { path: details }, reach: newTieRest },
  { name: 'removing what is tied', open: { path: list }, reach: removing },
  { name: 'removing what is tied, phone, dark', open: { path: list, ...phone, ...dark }, reach: removing },
  { name: 'moving to another ring', open: { path: `${SEED_MAP}?view=circle` }, reach: moving },
];

/** A name that no other state gives. */
export const name = (what: string): string => `${what} ${randomUUID().slice(0, 4)}`;

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
  await page.getByLabel('Tom sirkel').check();
  await page.getByRole('textbox', { name: /^Hva skal kartet hete/ }).fill(name('Et tomt kart'));
  await press(page, 'Lag kartet');
  await words('Kartet er tomt ennå')(page);
}

async function newMapOfSome(page: Page): Promise<void> {
  await newMap(page);
  await page.getByLabel('Hvilken region gjelder det?').selectOption('some');
  await page.getByLabel('Skien').check();
}

async function fromTemplate(page: Page): Promise<void> {
  await newMap(page);
  await page.getByLabel('Hvilken region gjelder det?').selectOption('Telemark');
  await press(page, 'Lag kartet');
  await words('Kom i gang')(page);
}

async function suggestion(page: Page): Promise<void> {
  await fromTemplate(page);
  await page.getByRole('button', { name: 'Lukk de første stegene' }).click();
  await page.getByRole('tab', { name: 'Liste' }).click();
  await page.getByText('NAV-kontoret').first().click();
  await page.getByRole('button', { name: 'Finnes hos oss' }).waitFor();
}

async function mapMenu(page: Page): Promise<void> {
  await press(page, /^Kartet:/);
  await words('Last ned kartet')(page);
}

async function barMenu(page: Page): Promise<void> {
  await press(page, /^Meny:/);
  await words('Logg ut')(page);
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

/** Opens the form of a kind, with all of it unfolded. */
export function newNode(kind: string): (page: Page) => Promise<void> {
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

/** Shows what was made in the list. */
export async function show(page: Page, { id }: Made): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}${list}&selected=${id}`);
  await waitUntilLive(page);
}
