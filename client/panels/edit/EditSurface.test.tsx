import { defaultSettings, emptyGraph, putNode, putSettings } from '@sirkel/graph-schema';
import type { Graph, NodeRecord } from '@sirkel/graph-schema';
import { act, render, screen, within } from '@testing-library/react';
import { PointerEventsCheckLevel, userEvent } from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { RequestError } from '../../graphql/RequestError.ts';
import { createTexts } from '../../i18n/createTexts.ts';
import type { AddressBar } from '../../state/createAddressBar.ts';
import { readAddress } from '../../state/address.ts';
import { createDrafts } from '../../state/createDrafts.ts';
import type { MapStore } from '../../state/createMapStore.ts';
import type { Preferences } from '../../state/createPreferences.ts';
import type { Outcome } from '../../state/Held.ts';
import { AddressContext } from '../../state/useAddress.ts';
import { MapContext } from '../../state/useMap.ts';
import { PreferencesContext } from '../../state/usePreferences.ts';
import { createEditDesk } from './desk/createEditDesk.ts';
import type { Task } from './desk/Task.ts';
import { EditDeskContext } from './desk/useEditDesk.ts';
import EditSurface from './EditSurface.tsx';

// The forms are large for jsdom, above all on a machine that runs everything at once.
vi.setConfig({ testTimeout: 30_000 });

// jsdom knows the element, but not how it opens.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = () => {
    for (const dialog of document.querySelectorAll('dialog')) dialog.setAttribute('open', '');
  };
  HTMLDialogElement.prototype.close = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
});

const stamp = { version: 1, createdBy: 'a', createdAt: 'd', updatedBy: 'a', updatedAt: 'd' };
const node = (id: string, name: string, kind = 'actor', more: object = {}): NodeRecord =>
  ({ id, kind, name, status: 'existing', ...stamp, ...more }) as NodeRecord;

function graphOf(...nodes: readonly NodeRecord[]): Graph {
  const graph = emptyGraph();
  putSettings(graph, defaultSettings({ title: { nb: 'Kart' } }));
  for (const each of nodes) putNode(graph, each);
  return graph;
}

function show(task: Task | null, graph: Graph, outcome?: Outcome, kept = new Map<string, string>()) {
  const listeners = new Set<() => void>();
  let snapshot = { graph, version: 0, connection: { state: 'live' } };
  const commit = vi.fn(() =>
    outcome === undefined ? new Promise<Outcome>(() => undefined) : Promise.resolve(outcome),
  );
  const store = {
    snapshot: () => snapshot,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    commit,
    dismiss: vi.fn(),
  } as unknown as MapStore;
  const drafts = createDrafts({ read: (key) => kept.get(key) ?? null, write: () => undefined }, 'm');
  const desk = createEditDesk({ store, drafts, later: () => () => undefined });
  const address = readAddress('/kart/m', '');
  const bar = { current: () => address, subscribe: () => () => undefined, move: vi.fn() } as unknown as AddressBar;
  const preferences = { language: () => 'nb', theme: () => 'light', subscribe: () => () => undefined };
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: vi.fn(), removeEventListener: vi.fn() }));
  if (task !== null) desk.begin(task);
  render(
    <I18nextProvider i18n={createTexts('nb')}>
      <AddressContext value={bar}>
        <PreferencesContext value={preferences as unknown as Preferences}>
          <MapContext value={{ id: 'm', store, drafts, follow: () => () => undefined }}>
            <EditDeskContext value={desk}>
              <EditSurface />
            </EditDeskContext>
          </MapContext>
        </PreferencesContext>
      </AddressContext>
    </I18nextProvider>,
  );
  const change = (next: Graph): void => {
    act(() => {
      snapshot = { ...snapshot, graph: next, version: snapshot.version + 1 };
      for (const listener of listeners) listener();
    });
  };
  return {
    desk,
    commit,
    change,
    user: userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never }),
  };
}

// The forms are large, and asking for roles looks at every part of them: only small parts are asked so.
const save = () => screen.getByText('Lagre');
const nameInput = () => screen.getByLabelText(/^Navn/, { selector: 'input' });
const adding: Task = { task: 'addNode', kind: 'actor', id: 'new' };

