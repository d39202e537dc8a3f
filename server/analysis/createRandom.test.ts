import { expect, it } from 'vitest';
import { createRandom } from './createRandom.ts';

it('is the same for the same seed, another for another, and 0 is a seed like any', () => {
  const draw = (seed: number): number[] => {
    const random = createRandom(seed);
    return Array.from({ length: 5 }, () => random.below(2 ** 32));
  };
  // Computed with the authors' own C code, its state filled likewise.
  expect(draw(1)).toEqual([393288148, 2174103013, 3814759091, 2092745082, 1865176206]);
  expect(draw(0)).toEqual([1789933344, 44971166, 2521387044, 3848737593, 1138324114]);
  expect(draw(2)).not.toEqual(draw(1));
});

it('draws each number about equally often, and none outside', () => {
  const random = createRandom(5);
  const counts = [0, 0, 0, 0, 0, 0, 0];
  for (let drawn = 0; drawn < 70_000; drawn += 1) {
    const number = random.below(7);
    counts[number] = (counts[number] as number) + 1;
    const part = random.next();
    expect(part >= 0 && part < 1).toBe(true);
  }
  // Six standard deviations of 10,000.
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(560);
});
