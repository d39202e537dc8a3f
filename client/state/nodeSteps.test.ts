import { expect, it } from 'vitest';
import { readAddress } from './address.ts';
import { beginAt } from './nodeSteps.ts';

const placeOf = (search: string) => readAddress('/kart/lite', search).place;

it('stays in the view from the middle for a need, which alone it can begin at', () => {
  const place = placeOf('?view=circle&layout=middle');
  expect(beginAt(place, { id: 'uro', kind: 'need' }, false).layout).toMatchObject({ layout: 'middle', centre: 'uro' });
  expect(beginAt(place, { id: 'nav', kind: 'actor' }, false).layout).toMatchObject({ layout: 'outward' });
});

it('lets the details go where they would lie over all of the picture', () => {
  const place = placeOf('?selected=nav');
  expect(beginAt(place, { id: 'nav', kind: 'actor' }, true)).toMatchObject({ selected: null });
  expect(beginAt(place, { id: 'nav', kind: 'actor' }, false)).not.toHaveProperty('selected');
});
