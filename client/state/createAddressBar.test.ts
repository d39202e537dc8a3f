import { describe, expect, it, vi } from 'vitest';
import { createAddressBar } from './createAddressBar.ts';

function fakeWindow(first: string) {
  const entries = [first];
  let pop = (): void => undefined;
  const location = () => {
    const [pathname = '', search = ''] = (entries.at(-1) ?? '').split('?');
    return { pathname, search };
  };
  const window = {
    get location() {
      return location();
    },
    history: {
      pushState: (_data: unknown, _title: string, url?: string | URL | null) => void entries.push(String(url)),
      replaceState: (_data: unknown, _title: string, url?: string | URL | null) =>
        void entries.splice(-1, 1, String(url)),
    },
    addEventListener: (_type: 'popstate', listener: () => void) => {
      pop = listener;
    },
  };
  const back = (): void => {
    entries.pop();
    pop();
  };
  return { window, entries, back };
}

describe('createAddressBar', () => {
  it('makes a step of a selection, so that the back button leads out of it', () => {
    const { window, entries, back } = fakeWindow('/kart/a');
    const bar = createAddressBar(window);
    const listener = vi.fn();
    bar.subscribe(listener);
    bar.move({ selected: 'n1' }, true);
    expect(entries).toEqual(['/kart/a', '/kart/a?selected=n1']);
    back();
    expect(bar.current().place.selected).toBeNull();
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('makes no step of typing', () => {
    const { window, entries } = fakeWindow('/kart/a');
    createAddressBar(window).move({ filter: { text: 'nav' } }, false);
    expect(entries).toEqual(['/kart/a?text=nav']);
  });

  it('takes language and theme along to another page, and nothing else', () => {
    const { window } = fakeWindow('/?lang=en&theme=dark&text=x');
    const bar = createAddressBar(window);
    expect(bar.link({ page: 'map', map: 'a' })).toBe('/kart/a?lang=en&theme=dark');
    bar.go({ page: 'map', map: 'a' });
    expect(bar.current().route).toEqual({ page: 'map', map: 'a' });
  });

  it('leaves the path of a page that is not there when a language is chosen there', () => {
    const { window, entries } = fakeWindow('/finnes/ikke');
    createAddressBar(window).move({ language: 'nn' }, false);
    expect(entries).toEqual(['/finnes/ikke?lang=nn']);
  });

  it('remembers what does not count in another view, also over the back button, but not on another map', () => {
    const { window, entries, back } = fakeWindow('/kart/a?view=gaps&part=weak&finding=f');
    const bar = createAddressBar(window);
    bar.move({ view: 'circle' }, true);
    bar.move({ selected: 'n' }, true);
    expect(entries.slice(1)).toEqual(['/kart/a?view=circle', '/kart/a?view=circle&selected=n']);
    back();
    bar.move({ view: 'try' }, true);
    expect(entries.at(-1)).toBe('/kart/a?view=try');
    bar.move({ view: 'gaps' }, true);
    expect(entries.at(-1)).toBe('/kart/a?view=gaps&part=weak&finding=f');
    bar.go({ page: 'map', map: 'b' });
    bar.move({ view: 'gaps' }, true);
    expect(entries.at(-1)).toBe('/kart/b?view=gaps');
  });

  it('tells nothing when nothing changes', () => {
    const { window, entries } = fakeWindow('/kart/a');
    const bar = createAddressBar(window);
    const listener = vi.fn();
    bar.subscribe(listener);
    bar.move({ selected: null }, true);
    expect(listener).not.toHaveBeenCalled();
    expect(entries).toHaveLength(1);
  });
});
