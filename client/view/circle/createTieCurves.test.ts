import { describe, expect, it } from 'vitest';
import { createTieCurves } from './createTieCurves.ts';
import { pointAt } from './polar.ts';

const place = (points: readonly (readonly [radius: number, angle: number])[], ends: readonly [number, number][]) => {
  const curves = createTieCurves(points.length, ends);
  points.forEach(([radius, angle], node) => curves.put(node, pointAt(radius, angle)));
  return curves;
};

describe('createTieCurves', () => {
  const across: readonly [number, number][] = [
    [0, 1],
    [2, 3],
  ];

  it('counts two ties that change sides, also over 6 o’clock where angles begin anew', () => {
    for (const turned of [0, Math.PI]) {
      const curves = place(
        [
          [100, turned - 0.5],
          [200, turned + 0.5],
          [200, turned - 0.5],
          [100, turned + 0.5],
        ],
        across,
      );
      expect(curves.crossingsOf(0, 2)).toBe(1);
      expect(curves.crossingsOf(3, 2)).toBe(1);
      curves.put(0, pointAt(300, turned - 0.5));
      curves.put(1, pointAt(300, turned + 0.5));
      expect(curves.crossingsOf(0, 2)).toBe(0);
    }
  });

  it('does not count ties that meet in a node, nor those elsewhere on the circle', () => {
    const meeting = place(
      [
        [100, 0],
        [200, 1],
        [200, 0.2],
      ],
      [
        [0, 1],
        [0, 2],
      ],
    );
    expect(meeting.crossingsOf(0, 2)).toBe(0);
    const apart = place(
      [
        [100, 0],
        [200, 1],
        [200, 2],
        [100, 3],
      ],
      across,
    );
    expect(apart.crossingsOf(0, 2)).toBe(0);
  });

  it('measures the way round and outwards', () => {
    const curves = place(
      [
        [100, 0],
        [100, 1],
        [160, 1],
      ],
      [
        [0, 1],
        [1, 2],
      ],
    );
    expect(curves.lengthOf(0)).toBeCloseTo(200);
    expect(curves.lengthOf(2)).toBeCloseTo(60);
  });
});
