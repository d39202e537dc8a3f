import { describe, expect, it } from 'vitest';
import { matrixHeads, matrixOrders, noMatrix, readMatrixPlace, writeMatrixPlace } from './matrixPlace.ts';

describe('matrixPlace', () => {
  it('comes back from the address as it was written, and writes nothing that was not chosen', () => {
    for (const heads of matrixHeads) {
      for (const order of matrixOrders) {
        const search = new URLSearchParams();
        writeMatrixPlace({ heads, order }, search);
        expect(readMatrixPlace(new URLSearchParams(search.toString()))).toEqual({ heads, order });
      }
    }
    const search = new URLSearchParams();
    writeMatrixPlace(noMatrix, search);
    expect(search.toString()).toBe('');
  });

  it('passes over what it does not know', () => {
    expect(readMatrixPlace(new URLSearchParams('matrix=__proto__&order=up'))).toEqual(noMatrix);
  });
});
