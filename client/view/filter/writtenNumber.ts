/** A number as people write it: with a comma, or blanks between the thousands; what is none, and nothing, is NaN. */
export function writtenNumber(text: string): number {
  const plain = text.replace(/\s/g, '').replace(',', '.');
  return plain === '' ? NaN : Number(plain);
}
