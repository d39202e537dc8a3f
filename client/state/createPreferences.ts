import { languages } from '@sirkel/graph-schema';
import type { Language } from '@sirkel/graph-schema';
import { themes } from './address.ts';
import type { Theme } from './address.ts';
import type { AddressBar } from './createAddressBar.ts';
import type { Keeper } from './Keeper.ts';

/** The reader's language and theme: what the address says, else what was chosen last, else bokmål and the machine's. */
export type Preferences = {
  language(): Language;
  theme(): Theme;
  subscribe(listener: () => void): () => void;
  /** Remembers a choice and puts it into the address. */
  choose(choice: { readonly language: Language } | { readonly theme: Theme }): void;
};

const languageKey = 'sirkel.language';
const themeKey = 'sirkel.theme';

/** Preferences over an address and what this browser remembers. */
export function createPreferences(bar: AddressBar, keeper: Keeper): Preferences {
  const remembered = <T extends string>(key: string, all: readonly T[]): T | undefined =>
    all.find((each) => each === keeper.read(key));
  return {
    language: () => bar.current().place.language ?? remembered(languageKey, languages) ?? 'nb',
    theme: () => bar.current().place.theme ?? remembered(themeKey, themes) ?? 'auto',
    subscribe: bar.subscribe,
    choose: (choice) => {
      if ('language' in choice) keeper.write(languageKey, choice.language);
      else keeper.write(themeKey, choice.theme);
      bar.move(choice, false);
    },
  };
}
