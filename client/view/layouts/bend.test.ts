import { describe, expect, it } from 'vitest';
import { pointAt } from '../circle/polar.ts';
import { besideLine, tiePoints } from './bend.ts';

describe('besideLine', () => {
  it('gives weights and distances that lead back to the control points', () => {
    const from = pointAt(150, 0.5);
    const to = pointAt(280, 1.9);
    const controls = tiePoints('round', 'tie', from, to, [76, 148, 240]);
    const { weights, distances } = besideLine(controls, from, to);
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const across = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
    const [along, off] = [weights, distances].map((text) => text.split(' ').map(Number));
    controls.forEach((control, index) => {
      const weight = along?.[index] ?? 0;
      const distance = off?.[index] ?? 0;
      expect(from.x + (to.x - from.x) * weight + across.x * distance).toBeCloseTo(control.x, 0);
      expect(from.y + (to.y - from.y) * weight + across.y * distance).toBeCloseTo(control.y, 0);
    });
  });
});
