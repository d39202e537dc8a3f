import { languages } from '@sirkel/graph-schema';
import type { Language } from '@sirkel/graph-schema';
import { createInstance } from 'i18next';
import type { i18n } from 'i18next';
import { localesOf } from './localesOf.ts';
import type { Texts } from './Texts.ts';

/** Texts by namespace, ready at once in a language. React escapes what is put into them. */
export function textsOf(language: Language, namespaces: Readonly<Record<string, Texts>>): i18n {
  const texts = createInstance();
  const resources = Object.fromEntries(
    languages.map((each) => [
      each,
      Object.fromEntries(Object.entries(namespaces).map(([name, all]) => [name, all[each]])),
    ]),
  );
  void texts.init({
    lng: language,
    fallbackLng: 'nb',
    supportedLngs: languages,
    defaultNS: 'page',
    resources,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  texts.services.formatter?.add('number', (value: unknown, locale) =>
    new Intl.NumberFormat(localesOf(languageOf(locale))).format(Number(value)),
  );
  return texts;
}

function languageOf(locale: string | undefined): Language {
  return languages.find((language) => language === locale) ?? 'nb';
}
