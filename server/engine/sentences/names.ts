import type { Language, Localized } from '@sirkel/graph-schema';
import { allOf } from './lists.ts';

const others: Readonly<Record<Language, (many: number) => string>> = {
  nb: (many) => (many === 1 ? 'én til' : `${many} til`),
  nn: (many) => (many === 1 ? 'éin til' : `${many} til`),
  en: (many) => (many === 1 ? 'one more' : `${many} more`),
};
// More than that nobody takes in when it is read aloud.
const MOST = 5;

/** A name as it stands in a sentence. */
export function quoted(name: string, language: Language): string {
  return language === 'en' ? `“${name}”` : `«${name}»`;
}

/**
 * Some names in a row: "«A», «B» og 3 til".
 * @param many how many there are, where these are the first of them
 */
export function listed(names: readonly string[], language: Language, many = names.length): string {
  // Most sentences name one, which needs no list.
  if (many === 1) return quoted(names[0] as string, language);
  const shown = many > MOST + 1 ? names.slice(0, MOST) : names;
  const left = many - shown.length;
  const words = shown.map((name) => quoted(name, language));
  return allOf(left === 0 ? words : [...words, others[language](left)], language);
}

/** The same sentence in all languages. */
export function inAll(say: (language: Language) => string): Localized {
  return { nb: say('nb'), nn: say('nn'), en: say('en') };
}
