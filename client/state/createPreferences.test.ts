import { describe, expect, it } from 'vitest';
import { createAddressBar } from './createAddressBar.ts';
import { createPreferences } from './createPreferences.ts';
import type { Keeper } from './Keeper.ts';

function preferencesAt(search: string, kept: Record<string, string> = {}, wanted: readonly string[] = []) {
  const keeper: Keeper = {
    read: (key) => kept[key] ?? null,
    write: (key, text) => {
      if (text !== null) kept[key] = text;
    },
  };
  const history = { pushState: () => undefined, replaceState: () => undefined };
  const window = { location: { pathname: '/', search }, history, addEventListener: () => undefined };
  const bar = createAddressBar(window);
  return { preferences: createPreferences(bar, keeper, wanted), bar, kept };
}

describe('createPreferences', () => {
  it('speaks bokmål and follows the machine unless told otherwise', () => {
    const { preferences } = preferencesAt('');
    expect([preferences.language(), preferences.theme()]).toEqual(['nb', 'auto']);
  });

  it('speaks the Norwegian that the browser is set to, until another is chosen', () => {
    const languageFor = (...wanted: readonly string[]) => preferencesAt('', {}, wanted).preferences.language();
    expect(languageFor('nn-NO', 'nb', 'en')).toBe('nn');
    expect(languageFor('en-GB', 'nn')).toBe('nn');
    expect([languageFor('nb-NO', 'nn'), languageFor('no'), languageFor('en-US'), languageFor('de')]).toEqual(
      Array(4).fill('nb'),
    );
    expect(preferencesAt('', { 'sirkel.language': 'en' }, ['nn-NO']).preferences.language()).toBe('en');
  });

  it('remembers what was chosen, but lets the address decide', () => {
    const kept = { 'sirkel.language': 'nn', 'sirkel.theme': 'dark' };
    expect(preferencesAt('', kept).preferences.language()).toBe('nn');
    const { preferences } = preferencesAt('?lang=en', kept);
    expect([preferences.language(), preferences.theme()]).toEqual(['en', 'dark']);
  });

  it('keeps a choice, tells of it, and leaves the address without it', () => {
    const { preferences, bar, kept } = preferencesAt('?lang=nn');
    let told = 0;
    preferences.subscribe(() => (told += 1));
    preferences.choose({ language: 'en' });
    preferences.choose({ theme: 'light' });
    expect(kept).toEqual({ 'sirkel.language': 'en', 'sirkel.theme': 'light' });
    expect([preferences.language(), preferences.theme()]).toEqual(['en', 'light']);
    expect(told).toBeGreaterThanOrEqual(2);
    expect(bar.current().place).toMatchObject({ language: null, theme: null });
  });
});
