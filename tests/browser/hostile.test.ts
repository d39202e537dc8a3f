import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { hostileIds, payloads, runningAddresses } from './support/hostile/payloads.ts';
import { watchHarm } from './support/hostile/watchHarm.ts';
import type { Harm } from './support/hostile/watchHarm.ts';
import { writeHostileMap } from './support/hostile/writeHostileMap.ts';
import type { HostileMap } from './support/hostile/writeHostileMap.ts';
import { ask } from './support/ask.ts';
import { circleOf, waitUntilDrawn } from './support/circle.ts';
import { openPage, SEED_MAP, waitUntilLive } from './support/openPage.ts';
import type { OpenOptions } from './support/openPage.ts';
import { readGraph } from './support/readGraph.ts';
import { readMapFile } from './support/readMapFile.ts';
import { signIn } from './support/signIn.ts';
import type { SignedIn } from './support/signIn.ts';
import { startApp } from './support/startApp.ts';
import type { RunningApp } from './support/startApp.ts';
import { expect, test } from './support/test.ts';
import type { Browser, Page } from './support/test.ts';

let app: RunningApp;
let coordinator: SignedIn;
let map: HostileMap;
test.beforeAll(async ({ browser }, info) => {
  info.setTimeout(120_000);
  app = await startApp();
  coordinator = await signIn(browser, app);
  const page = await openPage(browser, app, { path: '/', ...coordinator });
  map = await writeHostileMap(page);
  await page.context().close();
});
test.afterAll(async () => {
  await app.remove();
});

type Watched = { readonly page: Page; readonly harm: Harm };

async function openWatched(browser: Browser, options: OpenOptions): Promise<Watched> {
  const watching: Harm[] = [];
  const page = await openPage(browser, app, {
    ...coordinator,
    ...options,
    before: async (fresh) => {
      watching.push(await watchHarm(fresh, app.url));
      await options.before?.(fresh);
    },
  });
  const [harm] = watching;
  if (harm === undefined) throw new Error('Nobody watches.');
  return { page, harm };
}

test('the trap catches what is run: else all that follows would prove nothing', async ({ browser }) => {
  const { page, harm } = await openWatched(browser, { path: '/' });
  await page.evaluate(() => {
    const place = document.body.appendChild(document.createElement('div'));
    place.innerHTML = '<img src=x onerror=hit()><a href="javascript:hit()">x</a>';
  });
  await expect
    .poll(async () => (await harm.all()).join('\n'))
    .toMatch(/element: <img(.|\n)*address: javascript:hit\(\)/);
  expect((await harm.all()).join('\n')).toMatch(/policy: script-src/);
});

test('details of every record of every kind, each field with each payload, are words and nothing else', async ({
  browser,
}, info) => {
  info.setTimeout(150_000);
  const { page, harm } = await openWatched(browser, { path: `/kart/${map.id}?view=list` });
  await waitUntilLive(page);
  const ids = [...Object.values(map.nodes).flat(), ...map.relations];
  // Markdown comes in a file of its own; from here on it is there.
  await page.goto(`${app.url}/kart/${map.id}?view=list&selected=${ids[0] ?? ''}`);
  await page.locator('.markdown').first().waitFor();
  const titles = await page.evaluate(async (all) => {
    const read: string[] = [];
    for (const [index, id] of all.entries()) {
      history.pushState(null, '', `?view=list&selected=${id}`);
      dispatchEvent(new PopStateEvent('popstate'));
      await new Promise((resolve) => setTimeout(resolve));
      // The history is asked of the server: of every fifth, which comes to each payload too.
      if (index % 5 === 0) {
        for (const part of document.querySelectorAll('.panel details')) part.setAttribute('open', '');
      }
      await new Promise((resolve) => setTimeout(resolve));
      read.push(document.querySelector('.panel__title')?.textContent ?? '');
      // What somebody wrote is shown, also where it looks like HTML.
      for (const text of document.querySelectorAll('.panel .markdown')) {
        if (text.textContent.trim() === '') read.unshift(`nothing is shown of a text of ${id}`);
      }
    }
    return read;
  }, ids);
  const names = await namesOf(page);
  expect(titles.slice(0, names.length)).toEqual(names);
  expect(new Set(titles.slice(0, names.length)).size).toBe(payloads.length);
  expect(await harm.all()).toEqual([]);
});

