import type { NodeRecord } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { madeUpFieldLabels, madeUpLayers, madeUpMap } from '../view/madeUpMap.fixture.ts';
import { visibleGraph } from '../view/visibleGraph.ts';
import { createPictureSource } from './createPictureSource.ts';

const inputOf = (graph = madeUpMap()) => ({
  graph,
  visible: visibleGraph(graph, {}),
  layers: madeUpLayers,
  theme: 'light' as const,
  language: 'nb' as const,
  fieldLabels: madeUpFieldLabels,
});
const untouched = { version: 1, own: '', tidied: 0 };

/** A map in which a ring has lost most of what it held, so that a tidy picture has other widths. */
function thinned() {
  const graph = madeUpMap();
  for (const { id } of [...graph.nodes.values()].filter((node) => 'layer' in node && node.layer === 'region'))
    graph.nodes.delete(id);
  return graph;
}

describe('createPictureSource', () => {
  it('shows at once what the person does, and lets what others do wait', () => {
    const source = createPictureSource();
    const input = inputOf();
    const urgent = (cause: Partial<typeof untouched>): boolean =>
      source.picture({ ...untouched, ...cause }, input).urgent;
    expect(urgent({})).toBe(true);
    expect(urgent({ version: 2 })).toBe(false);
    // A filter or a language: the map itself is as it was.
    expect(urgent({ version: 2 })).toBe(true);
    expect(urgent({ version: 3, own: 'a' })).toBe(true);
    expect(urgent({ version: 4, own: 'a' })).toBe(false);
    expect(urgent({ version: 5 })).toBe(true);
  });

  it('keeps the widths of the rings until the map is tidied, and then keeps the new ones', () => {
    const source = createPictureSource();
    const widths = (cause: Partial<typeof untouched>, graph = thinned()): readonly number[] =>
      source.picture({ ...untouched, ...cause }, inputOf(graph)).picture.stage.rings.map(({ outer }) => outer);
    const full = widths({}, madeUpMap());
    expect(widths({ version: 2 })).toEqual(full);
    const tidy = widths({ version: 2, tidied: 1 });
    expect(tidy).not.toEqual(full);
    expect(widths({ version: 3, tidied: 1 })).toEqual(tidy);
  });

  it('leaves pinned nodes where they were put when the map is tidied', () => {
    const graph = madeUpMap();
    const model = graph.nodes.get('region-network-0-0') as NodeRecord;
    graph.nodes.set(model.id, { ...model, position: { ring: 'region', angle: 30 } });
    const source = createPictureSource();
    const spot = (tidied: number) =>
      source.picture({ ...untouched, tidied }, inputOf(graph)).picture.placement.spots.get(model.id);
    expect(spot(1)).toEqual(spot(0));
  });
});
