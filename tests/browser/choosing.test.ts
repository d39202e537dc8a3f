import { seedId } from '@sirkel/seed';
import { circleOf, drag, drawnCount, placeOf, placesOf, spokenOf } from './support/circle.ts';
import { tiesOf, viewOf, waitUntilDrawn } from './support/circle.ts';
import type { DrawnTie } from './support/circle.ts';
import { tabTo } from './support/keyboard.ts';
import { addActor } from './support/newRecords.ts';
import { openPage, SEED_MAP, waitUntilLive } from './support/openPage.ts';
import type { OpenOptions } from './support/openPage.ts';
import { sidewaysScroll } from './support/sidewaysScroll.ts';
import { signIn } from './support/signIn.ts';
import type { SignedIn } from './support/signIn.ts';
import { startApp } from './support/startApp.ts';
import type { RunningApp } from './support/startApp.ts';
import { phone } from './support/State.ts';
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

async function openCircle(browser: Browser, search = '', options: OpenOptions = {}): Promise<Page> {
  const page = await openPage(browser, app, { path: `${SEED_MAP}?view=circle${search}`, ...options });
  await waitUntilLive(page);
  await waitUntilDrawn(page);
  return page;
}

const bar = (page: Page): Locator => page.getByRole('region', { name: 'Det du har valgt' });
const menu = (page: Page): Locator => page.getByRole('menu');
const address = (page: Page): URLSearchParams => new URL(page.url()).searchParams;
const cell = 'cell:municipality.finance';

test('several are chosen by Shift and the mouse, and shown alone, hidden and let go of', async ({ browser }) => {
  const page = await openCircle(browser);
  const all = await drawnCount(page);
  const [one, other] = [await placeOf(page, seedId('A04')), await placeOf(page, seedId('A11'))];
  await page.keyboard.down('Shift');
  await page.mouse.click(one.x, one.y);
  await page.mouse.click(other.x, other.y);
  await page.keyboard.up('Shift');
  await expect(bar(page)).toContainText('2 valgt');
  expect(address(page).get('chosen')?.split(',').length).toBe(2);
  // None of it opened details.
  expect(address(page).get('selected')).toBeNull();
  await bar(page).getByRole('button', { name: 'Mer om valget' }).click();
  await expect(bar(page)).toContainText('Aktører 2');
  await bar(page).getByRole('button', { name: 'Vis bare disse' }).click();
  await expect.poll(() => drawnCount(page)).toBe(2);
  await page.goBack();
  await expect.poll(() => drawnCount(page)).toBe(all);
  await bar(page).getByRole('button', { name: 'Skjul disse' }).click();
  await expect.poll(() => drawnCount(page)).toBe(all - 2);
  await expect(bar(page)).toHaveCount(0);
});

