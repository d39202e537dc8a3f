import { adaptedForms, adaptedStates } from './support/adaptedStates.ts';
import { axeFaults } from './support/axeFaults.ts';
import { brokenStates } from './support/brokenStates.ts';
import { choosingStates } from './support/choosingStates.ts';
import { editingStates } from './support/editingStates.ts';
import { embedStates } from './support/embedStates.ts';
import { helpStates } from './support/helpStates.ts';
import { viewStates } from './support/viewStates.ts';
import { savingStates } from './support/savingStates.ts';
import { openPage } from './support/openPage.ts';
import { listStates } from './support/listStates.ts';
import { pictureStates } from './support/pictureStates.ts';
import { readingStates } from './support/readingStates.ts';
import { sidewaysScroll } from './support/sidewaysScroll.ts';
import { signIn } from './support/signIn.ts';
import type { SignedIn } from './support/signIn.ts';
import { startApp } from './support/startApp.ts';
import { tableStates } from './support/tableStates.ts';
import type { RunningApp } from './support/startApp.ts';
import type { State } from './support/State.ts';
import { expect, test } from './support/test.ts';
import type { Browser } from './support/test.ts';

// They are many, and each is looked at by itself.
test.describe.configure({ mode: 'parallel' });

let app: RunningApp;
let coordinator: SignedIn;
test.beforeAll(async ({ browser }) => {
  app = await startApp();
  coordinator = await signIn(browser, app);
});
test.afterAll(async () => {
  await app.remove();
});

/** Comes to a state and says what is wrong with it, all at once. */
async function faultsOf(browser: Browser, state: State, who: Partial<SignedIn>): Promise<readonly string[]> {
  const said: string[] = [];
  const page = await openPage(browser, app, { ...state.open, ...who, before: state.before }, said);
  await state.reach(page);
  const unexpected = said.filter((text) => state.expected?.test(text) !== true);
  const scroll = await sidewaysScroll(page);
  return [
    ...(await axeFaults(page)),
    ...unexpected.map((text) => `console: ${text}`),
    ...(scroll === 0 ? [] : [`scrolls ${String(scroll)} px sideways`]),
  ];
}

const groups = [
  {
    who: 'reading',
    states: [
      ...readingStates,
      ...pictureStates,
      ...choosingStates,
      ...listStates,
      ...helpStates,
      ...embedStates,
      ...adaptedStates,
    ],
    signedIn: false,
  },
  { who: 'broken', states: brokenStates, signedIn: false },
  {
    who: 'editing',
    states: [...editingStates, ...savingStates, ...tableStates, ...viewStates, ...adaptedForms],
    signedIn: true,
  },
];

for (const { who, states, signedIn } of groups) {
  for (const state of states) {
    test(`${who}: ${state.name}: no accessibility faults, no sideways scroll, no fault in the console`, async ({
      browser,
    }) => {
      expect(await faultsOf(browser, state, signedIn ? coordinator : {})).toEqual([]);
    });
  }
}

test('the language of the page follows the language chosen', async ({ browser }) => {
  for (const language of ['nb', 'nn', 'en']) {
    const page = await openPage(browser, app, { path: `/?lang=${language}` });
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  }
});
