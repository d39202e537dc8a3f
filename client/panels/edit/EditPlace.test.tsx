import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { beforeAll, describe, expect, it, vi } from 'vitest';
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
import type { LoadSurface } from './useSurface.ts';

// jsdom knows the element, but not how it opens.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = () => {
    for (const dialog of document.querySelectorAll('dialog')) dialog.setAttribute('open', '');
  };
  HTMLDialogElement.prototype.close = () => undefined;
});

function show(load: LoadSurface) {
  const snapshot = { graph: null };
  const store = { snapshot: () => snapshot, subscribe: () => () => undefined } as unknown as MapStore;
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
          <MapContext value={{ id: 'm', store, drafts }}>
            <EditDeskContext value={desk}>
              <EditPlace load={load} />
            </EditDeskContext>
          </MapContext>
        </MeContext>
      </PreferencesContext>
    </I18nextProvider>,
  );
  return { desk, user: userEvent.setup({ delay: null }) };
}

const broken = () => Promise.reject(new Error('Failed to fetch dynamically imported module'));

describe('the place of forms', () => {
  it('says that a form could not be fetched, and tries again when asked to', async () => {
    const load = vi.fn<LoadSurface>(broken);
    const { user } = show(load);
    expect(await screen.findByRole('dialog', { name: 'Skjemaet kunne ikke hentes' })).toBeTruthy();
    load.mockResolvedValue({ default: () => <p>Skjemaet</p> });
    await user.click(screen.getByRole('button', { name: 'Prøv igjen' }));
    expect(await screen.findByText('Skjemaet')).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('keeps what was written when the form that could not be fetched is put away', async () => {
    const { user, desk } = show(broken);
    await user.click(await screen.findByRole('button', { name: 'Lukk' }));
    expect(desk.state().task).toBeNull();
    expect(desk.readDraft({ id: 'n' })?.values).toEqual({ name: 'Huset' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
