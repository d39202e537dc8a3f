/** One line of the table: what was measured, ours and the peer's in the same run. */
export type Row = { readonly what: string; readonly ours: string; readonly peer: string; readonly peerName: string };

/** The middle of several timings of the same work, in milliseconds; the first run is thrown away. */
export async function medianTime(runs: number, work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const startedAt = performance.now();
    await work();
    times.push(performance.now() - startedAt);
  }
  const counted = times.slice(1).sort((a, b) => a - b);
  return counted[Math.floor(counted.length / 2)] ?? NaN;
}
