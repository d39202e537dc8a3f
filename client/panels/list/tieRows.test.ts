import { describe, expect, it } from 'vitest';
import { visibleGraph } from '../../view/visibleGraph.ts';
import { smallMap } from '../smallMap.fixture.ts';
import { sortTies, tieRows, tieStatuses } from './tieRows.ts';
import type { TieSorting } from './tieRows.ts';

const graph = smallMap();
const rows = tieRows(graph, visibleGraph(graph, {}), 'nb');
const sorted = (column: TieSorting['column'], down = false) =>
  sortTies(rows, { column, down }).map(({ relation }) => relation.id);

describe('tieRows', () => {
  it('says each tie as it is read', () => {
    expect(rows.find(({ relation }) => relation.id === 'betaler')?.cells).toEqual({
      from: 'Innovasjon Norge',
      verb: 'finansierer',
      to: 'Gründere',
      status: 'Avsluttet',
    });
  });

  it('has only ties between two nodes that the filter shows', () => {
    const few = tieRows(graph, visibleGraph(graph, { layers: ['municipality'] }), 'nb');
    expect(few.map(({ relation }) => relation.id)).toEqual(['gir']);
  });
});

describe('tieStatuses', () => {
  it('has each status that a tie has, with how many, and no other', () => {
    const statuses = tieStatuses(rows);
    expect(statuses.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
    expect(statuses.find(({ id }) => id === 'past')).toEqual({ id: 'past', label: 'Avsluttet', count: 1 });
    expect(statuses.every(({ count }) => count > 0)).toBe(true);
  });
});

describe('sortTies', () => {
  it('sorts by any column either way, and by the ends where that is alike', () => {
    expect(sorted('from')).toEqual(['sammen', 'betaler', 'gir', 'motes']);
    expect(sorted('from', true)).toEqual(['motes', 'betaler', 'gir', 'sammen']);
    expect(sorted('to')[0]).toBe('betaler');
  });
});
