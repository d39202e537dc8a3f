import { seedId } from '@sirkel/seed';
import type { Page } from '@playwright/test';
import { waitUntilDrawn } from './circle.ts';
import { SEED_MAP, waitUntilLive } from './openPage.ts';
import { dark, panel, phone, press, words } from './State.ts';
import type { State } from './State.ts';

const wide = { viewport: { width: 1920, height: 1080 } } as const;
const list = `${SEED_MAP}?view=list`;
const circle = `${SEED_MAP}?view=circle`;
const gaps = `${SEED_MAP}?view=gaps`;
const places = `${gaps}&section=places`;
const whatIf = `${SEED_MAP}?view=try&part=whatIf`;
const goneProvider = `${whatIf}&without=${seedId('A09')}`;
const route = `${SEED_MAP}?view=try&from=${seedId('A01')}`;
const aWay = `${route}&to=${seedId('A09')}`;
const figures = `${gaps}&part=figures`;
const built = `${SEED_MAP}?where=any(kind:need+all(ties:3..+near:2,selected))+between:${seedId('A01')},${seedId('A04')}`;
const around = `${SEED_MAP}?focus=${seedId('A01')}&hidden=${seedId('A04')}`;
const details = `${SEED_MAP}?selected=${seedId('A04')}`;

const drawn = async (page: Page): Promise<void> => {
  await waitUntilLive(page);
  await waitUntilDrawn(page);
};

