import { describe, expect, it } from 'vitest';
import { visibleGraph } from '../../view/visibleGraph.ts';
import { smallMap } from '../smallMap.fixture.ts';
import { listRows, sortRows } from './listRows.ts';
import type { Sorting } from './listRows.ts';

const graph = smallMap();
const rows = listRows(graph, visibleGraph(graph, {}), 'nb');
const sorted = (column: Sorting['column'], down = false) =>
  sortRows(rows, { column, down }).map(({ node }) => node.name);

describe('listRows', () => {
  it('says in words what each column says', () => {
    expect(rows[0]).toMatchObject({
      cells: {
        name: 'Innovasjon Norge',
        kind: 'Aktør',
        layer: 'Kommune',
        element: 'Finansiering, veiledning',
        status: 'Finnes',
        sector: 'Offentlig',
        municipality: 'Horten, Sandefjord',
      },
      ties: 3,
    });
  });
});

describe('sortRows', () => {
  it('sorts names as Norwegian does', () => {
    expect(sorted('name')).toEqual(['Gründere', 'Innovasjon Norge', 'Ta i bruk råd', 'Ærlig hjelp', 'Årlig avsetning']);
  });

  it('sorts rings from the centre, outside after them, and what is not placed last', () => {
    expect(sorted('layer')).toEqual([
      'Ærlig hjelp',
      'Innovasjon Norge',
      'Årlig avsetning',
      'Gründere',
      'Ta i bruk råd',
    ]);
  });

  it('puts what is empty last, whichever the way', () => {
    for (const down of [false, true]) {
      expect(sorted('municipality', down)[0]).toBe('Innovasjon Norge');
      expect(sorted('sector', down)[0]).toBe('Innovasjon Norge');
      expect(sorted('layer', down).at(-1)).toBe('Ta i bruk råd');
    }
  });

  it('sorts ties by number, either way, and by name where they are alike', () => {
    expect(sorted('ties', true)).toEqual([
      'Innovasjon Norge',
      'Gründere',
      'Årlig avsetning',
      'Ærlig hjelp',
      'Ta i bruk råd',
    ]);
    expect(sorted('ties')[0]).toBe('Ta i bruk råd');
  });
});
