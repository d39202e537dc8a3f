import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { visibleGraph } from '../../view/visibleGraph.ts';
import { renderPanel } from '../renderPanel.fixture.tsx';
import { smallMap } from '../smallMap.fixture.ts';
import MatrixView from './MatrixView.tsx';

afterEach(cleanup);

function show(matrix: string) {
  const graph = smallMap();
  const list = { graph, visible: visibleGraph(graph, {}), selected: null, onSelect: () => undefined };
  renderPanel(graph, <MatrixView {...list} />, `?view=list&form=matrix&matrix=${matrix}`);
  return {
    key: [...document.querySelectorAll('.matrix-marks li')].map(({ textContent }) => textContent.trim()),
    same: screen.getByRole('grid').querySelectorAll('td[data-same]').length,
    rows: screen.getByRole('grid').querySelectorAll('tbody tr').length,
  };
}

describe('the key of the matrix', () => {
  it.each([
    ['rings', 'ring'],
    ['fields', 'felt'],
  ])('tells of %s what is grey, nought and empty', (matrix, word) => {
    const { key, same, rows } = show(matrix);
    expect(key).toEqual([
      `grå rute: samme ${word} i rad og kolonne`,
      '0 ingen finnes, men noe er registrert: det står under tallet',
      'tom rute: ingen kobling er registrert, og ingen er sagt å mangle',
    ]);
    expect(same).toBe(rows);
  });

  it('tells of entries what each mark is, too', () => {
    const { key, same, rows } = show('entries');
    expect(key).toEqual([
      '■ finnes',
      '▫ svak',
      '? mangler',
      '+ foreslått',
      '– avsluttet',
      'grå rute: samme oppføring i rad og kolonne',
      'tom rute: ingen kobling er registrert, og ingen er sagt å mangle',
    ]);
    expect(same).toBe(rows);
  });

  it('has nothing grey where fields meet rings, also not where both are of those without', () => {
    const { key, same } = show('cells');
    expect(key).toEqual(['tom rute: ingenting av det som vises, er registrert der']);
    expect(same).toBe(0);
  });
});