/** The states that a reader can come to, but for those of the picture and of the list's other forms. */
export const readingStates: readonly State[] = [
  { name: 'start page, bokmål', open: { path: '/?lang=nb' }, reach: words('Kort fortalt') },
  { name: 'start page, nynorsk', open: { path: '/?lang=nn' }, reach: words('Kort fortalt') },
  { name: 'start page, English', open: { path: '/?lang=en' }, reach: words('In short') },
  { name: 'start page, dark', open: { path: '/', ...dark }, reach: words('Kort fortalt') },
  { name: 'start page, phone', open: { path: '/', ...phone }, reach: words('Kort fortalt') },
  { name: 'circle, light', open: { path: circle }, reach: drawn },
  { name: 'circle, dark', open: { path: circle, ...dark }, reach: drawn },
  { name: 'circle, nynorsk', open: { path: `${circle}&lang=nn` }, reach: drawn },
  { name: 'circle, English', open: { path: `${circle}&lang=en` }, reach: drawn },
  { name: 'circle, wide, with the legend', open: { path: circle, ...wide }, reach: drawn },
  { name: 'circle, phone', open: { path: circle, ...phone }, reach: drawn },
  { name: 'list', open: { path: list }, reach: words('Frivilligsentraler') },
  { name: 'list, dark', open: { path: list, ...dark }, reach: words('Frivilligsentraler') },
  { name: 'list, phone', open: { path: SEED_MAP, ...phone }, reach: words('Frivilligsentraler') },
  { name: 'details', open: { path: details }, reach: panel('Innovasjon Norge') },
  { name: 'details, dark', open: { path: details, ...dark }, reach: panel('Innovasjon Norge') },
  { name: 'details, phone', open: { path: details, ...phone }, reach: panel('Innovasjon Norge') },
  { name: 'details, phone, dark', open: { path: details, ...phone, ...dark }, reach: panel('Innovasjon Norge') },
  { name: 'details, with history and what a tie carries', open: { path: details }, reach: unfolded },
  { name: 'details of a tie', open: { path: details }, reach: tie },
  {
    name: 'details of what has gone',
    open: { path: `${SEED_MAP}?selected=gone` },
    reach: words('finnes ikke på kartet'),
  },
  { name: 'filter', open: { path: circle }, reach: filter },
  { name: 'filter, dark', open: { path: circle, ...dark }, reach: filter },
  { name: 'filter, phone', open: { path: circle, ...phone }, reach: filter },
  { name: 'filter over the list', open: { path: `${list}&kinds=need` }, reach: filter },
  {
    name: 'filtered to nothing',
    open: { path: `${circle}&kinds=story&sectors=private` },
    reach: words('Ingenting passer'),
  },
  { name: 'filter, built', open: { path: `${built}&view=circle` }, reach: builder('Viser:') },
  { name: 'filter, built, dark', open: { path: `${built}&view=list`, ...dark }, reach: builder('Viser:') },
  { name: 'filter, built, phone, dark', open: { path: built, ...phone, ...dark }, reach: builder('Viser:') },
  { name: 'filter, built, nynorsk, phone', open: { path: `${built}&lang=nn`, ...phone }, reach: builder('Viser:') },
  {
    name: 'filter that cannot be read, English',
    open: { path: `${SEED_MAP}?where=colour:red&lang=en` },
    reach: builder('The word “colour”'),
  },
  { name: 'around a node', open: { path: `${around}&view=circle&steps=2` }, reach: words(/^Rundt /) },
  { name: 'around a node, phone, dark', open: { path: around, ...phone, ...dark }, reach: words(/^Rundt /) },
  { name: 'around a node, circle, phone', open: { path: `${around}&view=circle`, ...phone }, reach: words(/^Rundt /) },
  { name: 'gaps', open: { path: gaps }, reach: words('Mer som mangler') },
  { name: 'gaps, nynorsk, dark', open: { path: `${gaps}&lang=nn`, ...dark }, reach: words('Meir som manglar') },
  { name: 'gaps, English', open: { path: `${gaps}&lang=en` }, reach: words('More that is missing') },
  { name: 'gaps, phone', open: { path: gaps, ...phone }, reach: words('Mer som mangler') },
  { name: 'gaps, a cell and a method opened', open: { path: gaps }, reach: openedGaps },
  { name: 'gaps, a cell and a method opened, phone, dark', open: { path: gaps, ...phone, ...dark }, reach: openedGaps },
  { name: 'needs and recommendations', open: { path: gaps }, reach: openedAnswers },
  { name: 'needs and recommendations, phone, dark', open: { path: gaps, ...phone, ...dark }, reach: openedAnswers },
  { name: 'gaps of a municipality', open: { path: `${gaps}&municipality=3907` }, reach: openedPlace },
  {
    name: 'gaps of a municipality, phone, dark',
    open: { path: `${gaps}&municipality=3907`, ...phone, ...dark },
    reach: openedPlace,
  },
  { name: 'municipalities', open: { path: places }, reach: openedPlaces },
  {
    name: 'municipalities, nynorsk, phone, dark',
    open: { path: `${places}&lang=nn`, ...phone, ...dark },
    reach: words('Kopier lenkje'),
  },
  { name: 'what is missing in a ring', open: { path: gaps }, reach: openedRing },
  { name: 'what is missing in a ring, phone, dark', open: { path: gaps, ...phone, ...dark }, reach: openedRing },
  { name: 'missing ties', open: { path: `${gaps}&part=links` }, reach: missingTies },
  { name: 'missing ties, phone, dark', open: { path: `${gaps}&part=links`, ...phone, ...dark }, reach: missingTies },
  { name: 'weak spots', open: { path: gaps }, reach: weakSpots },
  { name: 'weak spots, phone, dark', open: { path: gaps, ...phone, ...dark }, reach: weakSpots },
  { name: 'not recorded', open: { path: gaps }, reach: notRecorded },
  { name: 'figures', open: { path: figures }, reach: words('Det folk trenger') },
  { name: 'figures, compared and for researchers', open: { path: figures }, reach: openedFigures },
  {
    name: 'figures, compared and for researchers, phone, dark',
    open: { path: figures, ...phone, ...dark },
    reach: openedFigures,
  },
  { name: 'a finding on the map', open: { path: gaps }, reach: findingOnMap },
  { name: 'a finding on the map, phone, dark', open: { path: gaps, ...phone, ...dark }, reach: findingOnMap },
  { name: 'a finding in the list, phone', open: { path: gaps, ...phone }, reach: findingInList },
  { name: 'what if, nothing yet', open: { path: whatIf }, reach: words('Ingenting ennå.') },
  { name: 'what if, a provider gone', open: { path: goneProvider }, reach: triedOut },
  { name: 'what if, a provider gone, phone, dark', open: { path: goneProvider, ...phone, ...dark }, reach: triedOut },
  { name: 'what if, something new', open: { path: whatIf, ...phone }, reach: newEntry },
  { name: 'roads of help', open: { path: `${SEED_MAP}?view=try` }, reach: words('Hvor langt har hjelpen å gå?') },
  { name: 'ways, and what they may lead over', open: { path: aWay }, reach: openedWays },
  { name: 'ways, phone, dark', open: { path: aWay, ...phone, ...dark }, reach: openedWays },
  {
    name: 'no way, nynorsk',
    open: { path: `${route}&to=${seedId('A04')}&lang=nn` },
    reach: words('Ingen registrert veg'),
  },
  { name: 'choosing an end, phone', open: { path: route, ...phone }, reach: choosingEnd },
  { name: 'search, with hits', open: { path: list }, reach: search('ø', words('Økosystemgartneren')) },
  { name: 'search, with hits, dark', open: { path: list, ...dark }, reach: search('ø', words('Økosystemgartneren')) },
  {
    name: 'search, with hits, phone',
    open: { path: list, ...phone },
    reach: search('ø', words('Økosystemgartneren')),
  },
  { name: 'search, nothing found', open: { path: list }, reach: search('qqqqq', words('Ingen treff')) },
  { name: 'language and appearance', open: { path: list }, reach: preferences },
  { name: 'language and appearance, phone', open: { path: list, ...phone }, reach: preferencesInMenu },
];

