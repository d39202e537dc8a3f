import type { Change } from '@sirkel/graph-schema';
import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it, vi } from 'vitest';
import { createTexts } from '../../i18n/createTexts.ts';
import type { Preferences } from '../../state/createPreferences.ts';
import type { MapSnapshot, MapStore } from '../../state/createMapStore.ts';
import { MapContext } from '../../state/useMap.ts';
import type { OpenMap } from '../../state/useMap.ts';
import { PreferencesContext } from '../../state/usePreferences.ts';
import type { EditDesk } from './desk/createEditDesk.ts';
import type { Notice } from './desk/Notice.ts';
import { EditDeskContext } from './desk/useEditDesk.ts';
import { OneNotice } from './OneNotice.tsx';

const change = { operationId: 'o1', edits: [] } as unknown as Change;

function show(say: 'saved' | 'undone', latest: Partial<MapSnapshot>) {
  const snapshot = { graph: null, nextUndo: null, nextRedo: null, takingBack: null, ...latest } as MapSnapshot;
  const store = { snapshot: () => snapshot, subscribe: () => () => undefined } as unknown as MapStore;
  const desk = { undo: vi.fn(), redo: vi.fn(), dismiss: vi.fn(), holdNotice: vi.fn(), letNoticeGo: vi.fn() };
  const preferences = { subscribe: () => () => undefined, language: () => 'nb' } as unknown as Preferences;
  const notice: Notice = { say, change, key: 7 };
  render(
    <I18nextProvider i18n={createTexts('nb')}>
      <PreferencesContext value={preferences}>
        <MapContext value={{ store } as OpenMap}>
          <EditDeskContext value={desk as unknown as EditDesk}>
            <button type="button">Lagre</button>
            <OneNotice notice={notice} />
          </EditDeskContext>
        </MapContext>
      </PreferencesContext>
    </I18nextProvider>,
  );
  return desk;
}

const button = (name: RegExp) => screen.getByRole('button', { name });

describe('a notice', () => {
  it('takes back what it tells of, by the keyboard, and gives the focus back', async () => {
    const desk = show('saved', { nextUndo: 'o1' });
    const user = userEvent.setup();
    button(/^Lagre$/).focus();
    await user.tab();
    expect(document.activeElement).toBe(button(/^Angre siste endring$/));
    expect(desk.holdNotice).toHaveBeenCalledWith(7);
    await user.keyboard('{Enter}');
    expect(desk.undo).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(button(/^Lagre$/));
  });

  it('does again what was taken back', () => {
    const desk = show('undone', { nextRedo: 'o1', nextUndo: 'o0' });
    fireEvent.click(button(/^Gjør om igjen siste endring$/));
    expect(desk.redo).toHaveBeenCalledTimes(1);
  });

  it('offers no way back when something else has been done since', () => {
    show('saved', { nextUndo: 'o2' });
    expect(screen.queryByRole('button', { name: /^Angre/ })).toBeNull();
  });

  it('asks for nothing while a way back is on its way', () => {
    const desk = show('saved', { nextUndo: 'o1', takingBack: 'undo' });
    fireEvent.click(button(/^Angre siste endring$/));
    expect(desk.undo).not.toHaveBeenCalled();
  });

  it('is closed by its button and by Escape, and gives the focus back', async () => {
    const desk = show('saved', {});
    const user = userEvent.setup();
    button(/^Lagre$/).focus();
    await user.tab();
    await user.keyboard('{Escape}');
    expect(desk.dismiss).toHaveBeenCalledWith(7);
    expect(document.activeElement).toBe(button(/^Lagre$/));
    await user.click(button(/Lukk meldingen/));
    expect(desk.dismiss).toHaveBeenCalledTimes(2);
  });

  it('waits while the pointer is over it', async () => {
    const desk = show('saved', {});
    const user = userEvent.setup();
    await user.hover(button(/Lukk meldingen/));
    expect(desk.holdNotice).toHaveBeenCalledWith(7);
    await user.unhover(button(/Lukk meldingen/));
    expect(desk.letNoticeGo).toHaveBeenCalledWith(7);
  });
});
