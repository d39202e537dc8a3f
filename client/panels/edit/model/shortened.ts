// So many characters of it are enough to know it again, and a sentence with two of them is a line.
const LONGEST = 32;

/** The beginning of a text, for a sentence of one line. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const letters = Array.from(line);
  return letters.length <= LONGEST
    ? line
    : `${letters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`;
}
