import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { renderPanel } from '../renderPanel.fixture.tsx';
import { smallMap } from '../smallMap.fixture.ts';
import { Tour } from './Tour.tsx';

it('ends by Escape wherever the focus is, but not by one that closes something else', () => {
  const onClose = vi.fn();
  renderPanel(
    smallMap(),
    <>
      <input aria-label="Søk" />
      <div className="panel">
        <button type="button">Lukk detaljene</button>
      </div>
      <Tour onClose={onClose} />
    </>,
  );
  fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Escape' });
  fireEvent.keyDown(screen.getByRole('button', { name: 'Lukk detaljene' }), { key: 'Escape' });
  expect(onClose).not.toHaveBeenCalled();
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(onClose).toHaveBeenCalledOnce();
});
