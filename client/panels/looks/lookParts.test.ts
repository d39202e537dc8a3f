import { describe, expect, it } from 'vitest';
import { createTexts } from '../../i18n/createTexts.ts';
import { addLateTexts } from '../../i18n/LateTexts.tsx';
import { circleLook } from '../../state/lookPlace.ts';
import type { LookPlace } from '../../state/lookPlace.ts';
import type { Measures } from '../../view/looks/valuesOf.ts';
import { visibleGraph } from '../../view/visibleGraph.ts';
import { smallMap } from '../smallMap.fixture.ts';
import { tellLooks } from './tellLooks.ts';

const graph = smallMap();
const actors = [...graph.nodes.values()].filter(({ kind }) => kind === 'actor');

function partsOf(look: Partial<LookPlace>, betweenness: (index: number) => number) {
  const texts = createTexts('nb');
  addLateTexts(texts);
  const numbers = { contacts: 1, constraint: null, effectiveSize: null, coreNumber: 1 };
  const measures: Measures = new Map(
    actors.map(({ id }, index) => [id, { ...numbers, betweenness: betweenness(index) }]),
  );
  const told = tellLooks({ ...circleLook, ...look }, { graph, measures, year: 2026 }, texts, 'nb');
  return told.parts(visibleGraph(graph, {}), 'light', false);
}

describe('the legend of a look', () => {
  it('says that all have the same, what is not worked out, and what the measure means', () => {
    const [part] = partsOf({ size: { by: 'betweenness', scale: 'linear' } }, () => 0);
    expect(part?.rows.map(({ text, count }) => [text, count])).toEqual([
      ['Alle har 0', actors.length],
      ['Ikke regnet ut', graph.nodes.size - actors.length],
    ]);
    expect(part?.notes[0]).toMatch(/^Mellomsentralitet: hvor stor del av de korteste veiene/);
    expect(part?.notes.join(' ')).toContain('Ingen merker er større');
    expect(part?.notes.at(-1)).toMatch(/^En liten ring under et merke/);
    expect(part?.notes.join(' ')).not.toContain('En liten strek');
  });

  it('says where steps cannot hold equally many, and not where nothing is in steps', () => {
    const scale = 'quantile' as const;
    const steps = partsOf({ size: { by: 'betweenness', scale } }, (index) => index);
    expect(steps[0]?.steps).toBe('Trinn: Like mange i hvert trinn.');
    expect(steps[0]?.notes.some((note) => note.startsWith('Så mange har samme tall'))).toBe(true);
    const same = partsOf({ size: { by: 'betweenness', scale } }, () => 0);
    expect(same[0]?.steps).toBeUndefined();
    expect(same[0]?.notes.some((note) => note.startsWith('Så mange har samme tall'))).toBe(false);
  });
});