test('a line drawn around nodes chooses them: with Shift, and by the button that one sees', async ({ browser }) => {
  const page = await openCircle(browser);
  const places = await placesOf(page);
  const frame = await circleOf(page).boundingBox();
  if (frame === null) throw new Error('There is no picture.');
  const middle = { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 };
  const right = places.filter(({ x, y }) => x > middle.x && x < frame.x + frame.width - 40 && y > middle.y);
  const corners = [
    { x: frame.x + frame.width - 40, y: middle.y },
    { x: frame.x + frame.width - 40, y: frame.y + frame.height - 4 },
    { x: middle.x, y: frame.y + frame.height - 4 },
  ];
  const before = await placeOf(page, seedId('A04'));
  await page.keyboard.down('Shift');
  await draw(page, [middle, ...corners, middle]);
  await page.keyboard.up('Shift');
  await expect(bar(page)).toContainText(`${String(right.length)} valgt`);
  // Neither the view nor any node has moved.
  expect(await placeOf(page, seedId('A04'))).toEqual(before);
  await circleOf(page).focus();
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);

  const tool = page.getByRole('button', { name: 'Velg flere', exact: true });
  await tool.click();
  await expect(tool).toHaveAttribute('aria-pressed', 'true');
  await draw(page, [middle, ...corners, middle]);
  await expect(bar(page)).toContainText(`${String(right.length)} valgt`);
  // With Alt, and by the button in the bar, a line takes out again.
  await page.keyboard.down('Alt');
  await draw(page, [middle, ...corners, middle]);
  await page.keyboard.up('Alt');
  await expect(bar(page)).toHaveCount(0);
  await draw(page, [middle, ...corners, middle]);
  const out = bar(page).getByRole('button', { name: 'Ta ut med strek' });
  await out.click();
  await expect(out).toHaveAttribute('aria-pressed', 'true');
  await draw(page, [middle, ...corners, middle]);
  await expect(bar(page)).toHaveCount(0);
  // With nothing left to take out it takes in again.
  await draw(page, [middle, ...corners, middle]);
  await expect(bar(page)).toContainText(`${String(right.length)} valgt`);
  const one = right[0] ?? middle;
  await page.mouse.click(one.x, one.y);
  await expect(bar(page)).toContainText(`${String(right.length - 1)} valgt`);
  await tool.click();
  // Then a drag moves the view again.
  await drag(page, middle, { x: middle.x + 60, y: middle.y });
  await expect.poll(async () => (await placeOf(page, seedId('A04'))).x - before.x).toBeCloseTo(60, 0);
});

async function draw(page: Page, corners: readonly { readonly x: number; readonly y: number }[]): Promise<void> {
  const [first, ...rest] = corners;
  if (first === undefined) return;
  await page.mouse.move(first.x, first.y);
  await page.mouse.down();
  for (const { x, y } of rest) await page.mouse.move(x, y, { steps: 5 });
  await page.mouse.up();
}

test('by the keyboard: choose, collapse what is chosen, walk to it, expand it again', async ({ browser }) => {
  const page = await openCircle(browser, `&selected=${seedId('A04')}`);
  const all = await drawnCount(page);
  await tabTo(page, circleOf(page));
  await page.keyboard.press('Shift+Space');
  await expect(bar(page)).toContainText('1 valgt');
  await page.keyboard.press('Control+ArrowRight');
  await page.keyboard.press('Shift+Space');
  await expect(bar(page)).toContainText('2 valgt');
  await expect(page.getByRole('status').filter({ hasText: /^2 valgt$/ })).toHaveCount(1);
  await page.keyboard.press('Shift+Space');
  await expect(bar(page)).toContainText('1 valgt');
  await page.keyboard.press('Shift+Space');
  await tabTo(page, bar(page).getByRole('button', { name: 'Samle i ett punkt' }));
  await page.keyboard.press('Enter');
  await expect.poll(() => drawnCount(page)).toBe(all - 1);
  await expect(circleOf(page)).toBeFocused();
  // Ties in force before those of other statuses.
  await expect(spokenOf(page)).toHaveText(
    /^(?=.*Innovasjon Norge).+ og .+, samlet: 2 oppføringer, ingen koblinger, 2 avsluttet$/u,
  );
  // Enter expands; the focus goes to one of those that were in it.
  await page.keyboard.press('Enter');
  await expect.poll(() => drawnCount(page)).toBe(all);
  await page.keyboard.press('ArrowLeft');
  await expect(spokenOf(page)).not.toHaveText('');
});

test('what is chosen is the same in the picture, the list and the table', async ({ browser }) => {
  const page = await openCircle(browser);
  const at = await placeOf(page, seedId('A04'));
  await page.keyboard.down('Control');
  await page.mouse.click(at.x, at.y);
  await page.keyboard.up('Control');
  await page.getByRole('tab', { name: 'Liste' }).click();
  await expect(page.locator('.ring-list__chosen')).toHaveCount(1);
  await page
    .locator('.ring-list__node')
    .first()
    .click({ modifiers: ['Shift'] });
  await expect(bar(page)).toContainText('2 valgt');
  await page.getByRole('button', { name: 'Tabell', exact: true }).click();
  await expect(page.locator('.grid [role="row"][aria-selected="true"]')).toHaveCount(2);
  await page.getByRole('button', { name: 'Velg ingen' }).click();
  await page.getByRole('tab', { name: 'Sirkel' }).click();
  await waitUntilDrawn(page);
  await expect(bar(page)).toHaveCount(0);
});

