import { act, fireEvent, render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, expect, it, vi } from 'vitest';
import { createTexts } from '../../i18n/createTexts.ts';
import { LateTexts } from '../../i18n/LateTexts.tsx';
import type { Preferences } from '../../state/createPreferences.ts';
import { PreferencesContext } from '../../state/usePreferences.ts';
import { TakeFile } from './TakeFile.tsx';

const preferences = { language: () => 'nb', subscribe: () => () => undefined } as unknown as Preferences;

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A link to a file; what is asked of the server is answered one by one. */
function show() {
  const asked: { readonly signal: AbortSignal; answer(response: Response): void }[] = [];
  vi.stubGlobal('fetch', (_address: string, { signal }: { readonly signal: AbortSignal }) => {
    return new Promise<Response>((resolve, reject) => {
      asked.push({ signal, answer: resolve });
      signal.addEventListener('abort', () => {
        reject(new DOMException('gone', 'AbortError'));
      });
    });
  });
  const { unmount } = render(
    <I18nextProvider i18n={createTexts('nb')}>
      <PreferencesContext value={preferences}>
        <LateTexts>
          <TakeFile address="/maps/kart/actors.csv">Last ned</TakeFile>
        </LateTexts>
      </PreferencesContext>
    </I18nextProvider>,
  );
  const answer = async (at: number, status: number, body: object): Promise<void> => {
    await act(async () => {
      asked[at]?.answer(new Response(JSON.stringify(body), { status }));
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
  };
  return { asked, answer, unmount };
}

const status = (): string | null => screen.getByRole('status').textContent;

it('says that the file is being made and how far it has come; one may let it be', async () => {
  const { asked, answer } = show();
  fireEvent.click(screen.getByRole('link', { name: 'Last ned' }));
  expect(status()).toContain('Filen lages …');
  await answer(0, 503, { error: { code: 'UNAVAILABLE', message: 'Still.', progress: 0.37 } });
  expect(status()?.replaceAll('\u00A0', ' ')).toContain('Filen lages … 37 %');
  // A second click does not ask twice.
  fireEvent.click(screen.getByRole('link', { name: 'Last ned' }));
  expect(asked).toHaveLength(2);
  fireEvent.click(screen.getByRole('button', { name: 'Avbryt' }));
  expect(asked[1]?.signal.aborted).toBe(true);
  expect(screen.queryByRole('status')).toBeNull();
});

it('tells what went wrong in a sentence, where it was asked for', async () => {
  const { answer } = show();
  fireEvent.click(screen.getByRole('link', { name: 'Last ned' }));
  await answer(0, 429, { error: { code: 'RATE_LIMITED', message: 'More was asked for.' } });
  expect(screen.getByRole('alert').textContent).toContain('Filen kom ikke. Det gikk litt fort. Vent et øyeblikk.');
});

it('stops when one goes elsewhere, and leaves to the browser what is to be opened in its own way', () => {
  const { asked, unmount } = show();
  // There is no browser here that would open it.
  document.addEventListener('click', (event) => event.preventDefault(), { once: true });
  fireEvent.click(screen.getByRole('link', { name: 'Last ned' }), { ctrlKey: true });
  expect(asked).toHaveLength(0);
  fireEvent.click(screen.getByRole('link', { name: 'Last ned' }));
  unmount();
  expect(asked[0]?.signal.aborted).toBe(true);
});
