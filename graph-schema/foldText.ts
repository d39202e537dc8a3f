// Letters that are no letter with a mark by decomposition, but are searched for as if they were.
const plain: Readonly<Record<string, string>> = { đ: 'd', ð: 'd', ŧ: 't', þ: 'th', ŋ: 'n', ł: 'l', ß: 'ss', œ: 'ø' };

/**
 * A text as it is searched: lower case; `å`, `æ` and `ø` stay letters of their own, and `aa`, `ae`, `oe`, `ö` and `ä`
 * are the same as these; all other marks are dropped, so that `Café` is found by `cafe`.
 */
export function foldText(text: string): string {
  return (
    text
      .toLowerCase()
      // Taken apart, so that a letter and its marks are the same whichever way they were typed.
      .normalize('NFD')
      .replace(/a\u030A/g, 'å')
      .replace(/o\u0308/g, 'ø')
      .replace(/a\u0308/g, 'æ')
      .replace(/\p{M}/gu, '')
      .replace(/[đðŧþŋłßœ]/g, (letter) => plain[letter] ?? letter)
      .replace(/aa/g, 'å')
      .replace(/ae/g, 'æ')
      .replace(/oe/g, 'ø')
  );
}

const simple: Readonly<Record<string, string>> = { å: 'a', æ: 'a', ø: 'o' };

/**
 * A folded text as it is typed where the keyboard lacks å, æ and ø: `pårørende` as `parorende`. One way only: who types
 * `får` does not mean `far`.
 * @param folded what `foldText` gave
 */
export function plainText(folded: string): string {
  return folded.replace(/[åæø]/g, (letter) => simple[letter] ?? letter);
}

/** Sorts names as Norwegian readers expect: æ, ø, å last, numbers by size, case aside. */
export const nbCollator = new Intl.Collator('nb', { numeric: true, sensitivity: 'base', usage: 'sort' });
