import { describe, expect, it } from 'vitest';
import type { Collapse } from '../../state/collapsePlace.ts';
import type { Spot } from '../circle/Placement.ts';
import { emptyStage } from '../layouts/emptyStage.ts';
import { gatheringSpots } from './gatheringSpots.ts';
import { noTies } from '../tieTally.ts';

const spot = (x: number, y: number, cell: string): Spot => ({ x, y, cell, ring: cell });
const spots = new Map([
  ['a', spot(0, 0, 'inner')],
  ['b', spot(100, 0, 'outer')],
  ['c', spot(120, 0, 'outer')],
  ['d', spot(150, 0, 'outer')],
]);
const placed = (collapse: Collapse, held: readonly string[]) =>
  gatheringSpots([{ id: 'one', collapse, members: [], held, within: noTies }], { stage: emptyStage, spots }).get('one');

describe('where what is collapsed stands', () => {
  it('is in the cell with the most of it, at the one nearest to their middle', () => {
    const these: Collapse = { of: 'these', nodes: [] };
    expect(placed(these, ['a', 'b', 'c', 'd'])).toBe(spots.get('c'));
    expect(placed(these, ['d', 'c', 'b', 'a'])).toBe(spots.get('c'));
    expect(placed(these, ['a', 'gone'])).toBe(spots.get('a'));
  });

  it('is where a group’s node stands, while that has a place', () => {
    expect(placed({ of: 'group', node: 'a' }, ['a', 'b', 'c'])).toBe(spots.get('a'));
    expect(placed({ of: 'group', node: 'gone' }, ['b', 'c', 'd'])).toBe(spots.get('c'));
  });

  it('is nowhere when none of it has a place', () => {
    expect(placed({ of: 'these', nodes: [] }, ['gone'])).toBeUndefined();
  });
});
