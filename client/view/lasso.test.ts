import { describe, expect, it } from 'vitest';
import { idsWithin } from './lasso.ts';

const at = (x: number, y: number) => ({ x, y });
const points = new Map([
  ['middle', at(5, 5)],
  ['corner', at(1, 1)],
  ['right', at(15, 5)],
  ['above', at(5, -5)],
]);

describe('what lies within a line drawn by hand', () => {
  it('is found whichever way round it was drawn', () => {
    const square = [at(0, 0), at(10, 0), at(10, 10), at(0, 10)];
    expect(idsWithin(points, square)).toEqual(['middle', 'corner']);
    expect(idsWithin(points, square.toReversed())).toEqual(['middle', 'corner']);
  });

  it('is not what lies in a bay of it', () => {
    const bay = [at(0, 0), at(5, 8), at(10, 0), at(10, 10), at(0, 10)];
    expect(idsWithin(points, bay)).toEqual([]);
    expect(idsWithin(new Map([['low', at(5, 9)]]), bay)).toEqual(['low']);
  });

  it('is told alike where corners lie at its own height', () => {
    const diamond = [at(0, 5), at(5, 0), at(10, 5), at(5, 10)];
    expect(idsWithin(points, diamond)).toEqual(['middle']);
  });

  it('is nothing where no line was drawn', () => {
    expect(idsWithin(points, [at(0, 0), at(10, 10)])).toEqual([]);
  });
});
