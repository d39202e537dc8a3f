import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderNear } from './orderNear.ts';

type Tie = readonly [string, string];

/** How far from the diagonal the outermost tie stands. */
function bandwidth(order: readonly string[], ties: readonly Tie[]): number {
  const place = new Map(order.map((id, at) => [id, at]));
  return Math.max(0, ...ties.map(([a, b]) => Math.abs((place.get(a) ?? 0) - (place.get(b) ?? 0))));
}

describe('orderNear', () => {
  it('lays a chain that is given mixed up in a line', () => {
    const ties: Tie[] = [
      ['c', 'f'],
      ['a', 'e'],
      ['e', 'c'],
      ['f', 'b'],
      ['b', 'd'],
    ];
    const order = orderNear(['a', 'b', 'c', 'd', 'e', 'f'], ties);
    expect(bandwidth(order, ties)).toBe(1);
  });

  it('puts groups side by side, the largest first, and those without ties last', () => {
    const group = (...ids: string[]): Tie[] => ids.flatMap((a, at) => ids.slice(at + 1).map((b): Tie => [a, b]));
    const order = orderNear(['lone', 'a1', 'b1', 'a2', 'b2', 'a3'], [...group('a1', 'a2', 'a3'), ...group('b1', 'b2')]);
    expect(order.map((id) => id.at(0))).toEqual(['a', 'a', 'a', 'b', 'b', 'l']);
  });

  it('knows no direction, no parallels and no ties to oneself or to what is not there', () => {
    const ids = ['a', 'b', 'c'];
    const plain = orderNear(ids, [['a', 'c']]);
    expect(
      orderNear(ids, [
        ['c', 'a'],
        ['a', 'c'],
        ['b', 'b'],
        ['b', 'elsewhere'],
      ]),
    ).toEqual(plain);
  });

  it('gives every id once, and a bandwidth no larger than a ring or a grid needs', () => {
    const id = fc.integer({ min: 0, max: 29 }).map(String);
    fc.assert(
      fc.property(fc.uniqueArray(id), fc.array(fc.tuple(id, id)), (ids, ties) => {
        expect(orderNear(ids, ties).toSorted()).toEqual(ids.toSorted());
        expect(orderNear(ids, ties)).toEqual(orderNear(ids, ties));
      }),
    );
    const ring = Array.from({ length: 40 }, (_, at): Tie => [`n${String(at)}`, `n${String((at + 1) % 40)}`]);
    const mixed = ring
      .map(([from]) => from)
      .sort((a, b) => ((Number(a.slice(1)) * 17) % 40) - ((Number(b.slice(1)) * 17) % 40));
    expect(bandwidth(orderNear(mixed, ring), ring)).toBe(2);
    const at = (x: number, y: number): string => `${String(x)}.${String(y)}`;
    const grid = Array.from({ length: 36 }, (_, n) => [n % 6, Math.floor(n / 6)] as const).flatMap(([x, y]): Tie[] => [
      ...(x < 5 ? [[at(x, y), at(x + 1, y)] as const] : []),
      ...(y < 5 ? [[at(x, y), at(x, y + 1)] as const] : []),
    ]);
    const corners = [...new Set(grid.flat())].sort();
    expect(bandwidth(orderNear(corners, grid), grid)).toBeLessThanOrEqual(7);
  });
});
