/**
 * Tells, of many questions asked at once, which answers are more than chance: a few of a hundred always look so.
 * Adjusted p-values (q) that keep the expected share of false ones among those told below q; Benjamini & Hochberg 1995.
 * As R's `p.adjust(…, "BH")`. O(n log n).
 * @param ps from 0 to 1
 * @returns q of each, in the same order
 */
export function falseDiscovery(ps: readonly number[]): readonly number[] {
  const order = ps.map((_, index) => index).sort((a, b) => (ps[b] as number) - (ps[a] as number) || b - a);
  const adjusted = new Array<number>(ps.length);
  let least = 1;
  order.forEach((index, above) => {
    least = Math.min(least, ((ps[index] as number) * ps.length) / (ps.length - above));
    adjusted[index] = least;
  });
  return adjusted;
}
