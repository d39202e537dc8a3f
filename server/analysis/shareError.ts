/**
 * Tells how far a share that was found among so many draws may be from the one that endless draws would give.
 * The farther end of the score interval, Wilson 1927: (s + z²/2n ± z √(s(1 − s)/n + z²/4n²)) / (1 + z²/n); it holds near 0
 * and 1 too, where s ± z √(s(1 − s)/n) claims to be exact. O(1).
 * @param share from 0 to 1
 * @param z how sure: 1.96 holds in 95 of 100
 */
export function shareError(share: number, draws: number, z = 1.96): number {
  const square = z ** 2 / draws;
  const middle = (share + square / 2) / (1 + square);
  const half = Math.sqrt(square * share * (1 - share) + square ** 2 / 4) / (1 + square);
  return Math.max(middle + half - share, share - (middle - half));
}
