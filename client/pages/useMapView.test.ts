import { describe, expect, it } from 'vitest';
import { readAddress } from '../state/address.ts';
import { seenView } from './useMapView.ts';

const seen = (search: string, narrow: boolean) => seenView(readAddress('/kart/a', search).place, narrow);

describe('how the map is seen', () => {
  it('is the picture where there is room for it, and the list where not', () => {
    expect([seen('', false), seen('', true)]).toEqual(['circle', 'list']);
    expect([seen('?view=list', false), seen('?view=circle', true)]).toEqual(['list', 'circle']);
  });

  it('is the picture on a phone too, where the link says how it is laid out', () => {
    expect(seen('?layout=wheel', true)).toBe('circle');
    expect(seen('?layout=wheel&view=list', true)).toBe('list');
  });
});
