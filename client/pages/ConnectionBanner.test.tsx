import { act, render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it, vi } from 'vitest';
import { createOpenDialogs, newsPlaceClass, OpenDialogsContext } from '../components/openDialogs.ts';
import { RequestError } from '../graphql/RequestError.ts';
import { createTexts } from '../i18n/createTexts.ts';
import { createAddressBar } from '../state/createAddressBar.ts';
import type { MapSnapshot, MapStore } from '../state/createMapStore.ts';
import { createPreferences } from '../state/createPreferences.ts';
import type { SessionState } from '../state/createSession.ts';
import { MapContext } from '../state/useMap.ts';
import type { OpenMap } from '../state/useMap.ts';
import { PreferencesContext } from '../state/usePreferences.ts';
import { ConnectionBanner } from './ConnectionBanner.tsx';
import { ServicesContext } from './Services.ts';
import type { Services } from './Services.ts';

const gone = new RequestError('UNAVAILABLE', 'The store does not answer.', { requestId: 'r-1' });
const readOnly = /^Kartet kan leses, men endringer kan ikke lagres akkurat nå\./;

/** The banner over a map that stands so; what is to last a while has lasted. */
function banner(first: Partial<MapSnapshot>, who: Partial<SessionState> = {}) {
  let snapshot = { graph: null, connection: { state: 'live' }, pending: [], trouble: null, ...first };
  const listeners = new Set<() => void>();
  const hurry = vi.fn();
  const store = {
    snapshot: () => snapshot,
    hurry,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  } as unknown as MapStore;
  const session = { me: null, signedOut: false, unanswered: null, ...who };
  const services = {
    later: (run: () => void) => {
      queueMicrotask(() => {
        act(run);
      });
      return () => undefined;
    },
    session: { state: () => session, subscribe: () => () => undefined },
  } as unknown as Services;
  const dialogs = createOpenDialogs();
  const keeper = { read: () => null, write: () => undefined };
  render(
    <I18nextProvider i18n={createTexts('nb')}>
      <PreferencesContext value={createPreferences(createAddressBar(window), keeper)}>
        <ServicesContext value={services}>
          <MapContext value={{ store } as OpenMap}>
            <OpenDialogsContext value={dialogs}>
              <ConnectionBanner />
            </OpenDialogsContext>
          </MapContext>
        </ServicesContext>
      </PreferencesContext>
    </I18nextProvider>,
  );
  const show = (next: Partial<MapSnapshot>): void => {
    act(() => {
      snapshot = { ...snapshot, ...next };
      for (const listener of listeners) listener();
    });
  };
  return { show, hurry, dialogs };
}

describe('ConnectionBanner', () => {
  it('says that the map can be read and not be changed, politely, with the id for whoever runs the server', async () => {
    const { show, hurry } = banner({ trouble: gone });
    await screen.findByText(readOnly, { selector: '.banner p' });
    expect(screen.getByRole('status').textContent).toMatch(readOnly);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByText('r-1').tagName).toBe('CODE');
    screen.getByRole('button', { name: 'Prøv nå' }).click();
    expect(hurry).toHaveBeenCalledOnce();
    show({ trouble: null });
    expect(screen.queryByText(readOnly)).toBeNull();
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('says so also to whom the server cannot say who they are', async () => {
    banner({}, { unanswered: gone });
    expect(await screen.findByText(readOnly, { selector: '.banner p' })).toBeTruthy();
  });

  it('says that the line is broken where it is, and not that the server cannot save', async () => {
    banner({ trouble: gone, connection: { state: 'reconnecting', since: 0 } });
    expect(await screen.findByText(/^Vi får ikke svar fra serveren ennå/, { selector: '.banner p' })).toBeTruthy();
    expect(screen.queryByText(readOnly)).toBeNull();
  });

  it('says nothing of a server that only asks for patience', async () => {
    banner({ trouble: new RequestError('RATE_LIMITED', 'x') });
    await Promise.resolve();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('stands in the form that covers the page, and on the page again when that has gone', async () => {
    const { dialogs, show } = banner({ trouble: gone });
    await screen.findByText(readOnly, { selector: '.banner p' });
    const form = document.body.appendChild(document.createElement('dialog'));
    form.innerHTML = `<div class="${newsPlaceClass}"></div>`;
    const question = document.body.appendChild(document.createElement('dialog'));
    const closes: (() => void)[] = [];
    // A question over the form covers little of it.
    for (const dialog of [form, question]) act(() => void closes.push(dialogs.add(dialog)));
    expect(form.querySelector('.dialog-news .banner')?.textContent).toMatch(readOnly);
    expect(document.querySelectorAll('.banner')).toHaveLength(1);
    act(() => {
      for (const close of closes) close();
    });
    expect(form.querySelector('.banner')).toBeNull();
    expect(screen.getByText(readOnly, { selector: '.banner p' })).toBeTruthy();
    show({ trouble: null });
    for (const dialog of [form, question]) dialog.remove();
  });

  it('is heard in the dialog that is open, for nothing outside it can be', async () => {
    const { dialogs, show } = banner({});
    const dialog = document.body.appendChild(document.createElement('dialog'));
    let close = (): void => undefined;
    act(() => {
      close = dialogs.add(dialog);
    });
    show({ trouble: gone });
    await screen.findByText(readOnly, { selector: '.banner p' });
    expect(dialog.querySelector('[role="status"]')?.textContent).toMatch(readOnly);
    act(close);
    expect(dialog.querySelector('[role="status"]')).toBeNull();
    expect(screen.getByRole('status')).toBeTruthy();
    dialog.remove();
  });
});
