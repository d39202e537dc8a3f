import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { renderPanel } from '../panels/renderPanel.fixture.tsx';
import { smallMap } from '../panels/smallMap.fixture.ts';
import { BeginAction, WayActions } from './WayActions.tsx';

function show(id: string, search: string) {
  const graph = smallMap();
  const node = graph.nodes.get(id);
  if (node === undefined) throw new Error('no such node');
  return renderPanel(
    graph,
    <>
      <BeginAction node={node} />
      <WayActions graph={graph} node={node} />
    </>,
    search,
  );
}

it('begins the picture at whoever one looks at, from every view and layout, and not where it begins there already', async () => {
  const bar = show('norge', '?view=gaps&layout=network&selected=norge');
  await userEvent.setup().click(screen.getByRole('button', { name: 'Ut fra denne' }));
  const { place } = bar.current();
  expect(place).toMatchObject({ view: 'circle', selected: 'norge', layout: { layout: 'outward', centre: 'norge' } });
  expect(screen.queryByRole('button', { name: 'Ut fra denne' })).toBeNull();
});

it('goes on in the picture, wherever one came from', async () => {
  const picture = document.createElement('div');
  picture.id = 'map';
  picture.tabIndex = -1;
  document.body.append(picture);
  show('norge', '?view=list&selected=norge');
  await userEvent.setup().click(screen.getByRole('button', { name: 'Ut fra denne' }));
  await vi.waitFor(() => {
    expect(document.activeElement).toBe(picture);
  });
  picture.remove();
});

it('finds a way from it, and keeps what the way may lead over', async () => {
  const bar = show('norge', '?selected=norge&over=money&to=rad');
  await userEvent.setup().click(screen.getByRole('button', { name: 'Finn vei herfra' }));
  expect(bar.current().place).toMatchObject({
    view: 'try',
    part: 'route',
    selected: null,
    route: { from: 'norge', to: null, over: ['money'] },
  });
});
