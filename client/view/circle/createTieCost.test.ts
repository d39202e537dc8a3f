import { describe, expect, it } from 'vitest';
import { createTieCost } from './createTieCost.ts';
import { pointAt, type Point } from './polar.ts';

type Polar = readonly [radius: number, angle: number];

function costOf(places: Readonly<Record<string, Polar>>, ties: readonly (readonly [string, string])[]) {
  const neighbours = new Map(Object.keys(places).map((id) => [id, [] as string[]]));
  for (const [from, to] of ties) {
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
  return createTieCost(
    new Map(Object.entries(places).map(([id, [radius, angle]]) => [id, pointAt(radius, angle)])),
    neighbours,
    300,
  );
}

/** What a tie of no crossings costs for its length. */
const lengthCost = (outwards: number, way: number): number => Math.hypot(outwards, 200 * way) / 200;

describe('createTieCost', () => {
  const across = [
    ['a', 'b'],
    ['c', 'd'],
  ] as const;

  it('counts a tie that changes sides with another, also over 6 o’clock where angles begin anew', () => {
    for (const turned of [0, Math.PI]) {
      const places: Record<string, Polar> = {
        a: [100, turned - 0.5],
        b: [200, turned + 0.5],
        c: [200, turned - 0.5],
        d: [100, turned + 0.5],
      };
      const cost = costOf(places, across);
      expect(cost.at('a', pointAt(100, turned - 0.5))).toBeCloseTo(1 + lengthCost(100, 1));
      expect(cost.at('a', pointAt(300, turned - 0.5))).toBeCloseTo(lengthCost(100, 1));
    }
  });

  it('counts neither ties that meet in a node nor those elsewhere on the circle', () => {
    const meeting = costOf({ a: [100, 0], b: [200, 1], c: [200, 0.2] }, [
      ['a', 'b'],
      ['a', 'c'],
    ]);
    expect(meeting.at('b', pointAt(200, 1))).toBeCloseTo(lengthCost(100, 1));
    const apart = costOf({ a: [100, 0], b: [200, 1], c: [200, 2], d: [100, 3] }, across);
    expect(apart.at('a', pointAt(100, 0))).toBeCloseTo(lengthCost(100, 1));
  });

  it('costs nothing where there are no ties', () => {
    const cost = costOf({ a: [100, 0], b: [200, 1] }, []);
    expect(cost.isTied('a')).toBe(false);
    expect(cost.at('a', pointAt(100, 0))).toBe(0);
    expect(cost.at('stranger', pointAt(100, 0))).toBe(0);
  });

  it('works an answer out once', () => {
    let asked = 0;
    const point: Point = {
      get x() {
        asked += 1;
        return 100;
      },
      y: 0,
    };
    const cost = costOf({ a: [100, 0], b: [200, 1], c: [200, 0], d: [100, 1] }, across);
    const first = cost.at('a', point);
    const once = asked;
    expect(cost.at('a', point)).toBe(first);
    expect(asked).toBe(once);
  });

  it('asks some of a hub’s ties for all of them', () => {
    const leaves = Array.from({ length: 400 }, (_, index) => `leaf ${String(index)}`);
    const places: Record<string, Polar> = { hub: [100, 0] };
    for (const leaf of leaves) places[leaf] = [200, 1];
    const cost = costOf(
      places,
      leaves.map((leaf) => ['hub', leaf] as const),
    );
    expect(cost.tieCount).toBe(400);
    expect(cost.at('hub', pointAt(100, 0))).toBeCloseTo(400 * lengthCost(100, 1));
  });
});
