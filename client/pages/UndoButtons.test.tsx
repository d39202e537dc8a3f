import { fireEvent, render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it, vi } from 'vitest';
import { createTexts } from '../i18n/createTexts.ts';
import { EditDeskContext } from '../panels/edit/desk/useEditDesk.ts';
import type { EditDesk } from '../panels/edit/desk/createEditDesk.ts';
import type { MapSnapshot, MapStore } from '../state/createMapStore.ts';
import { MapContext } from '../state/useMap.ts';
import type { OpenMap } from '../state/useMap.ts';
import { MeContext } from '../state/useMe.ts';
import { UndoButtons } from './UndoButtons.tsx';
import { useUndoKeys } from './useUndoKeys.ts';

function Keys() {
  useUndoKeys();
  return <UndoButtons />;
}

function buttons(takingBack: MapSnapshot['takingBack']) {
  const snapshot = { canUndo: true, canRedo: false, takingBack } as MapSnapshot;
  const store = { snapshot: () => snapshot, subscribe: () => () => undefined } as unknown as MapStore;
  const desk = { undo: vi.fn(), redo: vi.fn() };
  render(
    <I18nextProvider i18n={createTexts('nb')}>
      <MeContext value={{ role: 'coordinator', id: 'c', mayDo: ['undo'] }}>
        <MapContext value={{ store } as OpenMap}>
          <EditDeskContext value={desk as unknown as EditDesk}>
            <Keys />
          </EditDeskContext>
        </MapContext>
      </MeContext>
    </I18nextProvider>,
  );
  return desk;
}

describe('UndoButtons', () => {
  it('take back and do again, by button and by keyboard', () => {
    const desk = buttons(null);
    fireEvent.click(screen.getByRole('button', { name: 'Angre' }));
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    expect(desk.undo).toHaveBeenCalledTimes(2);
    fireEvent.keyDown(document.body, { key: 'Z', ctrlKey: true, shiftKey: true });
    expect(desk.redo).toHaveBeenCalledTimes(1);
  });

  it('show that they work, keep the focus, and ask for nothing meanwhile', () => {
    const desk = buttons('undo');
    const working = screen.getByRole('button', { name: 'Angrer …' });
    expect(working.getAttribute('aria-busy')).toBe('true');
    expect(working.hasAttribute('disabled')).toBe(false);
    fireEvent.click(working);
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    expect(desk.undo).not.toHaveBeenCalled();
  });
});
