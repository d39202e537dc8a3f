import { languages } from '@sirkel/graph-schema';
import { themes } from '../../state/address.ts';
import type { Command, CommandWorld } from './Command.ts';

/** Language and appearance. */
export function settingsCommands({ preferences, language, t }: CommandWorld): readonly Command[] {
  const speak = languages
    .filter((each) => each !== language)
    .map((each): Command => ({
      id: `language-${each}`,
      group: 'settings',
      label: t('help:commands.language', { language: t(`page:languages.${each}`) }),
      run: () => {
        preferences.choose({ language: each });
      },
    }));
  const look = themes
    .filter((each) => each !== preferences.theme())
    .map((each): Command => ({
      id: `theme-${each}`,
      group: 'settings',
      label: t('help:commands.theme', { theme: t(`page:themes.${each}`) }),
      run: () => {
        preferences.choose({ theme: each });
      },
    }));
  return [...speak, ...look];
}
