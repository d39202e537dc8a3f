import { describe, expect, it } from 'vitest';
import { madeUpMap } from './madeUpMap.fixture.ts';
import { visibleGraph } from './visibleGraph.ts';

describe('visibleGraph', () => {
  const graph = madeUpMap();

  it('shows everything without a filter, and counts recommendations apart', () => {
    const visible = visibleGraph(graph, {});
    expect(visible.nodes.length).toBe(graph.nodes.size);
    expect(visible.existing + visible.recommended).toBe(graph.nodes.size);
    expect(visible.recommended).toBe([...graph.nodes.values()].filter(({ status }) => status === 'proposed').length);
  });

  it('takes any of the values of a facet, and all facets together', () => {
    const visible = visibleGraph(graph, { kinds: ['actor', 'service'], layers: ['region'] });
    expect(visible.nodes.length).toBeGreaterThan(0);
    for (const node of visible.nodes) {
      expect(['actor', 'service']).toContain(node.kind);
      expect(node).toMatchObject({ layer: 'region' });
    }
  });

  it('finds what has no element', () => {
    const visible = visibleGraph(graph, { elements: ['none'] });
    expect(new Set(visible.nodes.map((node) => ('layer' in node ? node.layer : null)))).toEqual(
      new Set(['everydayLife']),
    );
  });

  it('keeps only relations between two visible nodes', () => {
    const visible = visibleGraph(graph, { layers: ['region'] });
    const ids = new Set(visible.nodes.map(({ id }) => id));
    for (const { from, to } of visible.relations) expect(ids.has(from) && ids.has(to)).toBe(true);
  });

  it('counts for each value what choosing it would show, whatever is chosen in its own facet', () => {
    const all = visibleGraph(graph, {});
    const actors = visibleGraph(graph, { kinds: ['actor'] });
    expect(actors.counts.kinds.get('service')).toBe(all.counts.kinds.get('service'));
    expect(actors.counts.layers.get('region')).toBe(
      visibleGraph(graph, { kinds: ['actor'], layers: ['region'] }).nodes.length,
    );
  });

  it('leaves recommendations out where asked to, and still says how many there are', () => {
    const all = visibleGraph(graph, {});
    const existing = visibleGraph(graph, { withoutRecommended: true });
    expect(existing.nodes.length).toBe(all.existing);
    expect(existing.nodes.some(({ status }) => status === 'proposed')).toBe(false);
    expect(existing.recommended).toBe(all.recommended);
    expect(existing.counts.statuses.has('proposed')).toBe(false);
  });

  it('searches without regard to case and accents, but knows ø from o', () => {
    expect(visibleGraph(graph, { text: 'GRÜNDER' }).nodes.length).toBeGreaterThan(0);
    expect(visibleGraph(graph, { text: 'grunder' }).nodes.length).toBe(
      visibleGraph(graph, { text: 'gründer' }).nodes.length,
    );
    expect(visibleGraph(graph, { text: 'entreprenor' }).nodes.length).toBe(0);
  });
});