test('a cell is one by its menu; its details tell what it holds, and a double click expands it', async ({
  browser,
}) => {
  const page = await openCircle(browser);
  const all = await drawnCount(page);
  const at = await placeOf(page, seedId('A04'));
  await page.mouse.click(at.x, at.y, { button: 'right' });
  await menu(page)
    .getByRole('menuitem', { name: /^Samle .+ · .+ \(\d+\)$/u })
    .click();
  await expect.poll(() => drawnCount(page)).toBeLessThan(all);
  expect(address(page).get('collapsed')).toMatch(/^cell:/u);
  const gathering = await gatheringIn(page);
  const there = await placeOf(page, gathering);
  await page.mouse.click(there.x, there.y);
  const details = page.getByRole('region', { name: / · / });
  await expect(details).toContainText('tallene i analysen er de samme');
  const names = details.getByRole('region', { name: 'Dette er samlet' }).getByRole('button');
  expect(await names.count()).toBe(all - (await drawnCount(page)) + 1);
  const name = (await names.first().locator('span').first().textContent()) ?? '';
  await names.first().click();
  await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  const now = await placeOf(page, gathering);
  await page.mouse.dblclick(now.x, now.y);
  await expect.poll(() => drawnCount(page)).toBe(all);
});

/** The id of the one thing that is collapsed. */
async function gatheringIn(page: Page): Promise<string> {
  const found = (await placesOf(page)).find(({ id }) => id.startsWith('collapsed-'));
  if (found === undefined) throw new Error('Nothing is collapsed.');
  return found.id;
}

for (const layout of ['network', 'fields', 'outward']) {
  test(`what is collapsed stands in a link, also laid out as ${layout}`, async ({ browser }) => {
    const page = await openCircle(browser, `&layout=${layout}&collapsed=${cell}`);
    await expect
      .poll(async () => (await placesOf(page)).filter(({ id }) => id.startsWith('collapsed-')).length)
      .toBe(1);
  });
}

test('the list shows each by itself, and says what the picture has as one', async ({ browser }) => {
  const page = await openPage(browser, app, { path: `${SEED_MAP}?view=list&collapsed=${cell}` });
  await waitUntilLive(page);
  await expect(page.getByText(/I bildet er dette samlet: Finansiering · Kommune \(\d+\)\./u)).toBeVisible();
  await page.getByRole('button', { name: 'Vis alt hver for seg' }).click();
  expect(address(page).get('collapsed')).toBeNull();
});

test('another’s change within what is collapsed is counted at once', async ({ browser }) => {
  const page = await openCircle(browser, `&collapsed=${cell}`);
  const gathering = await gatheringIn(page);
  const at = await placeOf(page, gathering);
  await page.mouse.click(at.x, at.y);
  const names = page.getByRole('region', { name: 'Dette er samlet' }).getByRole('button');
  const count = await names.count();
  const writer = await openPage(browser, app, {
    path: `${SEED_MAP}?view=list`,
    ...coordinator,
  });
  await waitUntilLive(writer);
  await addActor(writer, 'Kommunens nye fond', { layer: 'municipality', elements: ['finance'] });
  await expect(names).toHaveCount(count + 1);
});

