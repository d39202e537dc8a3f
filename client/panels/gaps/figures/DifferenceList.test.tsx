import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderPanel } from '../../renderPanel.fixture.tsx';
import { smallMap } from '../../smallMap.fixture.ts';
import { DifferenceList } from './DifferenceList.tsx';
import { useFigureText } from './useFigureText.ts';

const name = (text: string) => ({ nb: text, nn: text, en: text });

it('tells what is missing with its status, and not as if it had come', () => {
  const items = (['existing', 'missing'] as const).map((status) => ({
    ...{ id: status, isRelation: true, status, from: null, to: null },
    name: name(`«A» samarbeider med «${status}»`),
  }));
  renderPanel(smallMap(), <DifferenceList title="Kommet til" differing={{ count: 2, items }} onShow={null} />);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '«A» samarbeider med «existing»',
    '«A» samarbeider med «missing» (mangler)',
  ]);
});

it('writes a small difference of shares as finely as the shares beside it', () => {
  const Difference = () => <p>{useFigureText().difference(0.0196, 'share')}</p>;
  renderPanel(smallMap(), <Difference />);
  expect(screen.getByText('+1,96 prosentpoeng')).toBeTruthy();
});
