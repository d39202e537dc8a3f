import { expect, it } from 'vitest';
import { createPlaces } from './createPlaces.ts';

it('gives each key so many places, and a place that is left to the next', () => {
  const places = createPlaces(2);
  const [first] = [places.take('a'), places.take('a')];
  expect(places.take('a')).toBeNull();
  expect(places.take('b')).not.toBeNull();
  first?.();
  first?.();
  expect(places.take('a')).not.toBeNull();
  expect(places.take('a')).toBeNull();
});
