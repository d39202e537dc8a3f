import { createRandom } from './createRandom.ts';
import { createSwapper, type Stratum } from './createSwapper.ts';
import { memberships, type Memberships } from './memberships.ts';

export type { Stratum } from './createSwapper.ts';

export type GroupTies = {
  readonly groupCount: number;
  /** Of each two groups, row by row and the same both ways: how many ties there are. */
  readonly observed: Float64Array;
  /** Mean and standard deviation (with n − 1) over the random maps. */
  readonly expected: Float64Array;
  readonly deviation: Float64Array;
  /** Between which numbers 95 of 100 random maps lie. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** In how many random maps there were as few or fewer, and as many or more. */
  readonly asFew: Float64Array;
  readonly asMany: Float64Array;
  readonly samples: number;
};

export type GroupTiesOptions = {
  readonly samples: number;
  readonly seed: number;
  /** How often each tie is asked to swap before a random map is taken; 10 when left out. */
  readonly swapsPerTie?: number;
};

/**
 * Tells between which groups there are fewer ties than chance would have it, everybody keeping as many as they have.
 * Observed ties for each two groups against maps whose ties have swapped their heads, within one sort of tie (see
 * `createSwapper`). Degrees and allowed ends stay. No tie leads home and none stands twice.
 * The first random map is taken after `swapsPerTie` tries a tie, each next one after as many again.
 * A tie counts once for two groups when one end is in the one and the other in the other. Parallel ties of different sorts
 * count each; of one sort they must have been merged. Who is in no group swaps, but is counted nowhere.
 * O(samples × swapsPerTie × m). The same for the same seed.
 */
export function groupTies(
  nodeCount: number,
  strata: readonly Stratum[],
  groups: Memberships,
  groupCount: number,
  { samples, seed, swapsPerTie = 10 }: GroupTiesOptions,
): GroupTies {
  const cells = groupCount * groupCount;
  const observed = new Int32Array(cells);
  const random = createRandom(seed);
  const swappers = strata.map((stratum) => {
    const swapper = createSwapper(nodeCount, stratum);
    return { ...swapper, groups: groupsOfThese(swapper.nodes, groups) };
  });
  for (const { from, to, groups: own } of swappers) countTies(observed, from, to, own, groupCount);
  const drawn = new Int32Array(samples * cells);
  for (let sample = 0; sample < samples; sample += 1) {
    const counts = drawn.subarray(sample * cells, (sample + 1) * cells);
    for (const { swap, from, to, groups: own } of swappers) {
      swap(random, swapsPerTie * from.length);
      countTies(counts, from, to, own, groupCount);
    }
  }
  return mirrored({ groupCount, samples, ...summarise(observed, drawn, samples) });
}

function groupsOfThese(nodes: Int32Array, { offsets, groups }: Memberships): Memberships {
  return memberships(Array.from(nodes, (node) => [...groups.subarray(offsets[node], offsets[node + 1])]));
}

/** Counts each tie for each two groups that it ties, in the cell of the lower group's row. */
function countTies(
  counts: Int32Array,
  from: Int32Array,
  to: Int32Array,
  { offsets, groups }: Memberships,
  groupCount: number,
): void {
  for (let tie = 0; tie < from.length; tie += 1) {
    const tail = from[tie] as number;
    const head = to[tie] as number;
    const [tailEnd, headStart, headEnd] = [offsets[tail + 1], offsets[head], offsets[head + 1]] as [
      number,
      number,
      number,
    ];
    for (let own = offsets[tail] as number; own < tailEnd; own += 1) {
      const a = groups[own] as number;
      for (let other = headStart; other < headEnd; other += 1) {
        const b = groups[other] as number;
        // Where both ends are in both groups, the tie is met twice and counts once.
        if (a > b && isIn(groups, offsets[tail] as number, tailEnd, b) && isIn(groups, headStart, headEnd, a)) continue;
        const cell = a < b ? a * groupCount + b : b * groupCount + a;
        counts[cell] = (counts[cell] as number) + 1;
      }
    }
  }
}

function isIn(groups: Int32Array, start: number, end: number, group: number): boolean {
  for (let at = start; at < end; at += 1) if (groups[at] === group) return true;
  return false;
}

type Figures = 'observed' | 'expected' | 'deviation' | 'low' | 'high' | 'asFew' | 'asMany';

function summarise(observed: Int32Array, drawn: Int32Array, samples: number): Pick<GroupTies, Figures> {
  const cells = observed.length;
  const make = (): Float64Array => new Float64Array(cells);
  const [expected, deviation, low, high] = [make(), make(), make(), make()];
  const [asFew, asMany] = [make(), make()];
  const values = new Int32Array(samples);
  for (let cell = 0; cell < cells; cell += 1) {
    const there = observed[cell] as number;
    let [sum, few, many, squares] = [0, 0, 0, 0];
    for (let sample = 0; sample < samples; sample += 1) {
      const value = drawn[sample * cells + cell] as number;
      values[sample] = value;
      sum += value;
      if (value <= there) few += 1;
      if (value >= there) many += 1;
    }
    const mean = sum / samples;
    for (const value of values) squares += (value - mean) ** 2;
    values.sort();
    expected[cell] = mean;
    deviation[cell] = Math.sqrt(squares / (samples - 1));
    low[cell] = values[Math.floor(0.025 * (samples - 1))] as number;
    high[cell] = values[Math.ceil(0.975 * (samples - 1))] as number;
    asFew[cell] = few;
    asMany[cell] = many;
  }
  return { observed: Float64Array.from(observed), expected, deviation, low, high, asFew, asMany };
}

/** The cells below the diagonal, which say the same as those above. */
function mirrored(ties: GroupTies): GroupTies {
  const { groupCount, samples, ...figures } = ties;
  for (const figure of Object.values(figures)) {
    for (let a = 0; a < groupCount; a += 1) {
      for (let b = a + 1; b < groupCount; b += 1) figure[b * groupCount + a] = figure[a * groupCount + b] as number;
    }
  }
  return ties;
}
