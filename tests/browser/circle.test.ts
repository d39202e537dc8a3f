import { circleOf, placeOf, spokenOf, viewOf, waitUntilDrawn } from './support/circle.ts';
import { tabTo } from './support/keyboard.ts';
import { openPage, SEED_MAP, waitUntilLive } from './support/openPage.ts';
import type { OpenOptions } from './support/openPage.ts';
import { nodeNamed, readGraph } from './support/readGraph.ts';
import type { ReadGraph, ReadNode } from './support/readGraph.ts';
import { expect, test } from './support/test.ts';
import type { Browser, Page } from './support/test.ts';
import { startApp } from './support/startApp.ts';
import type { RunningApp } from './support/startApp.ts';

let app: RunningApp;
test.beforeAll(async () => {
  app = await startApp();
});
test.afterAll(async () => {
  await app.remove();
});

async function openCircle(browser: Browser, options: OpenOptions = {}): Promise<Page> {
  const page = await openPage(browser, app, options);
  await waitUntilLive(page);
  await waitUntilDrawn(page);
  return page;
}

/** The node that is spoken: its name stands first. */
async function spokenNode(page: Page, graph: ReadGraph): Promise<ReadNode> {
  const spoken = (await spokenOf(page).textContent()) ?? '';
  const [node] = graph.nodes
    .filter(({ name }) => spoken.startsWith(`${name}, `))
    .toSorted((one, other) => other.name.length - one.name.length);
  if (node === undefined) throw new Error(`This names no node: "${spoken}".`);
  return node;
}

test.describe('the circle by keyboard', () => {
  test('is one tab stop, however much lies in it', async ({ browser }) => {
    const page = await openCircle(browser);
    const circle = circleOf(page);
    await expect(circle).toHaveAttribute('tabindex', '0');
    await expect(circle.locator('a, button, input, [tabindex="0"]')).toHaveCount(0);
    await circle.focus();
    await page.keyboard.press('Tab');
    await expect(circle).not.toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(circle).toBeFocused();
  });

  test('arrows move to the nearest node in their direction, and it is spoken with kind, ring and ties', async ({
    browser,
  }) => {
    const page = await openCircle(browser);
    const graph = await readGraph(page);
    await page.keyboard.press('Tab');
    await circleOf(page).focus();
    await expect(spokenOf(page)).toHaveText(
      /^.+, (aktør|tilbud|behov|tiltak|erfaring|ressurs).*, .+, (\d+|ingen) koblinger(, \d+ (mangler|foreslått|avsluttet))*$/i,
    );
    const directions = [
      ['ArrowRight', (dx: number) => dx > 0],
      ['ArrowLeft', (dx: number) => dx < 0],
      ['ArrowUp', (_dx: number, dy: number) => dy < 0],
      ['ArrowDown', (_dx: number, dy: number) => dy > 0],
    ] as const;
    for (const [key, fits] of directions) {
      const before = (await spokenOf(page).textContent()) ?? '';
      const from = await spokenNode(page, graph);
      await page.keyboard.press(key);
      await expect(spokenOf(page)).not.toHaveText(before);
      const to = await spokenNode(page, graph);
      const [at, next] = [await placeOf(page, from.id), await placeOf(page, to.id)];
      expect(fits(next.x - at.x, next.y - at.y), `${key} from ${from.name} to ${to.name}`).toBe(true);
    }
  });

  test('Enter opens the details and Escape closes them, with the focus back in the circle', async ({ browser }) => {
    const page = await openCircle(browser);
    await page.keyboard.press('Tab');
    await circleOf(page).focus();
    await page.keyboard.press('ArrowRight');
    const graph = await readGraph(page);
    const { name } = await spokenNode(page, graph);
    await page.keyboard.press('Enter');
    const title = page.getByRole('heading', { level: 2, name, exact: true });
    await expect(title).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(title).toHaveCount(0);
    await expect(circleOf(page)).toBeFocused();
    expect((await spokenNode(page, graph)).name).toBe(name);
  });

  test('Escape in the circle leaves it, and nothing is spoken any more', async ({ browser }) => {
    const page = await openCircle(browser);
    await page.keyboard.press('Tab');
    await circleOf(page).focus();
    await expect(spokenOf(page)).not.toHaveText('');
    await page.keyboard.press('Escape');
    await expect(circleOf(page)).not.toBeFocused();
    await expect(spokenOf(page)).toHaveText('');
  });

  test('Ctrl with an arrow goes round all neighbours of the selected node, and only these', async ({ browser }) => {
    const page = await openCircle(browser);
    const graph = await readGraph(page);
    const centre = nodeNamed(graph, 'Sosenteriet').id;
    await page.goto(`${app.url}${SEED_MAP}?selected=${centre}&proposed=shown`);
    await waitUntilDrawn(page);
    const neighbours = new Set(
      graph.relations
        .filter(({ from, to }) => from === centre || to === centre)
        .map(({ from, to }) => (from === centre ? to : from)),
    );
    await page.keyboard.press('Tab');
    await circleOf(page).focus();
    await expect(spokenOf(page)).toHaveText(/^Sosenteriet,/);
    const visited: string[] = [];
    for (let step = 0; step <= neighbours.size; step += 1) {
      const before = await spokenOf(page).textContent();
      await page.keyboard.press('Control+ArrowRight');
      await expect(spokenOf(page)).not.toHaveText(before ?? '');
      visited.push((await spokenNode(page, graph)).id);
    }
    expect(new Set(visited)).toEqual(neighbours);
    expect(visited.at(-1)).toBe(visited[0]);
  });

  test('what has the focus is seen: the frame around the circle and a ring around the node', async ({ browser }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await openCircle(browser, { colorScheme });
      const graph = await readGraph(page);
      await page.keyboard.press('Tab');
      await circleOf(page).focus();
      await page.keyboard.press('ArrowLeft');
      const outline = await circleOf(page).evaluate((element) => getComputedStyle(element).outlineWidth);
      expect(Number.parseFloat(outline)).toBeGreaterThanOrEqual(2);
      const { id } = await spokenNode(page, graph);
      await page.waitForTimeout(300);
      expect(await ringContrast(page, id)).toBeGreaterThanOrEqual(3);
    }
  });

  test('the buttons zoom, show the whole circle again, and are reached by keyboard', async ({ browser }) => {
    const page = await openCircle(browser);
    const whole = await viewOf(page);
    for (const name of ['Zoom inn', 'Zoom ut', 'Vis hele sirkelen', 'Lagre bilde', /^Tastatur/]) {
      await expect(page.getByRole('button', { name })).toHaveAttribute('type', 'button');
      await tabTo(page, page.getByRole('button', { name }));
    }
    await page.getByRole('button', { name: 'Zoom inn' }).press('Enter');
    await page.getByRole('button', { name: 'Zoom inn' }).press('Enter');
    await expect.poll(async () => (await viewOf(page)).zoom).toBeGreaterThan(whole.zoom * 1.4);
    await page.getByRole('button', { name: 'Zoom ut' }).press('Space');
    await expect.poll(async () => (await viewOf(page)).zoom).toBeLessThan(whole.zoom * 1.4);
    await page.getByRole('button', { name: 'Vis hele sirkelen' }).press('Enter');
    await expect.poll(async () => (await viewOf(page)).zoom).toBeCloseTo(whole.zoom, 2);
  });
});