test('circle, legend, filter, search, list, tables and menu', async ({ browser }) => {
  const { page, harm } = await openWatched(browser, { path: `/kart/${map.id}?view=circle` });
  await waitUntilLive(page);
  await waitUntilDrawn(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(map.title);
  await circleOf(page).press('ArrowRight');
  await circleOf(page).press('Enter');
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  for (const payload of payloads.slice(0, 8)) {
    await page.getByRole('combobox', { name: /^Søk/ }).fill(payload);
    await expect(page.getByRole('combobox', { name: /^Søk/ })).toHaveValue(payload);
  }
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Liste' }).click();
  for (const name of ['Tabell', 'Koblinger', 'Etter ring']) {
    await page
      .getByRole('button', { name, exact: true })
      .or(page.getByRole('radio', { name }))
      .or(page.getByText(name, { exact: true }))
      .first()
      .click();
  }
  await page.getByRole('button', { name: /^Kartet:/ }).click();
  const link = page.getByRole('link', { name: 'Last ned kartet' });
  const file = page.waitForEvent('download');
  await link.click();
  expect((await file).suggestedFilename()).toMatch(/^[\w-]+(\.sirkel)?\.ndjson$/);
  expect(await harm.all()).toEqual([]);
});

test('the picture as a file of each kind', async ({ browser }) => {
  test.slow();
  const { page, harm } = await openWatched(browser, { path: `/kart/${map.id}?view=circle` });
  await waitUntilLive(page);
  await waitUntilDrawn(page);
  // What is selected has its name in the picture, whatever there is room for.
  const { nodes } = await readGraph(page, map.id);
  const foreign = nodes.find(({ shortName }) => /\p{Script=Han}/u.test(shortName ?? ''));
  await page.goto(`${app.url}/kart/${map.id}?view=circle&selected=${foreign?.id ?? ''}`);
  await waitUntilDrawn(page);
  const dialog = page.getByRole('dialog');
  for (const file of ['svg', 'png', 'A4']) {
    await page.getByRole('button', { name: 'Lagre bilde' }).click();
    await dialog.getByLabel('Fil').selectOption(file);
    const coming = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Lagre', exact: true }).click();
    const saved = await coming;
    expect(saved.suggestedFilename()).toMatch(/^[\p{L}\p{N}-]+\.(svg|png|pdf)$/u);
    if (file === 'svg') {
      // Opened by itself it runs nothing and asks for nothing.
      const alone = await openWatched(browser, {});
      await alone.page.goto(`data:image/svg+xml;base64,${readFileSync(await saved.path()).toString('base64')}`);
      await expect(alone.page.locator('text').first()).toHaveText(map.title);
      expect(await alone.harm.all()).toEqual([]);
    }
    // Letters that the font of a PDF lacks are told before the dialog is left.
    if (file === 'A4') {
      const told = dialog.getByRole('status').filter({ hasText: 'Filen er lagret, men disse tegnene mangler' });
      await expect(told).toBeVisible();
      await dialog.getByRole('button', { name: 'Lukk' }).first().click();
    }
    await expect(dialog).toBeHidden();
  }
  expect(await harm.all()).toEqual([]);
});

test('forms of every kind, and a conflict', async ({ browser }) => {
  const { page, harm } = await openWatched(browser, { path: `/kart/${map.id}?view=list` });
  await waitUntilLive(page);
  for (const [first] of [...Object.values(map.nodes), map.relations]) {
    await show(page, first ?? '');
    await page.getByRole('button', { name: 'Rediger', exact: true }).first().click();
    const form = page.getByRole('dialog');
    await form.locator('form').waitFor();
    await form.evaluate((dialog) => {
      for (const part of dialog.querySelectorAll('details')) part.setAttribute('open', '');
    });
    await page.keyboard.press('Escape');
    await expect(form).toHaveCount(0);
  }
  await meetConflict(page, map.nodes['actor']?.[0] ?? '');
  expect(await harm.all()).toEqual([]);
});

test('the list of maps, and GraphiQL with the answer', async ({ browser }) => {
  const { page, harm } = await openWatched(browser, { path: '/' });
  await expect(page.getByText(map.title, { exact: true })).toBeVisible();
  await page.goto(`${app.url}/graphiql`);
  await page.getByRole('button', { name: /Execute/ }).click();
  await expect(page.locator('.result-window')).toContainText(map.id);
  await expect(page.locator('.result-window')).toContainText(map.title.slice(0, 7));
  expect(await harm.all()).toEqual([]);
});

test('a map file brings the same words, and no address that runs', async ({ browser }) => {
  const { page, harm } = await openWatched(browser, { path: '/' });
  const file = await readMapFile(page, map.id);
  const restored = await restore(page, file, 'restored');
  expect(restored.status).toBe(201);
  await page.goto(`${app.url}/kart/restored?view=list&selected=${map.nodes['story']?.[2] ?? ''}`);
  await page.locator('.markdown').first().waitFor();
  for (const address of runningAddresses) {
    const changed = resealed(file.replaceAll(/"website":"(?:[^"\\]|\\.)*"/g, `"website":${JSON.stringify(address)}`));
    expect(changed).not.toBe(file);
    expect(await restore(page, changed, 'refused')).toMatchObject({ status: 400, code: 'INVALID' });
  }
  expect((await harm.all()).filter((each) => !each.includes('status of 400'))).toEqual([]);
});

test('the client makes no link of an address that runs, whatever the server answers', async ({ browser }) => {
  let at = 0;
  const { page, harm } = await openWatched(browser, {
    path: `/kart/${map.id}?view=list&selected=${map.nodes['story']?.[0] ?? ''}`,
    before: async (fresh) => {
      await answerGraph(fresh, (text) =>
        text.replaceAll(/"(website|url)":"(?:[^"\\]|\\.)*"/g, (_, key: string) => {
          at += 1;
          return `"${key}":${JSON.stringify(runningAddresses[at % runningAddresses.length])}`;
        }),
      );
    },
  });
  await page.locator('.markdown').first().waitFor();
  expect(at).toBeGreaterThan(runningAddresses.length);
  for (const id of map.nodes['story']?.slice(0, runningAddresses.length) ?? []) {
    await show(page, id);
    await page.locator('.sources').waitFor();
    await expect(
      page.locator('.panel a:not([href^="https:"]):not([href^="http:"]):not([href^="mailto:"])'),
    ).toHaveCount(0);
  }
  expect(await harm.all()).toEqual([]);
});

