import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderPanel } from '../panels/renderPanel.fixture.tsx';
import { smallMap } from '../panels/smallMap.fixture.ts';
import { AroundBar } from './AroundBar.tsx';

it('says what lies around a node, and goes further out and back by buttons and by keys', async () => {
  const graph = smallMap();
  const bar = renderPanel(graph, <AroundBar graph={graph} />, '?focus=avsetning');
  const user = userEvent.setup();
  const steps = () => bar.current().place.focus?.steps;
  // What has been or is missing is among its own neighbours; what is proposed is not drawn.
  expect(screen.getByText('Rundt Årlig avsetning: 1 steg. 1 oppføring til.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Ett steg mindre' }));
  expect(steps()).toBe(1);
  await user.click(screen.getByRole('button', { name: 'Ett steg til' }));
  expect(steps()).toBe(2);
  await user.keyboard('{ArrowUp}{ArrowUp}{ArrowDown}');
  expect(steps()).toBe(3);
  await user.click(screen.getByRole('button', { name: 'Vis hele kartet' }));
  expect(bar.current().place.focus).toBeNull();
  expect(screen.queryByRole('group', { name: 'Bare rundt denne' })).toBeNull();
});

it('tells of neighbours by ties that have been or are missing, and by proposed ones where these are drawn', () => {
  const graph = smallMap();
  renderPanel(graph, <AroundBar graph={graph} />, '?focus=grunder');
  expect(screen.getByText('Rundt Gründere: 1 steg. 1 oppføring til.')).toBeTruthy();
});

it('is not there where what it was about has gone', () => {
  const graph = smallMap();
  renderPanel(graph, <AroundBar graph={graph} />, '?focus=gone');
  expect(screen.queryByRole('group')).toBeNull();
});