async function openedWays(page: Page): Promise<void> {
  await page.getByText('Hva veien kan gå over').click();
  await page.getByText('Slik er det regnet ut').click();
  await words('Ta med grupper og roller')(page);
}

async function choosingEnd(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Til' }).fill('kommune');
  await page.locator('.route-end .search__note').filter({ hasText: /treff/ }).waitFor();
}

async function openedGaps(page: Page): Promise<void> {
  await press(page, /^Offentlig politikk, Regionen/);
  await page.getByRole('heading', { name: 'Offentlig politikk, Regionen' }).waitFor();
  await page.getByText('Slik er det regnet ut').nth(1).click();
  await words(/^Kilde: /)(page);
}

async function openedAnswers(page: Page): Promise<void> {
  await words('Å komme i arbeid')(page);
  await page.getByRole('combobox', { name: 'Sted' }).selectOption('municipality 3907');
  await page.getByRole('combobox', { name: 'Sted' }).selectOption('');
  await press(page, 'Vis flere');
  await page.getByText('Slik er det regnet ut').last().click();
}

async function openedPlaces(page: Page): Promise<void> {
  await press(page, 'Kopier lenke: Kommuner');
  await words(/^Lenken er kopiert|^Her er det som skulle kopieres/)(page);
}

async function openedRing(page: Page): Promise<void> {
  await press(page, 'Regionen');
  await page.getByRole('heading', { name: 'Oppgitt å mangle: Regionen' }).waitFor();
}

async function openedPlace(page: Page): Promise<void> {
  await page.getByText('Felt i 23 kommuner').click();
  await press(page, /^Sandefjord, Finansiering/);
  await page.getByText('Nevner Sandefjord').waitFor();
}

async function missingTies(page: Page): Promise<void> {
  await page.getByLabel('Ta med grupper og roller her').check();
  await page.getByText('Hvor mange er spurt?').click();
  await words(/^Begge er koblet til/)(page);
}

async function weakSpots(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Sårbare punkter' }).click();
  await page.getByLabel('Ta med grupper og roller').check();
  await words(/av veiene mellom andre/)(page);
}

async function notRecorded(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Ikke registrert' }).click();
  await words('Dette vet ikke kartet.')(page);
}

async function openedFigures(page: Page): Promise<void> {
  await page.getByText('Slik er det regnet ut').first().click();
  await page.getByText('Vis som tabell').last().click();
  await page.getByLabel('en tidligere dag').check();
  await page.getByLabel('Fra dato').fill(new Date().toISOString().slice(0, 10));
  await press(page, 'Sammenlign');
  await words('Ingen oppføringer eller koblinger er ulike.')(page);
  await page.getByText('Vis tallene').click();
  await words('Konsentrasjon (HHI)')(page);
}

async function findingOnMap(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Vis på kartet/ })
    .first()
    .click();
  await words(/framhevet/)(page);
  await waitUntilDrawn(page);
}

async function findingInList(page: Page): Promise<void> {
  await findingOnMap(page);
  await page.getByRole('tab', { name: 'Liste' }).click();
  await words(/^Viser \d av 137/)(page);
}

async function triedOut(page: Page): Promise<void> {
  await words(/sin siste tilbyder\./)(page);
  await page.getByText('Slik er det regnet ut').first().click();
  await page.getByText(/^Faller bort sammen/).click();
}

async function newEntry(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Noe nytt kommer til' }).check();
  await press(page, 'Legg til');
  await words('Skriv et navn.')(page);
}

async function unfolded(page: Page): Promise<void> {
  await press(page, /^Mer om koblingen/);
  await page.getByText('Historie', { exact: true }).click();
  await words('La dette inn.')(page);
}

async function tie(page: Page): Promise<void> {
  await press(page, /^Mer om koblingen/);
  await press(page, 'Vis koblingen for seg');
  await words('Mellom')(page);
}

async function filter(page: Page): Promise<void> {
  await press(page, /^Filter/);
  await panel('Filter')(page);
  await words('Vis også')(page);
}

function builder(said: string): (page: Page) => Promise<void> {
  return async (page) => {
    await press(page, /^Filter/);
    await words(said)(page);
  };
}

function search(typed: string, then: (page: Page) => Promise<void>): (page: Page) => Promise<void> {
  return async (page) => {
    await page.getByRole('combobox', { name: 'Søk i kartet' }).fill(typed);
    await page.locator('.search__note').filter({ hasText: /treff/ }).waitFor();
    await then(page);
  };
}

// There is no room for it in the bar of a phone.
async function preferencesInMenu(page: Page): Promise<void> {
  await press(page, /^Meny/);
  await words('Som på enheten')(page);
}

async function preferences(page: Page): Promise<void> {
  await press(page, /^Språk og utseende/);
  await words('Som på enheten')(page);
}
