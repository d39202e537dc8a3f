import { describe, expect, it } from 'vitest';
import { madeUpFieldLabels, madeUpLayers } from '../madeUpMap.fixture.ts';
import type { LayoutInput, LayoutNode, LayoutTie } from './Layout.ts';
import { middle } from './middle.ts';
import { findRoads } from './middle/findRoads.ts';

const node = (id: string, kind: LayoutNode['kind'], more: Partial<LayoutNode> = {}): LayoutNode => ({
  id,
  kind,
  status: 'existing',
  field: 'none',
  ofPeople: kind === 'need',
  hindered: false,
  ...more,
});
const tie = (kind: string, from: string, to: string, more: Partial<LayoutTie> = {}): LayoutTie => ({
  id: `${kind} ${from} ${to}`,
  kind,
  from,
  to,
  status: 'existing',
  hindered: false,
  ...more,
});

const nodes = [
  node('work', 'need'),
  node('home', 'need'),
  node('company', 'need'),
  node('buyers', 'need', { ofPeople: false }),
  node('guidance', 'service'),
  node('office', 'actor'),
  node('partner', 'actor'),
  node('rule', 'service'),
  node('idea', 'measure', { status: 'proposed' }),
  node('closed', 'service', { status: 'past' }),
  node('course', 'service'),
  node('elsewhere', 'actor'),
];
const ties = [
  tie('addresses', 'guidance', 'work', { hindered: true }),
  tie('provides', 'office', 'guidance'),
  // Whoever refers receives help from where it refers to.
  tie('refersTo', 'office', 'partner', { status: 'weak' }),
  tie('hinders', 'rule', 'work'),
  tie('addresses', 'idea', 'work'),
  tie('addresses', 'closed', 'home'),
  tie('addresses', 'course', 'company'),
  tie('provides', 'elsewhere', 'course', { status: 'missing' }),
  tie('cooperatesWith', 'office', 'elsewhere'),
  tie('addresses', 'guidance', 'buyers'),
];

describe('roads from people’s needs', () => {
  const { roads, ofOne } = findRoads(nodes, ties, null);
  const of = (need: string) => roads.find((road) => road.need === need);

  it('follows help against its direction, as each kind of tie declares it', () => {
    expect(roads.map(({ need }) => need)).toEqual(['company', 'home', 'work']);
    expect(ofOne).toBe(false);
    expect(of('work')).toEqual({
      need: 'work',
      state: 'helped',
      reached: [
        { id: 'guidance', steps: 1 },
        { id: 'office', steps: 2 },
        { id: 'partner', steps: 3 },
      ],
      inTheWay: [
        { id: 'guidance', why: 'barrier' },
        { id: 'partner', why: 'weak' },
        { id: 'rule', why: 'hinders' },
      ],
      ends: [{ id: 'idea', why: 'proposed' }],
    });
  });

  it('says where nothing is recorded, where nobody is who gives the help, and why the road ends', () => {
    expect(of('home')).toMatchObject({ state: 'nothing', reached: [], ends: [{ id: 'closed', why: 'past' }] });
    expect(of('company')).toMatchObject({ state: 'nobody', ends: [{ id: 'elsewhere', why: 'missing' }] });
  });

  it('looks from one need when asked, and from all of people’s when what is asked of is no need', () => {
    const one = findRoads(nodes, ties, 'buyers');
    expect(one.ofOne).toBe(true);
    expect(one.roads.map(({ need }) => need)).toEqual(['buyers']);
    expect(findRoads(nodes, ties, 'office').roads.length).toBe(3);
  });

  it('draws the needs in the middle, help by steps, and outermost where the roads end; all else is left out', () => {
    const input: LayoutInput = { nodes, ties, layers: madeUpLayers, fieldLabels: madeUpFieldLabels, centre: null };
    const { placement, ground, roads: shown } = middle.place(input);
    const ringOf = (id: string) => placement.spots.get(id)?.cell;
    expect(['work', 'home', 'company'].map(ringOf)).toEqual(['road 0', 'road 0', 'road 0']);
    expect(['guidance', 'office', 'partner'].map(ringOf)).toEqual(['road 1', 'road 2', 'road 3']);
    expect(['rule', 'idea', 'closed', 'elsewhere'].map(ringOf)).toEqual(['road 4', 'road 4', 'road 4', 'road 4']);
    expect(placement.spots.has('buyers')).toBe(false);
    expect(ground?.names.at(-1)?.says).toEqual({ what: 'blocked', count: 4 });
    expect(shown?.roads.length).toBe(3);
  });
});
