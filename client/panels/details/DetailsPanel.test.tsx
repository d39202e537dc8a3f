import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { renderPanel } from '../renderPanel.fixture.tsx';
import { smallMap } from '../smallMap.fixture.ts';
import DetailsPanel from './DetailsPanel.tsx';
import type { DetailsPanelProps } from './DetailsPanel.tsx';
import { History } from './History.tsx';

function show(selected: string, more: Partial<DetailsPanelProps> = {}) {
  const graph = smallMap();
  const onSelect = vi.fn();
  const readHistory = vi.fn(() => Promise.resolve({ changes: [], next: null }));
  renderPanel(graph, <DetailsPanel {...{ graph, selected, onSelect, readHistory, ...more }} />);
  return { onSelect, readHistory };
}

function Versions({ readHistory }: Pick<DetailsPanelProps, 'readHistory'>) {
  const [version, setVersion] = useState(1);
  return (
    <>
      <button
        type="button"
        onClick={() => {
          setVersion(version + 1);
        }}
      >
        Endre
      </button>
      <History record="norge" version={version} readHistory={readHistory} />
    </>
  );
}

describe('DetailsPanel', () => {
  it('tells of a node in words', () => {
    show('norge');
    const panel = screen.getByRole('region', { name: 'Innovasjon Norge' });
    for (const text of ['Aktør', 'Finnes', 'Også kalt IN og Nyskaparen', 'Gir penger og råd.', '974 760 673'])
      expect(within(panel).getByText(text)).toBeTruthy();
    expect(within(panel).getByText('står i kilden')).toBeTruthy();
  });

  it('gives sources in the language they are written in, and says so to whoever reads another', () => {
    show('norge');
    expect(screen.queryByText(/^Kildene er gjengitt/)).toBeNull();
    expect(document.querySelector('.sources [lang]')).toBeNull();
    cleanup();
    renderPanel(
      smallMap(),
      <DetailsPanel
        graph={smallMap()}
        selected="norge"
        onSelect={() => undefined}
        readHistory={() => Promise.resolve({ changes: [], next: null })}
      />,
      '?lang=nn',
    );
    expect(document.querySelector('.sources__title span')?.getAttribute('lang')).toBe('nb');
    expect(document.querySelector('.sources')?.previousElementSibling?.tagName).toBe('P');
  });

  it('leads along the ties, and opens what a tie itself says', async () => {
    const { onSelect } = show('norge');
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Gründere tidligere' }));
    expect(onSelect).toHaveBeenLastCalledWith('grunder');
    const [more] = screen.getAllByRole('button', { name: 'Mer om koblingen til Gründere' });
    if (more === undefined) throw new Error('no button');
    expect(more.getAttribute('aria-expanded')).toBe('false');
    await user.click(more);
    expect(more.getAttribute('aria-expanded')).toBe('true');
    for (const text of ['Delvis finansiering.', 'Det tar tid å vinne anbud.', 'utledet', 'Lest mellom linjene.'])
      expect(screen.getByText(text)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Vis koblingen for seg' }));
    expect(onSelect).toHaveBeenLastCalledWith('betaler');
  });

  it('tells of a tie as a sentence with its two ends', () => {
    show('betaler');
    const panel = screen.getByRole('region', { name: 'Innovasjon Norge finansierer Gründere (tidligere).' });
    expect(within(panel).getByRole('button', { name: 'Innovasjon Norge' })).toBeTruthy();
    expect(within(panel).getByRole('button', { name: 'Gründere' })).toBeTruthy();
  });

  it('asks for the history when it is opened, and tries again when that has failed', async () => {
    const readHistory = vi.fn<DetailsPanelProps['readHistory']>(() => Promise.reject(new Error('away')));
    show('norge', { readHistory });
    expect(readHistory).not.toHaveBeenCalled();
    const history = screen.getByText('Historie').closest('details');
    if (history === null) throw new Error('no history');
    history.open = true;
    history.dispatchEvent(new Event('toggle'));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('Historien kunne ikke hentes.'));
    expect(readHistory).toHaveBeenCalledOnce();
    readHistory.mockResolvedValue({ changes: [], next: null });
    await userEvent.setup().click(screen.getByRole('button', { name: 'Prøv igjen' }));
    expect(await screen.findByText('Ingen endringer er registrert.')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('reads the history anew when what it is of changes while it is open', async () => {
    const graph = smallMap();
    const readHistory = vi.fn(() => Promise.resolve({ changes: [], next: null }));
    renderPanel(graph, <Versions readHistory={readHistory} />);
    const history = screen.getByText('Historie').closest('details');
    if (history === null) throw new Error('no history');
    history.open = true;
    history.dispatchEvent(new Event('toggle'));
    await screen.findByText('Ingen endringer er registrert.');
    await userEvent.setup().click(screen.getByRole('button', { name: 'Endre' }));
    await waitFor(() => expect(readHistory).toHaveBeenCalledTimes(2));
  });

  it('closes by Escape', async () => {
    const { onSelect } = show('norge');
    screen.getByRole('button', { name: 'Lukk detaljene' }).focus();
    await userEvent.setup().keyboard('{Escape}');
    expect(onSelect).toHaveBeenCalledWith(null);
  });

  it('keeps the focus when another record takes the place of the one that had it', async () => {
    const graph = smallMap();
    function Walk() {
      const [selected, setSelected] = useState('norge');
      const select = (id: string | null): void => setSelected(id ?? 'norge');
      const readHistory = () => Promise.resolve({ changes: [], next: null });
      return <DetailsPanel graph={graph} selected={selected} onSelect={select} readHistory={readHistory} />;
    }
    renderPanel(graph, <Walk />);
    screen.getByRole('button', { name: 'Gründere tidligere' }).focus();
    await userEvent.setup().keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Gründere', level: 2 }));
  });

  it('tells what it is before what can be done with it, and what has to be answered before both', () => {
    show('norge', {
      notesFor: () => <p>Bare foreslått</p>,
      actionsFor: () => <button type="button">Rediger</button>,
    });
    const inOrder = ['Gir penger og råd.', 'Bare foreslått', '974 760 673', 'Rediger'].map((text) =>
      screen.getByText(text),
    );
    inOrder.slice(1).forEach((element, index) => {
      const before = inOrder[index]?.compareDocumentPosition(element) ?? 0;
      expect(before & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    });
  });

  it('has room for what one may do with the record, and says when it is gone', () => {
    show('norge', { actionsFor: ({ type }) => <button type="button">Rediger {type}</button> });
    expect(screen.getByRole('button', { name: 'Rediger node' })).toBeTruthy();
    show('borte');
    expect(screen.getByText('Dette finnes ikke på kartet lenger.')).toBeTruthy();
  });
});
