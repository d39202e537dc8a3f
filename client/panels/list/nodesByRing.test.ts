import { emptyGraph, putNode, putSettings } from '@sirkel/graph-schema';
import type { MapSettings, NodeRecord } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { nodesByRing } from './nodesByRing.ts';

const settings = {
  layers: [
    { id: 'outside', order: 1, outside: true, labels: { nb: 'Utenfor' } },
    { id: 'state', order: 7, labels: { nb: 'Staten', en: 'The state' } },
    { id: 'everydayLife', order: 1, labels: { nb: 'Livet blant folk' } },
  ],
} as unknown as MapSettings;
const node = (name: string, layer?: string): NodeRecord => ({
  id: name,
  kind: 'actor',
  name,
  status: 'existing',
  version: 1,
  ...(layer === undefined ? {} : { layer }),
});

describe('nodesByRing', () => {
  const graph = emptyGraph();
  putSettings(graph, settings);
  for (const each of [node('Ås', 'state'), node('Ærlig', 'state'), node('Ø', 'gone'), node('Zoo', 'state')])
    putNode(graph, each);

  it('goes from the centre outwards, keeps empty rings, and ends with what lies in none', () => {
    const rings = nodesByRing(graph.nodes.values(), settings.layers, 'nb', 'Uten ring');
    expect(rings.map(({ name, nodes }) => [name, nodes.length])).toEqual([
      ['Livet blant folk', 0],
      ['Staten', 3],
      ['Utenfor', 0],
      ['Uten ring', 1],
    ]);
  });

  it('sorts names as Norwegian does', () => {
    expect(nodesByRing(graph.nodes.values(), settings.layers, 'nb', '')[1]?.nodes.map(({ name }) => name)).toEqual([
      'Zoo',
      'Ærlig',
      'Ås',
    ]);
  });

  it('speaks the language of the reader where it can', () => {
    expect(nodesByRing(graph.nodes.values(), settings.layers, 'en', '').map(({ name }) => name)).toEqual([
      'Livet blant folk',
      'The state',
      'Utenfor',
      '',
    ]);
  });
});
