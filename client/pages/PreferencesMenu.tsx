import { languages } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { ChoiceGroup } from '../components/ChoiceGroup.tsx';
import { PopoverMenu } from '../components/PopoverMenu.tsx';
import { themes } from '../state/address.ts';
import { useChosenTheme, useLanguage, usePreferences } from '../state/usePreferences.ts';

/** Language and appearance, behind one button. */
export function PreferencesMenu() {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <PopoverMenu label={t('settings')} text={t(`languages.${language}`)} icon="globe">
      <PreferenceChoices />
    </PopoverMenu>
  );
}

/** Language and appearance. */
export function PreferenceChoices() {
  const { t } = useTranslation();
  const language = useLanguage();
  const theme = useChosenTheme();
  const preferences = usePreferences();
  return (
    <>
      <ChoiceGroup
        legend={t('language')}
        choices={languages.map((value) => ({ value, label: t(`languages.${value}`), lang: value }))}
        chosen={language}
        onChoose={(value) => {
          preferences.choose({ language: value });
        }}
      />
      <ChoiceGroup
        legend={t('theme')}
        choices={themes.map((value) => ({ value, label: t(`themes.${value}`) }))}
        chosen={theme}
        onChoose={(value) => {
          preferences.choose({ theme: value });
        }}
      />
    </>
  );
}
