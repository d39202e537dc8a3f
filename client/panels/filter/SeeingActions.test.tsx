import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderPanel } from '../renderPanel.fixture.tsx';
import { smallMap } from '../smallMap.fixture.ts';
import { FilterChips } from './FilterChips.tsx';
import { HiddenByFilter } from './HiddenByFilter.tsx';
import { AroundAction, HideAction } from './SeeingActions.tsx';

it('hides a node, says how many are hidden, and shows one or all of them again', async () => {
  const graph = smallMap();
  const bar = renderPanel(
    graph,
    <>
      <HideAction id="norge" />
      <HiddenByFilter graph={graph} id="norge" />
      <FilterChips graph={graph} />
    </>,
    '?hidden=rad,gone&selected=norge',
  );
  const user = userEvent.setup();
  expect(screen.getByRole('button', { name: '1 skjult – vis igjen' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Skjul denne' }));
  expect(bar.current().place).toMatchObject({ selected: null, filter: { hidden: ['rad', 'gone', 'norge'] } });
  expect(screen.queryByRole('button', { name: 'Skjul denne' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Vis' }));
  expect(bar.current().place.filter.hidden).toEqual(['rad', 'gone']);
  await user.click(screen.getByRole('button', { name: '1 skjult – vis igjen' }));
  expect(bar.current().place.filter).toEqual({});
});

it('sees the map around a node, and lets go of what stood out', async () => {
  const graph = smallMap();
  const bar = renderPanel(graph, <AroundAction id="norge" />, '?view=gaps&shown=rad&selected=norge');
  await userEvent.setup().click(screen.getByRole('button', { name: 'Bare rundt denne' }));
  expect(bar.current().place).toMatchObject({ focus: { node: 'norge', steps: 1 }, shown: [], view: 'circle' });
  expect(screen.queryByRole('button', { name: 'Bare rundt denne' })).toBeNull();
});
