import { describe, expect, it } from 'vitest';
import { readAddress } from '../../state/address.ts';
import { activeChoices, activeCount, toggleValue } from './changeFilter.ts';

describe('toggleValue', () => {
  it('chooses and lets go, and leaves no empty facet behind', () => {
    const chosen = toggleValue(toggleValue({ layers: ['state'] }, 'kinds', 'actor'), 'kinds', 'need');
    expect(chosen).toEqual({ layers: ['state'], kinds: ['actor', 'need'] });
    expect(toggleValue(toggleValue(chosen, 'kinds', 'need'), 'kinds', 'actor')).toEqual({ layers: ['state'] });
  });
});

describe('activeCount', () => {
  it('counts all that differs from the whole map', () => {
    const { place } = readAddress('/kart/a', '?kinds=actor,need&layers=state&recommendations=hidden&proposed=shown');
    expect(activeCount(place)).toBe(5);
    expect(activeChoices(place.filter)).toHaveLength(3);
    expect(activeCount(readAddress('/kart/a', '').place)).toBe(0);
  });
});
