import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderPanel } from '../../renderPanel.fixture.tsx';
import { smallMap } from '../../smallMap.fixture.ts';
import { useFigureText } from './useFigureText.ts';

function Differences() {
  const { difference } = useFigureText();
  return (
    <p>
      {[
        difference(0.0032, 'number'),
        difference(-0.005, 'steps'),
        difference(0.25, 'number'),
        difference(0, 'number'),
      ].join(' | ')}
    </p>
  );
}

it('writes no difference as nought that is none', () => {
  renderPanel(smallMap(), <Differences />);
  expect(screen.getByText('+0,003 | −0,005 | +0,25 | 0')).toBeTruthy();
});
