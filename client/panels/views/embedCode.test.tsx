import { describe, expect, it } from 'vitest';
import { readAddress } from '../../state/address.ts';
import { embedAddress, embedCode } from './embedCode.ts';

const where = { origin: 'https://kart.example.no', map: 'et-kart' } as const;

describe('a map in a page of somebody else', () => {
  const placeOf = (search: string) => readAddress('/', search).place;

  it('has the address of the map, below another name', () => {
    expect(embedAddress({ ...where, place: placeOf(''), language: null })).toBe(
      'https://kart.example.no/innbygg/et-kart',
    );
    expect(embedAddress({ ...where, place: placeOf('?saved=x'), language: 'nn' })).toBe(
      'https://kart.example.no/innbygg/et-kart?saved=x&lang=nn',
    );
  });

  it('shows the picture for what it does not have, and keeps what is chosen in the picture', () => {
    expect(embedAddress({ ...where, place: placeOf('?view=gaps&part=weak&kinds=need'), language: null })).toBe(
      'https://kart.example.no/innbygg/et-kart?view=circle&kinds=need',
    );
    expect(embedAddress({ ...where, place: placeOf('?view=list&text=view%3Dgaps&colour=field'), language: null })).toBe(
      'https://kart.example.no/innbygg/et-kart?view=list&text=view%3Dgaps&colour=field',
    );
  });

  it('is shown by code in which nothing that people wrote is HTML', () => {
    const code = embedCode('https://x/innbygg/m?kinds=need&lang=nb', `"><script>alert('&')</script>`, 'large');
    const page = new DOMParser().parseFromString(code, 'text/html');
    const frame = page.querySelector('iframe');
    expect(page.body.children).toHaveLength(1);
    expect(page.querySelector('script')).toBeNull();
    expect(frame?.getAttribute('src')).toBe('https://x/innbygg/m?kinds=need&lang=nb');
    expect(frame?.getAttribute('title')).toBe(`"><script>alert('&')</script>`);
    expect([frame?.getAttribute('width'), frame?.getAttribute('height'), frame?.getAttribute('loading')]).toEqual([
      '100%',
      '720',
      'lazy',
    ]);
  });
});
