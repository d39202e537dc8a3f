import { expect, it } from 'vitest';
import { visibleGraph } from '../../view/visibleGraph.ts';
import { smallMap } from '../smallMap.fixture.ts';
import { legendCounts } from './legendCounts.ts';

it('counts the marks of what is shown; services count to the sector they are coloured by', () => {
  const graph = smallMap();
  const all = legendCounts(graph, visibleGraph(graph, {}));
  expect(Object.fromEntries(all.kinds)).toEqual({ actor: 2, service: 1, need: 1, measure: 1 });
  expect(Object.fromEntries(all.sectors)).toEqual({ public: 2 });
  expect(Object.fromEntries(all.statuses)).toEqual({ existing: 2, missing: 1, proposed: 1, weak: 1 });
  expect(Object.fromEntries(all.ties)).toEqual({ existing: 1, past: 1, missing: 1, proposed: 1 });
  expect(all).toMatchObject({ double: 1, arcs: 1, tray: 1, outside: 1 });
  expect(legendCounts(graph, visibleGraph(graph, { kinds: ['need'] })).ties.size).toBe(0);
});