test('the menu comes by a key, walks by arrows, and gives the focus back', async ({ browser }) => {
  const page = await openCircle(browser, `&selected=${seedId('A04')}`);
  await tabTo(page, circleOf(page));
  await page.keyboard.press('Shift+F10');
  const items = menu(page).getByRole('menuitem');
  await expect(items.first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(items.last()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu(page)).toHaveCount(0);
  await expect(circleOf(page)).toBeFocused();
  await page.keyboard.press('ContextMenu');
  await items.filter({ hasText: 'Legg til i valget' }).focus();
  await page.keyboard.press('Enter');
  await expect(bar(page)).toContainText('1 valgt');
  await expect(circleOf(page)).toBeFocused();
});

test('on a phone a finger held still opens the menu, and one that moves does not', async ({ browser }) => {
  const page = await openCircle(browser, '', { ...phone, isMobile: true });
  const at = await placeOf(page, seedId('A04'));
  const touch = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly { x: number; y: number }[]) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints: [...points] });
  await send('touchStart', [at]);
  await expect(menu(page)).toBeVisible();
  await send('touchEnd', []);
  await expect(menu(page)).toBeVisible();
  expect(address(page).get('selected')).toBeNull();
  expect(await sidewaysScroll(page)).toBe(0);
  await menu(page).getByRole('menuitem', { name: 'Legg til i valget' }).tap();
  await expect(bar(page)).toContainText('1 valgt');
  await send('touchStart', [at]);
  await send('touchMove', [{ x: at.x + 30, y: at.y + 30 }]);
  await send('touchMove', [{ x: at.x + 60, y: at.y + 60 }]);
  await send('touchEnd', []);
  await expect(menu(page)).toHaveCount(0);
});

test('on a phone the button lets one tap several and draw around them', async ({ browser }) => {
  const page = await openCircle(browser, '', { ...phone, isMobile: true });
  await page.getByRole('button', { name: 'Velg flere', exact: true }).tap();
  const [one, other] = [await placeOf(page, seedId('A04')), await placeOf(page, seedId('A11'))];
  await page.touchscreen.tap(one.x, one.y);
  await expect(bar(page)).toContainText('1 valgt');
  await page.touchscreen.tap(other.x, other.y);
  await expect(bar(page)).toContainText('2 valgt');
  expect(await sidewaysScroll(page)).toBe(0);
  await bar(page).getByRole('button', { name: 'Velg ingen' }).tap();
  const touch = await page.context().newCDPSession(page);
  const corners = [
    { x: 20, y: 200 },
    { x: 300, y: 200 },
    { x: 300, y: 420 },
    { x: 20, y: 420 },
  ];
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: corners.slice(0, 1) });
  for (const corner of corners.slice(1))
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [corner] });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect(bar(page)).toContainText(/^\d+ valgt/u);
});

test('those who may write change all that is chosen, from the picture', async ({ browser }) => {
  const page = await openCircle(browser, `&chosen=${seedId('A04')},${seedId('A11')}`, coordinator);
  await bar(page).getByRole('button', { name: 'Mer om valget' }).click();
  await bar(page).getByRole('button', { name: 'Endre for alle valgte' }).click();
  await expect(page.getByRole('dialog', { name: 'Endre for 2 valgte' })).toBeVisible();
});

/** Two nodes far apart with one tie between them: alone in the picture, nothing lies over the middle of it. */
async function aloneTogether(page: Page): Promise<string> {
  const [places, ties] = [await placesOf(page), await tiesOf(page)];
  const placeOfNode = new Map(places.map((place) => [place.id, place]));
  const endsOf = ({ source, target }: DrawnTie): string => [source, target].toSorted().join(',');
  const found = ties.find((tie) => {
    const [from, to] = [placeOfNode.get(tie.source), placeOfNode.get(tie.target)];
    const isFar = from !== undefined && to !== undefined && Math.hypot(from.x - to.x, from.y - to.y) > 100;
    return isFar && ties.filter((other) => endsOf(other) === endsOf(tie)).length === 1;
  });
  if (found === undefined) throw new Error('No two stand like this.');
  return endsOf(found);
}

async function onlyTie(page: Page): Promise<DrawnTie> {
  await expect.poll(async () => (await tiesOf(page)).length).toBe(1);
  const [tie] = await tiesOf(page);
  if (tie === undefined) throw new Error('There is no tie.');
  return tie;
}

