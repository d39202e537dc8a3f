import { describe, expect, it } from 'vitest';
import { spokeAt, wheelOf, wheelSize } from './wheelOf.ts';
import type { WheelCell, WheelRule } from './wheelOf.ts';

const cell = (element: string, more: Partial<WheelCell>): WheelCell => ({
  element,
  present: [],
  faded: [],
  missing: [],
  proposed: [],
  ...more,
});
const rule = (element: string, state: WheelRule['state']): WheelRule => ({ rule: { element }, state });

describe('the wheel', () => {
  it('has public policy in the middle and six spokes in the order of the booklet', () => {
    const { hub, spokes } = wheelOf([], []);
    expect([hub.id, ...spokes.map(({ id }) => id)]).toEqual([
      'publicPolicy',
      'network',
      'education',
      'market',
      'finance',
      'legislation',
      'guidance',
    ]);
  });

  it('counts over all rings, what stands in several once', () => {
    const cells = [
      cell('network', { present: ['a', 'b'], missing: ['m'] }),
      cell('network', { present: ['b', 'c'], faded: ['d'], proposed: ['e', 'f'] }),
      cell('market', { present: ['z'] }),
    ];
    expect(wheelOf(cells, []).spokes[0]).toEqual({
      id: 'network',
      present: 3,
      faded: 1,
      missing: 1,
      proposed: 2,
      state: null,
    });
  });

  it('says of a field how the rule is met that is met worst, and nothing where none asks', () => {
    const rules = [
      rule('network', 'covered'),
      rule('network', 'thin'),
      rule('market', 'notRecorded'),
      rule('market', 'statedMissing'),
    ];
    const { spokes } = wheelOf([cell('education', { present: ['a'] })], rules);
    expect(spokes.map(({ state }) => state)).toEqual(['thin', null, 'statedMissing', null, null, null]);
  });

  it('lays its spokes clockwise from twelve, within its measures', () => {
    const places = [0, 1, 2, 3, 4, 5].map((index) => spokeAt(index, 1).words);
    expect(places[0]?.y).toBeLessThan(0);
    expect(places[1]?.x).toBeGreaterThan(0);
    expect(places[3]?.y).toBeGreaterThan(0);
    expect(places[4]?.x).toBeLessThan(0);
    for (const { x, y } of places) expect(Math.hypot(x, y)).toBeLessThan(wheelSize.outer);
    expect(spokeAt(0, 1).filling).toBe(spokeAt(0, 1).outline);
    expect(spokeAt(0, 0.5).filling).not.toBe(spokeAt(0, 1).outline);
  });
});
