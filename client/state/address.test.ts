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
      '/kart/a?view=gaps&section=places',
      '/kart/a?view=try&part=whatIf&without=x,0b0e7d0a-9d3b-4c6e-8a57-0d7c0c3c7d11',
      '/kart/a?view=try&from=b&to=c&over=help,money&groups=out',
      '/kart/a?view=list&selected=0b0e7d0a-9d3b-4c6e-8a57-0d7c0c3c7d11&kinds=actor,need&layers=state&text=%C3%A6+%26&recommendations=hidden&proposed=shown&lang=en',
    ]) {
      expect(roundTrip(address)).toBe(address);
    }
  });

  it('says only what counts for what is shown', () => {
    const all = 'part=weak&finding=f&shown=n&without=w&from=b&to=c&over=help';
    expect(roundTrip(`/kart/a?view=gaps&${all}`)).toBe('/kart/a?view=gaps&part=weak&finding=f');
    expect(roundTrip(`/kart/a?view=try&${all}`)).toBe('/kart/a?view=try&from=b&to=c&over=help');
    const trying = 'part=whatIf&finding=f&without=w&from=b';
    expect(roundTrip(`/kart/a?view=try&${trying}`)).toBe('/kart/a?view=try&part=whatIf&without=w');
    expect(roundTrip(`/kart/a?view=gaps&${trying}`)).toBe('/kart/a?view=gaps&finding=f');
    expect(roundTrip('/kart/a?view=gaps&part=weak&section=places')).toBe('/kart/a?view=gaps&part=weak');
    expect(roundTrip('/kart/a?view=list&section=places')).toBe('/kart/a?view=list');
    for (const picture of ['view=circle', 'view=list', 'selected=n'])
      expect(roundTrip(`/kart/a?${picture}&${trying}`)).toBe(`/kart/a?${picture}`);
  });

  it('says the way back from what stands out', () => {
    for (const address of [
      '/kart/a?view=circle&part=weak&finding=f&shown=n',
      '/kart/a?view=list&finding=f&shown=n',
      '/kart/a?view=circle&part=whatIf&shown=n&without=w',
      '/kart/a?view=circle&part=route&shown=n&from=b&to=c',
    ])
      expect(roundTrip(address)).toBe(address);
    expect(roundTrip('/kart/a?view=circle&part=route&finding=f&shown=n&without=w&from=b')).toBe(
      '/kart/a?view=circle&part=route&shown=n&from=b',
    );
  });

  it('passes over what is not ours', () => {
    expect(roundTrip('/kart/a?from=%22&over=love&groups=in')).toBe('/kart/a');
    expect(roundTrip('/kart/a?municipality=Skien')).toBe('/kart/a');
    expect(roundTrip('/kart/a?view=gaps&section=cellar')).toBe('/kart/a?view=gaps');
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
