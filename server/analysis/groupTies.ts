import { createRandom, type Random } from './createRandom.ts';

/**
 * Ties of one sort: any of them may lead from any of its tails to any of its heads. With those of other sorts they share
 * nothing; so a sort is a kind of relation between two kinds of nodes.
 */
export type Stratum = {
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Ties without direction, whose ends may change places. */
  readonly mutual: boolean;
};

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
 * Observed ties for each two groups against maps whose ties have swapped their heads, within one sort of tie: (a→b, c→d)
 * becomes (a→d, c→b); Maslov & Sneppen 2002. Degrees and allowed ends stay. No tie leads home and none stands twice.
 * The first random map is taken after `swapsPerTie` tries a tie, each next one after as many again.
 * Parallel ties of different sorts count each; of one sort they must have been merged.
 * O(samples × swapsPerTie × m). The same for the same seed.
 * @param groupOf each node's group, or -1: it swaps, but is counted nowhere
 */
export function groupTies(
  nodeCount: number,
  strata: readonly Stratum[],
  groupOf: ArrayLike<number>,
  groupCount: number,
  { samples, seed, swapsPerTie = 10 }: GroupTiesOptions,
): GroupTies {
  const cells = groupCount * groupCount;
  const observed = new Float64Array(cells);
  for (const { from, to } of strata) countTies(observed, from, to, groupOf, groupCount);
  const random = createRandom(seed);
  const swappers = strata.map((stratum) => createSwapper(nodeCount, stratum));
  const drawn = Array.from({ length: samples }, () => {
    const counts = new Float64Array(cells);
    for (const swapper of swappers) {
      swapper.swap(random, swapsPerTie * swapper.from.length);
      countTies(counts, swapper.from, swapper.to, groupOf, groupCount);
    }
    return counts;
  });
  return { groupCount, observed, samples, ...summarise(observed, drawn) };
}

function countTies(
  counts: Float64Array,
  from: Int32Array,
  to: Int32Array,
  groupOf: ArrayLike<number>,
  groupCount: number,
): void {
  for (let tie = 0; tie < from.length; tie += 1) {
    const [a, b] = [groupOf[from[tie] as number] as number, groupOf[to[tie] as number] as number];
    if (a === -1 || b === -1) continue;
    const cell = a * groupCount + b;
    counts[cell] = (counts[cell] as number) + 1;
    if (a === b) continue;
    const mirrored = b * groupCount + a;
    counts[mirrored] = (counts[mirrored] as number) + 1;
  }
}

type Swapper = {
  readonly from: Int32Array;
  readonly to: Int32Array;
  swap(random: Random, tries: number): void;
};

function createSwapper(nodeCount: number, { from: tails, to: heads, mutual }: Stratum): Swapper {
  const from = tails.slice();
  const to = heads.slice();
  const keyOf = (a: number, b: number): number => (mutual && a > b ? b * nodeCount + a : a * nodeCount + b);
  const present = new Set<number>();
  for (let tie = 0; tie < from.length; tie += 1) present.add(keyOf(from[tie] as number, to[tie] as number));
  const trySwap = (random: Random): void => {
    const one = random.below(from.length);
    const other = random.below(from.length);
    const turned = mutual && random.below(2) === 1;
    if (one === other) return;
    const [a, b] = [from[one] as number, to[one] as number];
    const [c, d] = turned ? [to[other] as number, from[other] as number] : [from[other] as number, to[other] as number];
    if (a === d || c === b) return;
    const [ad, cb] = [keyOf(a, d), keyOf(c, b)];
    if (ad === cb || present.has(ad) || present.has(cb)) return;
    present.delete(keyOf(a, b));
    present.delete(keyOf(c, d));
    present.add(ad);
    present.add(cb);
    to[one] = d;
    from[other] = c;
    to[other] = b;
  };
  return {
    from,
    to,
    swap: (random, tries) => {
      // One tie alone has nobody to swap with.
      if (from.length < 2) return;
      for (let done = 0; done < tries; done += 1) trySwap(random);
    },
  };
}

type Summary = Pick<GroupTies, 'expected' | 'deviation' | 'low' | 'high' | 'asFew' | 'asMany'>;

function summarise(observed: Float64Array, drawn: readonly Float64Array[]): Summary {
  const of = (reduce: (values: Float64Array, cell: number) => number): Float64Array =>
    observed.map((_, cell) => reduce(Float64Array.from(drawn, (counts) => counts[cell] as number).sort(), cell));
  const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const expected = of(mean);
  return {
    expected,
    deviation: of((values, cell) => {
      const squares = values.reduce((sum, value) => sum + (value - (expected[cell] as number)) ** 2, 0);
      return Math.sqrt(squares / (values.length - 1));
    }),
    low: of((values) => values[Math.floor(0.025 * (values.length - 1))] as number),
    high: of((values) => values[Math.ceil(0.975 * (values.length - 1))] as number),
    asFew: of((values, cell) => values.filter((value) => value <= (observed[cell] as number)).length),
    asMany: of((values, cell) => values.filter((value) => value >= (observed[cell] as number)).length),
  };
}
