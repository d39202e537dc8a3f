import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CustomField, Graph } from '@sirkel/graph-schema';
import { beforeAll, expect, it, vi } from 'vitest';
import { renderPanel } from '../../renderPanel.fixture.tsx';
import { smallMap } from '../../smallMap.fixture.ts';
import { FilterChips } from '../FilterChips.tsx';
import { useVisible } from '../useVisible.ts';
import { builderPart } from './builderPart.ts';
import { FilterBuilder } from './FilterBuilder.tsx';

// Many roles are looked up, which takes a busy machine its time.
vi.setConfig({ testTimeout: 30_000 });

// In the program it comes when it is wanted.
beforeAll(() => builderPart.fetch());

function Both({ graph }: { readonly graph: Graph }) {
  const { nodes } = useVisible(graph);
  return (
    <>
      <FilterChips graph={graph} />
      <p>{nodes.map(({ id }) => id).join(' ')}</p>
      <FilterBuilder graph={graph} />
    </>
  );
}

function build(search = '', graph = smallMap()) {
  const bar = renderPanel(graph, <Both graph={graph} />, search);
  return { user: userEvent.setup(), where: () => bar.current().place.filter.where };
}

const condition = (number: number) => screen.getAllByRole('group', { name: `Betingelse ${String(number)}` })[0];
const inCondition = (number: number) => {
  const element = condition(number);
  if (element === undefined) throw new Error('There is no such condition.');
  return within(element);
};

it('builds a filter of conditions, says it, filters by it and takes it apart again', async () => {
  const { user, where } = build();
  expect(screen.getByText(/Alt på kartet/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Legg til betingelse' }));
  expect(document.activeElement).toBe(inCondition(1).getByLabelText('Hva'));
  await user.selectOptions(inCondition(1).getByLabelText('Hva'), 'kind');
  await user.click(inCondition(1).getByRole('checkbox', { name: 'Aktører' }));
  await user.click(screen.getByRole('button', { name: 'Legg til betingelse' }));
  await user.click(inCondition(2).getByRole('checkbox', { name: 'Svakt' }));
  await user.selectOptions(inCondition(2).getByLabelText('Hvordan'), 'notAmong');
  expect(where()).toBe('kind:actor -status:weak');
  expect(screen.getByText('norge')).toBeTruthy();
  const said = 'Aktører som ikke er svake';
  expect(screen.getByText(`${said}.`, { exact: false, selector: '.builder__sentence' })).toBeTruthy();
  expect(screen.getByRole('button', { name: `Ta bort: ${said}` })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Fjern betingelse 1' }));
  expect(where()).toBe('-status:weak');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Legg til betingelse' }));
  await user.click(screen.getByRole('button', { name: 'Fjern betingelse 1' }));
  expect(where()).toBeUndefined();
});

it('puts conditions in groups of all, any or none', async () => {
  const { user, where } = build('?where=kind:actor');
  await user.click(screen.getByRole('button', { name: 'Legg til gruppe' }));
  const group = within(screen.getByRole('group', { name: 'Gruppe 1' }));
  await user.click(group.getByRole('checkbox', { name: 'Svakt' }));
  await user.selectOptions(group.getByLabelText('Oppfyller'), 'none');
  await user.click(group.getByRole('button', { name: 'Legg til betingelse' }));
  await user.selectOptions(group.getAllByLabelText('Hva')[1] ?? document.body, 'degree');
  const number = group.getByLabelText('Tall');
  await user.clear(number);
  expect(group.getByText('Skriv et tall, for eksempel 3.')).toBeTruthy();
  await user.type(number, '3');
  expect(where()).toBe('kind:actor none(status:weak ties:3..)');
  await user.selectOptions(screen.getByLabelText('Vis det som oppfyller'), 'any');
  expect(where()).toBe('any(kind:actor none(status:weak ties:3..))');
  await user.click(screen.getByRole('button', { name: 'Fjern gruppe 1' }));
  expect(where()).toBe('any(kind:actor)');
});

it('asks of ties from either end, of nearness to what is selected, and of the map’s own fields', async () => {
  const graph = smallMap();
  const own: CustomField = { id: 'began', kinds: ['actor'], valueType: 'date', labels: { nb: 'Begynte' } };
  if (graph.settings !== null) graph.settings = { ...graph.settings, customFields: [own] };
  const { user, where } = build('', graph);
  await user.click(screen.getByRole('button', { name: 'Legg til betingelse' }));
  const what = () => inCondition(1).getByLabelText('Hva');
  await user.selectOptions(what(), 'tie');
  await user.click(inCondition(1).getByRole('checkbox', { name: 'tilbys av' }));
  expect(where()).toBe('tie:provides-in');
  await user.selectOptions(what(), 'near');
  expect(inCondition(1).getByText(/Ingenting er valgt nå/)).toBeTruthy();
  await user.selectOptions(inCondition(1).getByLabelText('Antall steg'), '3');
  expect(where()).toBe('near:3,selected');
  await user.selectOptions(what(), 'own.began');
  expect(where()).toBe('own.began:*');
  await user.selectOptions(inCondition(1).getByLabelText('Hvordan'), 'since');
  await user.clear(inCondition(1).getByLabelText('Dato'));
  await user.type(inCondition(1).getByLabelText('Dato'), '2019-05');
  expect(where()).toBe('own.began:2019-05..');
});

it('says what of an address it cannot read, loses nothing, and lets one mend it', async () => {
  const { user, where } = build('?where=colour:red');
  expect(screen.getByRole('alert').textContent).toBe(
    'Filteret i adressen kunne ikke leses. Ordet «colour» er ikke noe kartet kan filtreres på.',
  );
  expect(screen.getByText('norge avsetning behov rad grunder')).toBeTruthy();
  const text = screen.getByRole('textbox', { name: 'Filteret som tekst' });
  await user.clear(text);
  await user.type(text, 'kind:need');
  expect(where()).toBe('kind:need');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByText('behov')).toBeTruthy();
});
