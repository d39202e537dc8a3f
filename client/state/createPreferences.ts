import { languages } from '@sirkel/graph-schema';
import type { Language } from '@sirkel/graph-schema';
import { themes } from './address.ts';
import type { Theme } from './address.ts';
import type { AddressBar } from './createAddressBar.ts';
import type { Keeper } from './Keeper.ts';

/** The reader's language and theme: what the address says, else what was chosen last, else what the machine is set to. */
export type Preferences = {
  language(): Language;
  theme(): Theme;
  subscribe(listener: () => void): () => void;
  /** Remembers a choice, and takes the address's own away: what a reader prefers is not part of what they share. */
  choose(choice: { readonly language: Language } | { readonly theme: Theme }): void;
};

/** Under which the chosen language is remembered. */
export const languageKey = 'sirkel.language';
const themeKey = 'sirkel.theme';

/**
 * Preferences over an address and what this browser remembers; as long as the page stands also where it may not.
 * @param wanted the languages that the browser is set to, the dearest first
 */
export function createPreferences(bar: AddressBar, keeper: Keeper, wanted: readonly string[] = []): Preferences {
  const chosen = new Map<string, string>();
  const listeners = new Set<() => void>();
  const remembered = <T extends string>(key: string, all: readonly T[]): T | undefined =>
    all.find((each) => each === (chosen.get(key) ?? keeper.read(key)));
  const remember = (key: string, value: string): void => {
    chosen.set(key, value);
    keeper.write(key, value);
  };
  return {
    language: () => bar.current().place.language ?? remembered(languageKey, languages) ?? norwegianOf(wanted),
    theme: () => bar.current().place.theme ?? remembered(themeKey, themes) ?? 'auto',
    subscribe: (listener) => {
      const stop = bar.subscribe(listener);
      listeners.add(listener);
      return () => {
        stop();
        listeners.delete(listener);
      };
    },
    choose: (choice) => {
      if ('language' in choice) {
        remember(languageKey, choice.language);
        bar.move({ language: null }, false);
      } else {
        remember(themeKey, choice.theme);
        bar.move({ theme: null }, false);
      }
      for (const listener of [...listeners]) listener();
    },
  };
}

/**
 * The Norwegian that is wanted most; bokmål where none is. A browser set to English is not asked: many are that only
 * because nobody has set them, and the map's own words are Norwegian.
 */
function norwegianOf(wanted: readonly string[]): Language {
  const codes = wanted.map((tag) => tag.toLowerCase().split('-', 1)[0] ?? '');
  return codes.find((code) => ['nb', 'nn', 'no'].includes(code)) === 'nn' ? 'nn' : 'nb';
}
