import type { Graph } from '@sirkel/graph-schema';
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { renderPanel } from '../../renderPanel.fixture.tsx';
import { smallMap } from '../../smallMap.fixture.ts';
import { mapOf, method, node, textOf, tie } from './answers.fixture.ts';
import type { Recommendation, Recommendations } from './Answers.ts';
import { RecommendationSection } from './RecommendationSection.tsx';

const recommendation = (measure: string, more: Partial<Recommendation> = {}): Recommendation => ({
  ...{ measure, state: 'proposed', fulfilledBy: [], faded: [], fundedBy: [], responsible: [], proposedResponsible: [] },
  ...{ isLate: null, isAlone: true, municipalities: [], fulfilledIn: [], unreached: [] },
  ...more,
});

function recommendationsOf(all: readonly Recommendation[]): Recommendations {
  const states = ['fulfilled', 'underWay', 'stopped', 'proposed'] as const;
  const counts = states.map((state) => ({ state, count: all.filter((one) => one.state === state).length }));
  return { cursor: 'c', isOld: false, counts, recommendations: all, method };
}

function showRecommendations(graph: Graph, all: readonly Recommendation[]) {
  const [onShow, onSelect] = [vi.fn(), vi.fn()];
  const recommendations = recommendationsOf(all);
  renderPanel(
    graph,
    <RecommendationSection graph={graph} recommendations={recommendations} onShow={onShow} onSelect={onSelect} />,
  );
  const section = screen.getByRole('region', { name: 'Anbefalinger og hvor de står' });
  const cards = (): readonly string[] =>
    within(section)
      .queryAllByRole('heading', { level: 4 })
      .map(({ textContent }) => textContent);
  return { section, cards, onShow, onSelect };
}

describe('recommendations and where they stand', () => {
  it('are counted in words, without what there is none of; an empty map has none', () => {
    const { section } = showRecommendations(mapOf([node('S', 'service', { municipalities: ['3907'] })]), [
      recommendation('A', { state: 'fulfilled', isAlone: false, fulfilledBy: ['S'] }),
      recommendation('B'),
      recommendation('C'),
    ]);
    expect(textOf(section)).toContain('Kartet har 3 anbefalinger: 1 er oppfylt og 2 er bare foreslått.');
    expect(textOf(section)).toContain('2 står alene: Ingenting er registrert som oppfyller eller finansierer dem');
    expect(textOf(section)).toContain('Oppfylt av: Navn S (Sandefjord)');
    expect(textOf(section)).not.toContain('stanset');
  });

  it('of which there are none are told as none', () => {
    const { section } = showRecommendations(smallMap(), []);
    expect(textOf(section)).toContain('Kartet har ingen anbefalinger.');
    expect(within(section).queryByRole('combobox')).toBeNull();
  });

  it('say who is responsible and who is only proposed, where, how late, and how they read in the region', () => {
    const graph = mapOf(
      [
        node('A', 'measure', { dueAt: '2025-05', progress: 'trying', regionalWording: 'Et kontor her.' }),
        ...[node('P', 'actor'), node('Q', 'actor'), node('S', 'service', { status: 'ongoing', scope: 'county' })],
      ],
      [tie('r', 'responsibleFor', 'P', 'A')],
    );
    const { section, onShow, onSelect } = showRecommendations(graph, [
      recommendation('A', {
        ...{ state: 'underWay', isLate: true, isAlone: false, fulfilledBy: ['S'], responsible: ['P'] },
        ...{ proposedResponsible: ['Q'], municipalities: ['3907', '4003'], unreached: ['4003'] },
      }),
    ]);
    for (const text of [
      'I gang' + 'Prøves ut' + 'Fristen er ute: mai 2025',
      'I gang gjennom: Navn S (pågår; dekker: fylke)',
      'Ansvarlig: Navn P',
      'Foreslått som ansvarlig: Navn Q',
      'Gjelder Sandefjord.',
      'Den gjelder også Skien; der er ingenting registrert.',
      'Regional ordlyd: Et kontor her.',
    ]) {
      expect(textOf(section)).toContain(text);
    }
    expect(textOf(section)).not.toContain('Står alene');
    fireEvent.click(within(section).getByRole('button', { name: 'Navn Q' }));
    expect(onSelect).toHaveBeenCalledWith('Q');
    fireEvent.click(within(section).getByRole('button', { name: 'Vis på kartet: «Navn A»' }));
    expect(onShow).toHaveBeenCalledWith(['A', 'S', 'P', 'Q', 'r'], 'A');
  });

  it('can be narrowed by where they stand and by place; those without a place may apply there too', () => {
    const ids = ['A', 'B', 'C', 'D', 'E', 'F'];
    const graph = mapOf([
      ...ids.map((id) => node(id, 'measure', id === 'B' ? { scope: 'region' } : {})),
      node('S', 'service', { municipalities: ['3907'] }),
    ]);
    const { section, cards } = showRecommendations(graph, [
      recommendation('A', { state: 'fulfilled', isAlone: false, fulfilledBy: ['S'], fulfilledIn: ['3907'] }),
      ...ids.slice(1).map((id) => recommendation(id, id === 'C' ? { municipalities: ['4003'] } : {})),
    ]);
    expect(cards()).toHaveLength(5);
    expect(textOf(section)).toContain('Viser 5 av 6.');
    const choose = (name: string, value: string): void => {
      const select = within(section).getByRole('combobox', { name });
      const option = within(select).getByRole('option', { name: value });
      fireEvent.change(select, { target: { value: (option as HTMLOptionElement).value } });
    };
    choose('Vis', 'Oppfylt (1)');
    expect(cards()).toEqual(['Navn A']);
    choose('Vis', 'Alle (6)');
    choose('Sted', 'Sandefjord (2)');
    expect(cards()).toEqual(['Navn A', 'Navn B']);
    expect(textOf(section)).toContain('3 til sier ikke hvor de gjelder, og kan gjelde her også.');
    choose('Sted', 'Sted ikke registrert (4)');
    expect(cards()).toEqual(['Navn A', 'Navn D', 'Navn E', 'Navn F']);
    choose('Vis', 'Oppfylt (1)');
    choose('Sted', 'Skien (2)');
    expect(textOf(section)).toContain('Ingen passer til valget.');
  });

  it('come twenty at a time, and the focus goes to the first that came', () => {
    const ids = Array.from({ length: 40 }, (_, at) => `m${String(at).padStart(2, '0')}`);
    const { section, cards } = showRecommendations(
      mapOf(ids.map((id) => node(id, 'measure'))),
      ids.map((id) => recommendation(id)),
    );
    const more = (): void => {
      fireEvent.click(within(section).getByRole('button', { name: 'Vis flere' }));
    };
    more();
    expect(cards()).toHaveLength(25);
    expect(textOf(document.activeElement)).toContain('Navn m05');
    more();
    expect(cards()).toHaveLength(40);
    expect(textOf(document.activeElement)).toContain('Navn m25');
    expect(within(section).queryByRole('button', { name: 'Vis flere' })).toBeNull();
  });
});