test('ids that break selectors: what is chosen is opened, and nothing else', async ({ browser }) => {
  const names = hostileIds.map((_, index) => `Navn nummer ${String(index)}`);
  const { page, harm } = await openWatched(browser, {
    path: `${SEED_MAP}?view=list`,
    before: (fresh) => answerGraph(fresh, (text) => withIds(text, names)),
  });
  await waitUntilLive(page);
  for (const [index, name] of names.entries()) {
    await page
      .locator('.ring-list__node')
      .filter({ hasText: new RegExp(`${name}(?!\\d)`) })
      .click();
    await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
    expect(new URL(page.url()).searchParams.get('selected')).toBe(hostileIds[index]);
    await expect(page.locator('.ring-list [aria-current="true"], .ring-list [aria-pressed="true"]')).toHaveCount(1);
  }
  await page.getByRole('tab', { name: 'Sirkel' }).click();
  await waitUntilDrawn(page);
  expect(await harm.all()).toEqual([]);
});

test('addresses that hold payloads', async ({ browser }) => {
  const wordsOf = (payload: string): string => {
    const word = encodeURIComponent(payload);
    return `?view=${word}&selected=${word}&text=${word}&kinds=${word}&layers=${word}&lang=${word}&theme=${word}`;
  };
  const { page, harm } = await openWatched(browser, { path: `${SEED_MAP}?view=list` });
  await waitUntilLive(page);
  for (const payload of payloads) {
    await page.evaluate((search) => {
      history.pushState(null, '', search);
      dispatchEvent(new PopStateEvent('popstate'));
    }, wordsOf(payload));
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Sosialt');
  }
  await page.goto(`${app.url}${SEED_MAP}${wordsOf(payloads[1] ?? '')}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Sosialt');
  for (const payload of payloads.slice(0, 3)) {
    await page.goto(`${app.url}/kart/${encodeURIComponent(payload)}#${payload}`);
    await expect(page.getByText('Her er det ingen side')).toBeVisible();
  }
  expect(await harm.all()).toEqual([]);
});