test('a tie opens by a click and by a finger, and a drag that begins on it moves the view', async ({ browser }) => {
  const page = await openCircle(browser);
  const only = await aloneTogether(page);
  const two = await openCircle(browser, `&only=${only}`);
  const tie = await onlyTie(two);
  const picture = two.locator('.circle-canvas__graph');
  await two.mouse.move(tie.x + 30, tie.y + 30);
  await expect(picture).not.toHaveCSS('cursor', 'pointer');
  await two.mouse.move(tie.x, tie.y);
  await expect(picture).toHaveCSS('cursor', 'pointer');
  const before = await viewOf(two);
  await drag(two, tie, { x: tie.x + 50, y: tie.y + 20 });
  await expect.poll(async () => (await viewOf(two)).pan.x - before.pan.x).toBeCloseTo(50, 0);
  expect(address(two).get('selected')).toBeNull();
  await two.mouse.click(tie.x + 50, tie.y + 20);
  await expect(two.locator('.details__kind')).toContainText('Kobling');
  expect(address(two).get('selected')).toBe(tie.id);

  const small = await openCircle(browser, `&only=${only}`, { ...phone, isMobile: true });
  const under = await onlyTie(small);
  await small.touchscreen.tap(under.x, under.y);
  await expect.poll(() => address(small).get('selected')).toBe(tie.id);
});

test('a line that is many ties in one tells which, each to be opened; so do the details of what is collapsed', async ({
  browser,
}) => {
  const page = await openCircle(browser, `&collapsed=${cell}`);
  const gathering = await gatheringIn(page);
  const sum = (await tiesOf(page)).find(({ source, target }) => [source, target].includes(gathering));
  if (sum === undefined) throw new Error('Nothing is summed.');
  const at = await placeOf(page, gathering);
  await page.mouse.click(at.x, at.y);
  const lines = page.locator('.gathered-ties button');
  await lines
    .filter({ hasText: /[2-9] koblinger/u })
    .first()
    .click();
  const details = page.getByRole('region', { name: /^Koblinger mellom .+ og .+/u });
  await expect(details).toContainText('i ett');
  // The focus goes along from panel to panel, so that the picture shows what is opened now.
  await expect(details.getByRole('heading', { level: 2 })).toBeFocused();
  expect(address(page).get('selected')).toMatch(/^sum-/u);
  await details.locator('.gathered-list button').first().click();
  await expect(page.locator('.details__kind')).toContainText('Kobling');
  // Pressed in the picture, where nothing else lies over it.
  const inOne = new Set((await placesOf(page)).map(({ id }) => id));
  const members = (await placesOf(await openCircle(browser))).map(({ id }) => id).filter((id) => !inOne.has(id));
  const other = sum.source === gathering ? sum.target : sum.source;
  const alone = await openCircle(browser, `&collapsed=${cell}&only=${[...members, other].join(',')}`);
  const line = (await tiesOf(alone)).find(({ id }) => id === sum.id);
  if (line === undefined) throw new Error('The line is gone.');
  await alone.mouse.click(line.x, line.y);
  await expect.poll(() => address(alone).get('selected')).toBe(sum.id);
});

test('more than an address has room for are told of in the bar', async ({ browser }) => {
  const page = await openCircle(browser);
  const frame = await circleOf(page).boundingBox();
  if (frame === null) throw new Error('There is no picture.');
  const { x, y, width, height } = frame;
  await page.keyboard.down('Shift');
  await draw(page, [
    { x: x + 4, y: y + 200 },
    { x: x + 4, y: y + height - 4 },
    { x: x + width - 4, y: y + height - 4 },
    { x: x + width - 4, y: y + 4 },
    { x: x + width / 2, y: y + 4 },
  ]);
  await page.keyboard.up('Shift');
  await expect(bar(page)).toContainText('Lenken har plass til 60.');
  expect(address(page).get('chosen')).toBeNull();
});
