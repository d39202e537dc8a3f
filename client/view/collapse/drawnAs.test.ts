import { putRelation } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { smallMap } from '../../panels/smallMap.fixture.ts';
import { visibleGraph } from '../visibleGraph.ts';
import { drawnAs } from './drawnAs.ts';

describe('what a legend has to tell', () => {
  it('is of the picture as it is drawn: ties of what stands as one are in no ribbon', () => {
    const graph = smallMap();
    for (let tie = 0; tie < 301; tie += 1) {
      const ends = { from: 'norge', to: 'grunder' };
      putRelation(graph, {
        id: `tie-${tie}`,
        kind: 'funds',
        status: 'existing',
        version: 3,
        ...ends,
      });
    }
    const visible = visibleGraph(graph, {});
    expect(drawnAs(graph, visible, { collapsed: [], proposedTies: false })).toEqual({ ribbons: true, gatherings: 0 });
    const cell = { of: 'cell', ring: 'municipality', field: 'finance' } as const;
    expect(drawnAs(graph, visible, { collapsed: [cell], proposedTies: false })).toEqual({
      ribbons: false,
      gatherings: 1,
    });
  });
});
