import { seedId } from '@sirkel/seed';
import { ask } from './support/ask.ts';
import { axeFaults } from './support/axeFaults.ts';
import { commit } from './support/commit.ts';
import { openPage, waitUntilLive } from './support/openPage.ts';
import { startApp } from './support/startApp.ts';
import type { RunningApp } from './support/startApp.ts';
import { expect, test } from './support/test.ts';

let app: RunningApp;
test.beforeAll(async () => {
  app = await startApp();
});
test.afterAll(async () => {
  await app.remove();
});

test('a gap that somebody closes is told quietly on the other screens, beside the map', async ({ browser }) => {
  const following: string[] = [];
  const page = await openPage(browser, app, {
    before: (opened) => {
      opened.on('websocket', (socket) => {
        socket.on('framereceived', ({ payload }) => {
          if (payload.toString().includes('findingChanges')) following.push(payload.toString());
        });
      });
      return Promise.resolve();
    },
  });
  await waitUntilLive(page);
  // The first says from when on there is news.
  await expect.poll(() => following.length, { timeout: 15_000 }).toBe(1);
  const other = await openPage(browser, app, { signedIn: true });
  await waitUntilLive(other);
  const { search } = await ask<{ search: readonly { node: { id: string } }[] }>(
    other,
    'query ($map: ID!) { search(map: $map, text: "Økosystemgartneren") { node { id } } }',
    { map: 'vestfold-telemark' },
  );
  const id = search[0]?.node.id ?? '';
  // What is only not recorded is no news beside the map.
  await commit(other, [{ addActor: { id: seedId('Z99'), name: 'Nykommeren', status: 'existing' } }]);
  await commit(other, [{ updateActor: { id, before: { status: 'missing' }, after: { status: 'existing' } } }]);
  const told = page.getByText('Funnet er borte: Oppgitt å mangle: «Økosystemgartneren».');
  await expect(told).toBeVisible();
  await expect(page.getByText('Nykommeren').and(page.locator('.closed-gaps *'))).toHaveCount(0);
  expect(await axeFaults(page)).toEqual([]);
  // Where the findings stand they say so themselves.
  await page.getByRole('tab', { name: 'Hva mangler?' }).click();
  await expect(page.locator('.closed-gaps')).toHaveCount(0);
});
