import { circleOf } from './support/circle.ts';
import { commit } from './support/commit.ts';
import { startHostPage } from './support/hostPage.ts';
import type { HostPage } from './support/hostPage.ts';
import { openPage, SEED_MAP, waitUntilLive } from './support/openPage.ts';
import { signIn } from './support/signIn.ts';
import type { SignedIn } from './support/signIn.ts';
import { startApp } from './support/startApp.ts';
import type { RunningApp } from './support/startApp.ts';
import { expect, test } from './support/test.ts';
import type { Browser, Locator, Page } from './support/test.ts';

const EMBED = '/innbygg/vestfold-telemark';

let app: RunningApp;
let host: HostPage;
let coordinator: SignedIn;
test.beforeAll(async ({ browser }) => {
  app = await startApp();
  host = await startHostPage();
  coordinator = await signIn(browser, app);
});
test.afterAll(async () => {
  await host.close();
  await app.remove();
});

type Options = Parameters<Browser['newContext']>[0] & { readonly size?: { width: number; height: number } };

/** Opens a page of somebody else that shows an address of ours. */
async function openHost(browser: Browser, address: string, { size, ...context }: Options = {}): Promise<Page> {
  const page = await (await browser.newContext(context)).newPage();
  await page.goto(host.showing(app.url + address, size));
  return page;
}

const inside = (page: Page) => page.frameLocator('iframe');
const drawn = async (page: Page): Promise<Locator> => {
  const picture = inside(page).getByRole('application');
  // A machine with much to do takes its time.
  await expect.poll(() => nodesIn(picture), { timeout: 30_000 }).toBeGreaterThan(0);
  return picture;
};

type Cy = { zoom(): number; pan(): { x: number; y: number }; nodes(selector: string): { readonly length: number } };

const askCy = <Read>(picture: Locator, read: 'nodes' | 'view'): Promise<Read> =>
  picture.evaluate((element, what) => {
    const graph: (Element & { readonly _cyreg?: { readonly cy: Cy } }) | null =
      element.querySelector('.circle-canvas__graph');
    const cy = graph?._cyreg?.cy;
    return (what === 'nodes' ? (cy?.nodes('.node').length ?? 0) : [cy?.zoom(), cy?.pan()]) as Read;
  }, read);
const nodesIn = (picture: Locator): Promise<number> => askCy(picture, 'nodes');
const viewOf = async (picture: Locator): Promise<string> => JSON.stringify(await askCy(picture, 'view'));
const scrolled = (page: Page): Promise<number> => page.evaluate(() => globalThis.scrollY);

test('a page of somebody else shows the map; what is chosen is told, and the same place is opened in Sirkel', async ({
  browser,
}) => {
  const page = await openHost(browser, `${EMBED}?kinds=actor&theirs=1`, { size: { width: 800, height: 600 } });
  const picture = await drawn(page);
  await expect(inside(page).getByRole('heading', { level: 1 })).toHaveText(/Vestfold og Telemark/);
  await expect(inside(page).getByText(/^Oppdatert \d+\. \p{L}+ \d{4} · Viser 45 av \d+$/u)).toBeVisible();
  await picture.focus();
  await picture.press('ArrowRight');
  await picture.press('Enter');
  const details = inside(page)
    .getByRole('region', { name: /./ })
    .filter({ has: page.getByText('Kilder') });
  await expect(details.getByRole('heading', { name: 'Koblinger' })).toBeVisible();
  const name = (await details.getByRole('heading', { level: 2 }).textContent()) ?? '';
  const opened = page.waitForEvent('popup');
  await inside(page).getByRole('link', { name: 'Åpne i Sirkel' }).click();
  const sirkel = await opened;
  await expect(sirkel).toHaveURL(/\/kart\/vestfold-telemark\?selected=[\w-]+&kinds=actor$/);
  await expect(sirkel.getByRole('region', { name, exact: true })).toBeVisible();
  expect(await sirkel.evaluate(() => globalThis.opener === null)).toBe(true);
  // The way back leaves the page around, whatever was done inside.
  expect(await page.evaluate(() => history.length)).toBe(2);
});

