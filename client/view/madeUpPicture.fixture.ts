import type { Graph } from '@sirkel/graph-schema';
import { buildPicture, type Picture } from './buildPicture.ts';
import { madeUpFieldLabels, madeUpLayers, madeUpMap } from './madeUpMap.fixture.ts';
import { visibleGraph, type Filter } from './visibleGraph.ts';

/** The picture of a made-up map, in light colours and in bokmål. */
export function madeUpPicture(graph: Graph = madeUpMap(), filter: Filter = {}, previous?: Picture): Picture {
  return buildPicture({
    graph,
    visible: visibleGraph(graph, filter),
    layers: madeUpLayers,
    theme: 'light',
    language: 'nb',
    fieldLabels: madeUpFieldLabels,
    previous,
  });
}
