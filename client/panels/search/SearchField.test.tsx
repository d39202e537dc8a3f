import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { createPart } from '../../components/createPart.ts';
import { renderPanel } from '../renderPanel.fixture.tsx';
import { smallMap } from '../smallMap.fixture.ts';
import { createNodeSearch } from './createNodeSearch.ts';
import { SearchField } from './SearchField.tsx';
import type { searchPart } from './searchPart.ts';

function show(part?: typeof searchPart) {
  const onSelect = vi.fn();
  const onHits = vi.fn();
  const graph = smallMap();
  renderPanel(
    graph,
    <>
      <SearchField
        graph={graph}
        within="map"
        onHits={onHits}
        onSelect={onSelect}
        {...(part === undefined ? {} : { part })}
      />
      <div id="map">
        <button type="button">Kartet</button>
      </div>
      <button type="button">Annet</button>
    </>,
  );
  return { onSelect, onHits, user: userEvent.setup(), field: screen.getByRole('combobox', { name: 'Søk i kartet' }) };
}

describe('SearchField', () => {
  it('finds while one types, and selects by arrows and Enter', async () => {
    const { onSelect, onHits, user, field } = show();
    await user.type(field, 'r');
    const options = await screen.findAllByRole('option');
    expect(field.getAttribute('aria-expanded')).toBe('true');
    expect(field.getAttribute('aria-activedescendant')).toBe(options[0]?.id);
    await user.keyboard('{ArrowDown}');
    expect(field.getAttribute('aria-activedescendant')).toBe(options[1]?.id);
    await user.clear(field);
    await user.type(field, 'grün');
    await screen.findByRole('option', { name: /Gründere/ });
    expect(onHits).toHaveBeenLastCalledWith(['grunder']);
    await user.keyboard('{Enter}');
    expect(onSelect).toHaveBeenCalledWith('grunder');
    expect(field.getAttribute('aria-expanded')).toBe('false');
  });

  it('takes a new word in place of the last, when one comes back to it', async () => {
    const { user, field } = show();
    await user.type(field, 'grün');
    await user.click(await screen.findByRole('option', { name: /Gründere/ }));
    await user.click(screen.getByRole('button', { name: 'Kartet' }));
    await user.click(field);
    await user.keyboard('nav');
    expect((field as HTMLInputElement).value).toBe('nav');
  });

  it('lets go by Escape: first of the list, then of the text', async () => {
    const { onHits, user, field } = show();
    await user.type(field, 'grün');
    await screen.findByRole('option', { name: /Gründere/ });
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('option')).toBeNull();
    expect(field).toHaveProperty('value', 'grün');
    await user.keyboard('{Escape}');
    expect(field).toHaveProperty('value', '');
    expect(onHits).toHaveBeenLastCalledWith([]);
  });

  it('says when there is nothing', async () => {
    const { user, field } = show();
    await user.type(field, 'qqqq');
    expect(await screen.findByText('Ingen treff på «qqqq».')).toBeTruthy();
  });

  it('says that it is getting ready, and not that there is nothing, before the search has come', async () => {
    const { field } = show(createPart(() => Promise.resolve(createNodeSearch)));
    fireEvent.focus(field);
    fireEvent.change(field, { target: { value: 'grün' } });
    expect(screen.getByText('Gjør søket klart …')).toBeTruthy();
    expect(screen.queryByText(/Ingen treff/)).toBeNull();
    await screen.findByRole('option', { name: /Gründere/ });
    expect(screen.queryByText('Gjør søket klart …')).toBeNull();
  });

  it('says that the search could not be fetched, and fetches it again with the next letter', async () => {
    const load = vi.fn<() => Promise<typeof createNodeSearch>>(() => Promise.reject(new Error('Failed to fetch')));
    const { user, field } = show(createPart(load));
    await user.type(field, 'gr');
    expect(await screen.findByText(/^Søket kunne ikke hentes\./)).toBeTruthy();
    load.mockResolvedValue(createNodeSearch);
    await user.type(field, 'ü');
    expect(await screen.findByRole('option', { name: /Gründere/ })).toBeTruthy();
  });

  it('is reached by a slash from the map only', async () => {
    const { user, field } = show();
    screen.getByRole('button', { name: 'Annet' }).focus();
    await user.keyboard('/');
    expect(document.activeElement).not.toBe(field);
    screen.getByRole('button', { name: 'Kartet' }).focus();
    await user.keyboard('/');
    expect(document.activeElement).toBe(field);
  });
});
