import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryLog, contents } from './arbitraryChanges.ts';
import { applyChange } from './applyChange.ts';
import { emptyGraph } from './Graph.ts';
import { layerGraph } from './layerGraph.ts';

describe('layerGraph', () => {
  it('holds what a copy would hold after the same changes, and leaves the graph below as it was', () => {
    fc.assert(
      fc.property(arbitraryLog, arbitraryLog, arbitraryLog, (below, middle, above) => {
        const [base, copy] = [emptyGraph(), emptyGraph()];
        for (const change of below) for (const graph of [base, copy]) applyChange(graph, change);
        const before = contents(base);
        const layer = layerGraph(base);
        for (const change of middle) for (const graph of [layer, copy]) applyChange(graph, change);
        const between = contents(layer);
        const second = layerGraph(layer);
        for (const change of above) for (const graph of [second, copy]) applyChange(graph, change);
        expect(contents(second)).toEqual(contents(copy));
        expect(contents(layer)).toEqual(between);
        expect(contents(base)).toEqual(before);
      }),
    );
  });

  it('counts and lists each record once', () => {
    fc.assert(
      fc.property(arbitraryLog, arbitraryLog, (below, above) => {
        const base = emptyGraph();
        for (const change of below) applyChange(base, change);
        const layer = layerGraph(base);
        for (const change of above) applyChange(layer, change);
        for (const map of [layer.nodes, layer.relations, layer.waiting]) {
          expect([...map.keys()]).toHaveLength(map.size);
          expect(new Set(map.keys()).size).toBe(map.size);
          expect([...map.values()].map(({ id }) => id)).toEqual([...map.keys()]);
        }
      }),
    );
  });
});
