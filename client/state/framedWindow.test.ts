import { describe, expect, it } from 'vitest';
import { createAddressBar } from './createAddressBar.ts';
import { createPreferences } from './createPreferences.ts';
import { framedWindow, readerOf } from './framedWindow.ts';

function windowAt(pathname: string, search: string, replace?: () => void) {
  const steps: string[] = [];
  const written: string[] = [];
  return {
    steps,
    written,
    location: { pathname, search },
    history: {
      pushState: (_data: unknown, _unused: string, url?: string | URL | null) => void steps.push(String(url)),
      replaceState: (_data: unknown, _unused: string, url?: string | URL | null) => {
        replace?.();
        written.push(String(url));
      },
    },
    addEventListener: () => undefined,
  };
}

describe('the window of a map in a page of somebody else', () => {
  it('has the map of its address, and that address leads to the map itself', () => {
    const bar = createAddressBar(framedWindow(windowAt('/innbygg/et-kart', '?kinds=need&theirs=1&lang=nn')));
    const { route, place } = bar.current();
    expect(route).toEqual({ page: 'map', map: 'et-kart' });
    expect([place.filter.kinds, place.language]).toEqual([['need'], 'nn']);
    expect(bar.link(route)).toBe('/kart/et-kart?lang=nn');
  });

  it('stays at its own address, and takes no step in the history of the page around it', () => {
    const window = windowAt('/innbygg/et-kart', '');
    const bar = createAddressBar(framedWindow(window));
    bar.move({ selected: 'n1' }, true);
    expect(window.steps).toEqual([]);
    expect(window.written).toEqual(['/innbygg/et-kart?selected=n1']);
  });

  it('moves on where the browser takes no more addresses', () => {
    const refused = windowAt('/innbygg/et-kart', '', () => {
      throw new Error('too many');
    });
    const bar = createAddressBar(framedWindow(refused));
    bar.move({ selected: 'n1' }, true);
    expect(bar.current().place.selected).toBe('n1');
  });

  it.each(['/innbygg/', '/innbygg/a/b', '/innbygg/..%2f', '/', '/embed.html'])('has no map at %s', (pathname) => {
    expect(createAddressBar(framedWindow(windowAt(pathname, ''))).current().route.page).not.toBe('map');
  });
});

describe('its reader', () => {
  const languageOf = (wanted: readonly string[], search = '') =>
    createPreferences(createAddressBar(windowAt('/', search)), readerOf({ languages: wanted })).language();

  it.each([
    [['en-GB', 'nb'], 'en'],
    [['no'], 'nb'],
    [['de', 'nn-NO'], 'nn'],
    [['de'], 'nb'],
    [[], 'nb'],
  ])('who asks for %j reads %s', (wanted, language) => {
    expect(languageOf(wanted)).toBe(language);
  });

  it('reads what the address says before that', () => {
    expect(languageOf(['en'], '?lang=nn')).toBe('nn');
  });
});
