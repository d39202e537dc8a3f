/** A number as it stands in a file: two decimals, and none that say nothing. */
export function plain(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}
