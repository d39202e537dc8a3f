/** The three languages of Sirkel: bokmål (the default), nynorsk and English. */
export const languages = ['nb', 'nn', 'en'] as const;
export type Language = (typeof languages)[number];

/** A label of the program itself: always there in all three languages. */
export type Localized = Readonly<Record<Language, string>>;

/** A text written by people: bokmål first, the other two where somebody has written them. */
export type LocalizedText = { readonly nb: string; readonly nn?: string; readonly en?: string };

/**
 * The text to show in a language, falling back to bokmål.
 * @param text labels or content in one or more languages
 * @param language the reader's language
 */
export function inLanguage(text: LocalizedText, language: Language): string {
  return text[language] ?? text.nb;
}
