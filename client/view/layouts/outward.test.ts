import { describe, expect, it } from 'vitest';
import { madeUpFieldLabels, madeUpLayers, madeUpMap } from '../madeUpMap.fixture.ts';
import type { LayoutInput, LayoutNode, LayoutTie } from './Layout.ts';
import { layoutInput } from './layoutInput.ts';
import { outward } from './outward.ts';
import { mostTied, stepsFrom } from './outward/stepsFrom.ts';

const node = (id: string): LayoutNode => ({
  id,
  kind: 'actor',
  status: 'existing',
  field: 'none',
  ofPeople: false,
  hindered: false,
});
const tie = (from: string, to: string, status = 'existing'): LayoutTie => ({
  id: `${from}${to}`,
  kind: 'cooperatesWith',
  from,
  to,
  status,
  hindered: false,
});
// a – b – c – d, a – e, and f that only a missing tie leads to.
const small: LayoutInput = {
  nodes: ['a', 'b', 'c', 'd', 'e', 'f'].map(node),
  ties: [tie('a', 'b'), tie('c', 'b', 'weak'), tie('c', 'd', 'ongoing'), tie('e', 'a'), tie('a', 'f', 'missing')],
  layers: madeUpLayers,
  fieldLabels: madeUpFieldLabels,
  centre: 'a',
};

describe('outward from one', () => {
  it('counts steps over ties that are there, whichever way they point', () => {
    expect(Object.fromEntries(stepsFrom('a', small.ties))).toEqual({ a: 0, b: 1, e: 1, c: 2, d: 3 });
    expect(Object.fromEntries(stepsFrom('f', small.ties))).toEqual({ f: 0 });
  });

  it('has those of a step in one ring, farther out with each, and those that no tie leads to apart', () => {
    const { placement, ground } = outward.place(small);
    const away = (id: string): number => Math.hypot(placement.spots.get(id)?.x ?? 0, placement.spots.get(id)?.y ?? 0);
    expect(away('a')).toBe(0);
    expect(away('b')).toBeCloseTo(away('e'));
    expect(away('b')).toBeLessThan(away('c'));
    expect(away('c')).toBeLessThan(away('d'));
    expect(placement.spots.get('f')?.cell).toBe('apart');
    expect(ground?.names.map(({ says }) => says)).toEqual([
      { what: 'steps', steps: 1, count: 2 },
      { what: 'steps', steps: 2, count: 1 },
      { what: 'steps', steps: 3, count: 1 },
      { what: 'unreached', count: 1 },
    ]);
  });

  it('begins where it is told, else at the node with the most ties', () => {
    expect(outward.place({ ...small, centre: 'd' }).centre).toBe('d');
    expect(outward.place({ ...small, centre: 'gone' }).centre).toBe('a');
    expect(mostTied(small.nodes, small.ties)).toBe('a');
    expect(outward.place({ ...small, nodes: [] }).centre).toBeNull();
  });

  it('lets few ties cross: their ends lie nearer in direction than in the order they came', () => {
    const input = layoutInput(madeUpMap(3), { layers: madeUpLayers, fieldLabels: madeUpFieldLabels, centre: null });
    const spread = (spots: ReadonlyMap<string, { readonly x: number; readonly y: number }>): number =>
      input.ties.reduce((sum, { from, to }) => {
        const [a, b] = [spots.get(from), spots.get(to)];
        if (a === undefined || b === undefined || Math.hypot(a.x, a.y) * Math.hypot(b.x, b.y) === 0) return sum;
        const turn = Math.abs(Math.atan2(a.y, a.x) - Math.atan2(b.y, b.x));
        return sum + Math.min(turn, 2 * Math.PI - turn);
      }, 0);
    const { spots } = outward.place(input).placement;
    // The same rings in the order of the ids.
    const rings = new Map<string, [string, { readonly x: number; readonly y: number }][]>();
    for (const [id, spot] of spots) rings.set(spot.cell, [...(rings.get(spot.cell) ?? []), [id, spot]]);
    const byId = [...rings.values()].flatMap((ring) => {
      const ids = ring.map(([id]) => id).toSorted();
      const byAngle = ring.map(([, at]) => at).toSorted((a, b) => Math.atan2(a.y, a.x) - Math.atan2(b.y, b.x));
      return ids.map((id, index) => [id, byAngle[index] ?? { x: 0, y: 0 }] as const);
    });
    expect(spread(spots)).toBeLessThan(0.7 * spread(new Map(byId)));
  });
});
