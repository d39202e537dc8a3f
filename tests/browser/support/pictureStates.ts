import { seedId } from '@sirkel/seed';
import type { Page } from '@playwright/test';
import { waitUntilDrawn } from './circle.ts';
import { SEED_MAP, waitUntilLive } from './openPage.ts';
import { dark, panel, phone, press, words } from './State.ts';
import type { State } from './State.ts';

const wide = { viewport: { width: 1920, height: 1080 } } as const;
const circle = `${SEED_MAP}?view=circle`;
const outward = `${circle}&layout=outward`;
const middle = `${circle}&layout=middle`;

const drawn = async (page: Page): Promise<void> => {
  await waitUntilLive(page);
  await waitUntilDrawn(page);
};

const laidOut =
  (name: string) =>
  async (page: Page): Promise<void> => {
    await drawn(page);
    await page.getByRole('application', { name: new RegExp(`^${name}`, 'u') }).waitFor();
  };

const layoutChooser = async (page: Page): Promise<void> => {
  await drawn(page);
  await page.getByRole('button', { name: /^Vis som: / }).click();
  await page.getByRole('button', { name: /^Nettverk/ }).waitFor();
};

const looked = `${circle}&size=ties:log&colour=field&symbol=ring&width=strength&tieColour=kind`;

const looks =
  (language: 'nb' | 'nn' | 'en') =>
  async (page: Page): Promise<void> => {
    await drawn(page);
    const name = language === 'en' ? 'Look' : 'Form og farge';
    await press(page, new RegExp(`^${name}`, 'u'));
    await panel(name)(page);
  };

/** The layouts of the picture, the big screen, and what lies over the picture. */
export const pictureStates: readonly State[] = [
  { name: 'saving the picture', open: { path: circle }, reach: saving },
  { name: 'saving the picture, phone', open: { path: circle, ...phone }, reach: saving },
  { name: 'saving the picture, phone, dark', open: { path: circle, ...phone, ...dark }, reach: saving },
  { name: 'the wheel', open: { path: `${circle}&layout=wheel` }, reach: words('Det samme som tabell') },
  {
    name: 'the wheel, phone, dark',
    open: { path: `${circle}&layout=wheel`, ...phone, ...dark },
    reach: words('Det samme som tabell'),
  },
  { name: 'network', open: { path: `${circle}&layout=network` }, reach: laidOut('Nettverk') },
  {
    name: 'fields and rings, dark',
    open: { path: `${circle}&layout=fields`, ...dark },
    reach: laidOut('Felt og ringer'),
  },
  { name: 'fields and rings, phone', open: { path: `${circle}&layout=fields`, ...phone }, reach: laidOut('Felt') },
  {
    name: 'outwards, from what is not selected',
    open: { path: `${outward}&selected=${seedId('A04')}` },
    reach: laidOut('Ut'),
  },
  { name: 'outwards, phone, dark', open: { path: outward, ...phone, ...dark }, reach: laidOut('Ut fra') },
  { name: 'the view from the middle, in words', open: { path: middle, ...wide }, reach: words('når fram til noen') },
  { name: 'the view from the middle, phone', open: { path: middle, ...phone }, reach: laidOut('Hvor er') },
  { name: 'the ways to show the map', open: { path: circle }, reach: layoutChooser },
  { name: 'the ways to show the map, phone, dark', open: { path: circle, ...phone, ...dark }, reach: layoutChooser },
  { name: 'big screen', open: { path: `${circle}&screen=big`, ...wide }, reach: words('Åpne kartet selv') },
  {
    name: 'big screen, dark',
    open: { path: `${middle}&screen=big`, ...wide, ...dark },
    reach: words('Åpne kartet selv'),
  },
  { name: 'legend, dark', open: { path: circle, ...dark, ...wide }, reach: panel('Tegnforklaring') },
  { name: 'legend, phone', open: { path: circle, ...phone }, reach: legend },
  { name: 'look, the circle’s own', open: { path: circle }, reach: looks('nb') },
  { name: 'look, all of it', open: { path: looked }, reach: looks('nb') },
  { name: 'look, all of it, phone', open: { path: `${looked}&lang=nn`, ...phone }, reach: looks('nn') },
  { name: 'look, all of it, phone, dark', open: { path: `${looked}&lang=en`, ...phone, ...dark }, reach: looks('en') },
  {
    name: 'look, of the network of actors, dark',
    open: { path: `${circle}&lang=nn&size=contacts&colour=constraint`, ...dark },
    reach: async (page) => {
      await looks('nn')(page);
      await words('Ikkje rekna ut')(page);
    },
  },
  { name: 'look in the legend, dark', open: { path: looked, ...dark, ...wide }, reach: words('Symbol: Ring') },
  { name: 'look on a big screen', open: { path: `${looked}&screen=big`, ...wide }, reach: words('Symbol: Ring') },
  { name: 'keys', open: { path: circle }, reach: keys },
  // Whoever has a finger alone is offered no keys.
  { name: 'keys, narrow', open: { path: circle, viewport: phone.viewport }, reach: keys },
];

async function saving(page: Page): Promise<void> {
  await drawn(page);
  await press(page, 'Lagre bilde');
  await panel('Lagre bilde')(page);
}

async function legend(page: Page): Promise<void> {
  await press(page, 'Tegnforklaring');
  await panel('Tegnforklaring')(page);
}

async function keys(page: Page): Promise<void> {
  await press(page, 'Tastatur');
  await panel('Tastatur')(page);
}
