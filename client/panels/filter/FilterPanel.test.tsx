import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Graph } from '@sirkel/graph-schema';
import { describe, expect, it, vi } from 'vitest';
import { renderPanel } from '../renderPanel.fixture.tsx';
import { smallMap } from '../smallMap.fixture.ts';
import { FilterChips } from './FilterChips.tsx';
import { FilterPanel } from './FilterPanel.tsx';
import { useVisible } from './useVisible.ts';

function Both({ graph, onClose }: { readonly graph: Graph; readonly onClose: () => void }) {
  const visible = useVisible(graph);
  return (
    <>
      <FilterChips graph={graph} />
      <FilterPanel graph={graph} visible={visible} onClose={onClose} />
    </>
  );
}

describe('FilterPanel', () => {
  it('counts each value, filters, shows what is chosen and lets go of it', async () => {
    const graph = smallMap();
    const bar = renderPanel(graph, <Both graph={graph} onClose={() => undefined} />);
    const user = userEvent.setup();
    expect(screen.getByText('Viser 5 av 5')).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: 'Aktører 2' }));
    expect(bar.current().place.filter).toEqual({ kinds: ['actor'] });
    expect(screen.getByText('Viser 2 av 5')).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: 'Tilbud og ordninger 1' })).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: 'Livet blant folk 0' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Ta bort Slag: Aktører' }));
    expect(bar.current().place.filter).toEqual({});
    expect(screen.queryByRole('list', { name: 'Aktive filtre' })).toBeNull();
  });

  it('hides recommendations and shows proposed ties', async () => {
    const graph = smallMap();
    const bar = renderPanel(graph, <Both graph={graph} onClose={() => undefined} />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('checkbox', { name: 'Anbefalinger (1)' }));
    await user.click(screen.getByRole('checkbox', { name: 'Foreslåtte koblinger (1)' }));
    expect(bar.current().place).toMatchObject({ recommendations: false, proposedTies: true });
    expect(screen.getByText('Viser 4 av 5')).toBeTruthy();
    const [clear] = screen.getAllByRole('button', { name: 'Nullstill' });
    if (clear === undefined) throw new Error('no button');
    await user.click(clear);
    expect(bar.current().place).toMatchObject({ recommendations: true, proposedTies: false });
  });

  it('closes by its button', async () => {
    const onClose = vi.fn();
    const graph = smallMap();
    renderPanel(graph, <Both graph={graph} onClose={onClose} />);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Lukk filteret' }));
    expect(onClose).toHaveBeenCalledOnce();
  });
});
