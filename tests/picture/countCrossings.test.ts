import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stableHash } from '../../client/view/circle/stableHash.ts';
import { countCrossings, type DrawnTie, type Point } from './countCrossings.ts';

const tie = (from: string, to: string, ...line: readonly (readonly [x: number, y: number])[]): DrawnTie => ({
  from,
  to,
  line: line.map(([x, y]) => ({ x, y })),
});

/** Ties between places of no pattern, so that no three lines meet in a point. */
function ties(count: number, corners: number, chance: number): readonly DrawnTie[] {
  const at = (name: string): Point => ({
    x: 1000 * stableHash(`x ${name} ${String(chance)}`) - 500,
    y: 1000 * stableHash(`y ${name} ${String(chance)}`) - 500,
  });
  return Array.from({ length: count }, (_, index): DrawnTie => {
    const end = (side: string): string => String(Math.floor(8 * stableHash(`${side} ${String(index + chance)}`)));
    const [from, to] = [end('from'), end('to')];
    const between = Array.from({ length: corners }, (__, corner) => at(`${String(index)} ${String(corner)}`));
    return { from, to, line: [at(from), ...between, at(to)] };
  });
}

/** Every piece of a line against every other, by the sides their ends lie on. */
function naiveCount(drawn: readonly DrawnTie[]): number {
  const pieces = drawn.flatMap((one) => one.line.slice(1).map((b, index) => ({ one, a: one.line[index] ?? b, b })));
  let crossings = 0;
  pieces.forEach((first, index) => {
    for (const second of pieces.slice(index + 1)) {
      if (first.one === second.one) continue;
      const [here, there] = [side(second.a, second.b, first.a), side(second.a, second.b, first.b)];
      if (here * there >= 0 || side(first.a, first.b, second.a) * side(first.a, first.b, second.b) >= 0) continue;
      const share = here / (here - there);
      const at = { x: first.a.x + share * (first.b.x - first.a.x), y: first.a.y + share * (first.b.y - first.a.y) };
      if (!commonEnds(first.one, second.one).some((end) => Math.hypot(end.x - at.x, end.y - at.y) < 3)) crossings += 1;
    }
  });
  return crossings;
}

function side(from: Point, to: Point, point: Point): number {
  return (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x);
}

function commonEnds(one: DrawnTie, other: DrawnTie): readonly Point[] {
  const ends = [
    { id: one.from, at: one.line[0] },
    { id: one.to, at: one.line.at(-1) },
  ];
  return ends.flatMap(({ id, at }) => (at !== undefined && (id === other.from || id === other.to) ? [at] : []));
}

describe('countCrossings', () => {
  it('counts every crossing point, and none where ties meet in a node', () => {
    const straight = tie('a', 'b', [0, 0], [100, 0]);
    expect(countCrossings([straight, tie('c', 'd', [50, -50], [50, 50])])).toBe(1);
    expect(countCrossings([straight, tie('c', 'd', [20, -50], [40, 50], [60, -50])])).toBe(2);
    expect(countCrossings([straight, tie('a', 'd', [0, 0], [50, 50])])).toBe(0);
    expect(countCrossings([straight, tie('c', 'd', [0, 10], [100, 10])])).toBe(0);
    expect(countCrossings([])).toBe(0);
  });

  it('finds as many as every piece held against every other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 25 }),
        fc.integer({ min: 0, max: 4 }),
        fc.nat(1e6),
        (count, corners, chance) => {
          const drawn = ties(count, corners, chance);
          expect(countCrossings(drawn)).toBe(naiveCount(drawn));
        },
      ),
    );
  });
});
