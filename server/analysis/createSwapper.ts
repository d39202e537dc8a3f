import type { Random } from './createRandom.ts';

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

export type Swapper = {
  /** The ends of each tie as they are now, by their places in `nodes`. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The numbers of the nodes that have a tie of the sort. */
  readonly nodes: Int32Array;
  /** Tries to swap the heads of two drawn ties, so many times; tells how often it could. */
  swap(random: Random, tries: number): number;
};

// Words of chance that are drawn at once; even, for a try takes two.
const WORDS = 8_192;
// As many as still have a 32-bit number for each two.
const MOST_PLACES = 65_535;

/**
 * Swaps ties of one sort: (a→b, c→d) becomes (a→d, c→b), unless one of them would lead home or stand twice; Maslov &
 * Sneppen 2002. Every node keeps its degrees. A mutual tie is drawn with either end first.
 * Which ties there are is a bit for each two nodes of the sort: k²/8 bytes for k nodes. O(1) a try, and nothing is made on
 * the way. A tie is drawn by multiplying, so that of m ties none is likelier than another by more than m / 2³¹.
 */
export function createSwapper(nodeCount: number, stratum: Stratum): Swapper {
  const { nodes, from, to } = placed(nodeCount, stratum);
  const { mutual } = stratum;
  const places = nodes.length;
  if (places > MOST_PLACES)
    throw new RangeError(`At most ${String(MOST_PLACES)} nodes of one sort; got ${String(places)}.`);
  const bits = new Int32Array(Math.ceil((places * places) / 32));
  for (let tie = 0; tie < from.length; tie += 1) {
    flip(bits, bitOf(from[tie] as number, to[tie] as number, places, mutual));
  }
  const words = new Uint32Array(WORDS);
  const swap = (random: Random, tries: number): number => {
    // One tie alone has nobody to swap with.
    if (from.length < 2) return 0;
    let swapped = 0;
    for (let left = tries; left > 0; left -= WORDS / 2) {
      const drawn = words.subarray(0, 2 * Math.min(left, WORDS / 2));
      random.fill(drawn);
      swapped += swapDrawn({ from, to, bits, places, mutual }, drawn);
    }
    return swapped;
  };
  return { from, to, nodes, swap };
}

/** The ends of the ties by the places of their nodes, so that there is a bit for no others. */
function placed(nodeCount: number, { from: tails, to: heads }: Stratum): Omit<Swapper, 'swap'> {
  const placeOf = new Int32Array(nodeCount).fill(-1);
  const nodes: number[] = [];
  const place = (node: number): number => {
    if (placeOf[node] === -1) placeOf[node] = nodes.push(node) - 1;
    return placeOf[node] as number;
  };
  return { from: tails.map(place), to: heads.map(place), nodes: Int32Array.from(nodes) };
}

type Ties = Pick<Swapper, 'from' | 'to'> & {
  readonly bits: Int32Array;
  readonly places: number;
  readonly mutual: boolean;
};

/** One try for each two words: the first draws a tie, the second another one and which end of it comes first. */
function swapDrawn({ from, to, bits, places, mutual }: Ties, words: Uint32Array): number {
  const scale = from.length / 2 ** 32;
  let swapped = 0;
  for (let word = 0; word < words.length; word += 2) {
    const one = ((words[word] as number) * scale) | 0;
    const other = ((words[word + 1] as number) * 2 * scale) | 0;
    const second = other >>> 1;
    const turned = mutual && (other & 1) === 1;
    const a = from[one] as number;
    const b = to[one] as number;
    const c = (turned ? to[second] : from[second]) as number;
    const d = (turned ? from[second] : to[second]) as number;
    if (one === second || a === d || c === b) continue;
    const ad = bitOf(a, d, places, mutual);
    const cb = bitOf(c, b, places, mutual);
    if (ad === cb || has(bits, ad) || has(bits, cb)) continue;
    flip(bits, bitOf(a, b, places, mutual));
    flip(bits, bitOf(c, d, places, mutual));
    flip(bits, ad);
    flip(bits, cb);
    to[one] = d;
    from[second] = c;
    to[second] = b;
    swapped += 1;
  }
  return swapped;
}

function bitOf(a: number, b: number, places: number, mutual: boolean): number {
  // Of a mutual tie the lower place comes first; without a branch, which chance would make the machine guess.
  const less = mutual ? (b - a) & ((b - a) >> 31) : 0;
  return (a + less) * places + b - less;
}

const has = (bits: Int32Array, bit: number): boolean => (((bits[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;

function flip(bits: Int32Array, bit: number): void {
  bits[bit >>> 5] = (bits[bit >>> 5] as number) ^ (1 << (bit & 31));
}