test('every page forbids scripts that are not ours', async ({ request }) => {
  const strict = [
    "default-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ];
  for (const path of [
    '/',
    `/kart/${map.id}`,
    '/kart/%3Cscript%3E',
    '/graphiql',
    '/sign-in/x',
    '/graphql',
    '/icon.svg',
  ]) {
    const headers = (await request.get(`${app.url}${path}`)).headers();
    const policy = headers['content-security-policy'] ?? '';
    for (const directive of strict) expect(policy, path).toContain(directive);
    expect(policy, path).toMatch(/script-src '(self|none)'(;|$)/);
    expect(policy, path).not.toContain('unsafe-eval');
    expect(headers['x-content-type-options'], path).toBe('nosniff');
  }
});

/** The names of all nodes, kind after kind, as the API tells them. */
async function namesOf(page: Page): Promise<readonly string[]> {
  const file = await readMapFile(page, map.id);
  const names = new Map<string, string>();
  for (const line of file.split('\n').slice(1)) {
    if (line === '') continue;
    const { change } = JSON.parse(line) as {
      change?: { edits: readonly { id: string; after: { name?: string } | null }[] };
    };
    for (const { id, after } of change?.edits ?? []) if (after?.name !== undefined) names.set(id, after.name);
  }
  return Object.values(map.nodes)
    .flat()
    .map((id) => names.get(id) ?? '');
}

/** A form with words of one's own while another writes other words in the same field. */
async function meetConflict(page: Page, id: string): Promise<void> {
  const read = async (): Promise<string> => {
    const { graph } = await ask<{ graph: { nodes: readonly { id: string; name: string }[] } }>(
      page,
      'query($map: ID!) { graph(map: $map) { nodes { id name } } }',
      { map: map.id },
    );
    return graph.nodes.find((node) => node.id === id)?.name ?? '';
  };
  await show(page, id);
  await page.getByRole('button', { name: 'Rediger', exact: true }).first().click();
  await page.getByRole('textbox', { name: /^Navn/ }).fill('<img src=x onerror=hit()> mitt');
  await ask(
    page,
    'mutation($map: ID!, $o: ID!, $edits: [EditInput!]!) { commit(map: $map, operationId: $o, edits: $edits) { change { sequence } } }',
    {
      map: map.id,
      o: crypto.randomUUID(),
      edits: [{ updateActor: { id, before: { name: await read() }, after: { name: '"><svg onload=hit()> deres' } } }],
    },
  );
  await expect(page.getByText('Nå står det: "><svg onload=hit()> deres')).toBeVisible();
  await page.getByRole('button', { name: 'Lagre', exact: true }).click();
  const conflict = page.getByRole('dialog', { name: 'Noen andre har endret det samme' });
  await expect(conflict).toContainText('"><svg onload=hit()> deres');
  await conflict.getByRole('radio', { name: /^Du skrev/ }).check();
  await conflict.getByRole('button', { name: 'Lagre', exact: true }).click();
  await expect(page.getByText(/^Lagret\./).first()).toContainText('<img src=x');
}

/** Goes to a record's details without loading the page anew. */
async function show(page: Page, id: string): Promise<void> {
  await page.evaluate((record) => {
    history.pushState(null, '', `?view=list&selected=${record}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, id);
}

/** Restores a map from a file's text. */
async function restore(
  page: Page,
  file: string,
  into: string,
): Promise<{ readonly status: number; readonly code?: string }> {
  return page.evaluate(
    async ({ body, address }) => {
      const response = await fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/x-ndjson' },
        body,
      });
      const answer = (await response.json()) as { readonly error?: { readonly code: string } };
      return { status: response.status, ...(answer.error === undefined ? {} : { code: answer.error.code }) };
    },
    { body: file, address: `/maps/restore?into=${into}` },
  );
}

/** A map file that was changed by hand, with the sum of what it holds now. */
function resealed(file: string): string {
  const lines = file.trimEnd().split('\n');
  const changes = lines
    .slice(1, -1)
    .map((line) => `${line}\n`)
    .join('');
  const end = JSON.parse(lines.at(-1) ?? '') as Readonly<Record<string, unknown>>;
  const sha256 = createHash('sha256').update(changes).digest('hex');
  return `${lines[0] ?? ''}\n${changes}${JSON.stringify({ ...end, sha256 })}\n`;
}

/** Changes the text of the map that the server answers, as a server would that holds what it should not. */
async function answerGraph(page: Page, change: (text: string) => string): Promise<void> {
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('graph(map') !== true) return route.fallback();
    const response = await route.fetch();
    return route.fulfill({ response, body: change(await response.text()) });
  });
}

type Told = { data: { graph: { nodes: { id: string; name: string }[]; relations: { from: string; to: string }[] } } };

/** The first nodes with hostile ids and names that are easy to find, and their relations with them. */
function withIds(text: string, names: readonly string[]): string {
  const told = JSON.parse(text) as Told;
  const ids = new Map(
    told.data.graph.nodes.slice(0, names.length).map(({ id }, index) => [id, hostileIds[index] ?? '']),
  );
  for (const [index, node] of told.data.graph.nodes.slice(0, names.length).entries()) {
    node.id = hostileIds[index] ?? '';
    node.name = names[index] ?? '';
  }
  for (const relation of told.data.graph.relations) {
    relation.from = ids.get(relation.from) ?? relation.from;
    relation.to = ids.get(relation.to) ?? relation.to;
  }
  return JSON.stringify(told);
}