test.describe('the picture', () => {
  test('is drawn anew when theme or language changes', async ({ browser }) => {
    const page = await openCircle(browser);
    const light = await circleOf(page).screenshot();
    await page.getByRole('button', { name: /Språk og utseende/ }).click();
    await page.getByRole('radio', { name: 'Mørkt' }).check();
    await expect(page.locator('html')).toHaveAttribute('data-color-scheme', 'dark');
    await expect.poll(async () => brightness(page)).toBeLessThan(80);
    await page.getByRole('radio', { name: 'Lyst' }).check();
    await expect.poll(async () => brightness(page)).toBeGreaterThan(180);
    await page.getByRole('radio', { name: 'English' }).check();
    await expect(circleOf(page)).toHaveAttribute('aria-label', /^The circle: Social entrepreneurship/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.keyboard.press('Escape');
    expect((await circleOf(page).screenshot()).equals(light)).toBe(false);
  });

  test('does not glide for those who want stillness', async ({ browser }) => {
    const page = await openCircle(browser, { reducedMotion: 'reduce' });
    await page.keyboard.press('Tab');
    await circleOf(page).focus();
    for (let times = 0; times < 8; times += 1) await page.keyboard.press('+');
    const before = await viewOf(page);
    for (let times = 0; times < 6; times += 1) {
      await page.keyboard.press('ArrowLeft');
      expect((await viewOf(page)).moving).toBe(false);
    }
    expect((await viewOf(page)).pan).not.toEqual(before.pan);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});

/** How light the middle of the picture's edge is, 0–255. */
async function brightness(page: Page): Promise<number> {
  return circleOf(page).evaluate((element) => {
    const [red = 0, green = 0, blue = 0] = (getComputedStyle(element).backgroundColor.match(/\d+/g) ?? []).map(Number);
    return (red + green + blue) / 3;
  });
}

/** The strongest contrast to the paper, by WCAG, of what the focus adds around a node. */
async function ringContrast(page: Page, id: string): Promise<number> {
  const at = await placeOf(page, id);
  return circleOf(page).evaluate((element, point) => {
    const overlay = [...element.querySelectorAll('canvas')].at(-1);
    const context = overlay?.getContext('2d') ?? null;
    if (overlay === undefined || context === null) throw new Error('There is no overlay.');
    const frame = overlay.getBoundingClientRect();
    const scale = overlay.width / frame.width;
    const side = Math.round(48 * scale);
    const left = Math.round((point.x - frame.x) * scale - side / 2);
    const top = Math.round((point.y - frame.y) * scale - side / 2);
    const { data } = context.getImageData(left, top, side, side);
    const light = (channels: readonly number[]): number => {
      const [red = 0, green = 0, blue = 0] = channels.map((value) => {
        const part = value / 255;
        return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const paper = light((getComputedStyle(element).backgroundColor.match(/\d+/g) ?? []).map(Number));
    let strongest = 1;
    for (let pixel = 0; pixel < data.length; pixel += 4) {
      const row = Math.floor(pixel / 4 / side);
      // Only what lies above the node: below stands its name.
      if ((data[pixel + 3] ?? 0) < 200 || row > side / 2) continue;
      const ink = light([...data.slice(pixel, pixel + 3)]);
      strongest = Math.max(strongest, (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05));
    }
    return strongest;
  }, at);
}
