import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import type { ComponentType } from 'react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createPart } from '../../components/createPart.ts';
import { createTexts } from '../../i18n/createTexts.ts';
import { createDrafts } from '../../state/createDrafts.ts';
import type { Preferences } from '../../state/createPreferences.ts';
import type { MapStore } from '../../state/createMapStore.ts';
import { MapContext } from '../../state/useMap.ts';
import { MeContext } from '../../state/useMe.ts';
import { PreferencesContext } from '../../state/usePreferences.ts';
import { createEditDesk } from './desk/createEditDesk.ts';
import { EditDeskContext } from './desk/useEditDesk.ts';
import { EditPlace } from './EditPlace.tsx';

// jsdom knows the element, but not how it opens.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = () => {
    for (const dialog of document.querySelectorAll('dialog')) dialog.setAttribute('open', '');
  };
  HTMLDialogElement.prototype.close = () => undefined;
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** What the server says when it is asked for the program of the page; null when it says nothing. */
function serverSays(status: number | null): void {
  vi.stubGlobal('fetch', () =>
    status === null
      ? Promise.reject(new TypeError('Failed to fetch'))
      : Promise.resolve(new Response(null, { status })),
  );
}

type Load = () => Promise<ComponentType>;

function show(load: Load, state = 'live') {
  let snapshot = { graph: null, connection: { state } };
  const listeners = new Set<() => void>();
  const store = {
    snapshot: () => snapshot,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  } as unknown as MapStore;
  const reconnect = (): void => {
    snapshot = { ...snapshot, connection: { state: 'live' } };
    for (const listener of listeners) listener();
  };
  const kept = new Map<string, string | null>();
  const keeper = {
    read: (key: string) => kept.get(key) ?? null,
    write: (key: string, text: string | null) => void kept.set(key, text),
  };
  const drafts = createDrafts(keeper, 'm');
  const desk = createEditDesk({ store, drafts, later: () => () => undefined });
  desk.begin({ task: 'editNode', id: 'n' });
  desk.writeDraft({ task: 'editNode', id: 'n' }, { before: {}, values: { name: 'Huset' } });
  const preferences: Pick<Preferences, 'subscribe' | 'language'> = {
    subscribe: () => () => undefined,
    language: () => 'nb',
  };
  render(
    <I18nextProvider i18n={createTexts('nb')}>
      <PreferencesContext value={preferences as Preferences}>
        <MeContext value={{ id: 'me', role: 'coordinator', mayDo: ['commit'] }}>
          <MapContext value={{ id: 'm', store, drafts, follow: () => () => undefined }}>
            <EditDeskContext value={desk}>
              <EditPlace part={createPart(load)} />
            </EditDeskContext>
          </MapContext>
        </MeContext>
      </PreferencesContext>
    </I18nextProvider>,
  );
  return { desk, reconnect, user: userEvent.setup({ delay: null }) };
}

const broken = () => Promise.reject(new Error('Failed to fetch dynamically imported module'));

describe('the place of forms', () => {
  it('says that a form could not be fetched, and tries again when asked to', async () => {
    serverSays(null);
    const load = vi.fn<Load>(broken);
    const { user } = show(load);
    expect(await screen.findByRole('dialog', { name: 'Skjemaet kunne ikke hentes' })).toBeTruthy();
    load.mockResolvedValue(() => <p>Skjemaet</p>);
    await user.click(screen.getByRole('button', { name: 'Prøv igjen' }));
    expect(await screen.findByText('Skjemaet')).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('fetches it by itself when the connection is back, and offers no reload while the server is away', async () => {
    serverSays(null);
    const load = vi.fn<Load>(broken);
    const { reconnect } = show(load, 'reconnecting');
    expect(await screen.findByText(/^Serveren svarer ikke nå/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Last siden på nytt' })).toBeNull();
    load.mockResolvedValue(() => <p>Skjemaet</p>);
    act(reconnect);
    expect(await screen.findByText('Skjemaet')).toBeTruthy();
  });

  it('offers to load the page again where trying again is not sure to help, and nothing else after an upgrade', async () => {
    serverSays(200);
    const { user } = show(broken);
    expect(await screen.findByRole('button', { name: 'Last siden på nytt' })).toBeTruthy();
    serverSays(404);
    await user.click(screen.getByRole('button', { name: 'Prøv igjen' }));
    expect(await screen.findByText(/^Sirkel har kommet i en ny utgave/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Prøv igjen' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Last siden på nytt' })).toBeTruthy();
  });

  it('keeps what was written when the form that could not be fetched is put away', async () => {
    serverSays(null);
    const { user, desk } = show(broken);
    await user.click(await screen.findByRole('button', { name: 'Lukk' }));
    expect(desk.state().task).toBeNull();
    expect(desk.readDraft({ id: 'n' })?.values).toEqual({ name: 'Huset' });
    expect(desk.isUnsaved()).toBe(true);
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
