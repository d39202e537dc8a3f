import { describe, expect, it } from 'vitest';
import { visibleGraph } from '../../view/visibleGraph.ts';
import { smallMap } from '../smallMap.fixture.ts';
import { cellsFilter } from './cellsFilter.ts';

const graph = smallMap();
const visible = visibleGraph(graph, {});

describe('cellsFilter', () => {
  it('chooses the rings and fields of two cells, and leaves the rest of the filter', () => {
    const before = { kinds: ['actor'], layers: ['state'] };
    expect(cellsFilter(before, ['municipality/finance', 'outside/none'], visible)).toEqual({
      kinds: ['actor'],
      layers: ['municipality', 'outside'],
      elements: ['finance', 'none'],
    });
  });

  it('shows the two ends of the ties between the cells', () => {
    const filter = cellsFilter({}, ['municipality/finance', 'outside/none'], visible);
    expect(visibleGraph(graph, filter).relations.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['betaler', 'sammen']),
    );
  });

  it('takes the fields of what lies in the innermost ring, which has none of its own', () => {
    const filter = cellsFilter({}, ['everydayLife', 'municipality/finance'], visible);
    expect(filter.elements).toEqual(['none', 'finance']);
    expect(visibleGraph(graph, filter).nodes.map(({ id }) => id)).toContain('behov');
  });
});
