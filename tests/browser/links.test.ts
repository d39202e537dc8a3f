import { randomUUID } from 'node:crypto';
import { commit } from './support/commit.ts';
import { addActor, addTie } from './support/newRecords.ts';
import { openPage, SEED_MAP, waitUntilLive } from './support/openPage.ts';
import { readGraph } from './support/readGraph.ts';
import { signIn } from './support/signIn.ts';
import type { SignedIn } from './support/signIn.ts';
import { startApp } from './support/startApp.ts';
import type { RunningApp } from './support/startApp.ts';
import { expect, test } from './support/test.ts';

let app: RunningApp;
let coordinator: SignedIn;
test.beforeAll(async ({ browser }) => {
  app = await startApp();
  coordinator = await signIn(browser, app);
});
test.afterAll(async () => {
  await app.remove();
});

const links = `${SEED_MAP}?view=gaps&part=links`;

test('what is worth asking about is answered with the keyboard: a proposal, or asked; and taken back', async ({
  browser,
}) => {
  const page = await openPage(browser, app, { path: links, ...coordinator });
  await waitUntilLive(page);
  const alpha = await addActor(page, 'Alfa');
  const beta = await addActor(page, 'Beta');
  const gamma = await addActor(page, 'Gamma');
  const delta = await addActor(page, 'Delta');
  for (const other of [alpha, beta, gamma]) await addTie(page, 'informs', other, delta);
  await expect(page.getByText('Begge er koblet til «Delta».')).toHaveCount(3);
  const propose = page.getByRole('button', { name: /^Legg inn som forslag: (Alfa og Beta|Beta og Alfa)$/ });
  await propose.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Hva slags kobling?')).toBeFocused();
  await page.getByLabel('Hva slags kobling?').selectOption('refersTo from');
  await page.getByRole('button', { name: 'Legg inn', exact: true }).press('Enter');
  await expect(page.locator('.notices')).toContainText(
    /Lagret\. Koblingen «(Alfa viser videre til Beta|Beta viser videre til Alfa)» er foreslått\./,
  );
  await expect(propose).toHaveCount(0);
  // Others lie where these lay.
  await expect(page.locator('.links__pairs .finding:focus')).toHaveCount(1);
  await expect
    .poll(async () => {
      const pair = [alpha.id, beta.id];
      return (await readGraph(page)).relations.find(({ from, to }) => pair.includes(from) && pair.includes(to));
    })
    .toMatchObject({ kind: 'refersTo', status: 'proposed' });
  const asked = page.getByRole('button', { name: /^Spurt – finnes ikke: (Alfa og Gamma|Gamma og Alfa)$/ });
  await asked.press('Enter');
  await expect(asked).toHaveCount(0);
  await expect(page.getByText('1 par til er avgjort og vises ikke.')).toBeVisible();
  await page.locator('.notices').getByRole('button', { name: 'Angre siste endring' }).press('Enter');
  await expect(asked).toBeVisible();
  await expect(page.locator('.notices')).toContainText('Angret.');
});

test('groups are held against each other where enough were asked, and a reader is offered nothing to write', async ({
  browser,
}) => {
  const writer = await openPage(browser, app, { path: links, ...coordinator });
  await waitUntilLive(writer);
  const page = await openPage(browser, app, { path: links });
  await expect(page.getByText('Det er for få opplysninger til å si noe.', { exact: true })).toBeVisible();
  const edits = ['municipality', 'county'].flatMap((layer) => {
    const ids = Array.from({ length: 12 }, () => randomUUID());
    const tiesAsked = { date: '2026-02-01' };
    return [
      ...ids.map((id, at) => ({ addActor: { id, name: `${layer} ${at}`, status: 'existing', layer, tiesAsked } })),
      ...ids.flatMap((from, at) =>
        [1, 2].map((by) => ({
          addRelation: { id: randomUUID(), kind: 'cooperatesWith', status: 'existing', from, to: ids[(at + by) % 12] },
        })),
      ),
    ];
  });
  await commit(writer, edits);
  const cell = page.getByRole('button', { name: 'Kommune og Fylke, 0: færre enn tilfeldig' });
  await expect(page.getByText(/^Kartet har ingen koblinger mellom «Kommune» og «Fylke»;/).first()).toBeVisible();
  await cell.press('Enter');
  await expect(cell).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('button', { name: 'Innen Kommune, 24: flere enn tilfeldig' })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Verdt å spørre om' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Legg inn som forslag/ })).toHaveCount(0);
});
