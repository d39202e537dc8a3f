/** Times of many events in little room: what quantiles need, in steps of a tenth of a millisecond up to a minute. */
export type Histogram = { add(milliseconds: number): void; count(): number; quantile(share: number): number };

const STEP = 0.1;
const LONGEST = 60_000;

/** A histogram of no events; `quantile` of none is NaN. */
export function createHistogram(): Histogram {
  const counts = new Uint32Array(LONGEST / STEP + 1);
  let total = 0;
  return {
    add: (milliseconds) => {
      const step = Math.min(counts.length - 1, Math.max(0, Math.round(milliseconds / STEP)));
      counts[step] = (counts[step] ?? 0) + 1;
      total += 1;
    },
    count: () => total,
    quantile: (share) => {
      let left = Math.ceil(total * share);
      for (const [step, count] of counts.entries()) {
        left -= count;
        if (left <= 0 && total > 0) return step * STEP;
      }
      return NaN;
    },
  };
}
