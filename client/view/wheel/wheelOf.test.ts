import { emptyGraph, putNode } from '@sirkel/graph-schema';
import type { NodeRecord } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { spokeAt, wheelOf, wheelSize } from './wheelOf.ts';
import type { WheelCell, WheelRule } from './wheelOf.ts';

const cell = (element: string, more: Partial<WheelCell>): WheelCell => ({
  element,
  layer: 'region',
  rules: [],
  state: 'covered',
  present: [],
  faded: [],
  missing: [],
  ...more,
});
const rule = (element: string, state: WheelRule['state']): WheelRule => ({ rule: { element }, state });

describe('the wheel', () => {
  it('has public policy in the middle and six spokes in the order of the booklet', () => {
    const { hub, spokes } = wheelOf(emptyGraph(), [], []);
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

  it('counts over all rings, what stands in several once, and all that the list of the field counts', () => {
    const graph = emptyGraph();
    for (const [id, status] of [
      ['a', 'existing'],
      ['m', 'missing'],
      ['p', 'proposed'],
    ]) {
      putNode(graph, {
        id,
        status,
        kind: 'need',
        name: 'N',
        elements: ['network'],
        version: 1,
      } as unknown as NodeRecord);
    }
    const cells = [
      cell('network', { present: ['a', 'b'], missing: ['m'] }),
      cell('network', { present: ['b', 'c'], faded: ['d'] }),
      cell('market', { present: ['z'] }),
    ];
    expect(wheelOf(graph, cells, []).spokes[0]).toEqual({
      id: 'network',
      recorded: 2,
      proposed: 1,
      present: 3,
      faded: 1,
      missing: 1,
      missingIn: ['region'],
      emptyIn: [],
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
    const { spokes } = wheelOf(emptyGraph(), [cell('education', { present: ['a'] })], rules);
    expect(spokes.map(({ state }) => state)).toEqual(['thin', null, 'statedMissing', null, null, null]);
  });

  it('hides nothing behind a ring that is enough: partly covered where another ring it names is empty or misses something', () => {
    const asked = { rules: ['r'], state: 'notRecorded' } as const;
    const fieldWith = (...cells: readonly WheelCell[]) =>
      wheelOf(emptyGraph(), cells, [rule('network', 'covered')]).spokes[0];
    const there = cell('network', { rules: ['r'], present: ['a'] });
    expect(fieldWith(there)?.state).toBe('covered');
    const empty = fieldWith(there, cell('network', { ...asked, layer: 'municipality' }));
    expect([empty?.state, empty?.emptyIn]).toEqual(['partly', ['municipality']]);
    // What no rule names is nothing that anybody expects.
    expect(fieldWith(there, cell('network', { state: 'notRecorded', layer: 'state' }))?.state).toBe('covered');
    const missing = fieldWith(there, cell('network', { present: ['b'], missing: ['m'], layer: null }));
    expect([missing?.state, missing?.missingIn]).toEqual(['partly', [null]]);
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
