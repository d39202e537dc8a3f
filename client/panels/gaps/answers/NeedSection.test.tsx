import type { Graph } from '@sirkel/graph-schema';
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { renderPanel } from '../../renderPanel.fixture.tsx';
import { smallMap } from '../../smallMap.fixture.ts';
import { mapOf, method, node, textOf, tie } from './answers.fixture.ts';
import type { Need, Needs } from './Answers.ts';
import { NeedSection } from './NeedSection.tsx';

const need = (id: string, more: Partial<Need> = {}): Need => ({
  ...{ need: id, state: 'unmet', services: [], providers: [], faded: [], absence: 'notRecorded', certainty: null },
  ...{ statedBy: [], places: [], unreached: [], hindering: [], barriers: [] },
  ...more,
});

/** As the server counts them. */
const countsOf = (all: readonly Need[]): Needs['counts'] =>
  all.map(({ state, absence }) => ({ state, absence, count: 1 }));

function showNeeds(graph: Graph, all: readonly Need[], search = '') {
  const [onShow, onSelect, onWay] = [vi.fn(), vi.fn(), vi.fn()];
  const needs: Needs = { cursor: 'c', isOld: false, counts: countsOf(all), needs: all, method };
  renderPanel(
    graph,
    <NeedSection graph={graph} needs={needs} onShow={onShow} onSelect={onSelect} onWay={onWay} />,
    search,
  );
  return { section: screen.getByRole('region', { name: /^Behov folk har/ }), onShow, onSelect, onWay };
}

describe('needs that people have', () => {
  it('are told in words, what a source misses apart from what nobody has recorded', () => {
    const sources = [{ title: 'Heftet', where: 'linje 9', certainty: 'derived' }];
    const graph = mapOf(
      [node('A', 'need'), node('B', 'need'), node('S', 'service', { status: 'past' })],
      [tie('t', 'addresses', 'S', 'A', { status: 'missing', sources })],
    );
    const { section, onShow } = showNeeds(graph, [
      need('B'),
      need('A', { absence: 'statedMissing', certainty: 'derived', statedBy: ['t'], faded: ['S'] }),
    ]);
    expect(textOf(section)).toContain(
      'Kartet har 2 behov hos folk: 1 er oppgitt å mangle et tilbud og 1 er uten registrert tilbud. Der ingenting er registrert, vet ikke kartet. Det kan finnes noe likevel.',
    );
    const [missing, unknown] = within(section)
      .getAllByRole('listitem')
      .filter(({ className }) => className === 'finding');
    expect(textOf(missing)).toContain('En kilde sier at det mangler noe som svarer på dette.');
    expect(textOf(missing)).toContain('Kilde: Heftet, linje 9.');
    expect(textOf(missing)).toContain('Svakt eller avsluttet: Navn S (avsluttet)');
    expect(textOf(unknown)).toContain('Det er ikke registrert noe tilbud som svarer på dette.');
    expect(textOf(unknown)).not.toContain('mangle');
    fireEvent.click(within(missing as HTMLElement).getByRole('button', { name: 'Vis på kartet: «Navn A»' }));
    expect(onShow).toHaveBeenCalledWith(['A', 'S', 't'], 'A');
  });

  it('are told apart where those concerned were asked, and then the map knows', () => {
    const graph = mapOf([node('A', 'need'), node('B', 'need'), node('S', 'service')], []);
    const { section } = showNeeds(graph, [
      need('B', { state: 'unreachable', absence: 'askedAbsent', services: ['S'] }),
      need('A', { absence: 'askedAbsent' }),
    ]);
    const text = textOf(section);
    expect(text).toContain('Kartet har 2 behov hos folk: 2 mangler hjelp ifølge dem som er spurt.');
    expect(text).not.toContain('Det kan finnes noe likevel');
    expect(text).not.toContain('ikke registrert');
    const [unmet, unreached] = within(section)
      .getAllByRole('listitem')
      .filter(({ className }) => className === 'finding');
    expect(textOf(unmet)).toContain('Spurt – finnes ikke');
    expect(textOf(unmet)).toContain('De det gjelder, er spurt: Det finnes ikke noe tilbud som svarer på dette.');
    expect(textOf(unreached)).toContain('Spurt – finnes ikke');
    expect(textOf(unreached)).toContain('Ingen står bak det.');
  });

  it('say what answers them, where it is not known to reach, and what stands between; and lead to a way', () => {
    const graph = mapOf(
      [node('N', 'need'), node('S', 'service'), node('P', 'actor'), node('H', 'service')],
      [tie('h', 'hinders', 'H', 'N')],
    );
    const places = [
      { municipality: '3907', services: ['S'] },
      { municipality: '4003', services: [] },
      { municipality: '4001', services: [] },
    ];
    const { section, onSelect, onWay } = showNeeds(graph, [
      need('N', {
        ...{ state: 'thin', absence: null, services: ['S'], providers: ['P'], places, unreached: ['4003'] },
        ...{ hindering: ['h'], barriers: ['time'] },
      }),
    ]);
    for (const text of [
      'Kartet har 1 behov hos folk: 1 møtes av én alene.',
      'Tilbud som svarer: Navn S',
      'Tilbys av: Navn P',
      'Gjelder Sandefjord, og noe er sagt å nå dit.',
      'Gjelder Skien, men det er ikke registrert noe tilbud som når dit.',
      'Gjelder Porsgrunn, men det er ikke oppgitt om noe når dit.',
      'Dette står i veien:Tid',
    ]) {
      expect(textOf(section)).toContain(text);
    }
    expect(textOf(section)).not.toContain('vet ikke kartet');
    fireEvent.click(within(section).getByRole('button', { name: 'Navn H står i veien for Navn N.' }));
    expect(onSelect).toHaveBeenCalledWith('h');
    fireEvent.click(within(section).getByRole('button', { name: 'Finn vei til noen som kan møte «Navn N»' }));
    expect(onWay).toHaveBeenCalledWith('N');
  });

  it('by the thousand show the first few', () => {
    const all = Array.from({ length: 3_000 }, (_, at) => need(`n${String(at)}`));
    const { section } = showNeeds(smallMap(), all);
    expect(within(section).getAllByRole('heading', { level: 4 })).toHaveLength(5);
    expect(textOf(section)).toContain('Viser 5 av 3000.');
  });

  it('bring the one that the address means, however far down it lies', () => {
    const all = Array.from({ length: 30 }, (_, at) => need(`n${String(at).padStart(2, '0')}`));
    const { section } = showNeeds(smallMap(), all, '?finding=n20');
    expect(within(section).getAllByRole('heading', { level: 4 })).toHaveLength(6);
    expect(textOf(document.activeElement)).toContain('n20');
  });

  it('of which there are none are told as not recorded', () => {
    expect(textOf(showNeeds(smallMap(), []).section)).toContain('Ingen behov hos folk er registrert.');
  });
});
