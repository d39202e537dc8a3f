import { describe, expect, it } from 'vitest';
import { directed, undirected } from '../../tests/analysis/indexes.ts';
import { graphOf } from '../../tests/analysis/TestGraph.ts';
import { brokerRoles } from './brokerRoles.ts';
import { concentration } from './concentration.ts';
import { constraint } from './constraint.ts';
import { effectiveSize } from './effectiveSize.ts';
import { kCore } from './kCore.ts';

describe('constraint', () => {
  it('of the middle of a star with n contacts is 1/n, of a leaf 1', () => {
    const found = constraint(undirected(graphOf(5, '0-1 0-2 0-3 0-4')));
    expect([...found]).toEqual([0.25, 1, 1, 1, 1]);
  });

  it('of each in a triangle: (1/2 + 1/4)² twice', () => {
    const found = constraint(undirected(graphOf(3, '0-1 1-2 2-0')));
    expect([...found]).toEqual([1.125, 1.125, 1.125]);
  });

  it('leans to the contact that weighs most', () => {
    const found = constraint(undirected(graphOf(3, '0-1 0-2')), [3, 1]);
    expect(found[0]).toBeCloseTo(0.75 ** 2 + 0.25 ** 2, 12);
  });

  it('is not a number for who has no contacts', () => {
    expect([...constraint(undirected(graphOf(1, '')))]).toEqual([NaN]);
  });
});

describe('effectiveSize', () => {
  it('counts contacts who know each other less', () => {
    const { size, efficiency } = effectiveSize(undirected(graphOf(5, '0-1 0-2 0-3 1-2')));
    // Three contacts, one tie among them: 3 − 2/3.
    expect(size[0]).toBeCloseTo(3 - 2 / 3, 12);
    expect(efficiency[0]).toBeCloseTo((3 - 2 / 3) / 3, 12);
    expect([size[3], size[4], efficiency[4]]).toEqual([1, NaN, NaN]);
  });
});

describe('kCore', () => {
  it('of a triangle with a tail: 2 in it, 1 along the tail, 0 alone', () => {
    expect([...kCore(undirected(graphOf(6, '0-1 1-2 2-0 2-3 3-4')))]).toEqual([2, 2, 2, 1, 1, 0]);
    expect([...kCore(undirected(graphOf(0, '')))]).toEqual([]);
  });
});

describe('brokerRoles', () => {
  it('are told by whose groups one stands between', () => {
    // 0 → 4 → each of 1, 2, 3; groups a a b c, and 4 of group a.
    const found = brokerRoles(directed(graphOf(5, '0-4 4-1 4-2 4-3 2-4')), [0, 0, 1, 2, 0]);
    expect(found.coordinator[4]).toBe(1); // 0 → 1
    expect(found.representative[4]).toBe(2); // 0 → 2, 0 → 3
    expect(found.gatekeeper[4]).toBe(1); // 2 → 1
    expect(found.liaison[4]).toBe(1); // 2 → 3
    expect(found.itinerant[4]).toBe(0);
  });

  it('are not counted for those who are tied directly, nor for who has no group', () => {
    const found = brokerRoles(directed(graphOf(4, '0-1 1-2 0-2 3-1')), [0, 0, 0, -1]);
    expect(found.coordinator[1]).toBe(0);
    expect(brokerRoles(directed(graphOf(3, '0-1 1-2')), [0, -1, 0]).itinerant[1]).toBe(0);
    expect(brokerRoles(directed(graphOf(3, '0-1 1-2')), [0, 1, 0]).itinerant[1]).toBe(1);
  });
});

describe('concentration', () => {
  it('is 1 with one provider, 1/n with n alike, and not known without any', () => {
    expect(concentration([7, 0])).toBe(1);
    expect(concentration([2, 2, 2, 2])).toBe(0.25);
    expect(concentration([3, 1])).toBe(0.625);
    expect(concentration([])).toBeNull();
    expect(concentration([0, 0])).toBeNull();
  });
});
