import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from './address.ts';

const roundTrip = (address: string): string => {
  const [path = '', search = ''] = address.split('?');
  return writeAddress(readAddress(path, search));
};

describe('address', () => {
  it('comes back as it was written', () => {
    for (const address of [
      '/',
      '/kart/vestfold-telemark',
      '/?lang=nn&theme=dark',
      '/kart/a?view=gaps&municipality=3907',
      '/kart/a?view=try&part=whatIf&without=x,0b0e7d0a-9d3b-4c6e-8a57-0d7c0c3c7d11',
      '/kart/a?view=try&from=b&to=c&over=help,money&groups=out',
      '/kart/a?view=list&selected=0b0e7d0a-9d3b-4c6e-8a57-0d7c0c3c7d11&kinds=actor,need&layers=state&text=%C3%A6+%26&recommendations=hidden&proposed=shown&lang=en',
    ]) {
      expect(roundTrip(address)).toBe(address);
    }
  });

  it('passes over what is not ours', () => {
    expect(roundTrip('/kart/a?from=%22&over=love&groups=in')).toBe('/kart/a');
    expect(roundTrip('/kart/a?municipality=Skien')).toBe('/kart/a');
    expect(roundTrip('/kart/a?view=cube&lang=de&theme=pink&selected=%3Cscript%3E&kinds=%22,actor&other=1')).toBe(
      '/kart/a?kinds=actor',
    );
  });

  it('knows no other pages', () => {
    expect(readAddress('/kart/a/b', '').route).toEqual({ page: 'notFound', path: '/kart/a/b' });
    expect(readAddress('/admin', '').route).toEqual({ page: 'notFound', path: '/admin' });
  });

  it('keeps the path of a page that is not there, without taking it for another server', () => {
    expect(roundTrip('/admin/x?lang=nn')).toBe('/admin/x?lang=nn');
    expect(roundTrip('//example.org/x?lang=nn')).toBe('/example.org/x?lang=nn');
  });
});
