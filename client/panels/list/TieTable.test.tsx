import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { visibleGraph } from '../../view/visibleGraph.ts';
import { renderPanel } from '../renderPanel.fixture.tsx';
import { smallMap } from '../smallMap.fixture.ts';
import { ListView } from './ListView.tsx';

it('shows the ties of the list as a table that sorts, and selects a tie', async () => {
  const graph = smallMap();
  const onSelect = vi.fn();
  renderPanel(
    graph,
    <ListView
      graph={graph}
      visible={visibleGraph(graph, {})}
      selected={null}
      onSelect={onSelect}
      filterButton={<button type="button">Filter</button>}
    />,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Koblinger' }));
  expect(screen.getByText('Viser 4 av 4 koblinger')).toBeTruthy();
  const table = screen.getByRole('table', { name: /Koblingene/ });
  const first = () => within(table).getAllByRole('row')[1]?.textContent;
  expect(first()).toContain('Gründere');
  await user.click(within(table).getByRole('button', { name: 'Fra' }));
  expect(first()).toContain('Årlig avsetning');
  await user.click(within(table).getByRole('button', { name: 'Innovasjon Norge finansierer Gründere' }));
  expect(onSelect).toHaveBeenCalledWith('betaler');
});

it('narrows the ties to one status, and says how many those are', async () => {
  const graph = smallMap();
  const list = { graph, visible: visibleGraph(graph, {}), selected: null, onSelect: vi.fn() };
  renderPanel(graph, <ListView {...list} filterButton={<button type="button">Filter</button>} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Koblinger' }));
  await user.selectOptions(screen.getByRole('combobox', { name: /^Status/ }), 'past');
  expect(screen.getByText('Viser 1 av 4 koblinger')).toBeTruthy();
  expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(2);
});
