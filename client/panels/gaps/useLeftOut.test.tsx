import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderPanel } from '../renderPanel.fixture.tsx';
import { smallMap } from '../smallMap.fixture.ts';
import { useLeftOut } from './useLeftOut.ts';
import type { LeftOut } from './useLeftOut.ts';

function Says(leftOut: LeftOut) {
  return <p data-testid="says">{useLeftOut()(leftOut)}</p>;
}

const said = (groups: number, nodes: number, relations: number, search = ''): string => {
  renderPanel(smallMap(), <Says groups={groups} nodes={nodes} relations={relations} />, search);
  return screen.getAllByTestId('says').at(-1)?.textContent ?? '';
};

describe('useLeftOut', () => {
  it('says one and many by their own words, and passes over none', () => {
    expect(said(2, 1, 3)).toBe(
      'Ikke med: 2 grupper og roller, 1 oppføring med annen status og 3 koblinger med annen status.',
    );
    expect(said(1, 0, 1)).toBe('Ikke med: 1 gruppe eller rolle og 1 kobling med annen status.');
    expect(said(0, 0, 0)).toBe('');
  });
});
