import { describe, expect, it } from 'vitest';
import { controlPoints, pointOnTie } from './curve.ts';
import { pointAt, polarOf } from './polar.ts';

const lines = [76, 116, 148, 200, 240, 292, 340];

describe('controlPoints', () => {
  it('never comes near the centre when both ends are far from it', () => {
    for (let degrees = 10; degrees < 360; degrees += 10) {
      const from = pointAt(260, 0.4);
      const to = pointAt(300, 0.4 + (degrees * Math.PI) / 180);
      const controls = controlPoints('tie', from, to, lines);
      for (let share = 0; share <= 1; share += 0.05) {
        expect(polarOf(pointOnTie(from, controls, to, share)).radius).toBeGreaterThan(150);
      }
    }
  });

  it('goes the shorter way round', () => {
    const controls = controlPoints('tie', pointAt(200, 0.2), pointAt(200, 2 * Math.PI - 0.2), []);
    for (const control of controls) expect(control.y).toBeLessThan(-150);
  });

  it('keeps control points off ring lines', () => {
    for (const control of controlPoints('tie', pointAt(292, 1), pointAt(292, 1.6), lines)) {
      const { radius } = polarOf(control);
      for (const line of lines) expect(Math.abs(radius - line)).toBeGreaterThanOrEqual(5.9);
    }
  });

  it('bends ties of the outer rings outwards, not into the names of the fields, and those of the inner rings inwards', () => {
    const middleOf = (radius: number): number => {
      const [from, to] = [pointAt(radius, 0), pointAt(radius, 2.6)];
      return polarOf(pointOnTie(from, controlPoints('tie', from, to, lines), to, 0.5)).radius;
    };
    expect(middleOf(325)).toBeGreaterThan(340);
    expect(middleOf(325)).toBeLessThan(340 + 16);
    expect(middleOf(95)).toBeLessThan(90);
  });

  it('lets no ring line change the order of ties that lie beside each other', () => {
    const radii = Array.from({ length: 26 }, (_, index) => {
      const radius = 220 + 2 * index;
      const [control] = controlPoints('tie', pointAt(radius, 1), pointAt(radius, 2), lines);
      return polarOf(control ?? pointAt(0, 0)).radius;
    });
    radii.slice(1).forEach((radius, index) => expect(radius).toBeGreaterThan(radii[index] ?? 0));
  });

  it('lets two ties between the same places lie beside each other', () => {
    const [from, to] = [pointAt(200, 0), pointAt(200, 1.5)];
    expect(controlPoints('one', from, to, lines)).not.toEqual(controlPoints('other', from, to, lines));
  });
});
