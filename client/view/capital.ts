import type { Language } from '@sirkel/graph-schema';

/** With a capital first letter, for a word that stands alone. */
export function capital(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