describe('adding a node', () => {
  it('says what lacks, with the focus on the summary and the input bound to its problem', async () => {
    const { user, commit } = show(adding, graphOf());
    await user.click(save());
    const summary = screen.getByLabelText('Én ting må rettes før det kan lagres');
    expect(document.activeElement).toBe(summary);
    expect(nameInput().getAttribute('aria-invalid')).toBe('true');
    const described = nameInput().getAttribute('aria-describedby')?.split(' ')[0] ?? '';
    expect(document.getElementById(described)?.textContent).toBe('Navn må fylles ut.');
    await user.click(within(summary).getByRole('link', { name: 'Navn må fylles ut.' }));
    expect(document.activeElement).toBe(nameInput());
    expect(commit).not.toHaveBeenCalled();
  });

  it('sends the new node with its id, and closes at once', async () => {
    const { user, commit, desk } = show(adding, graphOf());
    await user.type(nameInput(), 'Huset');
    await user.click(screen.getByLabelText('Marked'));
    await user.click(save());
    expect(commit).toHaveBeenCalledWith([
      {
        action: 'addNode',
        node: { id: 'new', kind: 'actor', name: 'Huset', status: 'existing', elements: ['market'] },
      },
    ]);
    expect(desk.state().task).toBeNull();
  });

  it('asks before what was written is thrown away', async () => {
    const { user, desk } = show(adding, graphOf());
    await user.type(nameInput(), 'Huset');
    await user.keyboard('{Escape}');
    await user.click(screen.getByText('Fortsett å skrive'));
    expect((nameInput() as HTMLInputElement).value).toBe('Huset');
    await user.keyboard('{Escape}');
    await user.click(screen.getByText('Forkast'));
    expect(desk.state().task).toBeNull();
  });

  it('asks before what was written is thrown away where the kind is chosen again', async () => {
    const { user, desk } = show(adding, graphOf());
    await user.type(nameInput(), 'Huset');
    await user.click(screen.getByText('Velg noe annet'));
    await user.keyboard('{Escape}');
    await user.click(screen.getByText('Fortsett å skrive'));
    await user.click(screen.getByText('Erfaring'));
    expect((nameInput() as HTMLInputElement).value).toBe('Huset');
    await user.click(screen.getByText('Velg noe annet'));
    await user.keyboard('{Escape}');
    await user.click(screen.getByText('Forkast'));
    expect(desk.state().task).toBeNull();
  });

  it('says of what was written before the page was opened anew that it was', async () => {
    const kept = new Map([
      ['sirkel.draft.m.open', JSON.stringify({ before: {}, values: adding })],
      ['sirkel.draft.m.new', JSON.stringify({ before: {}, values: { name: 'Huset' } })],
    ]);
    const { user, desk } = show(null, graphOf(), undefined, kept);
    expect((nameInput() as HTMLInputElement).value).toBe('Huset');
    expect(screen.getByText(/^Dette skrev du før siden ble åpnet på nytt/)).toBeTruthy();
    await user.click(screen.getByText('Forkast det'));
    await user.click(screen.getByText('Forkast'));
    expect(desk.state().task).toBeNull();
  });

  it('comes back with what was written when the server refuses it', async () => {
    const error = new RequestError('INVALID', 'No such name.', { path: 'edits[0].node.name' });
    const { user } = show(adding, graphOf(), { state: 'refused', operationId: 'o', error });
    await user.type(nameInput(), 'Huset');
    await user.click(save());
    expect(await screen.findByLabelText('Dette ble ikke lagret')).toBeTruthy();
    expect((nameInput() as HTMLInputElement).value).toBe('Huset');
    expect(nameInput().getAttribute('aria-invalid')).toBe('true');
  });
});

