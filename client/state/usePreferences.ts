import type { Language } from '@sirkel/graph-schema';
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Theme } from './address.ts';
import type { Preferences } from './createPreferences.ts';

export const PreferencesContext = createContext<Preferences | null>(null);

/** What the reader has chosen, and how to choose. */
export function usePreferences(): Preferences {
  const preferences = useContext(PreferencesContext);
  if (preferences === null) throw new Error('The whole program stands below its preferences.');
  return preferences;
}

/** The reader's language. */
export function useLanguage(): Language {
  const preferences = usePreferences();
  return useSyncExternalStore(preferences.subscribe, preferences.language);
}

/** The theme as it was chosen. */
export function useChosenTheme(): Theme {
  const preferences = usePreferences();
  return useSyncExternalStore(preferences.subscribe, preferences.theme);
}

/** Light or dark, for what is drawn: as chosen, or as the machine is set right now. */
export function useShownTheme(): 'light' | 'dark' {
  const chosen = useChosenTheme();
  const machineIsDark = useMediaQuery('(prefers-color-scheme: dark)');
  if (chosen !== 'auto') return chosen;
  return machineIsDark ? 'dark' : 'light';
}

/** Whether a media query holds; renders again when that changes. */
export function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = globalThis.matchMedia(query);
      list.addEventListener('change', listener);
      return () => {
        list.removeEventListener('change', listener);
      };
    },
    () => globalThis.matchMedia(query).matches,
  );
}
