/**
 * Tells how much hangs on few: whether one provider has it all or many share it.
 * Herfindahl–Hirschman index Σ s², s the shares of the whole; Hirschman 1964.
 * 1: one has all; 1/n: n have as much each. Null when there is nothing to share. O(n).
 * @param amounts none below 0
 */
export function concentration(amounts: readonly number[]): number | null {
  const whole = amounts.reduce((sum, amount) => sum + amount, 0);
  return whole === 0 ? null : amounts.reduce((sum, amount) => sum + (amount / whole) ** 2, 0);
}
