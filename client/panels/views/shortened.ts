/**
 * A text of at most so many characters: of one that is longer the first whole parts between commas, or words where there
 * are none, and three dots. Half a condition would say something else.
 */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const comma = cut.lastIndexOf(', ');
  const end = comma > most / 3 ? comma : cut.lastIndexOf(' ');
  return `${end > 0 ? cut.slice(0, end) : cut}…`;
}
