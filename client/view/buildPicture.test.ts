import { emptyGraph, type Graph } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { madeUpPicture } from './madeUpPicture.fixture.ts';
import { madeUpMap } from './madeUpMap.fixture.ts';

const emptyRings = (graph: Graph): readonly string[] => [...madeUpPicture(graph).emptyRings];

describe('buildPicture', () => {
  it('says of each ring in which nothing is registered that it is empty', () => {
    const graph = madeUpMap();
    expect(emptyRings(graph)).toEqual([]);
    for (const { id, layer } of [...graph.nodes.values()]) if (layer === 'county') graph.nodes.delete(id);
    expect(emptyRings(graph)).toEqual(['county']);
  });

  it('says it of no ring when the whole map is empty', () => {
    expect(emptyRings(emptyGraph())).toEqual([]);
  });
});
