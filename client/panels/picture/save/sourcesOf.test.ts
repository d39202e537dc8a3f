import { describe, expect, it } from 'vitest';
import { visibleGraph } from '../../../view/visibleGraph.ts';
import { smallMap } from '../../smallMap.fixture.ts';
import { sourcesOf } from './sourcesOf.ts';

const visible = visibleGraph(smallMap(), {});
const source = (title: string, licence?: string) => ({
  title,
  certainty: 'stated' as const,
  ...(licence === undefined ? {} : { licence }),
});
const withSources = (...lists: readonly (readonly ReturnType<typeof source>[])[]) =>
  lists.flatMap((sources) => visible.nodes.slice(0, 1).map((node) => ({ ...node, sources })));

describe('sourcesOf', () => {
  it('has what most rests on first, each once, with its licence where one says it', () => {
    const nodes = withSources(
      [source('Brreg', 'NLOD 2.0')],
      [source('Heftet'), source('Heftet')],
      [source('Heftet'), source('Avisa')],
    );
    expect(sourcesOf({ nodes, relations: [] })).toEqual([
      { title: 'Heftet', licence: null, count: 2 },
      { title: 'Avisa', licence: null, count: 1 },
      { title: 'Brreg', licence: 'NLOD 2.0', count: 1 },
    ]);
  });

  it('has none where nothing says where it comes from', () => {
    expect(sourcesOf({ nodes: withSources([]), relations: [] })).toEqual([]);
  });
});