describe('the inputs of a form', () => {
  const editing: Task = { task: 'editNode', id: 'h' };
  const openPart = async (user: ReturnType<typeof show>['user'], name: string) => {
    await user.click(screen.getByText(name));
    await screen.findByText(name);
  };

  it('pin a node to an angle in its own ring', async () => {
    const { user, commit } = show(editing, graphOf(node('h', 'Huset', 'actor', { layer: 'region' })));
    await openPart(user, 'Sted og tid');
    await user.type(screen.getByLabelText('Vinkel', { selector: 'input' }), '90');
    await user.click(save());
    expect(commit).toHaveBeenCalledWith([
      {
        action: 'updateNode',
        id: 'h',
        before: { position: null },
        after: { position: { ring: 'region', angle: 90 } },
      },
    ]);
  });

  it('do not save the form when Enter is pressed among choices; in a search it chooses what is left', async () => {
    const { user, commit, desk } = show(editing, graphOf(node('h', 'Huset')));
    await user.type(screen.getByLabelText('Marked'), '{Enter}');
    await openPart(user, 'Sted og tid');
    const search = screen.getByLabelText('Søk etter kommune', { selector: 'input' });
    await user.type(search, 'notodd{Enter}');
    expect((search as HTMLInputElement).value).toBe('');
    expect(screen.getByLabelText('Fjern Notodden')).toBeTruthy();
    expect(commit).not.toHaveBeenCalled();
    expect(desk.state().task).toEqual(editing);
  });

  it('stay unfolded when what was written in them is deleted, with the focus where it was', async () => {
    const { user } = show(editing, graphOf(node('h', 'Huset', 'actor', { summary: { nb: 'a', nn: 'b' } })));
    const nynorsk = screen.getByLabelText('Nynorsk');
    await user.clear(nynorsk);
    expect(document.activeElement).toBe(nynorsk);
    expect(nynorsk.closest('details')?.open).toBe(true);
    await user.click(screen.getByText('Nynorsk og engelsk'));
    expect(document.activeElement?.tagName).toBe('SUMMARY');
  });
});

describe('changing a node while others do', () => {
  const editing: Task = { task: 'editNode', id: 'h' };

  it('keeps what was written, says what stands there now, and takes it when asked to', async () => {
    const { user, change, commit, desk } = show(editing, graphOf(node('h', 'Huset')));
    await user.type(nameInput(), ' mitt');
    change(graphOf(node('h', 'Huset AS')));
    expect((nameInput() as HTMLInputElement).value).toBe('Huset mitt');
    const notice = screen.getByLabelText('Navn er endret av noen andre mens du skrev.');
    expect(within(notice).getByText('Nå står det: Huset AS')).toBeTruthy();
    await user.click(within(notice).getByRole('button', { name: 'Bruk deres' }));
    expect((nameInput() as HTMLInputElement).value).toBe('Huset AS');
    await user.click(save());
    expect(commit).not.toHaveBeenCalled();
    expect(desk.state().task).toBeNull();
  });

  it('shows both values of a conflict, and sends again what was chosen with what stands now as before', async () => {
    const conflict = {
      record: 'node',
      id: 'h',
      field: 'name',
      expected: 'Huset',
      current: 'Deres',
      wanted: 'Mitt',
    } as const;
    const outcome: Outcome = { state: 'conflict', operationId: 'o', conflicts: [conflict] };
    const { user, commit } = show(editing, graphOf(node('h', 'Huset')), outcome);
    await user.clear(nameInput());
    await user.type(nameInput(), 'Mitt');
    await user.click(save());
    expect(await screen.findByRole('radio', { name: 'Nå står det Deres' })).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Du skrev Mitt' }));
    await user.click(save());
    expect(commit).toHaveBeenLastCalledWith([
      { action: 'updateNode', id: 'h', before: { name: 'Deres' }, after: { name: 'Mitt' } },
    ]);
  });

  it('says that it was removed, with what was written still there', () => {
    const { change } = show(editing, graphOf(node('h', 'Huset')));
    change(graphOf());
    expect(screen.getByText(/Noen andre har fjernet dette fra kartet/)).toBeTruthy();
    expect((nameInput() as HTMLInputElement).value).toBe('Huset');
  });
});

describe('adding a tie by keyboard', () => {
  it('chooses the verb, then only among those that can stand there, and sends the ends in the right order', async () => {
    const graph = graphOf(node('h', 'Huset'), node('f', 'Fondet'), node('b', 'Behovet', 'need'));
    const { user, commit } = show({ task: 'addRelation', node: 'h', id: 't' }, graph);
    await user.type(screen.getByLabelText('Hvordan henger de sammen?', { selector: 'input' }), 'finansieres{Enter}');
    const other = screen.getByLabelText('Hvem eller hva?', { selector: 'input' });
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['FondetAktør']);
    await user.type(other, 'fon{Enter}');
    await user.click(save());
    expect(commit).toHaveBeenCalledWith([
      { action: 'addRelation', relation: { id: 't', kind: 'funds', from: 'f', to: 'h', status: 'existing' } },
    ]);
  });
});
