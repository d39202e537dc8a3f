/**
 * A text as it is searched in: lower case and without diacritics, but æ, ø and å stay letters of their own, also
 * when å was typed as a with a ring.
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\u0000-\u007Fæøå]/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));
}