test('who is signed in is nobody there: no cookie goes along, nothing is kept, and only questions are asked', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ ...coordinator })).newPage();
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(globalThis, name, {
        get: () => {
          document.documentElement.dataset['stored'] = name;
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    }
  });
  const asked: { readonly url: string; readonly method: string; readonly cookie: string | undefined; body: string }[] =
    [];
  page.on('request', (request) => {
    void request.allHeaders().then(({ cookie }) => {
      asked.push({ url: request.url(), method: request.method(), cookie, body: request.postData() ?? '' });
    });
  });
  page.on('websocket', () => expect.soft(false, 'there is no WebSocket').toBe(true));
  await page.goto(host.showing(app.url + EMBED));
  await drawn(page);
  await inside(page).getByRole('button', { name: 'Vis som liste' }).click();
  await inside(page).locator('.ring-list__node').first().click();
  await expect(inside(page).getByRole('heading', { name: 'Kilder' })).toBeVisible();
  const posted = asked.filter(({ method }) => method !== 'GET');
  expect(posted.map(({ url, cookie }) => [new URL(url).pathname, cookie])).toEqual([['/graphql', undefined]]);
  expect(posted[0]?.body).toMatch(/query Embedded/);
  await expect(inside(page).locator('html')).not.toHaveAttribute('data-stored');
  await expect(inside(page).getByRole('button', { name: /Rediger|Endre|Legg til|Ny / })).toHaveCount(0);
  expect((await page.context().cookies(app.url)).map(({ name }) => name)).toEqual(['sirkel_session']);
});

