import { describe, expect, it } from 'vitest';
import { keptStops, moveStop, writtenStops } from './stopsDraft.ts';

let keys = 0;
const newKey = (): string => `k${String((keys += 1))}`;
const tour = {
  id: 't',
  title: { nb: 'T' },
  version: 1,
  stops: [{ view: 'a', text: { nb: 'Om a' } }, { view: 'b' }, { view: 'a' }],
};

describe('the stops of a tour', () => {
  it('come out as they went in', () => {
    expect(keptStops(writtenStops(tour, newKey))).toEqual(tour.stops);
    expect(keptStops(writtenStops(null, newKey))).toBeUndefined();
  });

  it('change places with their neighbours, and stay at the ends', () => {
    const stops = writtenStops(tour, newKey);
    const [first, second] = stops;
    const order = (moved: typeof stops): unknown => moved.map(({ key }) => stops.findIndex((stop) => stop.key === key));
    expect(order(moveStop(stops, first?.key ?? '', 1))).toEqual([1, 0, 2]);
    expect(order(moveStop(stops, second?.key ?? '', 1))).toEqual([0, 2, 1]);
    expect(moveStop(stops, first?.key ?? '', -1)).toBe(stops);
    expect(moveStop(stops, 'none', 1)).toBe(stops);
  });
});
