import { expect, it } from 'vitest';
import { createRandom } from './createRandom.ts';
import { createSwapper, type Stratum, type Swapper } from './createSwapper.ts';

const NODES = 30;

/** Ties of one sort, from any of its tails to any of its heads, each once and none home. */
function drawStratum(seed: number, mutual: boolean): Stratum {
  const random = createRandom(seed);
  const ties = new Map<string, readonly [number, number]>();
  for (let drawn = 0; drawn < 60; drawn += 1) {
    // Only the first twenty give, only the last twenty receive.
    const [a, b] = mutual ? [random.below(NODES), random.below(NODES)] : [random.below(20), 10 + random.below(20)];
    if (a === b) continue;
    ties.set(mutual ? `${Math.min(a, b)} ${Math.max(a, b)}` : `${a} ${b}`, [a, b]);
  }
  const all = [...ties.values()];
  return { from: Int32Array.from(all, ([a]) => a), to: Int32Array.from(all, ([, b]) => b), mutual };
}

const ends = ({ from, to, nodes }: Swapper): readonly (readonly [number, number])[] =>
  Array.from(from, (a, tie) => [nodes[a] as number, nodes[to[tie] as number] as number]);
const timesIn = (numbers: readonly number[]): readonly number[] =>
  Array.from({ length: NODES }, (_, node) => numbers.filter((number) => number === node).length);

it('keeps for each sort who gives and who receives how often; none leads home and none stands twice', () => {
  for (let seed = 0; seed < 20; seed += 1) {
    const mutual = seed % 2 === 1;
    const stratum = drawStratum(seed, mutual);
    const swapper = createSwapper(NODES, stratum);
    const random = createRandom(seed);
    const before = ends(swapper);
    expect(before).toEqual(Array.from(stratum.from, (a, tie) => [a, stratum.to[tie]]));
    let changed = 0;
    for (let round = 0; round < 10; round += 1) {
      expect(swapper.swap(random, 500)).toBeGreaterThan(0);
      const now = ends(swapper);
      if (mutual) expect(timesIn(now.flat())).toEqual(timesIn(before.flat()));
      else {
        expect(timesIn(now.map(([a]) => a))).toEqual(timesIn(before.map(([a]) => a)));
        expect(timesIn(now.map(([, b]) => b))).toEqual(timesIn(before.map(([, b]) => b)));
      }
      expect(now.every(([a, b]) => a !== b)).toBe(true);
      const keys = now.map(([a, b]) => (mutual ? `${Math.min(a, b)} ${Math.max(a, b)}` : `${a} ${b}`));
      expect(new Set(keys).size).toBe(before.length);
      changed += Number(JSON.stringify(now) !== JSON.stringify(before));
    }
    expect(changed).toBe(10);
  }
});

it('leaves alone what cannot swap: one tie, none, and two that would lead home', () => {
  const swaps = (from: number[], to: number[]): number =>
    createSwapper(4, { from: Int32Array.from(from), to: Int32Array.from(to), mutual: false }).swap(
      createRandom(1),
      100,
    );
  expect(swaps([], [])).toBe(0);
  expect(swaps([0], [1])).toBe(0);
  expect(swaps([0, 1], [1, 0])).toBe(0);
  expect(swaps([0, 2], [1, 3])).toBeGreaterThan(0);
});

it('changes nothing of what it was given', () => {
  const stratum = drawStratum(3, false);
  const before = [...stratum.to];
  createSwapper(NODES, stratum).swap(createRandom(1), 1_000);
  expect([...stratum.to]).toEqual(before);
});
