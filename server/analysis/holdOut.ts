import type { Adjacency } from './Adjacency.ts';
import { createRandom, type Random } from './createRandom.ts';

/** How well a score tells hidden ties from pairs without one: in what share of comparisons the hidden tie scores higher. */
export type Accuracy = {
  /** Mean over the repeats; 0.5 is what chance would give. */
  readonly mean: number;
  /** Between which values 95 of 100 repeats lie. */
  readonly low: number;
  readonly high: number;
};

export type HoldOut = {
  readonly adamicAdar: Accuracy;
  readonly resourceAllocation: Accuracy;
  /** How many ties were hidden each time, and how many pairs without one they were held against. */
  readonly hidden: number;
  readonly repeats: number;
};

export type HoldOutOptions = {
  readonly repeats: number;
  /** Which share of the ties is hidden each time. */
  readonly share: number;
  readonly seed: number;
};

/**
 * Tells how far the order of likely pairs can be trusted: some ties are hidden, and it is seen whether they would have been
 * found again. The area under the ROC curve by ranks, equals counting half (Hanley & McNeil 1982; for likely ties
 * Liben-Nowell & Kleinberg 2007), repeated with other ties hidden.
 * Undirected and unweighted; parallel ties count once. The scores are those of `sharedNeighbours`, on what is not hidden.
 * As many pairs without a tie are drawn, each as likely as another, with replacement.
 * O(repeats × hidden × k). The same for the same seed.
 * @returns null where there are no ties to hide, or no pairs without one
 */
export function holdOut(index: Adjacency, { repeats, share, seed }: HoldOutOptions): HoldOut | null {
  const { nodeCount, tieCount } = index;
  const hidden = Math.round(share * tieCount);
  if (hidden === 0 || tieCount === (nodeCount * (nodeCount - 1)) / 2) return null;
  const random = createRandom(seed);
  const work = createWork(index, hidden);
  const areas = { adamicAdar: new Float64Array(repeats), resourceAllocation: new Float64Array(repeats) };
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    hide(work, random);
    for (let pair = 0; pair < hidden; pair += 1) {
      const tie = work.order[pair] as number;
      score(index, work, work.ends[2 * tie] as number, work.ends[2 * tie + 1] as number, pair);
      const [a, b] = drawUntied(index, random);
      score(index, work, a, b, hidden + pair);
    }
    areas.adamicAdar[repeat] = areaUnder(work.adamicAdar, hidden);
    areas.resourceAllocation[repeat] = areaUnder(work.resourceAllocation, hidden);
  }
  const { adamicAdar, resourceAllocation } = areas;
  return { adamicAdar: summed(adamicAdar), resourceAllocation: summed(resourceAllocation), hidden, repeats };
}

type Work = {
  /** The two nodes of each tie. */
  readonly ends: Int32Array;
  /** All ties; the hidden ones stand first. */
  readonly order: Int32Array;
  readonly isHidden: Uint8Array;
  /** How many ties each node has left. */
  readonly degrees: Int32Array;
  /** Of the hidden ties, then of the pairs without one. */
  readonly adamicAdar: Float64Array;
  readonly resourceAllocation: Float64Array;
  readonly hidden: number;
};

function createWork({ nodeCount, tieCount, offsets, targets, ties }: Adjacency, hidden: number): Work {
  const ends = new Int32Array(2 * tieCount);
  const degrees = new Int32Array(nodeCount);
  for (let node = 0; node < nodeCount; node += 1) {
    degrees[node] = (offsets[node + 1] as number) - (offsets[node] as number);
    for (let entry = offsets[node] as number; entry < (offsets[node + 1] as number); entry += 1) {
      const other = targets[entry] as number;
      if (other < node) continue;
      ends[2 * (ties[entry] as number)] = node;
      ends[2 * (ties[entry] as number) + 1] = other;
    }
  }
  return {
    ends,
    order: Int32Array.from({ length: tieCount }, (_, tie) => tie),
    isHidden: new Uint8Array(tieCount),
    degrees,
    adamicAdar: new Float64Array(2 * hidden),
    resourceAllocation: new Float64Array(2 * hidden),
    hidden,
  };
}

/** Shows what was hidden, and hides others. */
function hide({ ends, order, isHidden, degrees, hidden }: Work, random: Random): void {
  const count = (tie: number, by: number): void => {
    for (const node of [ends[2 * tie] as number, ends[2 * tie + 1] as number]) {
      degrees[node] = (degrees[node] as number) + by;
    }
  };
  order.forEach((tie) => {
    if (isHidden[tie] === 1) count(tie, 1);
  });
  isHidden.fill(0);
  for (let at = 0; at < hidden; at += 1) {
    const other = at + random.below(order.length - at);
    const tie = order[other] as number;
    order[other] = order[at] as number;
    order[at] = tie;
    isHidden[tie] = 1;
    count(tie, -1);
  }
}

function score({ offsets, targets, ties }: Adjacency, work: Work, a: number, b: number, pair: number): void {
  const { isHidden, degrees, adamicAdar, resourceAllocation } = work;
  let [one, other] = [offsets[a] as number, offsets[b] as number];
  const [oneEnd, otherEnd] = [offsets[a + 1] as number, offsets[b + 1] as number];
  let [adamic, resource] = [0, 0];
  while (one < oneEnd && other < otherEnd) {
    const [left, right] = [targets[one] as number, targets[other] as number];
    if (left === right && isHidden[ties[one] as number] === 0 && isHidden[ties[other] as number] === 0) {
      adamic += 1 / Math.log(degrees[left] as number);
      resource += 1 / (degrees[left] as number);
    }
    if (left <= right) one += 1;
    if (right <= left) other += 1;
  }
  adamicAdar[pair] = adamic;
  resourceAllocation[pair] = resource;
}

function drawUntied(index: Adjacency, random: Random): readonly [number, number] {
  for (;;) {
    const [a, b] = [random.below(index.nodeCount), random.below(index.nodeCount)];
    if (a !== b && !areTied(index, a, b)) return [a, b];
  }
}

function areTied({ offsets, targets }: Adjacency, a: number, b: number): boolean {
  let [low, high] = [offsets[a] as number, offsets[a + 1] as number];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((targets[middle] as number) < b) low = middle + 1;
    else high = middle;
  }
  return low < (offsets[a + 1] as number) && targets[low] === b;
}

/** The share of comparisons that the first `count` scores win against the others. */
function areaUnder(scores: Float64Array, count: number): number {
  const others = scores.slice(count).sort();
  const below = (value: number, orEqual: boolean): number => {
    let [low, high] = [0, others.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const there = others[middle] as number;
      if (there < value || (orEqual && there === value)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  let won = 0;
  for (const value of scores.subarray(0, count)) won += (below(value, false) + below(value, true)) / 2;
  return won / (count * others.length);
}

function summed(areas: Float64Array): Accuracy {
  const sorted = areas.slice().sort();
  return {
    mean: areas.reduce((sum, area) => sum + area, 0) / areas.length,
    low: sorted[Math.floor(0.025 * (areas.length - 1))] as number,
    high: sorted[Math.ceil(0.975 * (areas.length - 1))] as number,
  };
}
