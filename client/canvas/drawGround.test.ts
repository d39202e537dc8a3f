import { expect, it } from 'vitest';
import { groundNameAt } from './drawGround.ts';

const at = { x: 0, y: 0 };
const shown = (steps: number, zoom: number): readonly string[] => {
  const lines = [steps === 1 ? 'Ett steg unna (4)' : `${steps} steg unna (8)`];
  const small = { at, align: 'center', upright: false } as const;
  return groundNameAt(
    { says: { what: 'steps', steps, count: steps === 1 ? 4 : 8 }, at, align: 'center', lines, small },
    zoom,
  ).lines;
};

it('says in a small picture what is counted once, innermost, and the numbers alone around it', () => {
  expect([1, 2, 3].map((steps) => shown(steps, 0.2))).toEqual([['Ett steg unna (4)'], ['2 (8)'], ['3 (8)']]);
  expect(shown(3, 1)).toEqual(['3 steg unna (8)']);
});