test('the list shows all that the picture shows, and is reached by the keyboard alone', async ({ browser }) => {
  const page = await openHost(browser, `${EMBED}?lang=nn`);
  const nodes = await nodesIn(await drawn(page));
  await page.getByRole('heading', { name: 'Vertssiden' }).click();
  await page.keyboard.press('Tab');
  await expect(inside(page).getByRole('button', { name: 'Vis som liste' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(inside(page).locator('.ring-list__node')).toHaveCount(nodes);
  await expect(inside(page).getByRole('button', { name: 'Vis som bilete' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(inside(page).getByRole('heading', { name: 'Kjelder' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(inside(page).getByRole('heading', { name: 'Kjelder' })).toHaveCount(0);
  await expect(inside(page).locator('.ring-list__node').first()).toBeFocused();
});

test('the wheel scrolls the page around, unless Ctrl is held or one has pressed in the picture', async ({
  browser,
}) => {
  const page = await openHost(browser, EMBED);
  const picture = await drawn(page);
  const before = await viewOf(picture);
  await picture.hover({ position: { x: 40, y: 40 } });
  await page.mouse.wheel(0, 120);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(0);
  await expect(inside(page).getByText('Hold Ctrl inne og rull for å zoome')).toBeVisible();
  expect(await viewOf(picture)).toBe(before);
  await page.mouse.wheel(0, -500);
  await expect.poll(() => scrolled(page)).toBe(0);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -120);
  await page.keyboard.up('Control');
  await expect.poll(() => viewOf(picture)).not.toBe(before);
  const zoomed = await viewOf(picture);
  await picture.click({ position: { x: 40, y: 40 } });
  await page.mouse.wheel(0, 120);
  await expect.poll(() => viewOf(picture)).not.toBe(zoomed);
  expect(await scrolled(page)).toBe(0);
});

test('one finger scrolls the page around and opens nothing, two fingers move the picture, a tap chooses', async ({
  browser,
}) => {
  const page = await openHost(browser, EMBED, {
    hasTouch: true,
    isMobile: true,
    viewport: { width: 700, height: 700 },
  });
  const picture = await drawn(page);
  const before = await viewOf(picture);
  const box = await picture.boundingBox();
  const line = await page.context().newCDPSession(page);
  const [x, y] = [(box?.x ?? 0) + 320, (box?.y ?? 0) + 300];
  const send = (type: string, ...at: readonly (readonly [number, number])[]): Promise<unknown> =>
    line.send('Input.dispatchTouchEvent', {
      type: type as 'touchStart',
      touchPoints: at.map(([x, y], id) => ({ x, y, id })),
    });
  await send('touchStart', [x, y]);
  for (let by = 20; by <= 200; by += 20) await send('touchMove', [x, y - by]);
  await expect(inside(page).getByText('Bruk to fingre for å flytte og zoome.')).toBeVisible();
  await send('touchEnd');
  await expect.poll(() => scrolled(page)).toBeGreaterThan(0);
  // A page that a finger let go of glides on for a while.
  await expect
    .poll(async () => {
      const at = await scrolled(page);
      await page.waitForTimeout(150);
      return (await scrolled(page)) - at;
    })
    .toBe(0);
  expect(await viewOf(picture)).toBe(before);
  await expect(inside(page).getByRole('heading', { name: 'Kilder' })).toHaveCount(0);
  await page.evaluate(() => {
    globalThis.scrollTo(0, 0);
  });
  await send('touchStart', [x - 50, y], [x + 50, y]);
  for (let by = 10; by <= 100; by += 10) await send('touchMove', [x - 50 - by, y], [x + 50 + by, y]);
  await send('touchEnd');
  await expect.poll(() => viewOf(picture)).not.toBe(before);
  expect(await scrolled(page)).toBe(0);
});

test('in a frame of 320 by 200 px it is a list that can be read, with the picture behind a button', async ({
  browser,
}) => {
  const page = await openHost(browser, EMBED, {
    size: { width: 320, height: 200 },
    viewport: { width: 340, height: 500 },
  });
  await expect(inside(page).locator('.ring-list__node').first()).toBeInViewport();
  const sideways = () =>
    inside(page)
      .locator('html')
      .evaluate((html) => [html.scrollWidth - html.clientWidth, html.scrollHeight - html.clientHeight]);
  expect(await sideways()).toEqual([0, 0]);
  await expect(inside(page).getByRole('link', { name: 'Åpne i Sirkel' })).toBeInViewport();
  await inside(page).getByRole('button', { name: 'Vis som bilde' }).click();
  await drawn(page);
  expect(await sideways()).toEqual([0, 0]);
});

test('no other page of ours is shown in a frame, and what is not public is told of in a sentence', async ({
  browser,
}) => {
  const page = await openHost(browser, '/innbygg/finnes-ikke?lang=en');
  await expect(inside(page).getByText('There is no map at this address that is open to everybody.')).toBeVisible();
  for (const address of ['/', SEED_MAP, '/sign-in/abc']) {
    const refused: string[] = [];
    const other = await (await browser.newContext({ ...coordinator })).newPage();
    other.on('console', (message) => refused.push(message.text()));
    await other.goto(host.showing(app.url + address));
    await expect.poll(() => refused.some((text) => /frame/i.test(text)), address).toBe(true);
    expect(other.frames().map((frame) => frame.url())).not.toContain(app.url + address);
  }
});

test('what tells of a choice is asked for again when it did not come', async ({ browser }) => {
  const page = await openHost(browser, `${EMBED}?kinds=actor`, { size: { width: 800, height: 600 } });
  const picture = await drawn(page);
  const file = /\/assets\/embed-EmbedDetails-[^/]*\.js$/;
  await page.route(file, (route) => route.abort());
  await picture.focus();
  await picture.press('ArrowRight');
  await picture.press('Enter');
  const again = inside(page).getByRole('alert').getByRole('button');
  await expect(again).toBeVisible();
  await page.unroute(file);
  await again.click();
  await expect(inside(page).getByRole('heading', { name: 'Koblinger' })).toBeVisible();
  await expect(again).toHaveCount(0);
});

test('a view that is kept is shown as it is kept now', async ({ browser }) => {
  const page = await openPage(browser, app, { ...coordinator, path: SEED_MAP });
  await waitUntilLive(page);
  await commit(page, [
    { addView: { id: 'embedded-view', title: { nb: 'Behov' }, place: 'view=list&kinds=need&colour=field' } },
  ]);
  const shown = await openHost(browser, `${EMBED}?saved=embedded-view`);
  await expect(inside(shown).locator('.ring-list__node').first()).toBeVisible();
  await expect(inside(shown).getByText(/Viser 30 av/)).toBeVisible();
  await expect(inside(shown).locator('.ring-list__node').first()).toContainText('Felt: ');
});

/** The mark of each node as it is drawn: its size, symbol and colours. */
const marksIn = (picture: Locator): Promise<readonly string[]> =>
  picture.evaluate((element) => {
    type Drawn = { nodes(selector: string): { map<T>(read: (node: { data(name: string): unknown }) => T): T[] } };
    const graph: (Element & { readonly _cyreg?: { readonly cy: Drawn } }) | null =
      element.querySelector('.circle-canvas__graph');
    return (
      graph?._cyreg?.cy.nodes('.node').map((node) => `${String(node.data('size'))} ${String(node.data('glyph'))}`) ?? []
    );
  });

test('the look of the address is that of the picture, told in the legend, in the details and in the list', async ({
  browser,
}) => {
  const usual = await marksIn(await drawn(await openHost(browser, `${EMBED}?kinds=actor`)));
  const page = await openHost(browser, `${EMBED}?kinds=actor&size=betweenness:quantile&colour=field`, {
    size: { width: 800, height: 600 },
  });
  const picture = await drawn(page);
  await expect.poll(() => marksIn(picture)).not.toEqual(usual);
  await inside(page).getByRole('button', { name: 'Tegnforklaring' }).click();
  const legend = inside(page).getByRole('region', { name: 'Tegnforklaring' });
  await expect(legend.getByRole('heading', { name: 'Størrelse: Mellomsentralitet' })).toBeVisible();
  await expect(legend.getByRole('listitem').filter({ hasText: 'Finansiering' })).toHaveText(/\d$/);
  await expect(legend.getByText(/^Regnet ut på aktørene/)).toBeAttached();
  // What colour does not say here is not told.
  await expect(legend.getByRole('heading', { name: /sektor/ })).toHaveCount(0);
  await picture.focus();
  await picture.press('ArrowRight');
  await expect(picture.locator('[aria-live="polite"]')).toHaveText(/Felt: /);
  await picture.press('Enter');
  await expect(
    inside(page)
      .getByRole('listitem')
      .filter({ hasText: /^Felt: / }),
  ).toBeVisible();
  await inside(page).getByRole('button', { name: 'Vis som liste' }).click();
  await expect(inside(page).locator('.ring-list__node').first()).toContainText('Felt: ');
});

test('a look that needs numbers which do not come says so in the frame, and shows them once they do', async ({
  browser,
}) => {
  const page = await (await browser.newContext()).newPage();
  let isDown = true;
  await page.route('**/graphql', (route) =>
    isDown && (route.request().postData() ?? '').includes('LookMeasures') ? route.abort() : route.continue(),
  );
  await page.goto(host.showing(`${app.url}${EMBED}?kinds=actor&size=contacts&colour=sector`));
  const picture = await drawn(page);
  const sentence = inside(page).getByText(
    'Noe av størrelsen eller fargen vises ikke: Sirkel har ikke regnet ut tallene.',
  );
  await expect(sentence).toBeVisible();
  const without = await marksIn(picture);
  isDown = false;
  await inside(page).getByRole('button', { name: 'Prøv igjen' }).click();
  await expect(sentence).toHaveCount(0);
  await expect.poll(() => marksIn(picture)).not.toEqual(without);
});

test('what is collapsed stands as one mark, is told in the legend, and the list has each by itself', async ({
  browser,
}) => {
  const all = await nodesIn(await drawn(await openHost(browser, EMBED)));
  const page = await openHost(browser, `${EMBED}?collapsed=cell:municipality.finance`, {
    size: { width: 800, height: 600 },
  });
  const picture = await drawn(page);
  expect(await nodesIn(picture)).toBeLessThan(all);
  await inside(page).getByRole('button', { name: 'Tegnforklaring' }).click();
  await expect(
    inside(page)
      .getByRole('listitem')
      .filter({ hasText: /^Pluss på en bunke/ }),
  ).toHaveText(/1$/);
  await inside(page).getByRole('button', { name: 'Vis som liste' }).click();
  // The list has each by itself.
  await expect(inside(page).locator('.ring-list__node')).toHaveCount(all);
});

const long = 'x'.repeat(2_000);
for (const search of [
  `selected=${encodeURIComponent('"><script>hit()</script>')}&shown=${encodeURIComponent('<img src=x onerror=hit()>')}`,
  `size=${encodeURIComponent('<svg onload=hit()>')}&colour=__proto__&symbol=constructor&width=own.${'9'.repeat(64)}&tieColour=kind:nothing`,
  'selected=00000000-0000-4000-8000-000000000000&saved=nothing&tour=nothing&shown=nothing&collapsed=cell:nothing.nowhere',
  'focus=nothing&steps=99999999999999999999&layout=nothing&centre=nothing&view=nothing&theme=nothing&lang=nothing',
  `text=${long}&where=${long}&selected=${long}&collapsed=${long}&size=${long}`,
]) {
  test(`what is no part of an address is passed over in a frame: ${search.slice(0, 60)}`, async ({ browser }) => {
    const page = await (await browser.newContext()).newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.addInitScript(() => {
      Reflect.set(globalThis, 'hit', () => document.documentElement.setAttribute('data-hit', ''));
    });
    await page.goto(`${app.url}${EMBED}?${search}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Vestfold og Telemark/);
    await expect(page.getByRole('application')).toBeVisible();
    await expect(page.getByRole('link', { name: /Åpne i Sirkel/ })).toHaveAttribute(
      'href',
      /^\/kart\/vestfold-telemark/,
    );
    await expect(page.locator('html')).not.toHaveAttribute('data-hit');
    await expect(page.locator('script:not([src])')).toHaveCount(0);
    expect(faults).toEqual([]);
  });
}

test('a server that does not answer, or breaks off, is told of in a sentence; the map comes when one asks again', async ({
  browser,
}) => {
  const page = await (await browser.newContext()).newPage();
  let answer: 'abort' | 'page' | 'map' = 'abort';
  await page.route('**/graphql', (route) =>
    answer === 'map'
      ? route.continue()
      : answer === 'abort'
        ? route.abort()
        : route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' }),
  );
  await page.goto(host.showing(app.url + EMBED));
  const sentence = inside(page).getByText('Vi fikk ikke svar fra Sirkel.');
  const again = inside(page).getByRole('button', { name: 'Prøv igjen' });
  await expect(sentence).toBeVisible();
  answer = 'page';
  await again.click();
  await expect(sentence).toBeVisible();
  answer = 'map';
  await again.click();
  await drawn(page);
});

test('a map that is closed after its page was fetched is told as one that is not open', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage();
  await page.route('**/graphql', (route) =>
    route.fulfill({ json: { errors: [{ message: 'x', extensions: { code: 'NOT_FOUND' } }] } }),
  );
  await page.goto(host.showing(app.url + EMBED));
  await expect(
    inside(page).getByText('Det finnes ikke noe kart på denne adressen som er åpent for alle.'),
  ).toBeVisible();
});

test('in a sandbox without an origin the frame says that the map is not shown; with one all is there', async ({
  browser,
}) => {
  const page = await openHost(browser, 'about:blank');
  const show = (sandbox: string): Promise<void> =>
    page.setContent(
      `<iframe sandbox="${sandbox}" src="${app.url}${EMBED}" width="640" height="520" title="Kartet"></iframe>`,
    );
  await show('allow-scripts');
  await expect(inside(page).getByText('Kartet vises ikke her.')).toBeVisible();
  await show('');
  await expect(inside(page).getByText('Kartet vises ikke her.')).toBeVisible();
  await show('allow-scripts allow-same-origin');
  await drawn(page);
  await expect(inside(page).getByText('Kartet vises ikke her.')).toHaveCount(0);
});

async function openForm(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /^(Kartet|Meny): / }).click();
  await page.getByRole('button', { name: /^Visninger og omvisninger/ }).click();
  await page.getByRole('button', { name: 'Bygg inn på en nettside' }).click();
  return page.getByRole('dialog', { name: 'Bygg inn på en nettside' });
}

test('the code shows what one sees, in the size and language chosen; it works on another page', async ({ browser }) => {
  const page = await openPage(browser, app, { path: `${SEED_MAP}?view=circle&kinds=need` });
  await waitUntilLive(page);
  const form = await openForm(page);
  const code = form.getByLabel('Kode til nettsiden');
  await expect(code).toHaveValue(
    /^<iframe src="[^"]+\/innbygg\/vestfold-telemark\?view=circle&amp;kinds=need" title="Kart: /,
  );
  await expect(form.frameLocator('iframe').getByText(/Viser 30 av/)).toBeVisible();
  await form.getByText('Stor (full bredde × 720)').click();
  await form.getByLabel('Språk').selectOption({ label: 'Nynorsk' });
  await expect(code).toHaveValue(/&amp;lang=nn" .* width="100%" height="720" loading="lazy"/);
  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(host.showing('about:blank'));
  await elsewhere.setContent(await code.inputValue());
  await expect(inside(elsewhere).getByText(/^Oppdatert .* Viser 30 av/)).toBeVisible();
  await expect(inside(elsewhere).locator('html')).toHaveAttribute('lang', 'nn');
});

test('a map that is not open to everybody says why it cannot be embedded, and who can change that', async ({
  browser,
}) => {
  const page = await openPage(browser, app, { ...coordinator, path: `${SEED_MAP}?view=circle` });
  await waitUntilLive(page);
  const turn = (before: string, after: string) =>
    commit(page, [{ updateSettings: { before: { visibility: before }, after: { visibility: after } } }]);
  await turn('public', 'private');
  const form = await openForm(page);
  await expect(form.getByText('Det kan sees av: bare kartets egne.')).toBeVisible();
  await expect(form.getByText('En koordinator for kartet kan åpne det for alle.')).toBeVisible();
  await expect(form.getByLabel('Kode til nettsiden')).toHaveCount(0);
  const shown = await openHost(browser, EMBED, { ...coordinator });
  await expect(
    inside(shown).getByText('Det finnes ikke noe kart på denne adressen som er åpent for alle.'),
  ).toBeVisible();
  await turn('private', 'public');
});

test('a server that shows no maps elsewhere says so in the form', async ({ browser }) => {
  const closed = await startApp({ SIRKEL_EMBED_ORIGINS: 'none' });
  try {
    const page = await openPage(browser, closed, { path: `${SEED_MAP}?view=circle` });
    await waitUntilLive(page);
    await expect(
      (await openForm(page)).getByText(/vises? ikke på andre nettsider|ikke vises på andre nettsider/),
    ).toBeVisible();
    await expect(circleOf(page)).toBeAttached();
  } finally {
    await closed.remove();
  }
});
