/** One line of the table: what was measured, ours and the peer's in the same run. */
export type Row = {
  readonly what: string;
  /** For people, with its unit. */
  readonly ours: string;
  readonly peer: string;
  readonly peerName: string;
  /** What we mean to reach, and whether this run did. */
  readonly reach?: Reach;
  /** Processor time of whatever made the load, as a share of one core: near 1 it was the generator that was measured. */
  readonly generatorCpu?: number;
  /** The same and more as numbers, for programs; the unit stands in the name (`p95Ms`). */
  readonly figures?: Readonly<Record<string, number>>;
};

export type Reach = { readonly text: string; readonly reached: boolean };

/** Rows that are measured together, under the name by which they are chosen (`npm run bench -- memory`). */
export type Group = {
  readonly name: string;
  readonly about: string;
  measure(): Promise<readonly Row[]>;
};

/** The middle of several timings of the same work, in milliseconds; the first run is thrown away. */
export async function medianTime(runs: number, work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const startedAt = performance.now();
    await work();
    times.push(performance.now() - startedAt);
  }
  return quantile(times.slice(1), 0.5);
}

/**
 * The value below which a share of the values lies, by nearest rank; NaN of none.
 * @param share 0.5 for the median, 0.95 for p95
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** Measures the processor time of this process from now on: what the answer tells is a share of one core. */
export function watchCpu(): () => number {
  const [startedAt, before] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000 / (performance.now() - startedAt);
  };
}
