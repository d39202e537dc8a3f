import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderPanel } from '../renderPanel.fixture.tsx';
import { smallMap } from '../smallMap.fixture.ts';
import { WhenTold } from './Told.tsx';

it('marks what answers the question before as that, and what answers this one as nothing', () => {
  const shown = (isOfBefore: boolean): HTMLElement | null => {
    renderPanel(
      smallMap(),
      <WhenTold told={{ state: 'answered', data: `tall ${isOfBefore}`, isOfBefore }}>
        {(data) => <p>{data}</p>}
      </WhenTold>,
    );
    return screen.getByText(`tall ${isOfBefore}`).closest('[aria-busy]');
  };
  expect(shown(false)?.getAttribute('aria-busy')).toBe('false');
  expect(screen.queryByRole('status')).toBeNull();
  expect(shown(true)?.getAttribute('aria-busy')).toBe('true');
  expect(screen.getByRole('status').textContent).toBe('Regner ut på nytt. Det som står her, er fra forrige valg.');
});
