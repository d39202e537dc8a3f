import type { Dependencies } from './addDependencies.ts';
import { addSources, WALKS } from './addSources.ts';
import type { Adjacency } from './Adjacency.ts';
import { blocks as findBlocks } from './blocks.ts';
import { blockWeights } from './blockWeights.ts';
import { buildUndirected } from './buildAdjacency.ts';

/** Over unordered pairs, neither of them the node itself; 0 where no pair's way leads. */
export type Betweenness = { readonly nodes: Float64Array; readonly ties: Float64Array };

/** A block as an index of its own, whose nodes stand for all that lies behind them. May lie in memory that threads share. */
export type WeightedIndex = { readonly index: Adjacency; readonly weights: Float64Array };

type Part = WeightedIndex & {
  /** Which node and tie of the map each of the block is. */
  readonly nodes: Int32Array;
  readonly ties: Int32Array;
};

/** A stretch of a part's sources. What it comes to does not depend on what was done before. */
export type BetweennessTask = { readonly part: number; readonly first: number; readonly last: number };

export type BetweennessPlan = {
  readonly nodeCount: number;
  readonly parts: readonly Part[];
  readonly tasks: readonly BetweennessTask[];
  /** Over ordered pairs, what follows from how the blocks hang together. */
  readonly known: Betweenness;
  /** About how many steps along ties all tasks come to. */
  readonly steps: number;
};

// So that many hands have enough to do, and one of them not too much. The split must not depend on how many there are:
// the order of adding decides the last bits.
const TASKS = 64;

/**
 * Tells who lies on the ways between others: who goes is missed by those who reached each other through them.
 * Betweenness Σ_{s<t} σ_st(v)/σ_st, of ties likewise; Freeman 1977, by Brandes 2001, block by block (after Puzis et al.
 * 2015): what lies behind a cut point is counted by its size.
 * Undirected; each step counts one, parallel ties count once.
 * O(Σ over blocks of n m), so leaves and trees cost nothing; O(n + m) to plan.
 * The same to the last bit however the tasks are shared out.
 */
export function betweenness(adjacency: Adjacency): Betweenness {
  const plan = planBetweenness(adjacency);
  return sumBetweenness(
    plan,
    plan.tasks.map((task) => runBetweennessTask(plan, task)),
  );
}

/** That of the nodes alone, which takes less time; the same to the last bit. */
export function betweennessOfNodes(plan: BetweennessPlan): Float64Array {
  return sumNodeTasks(
    plan,
    plan.tasks.map((task) => runNodeTask(plan.parts, task)),
  );
}

/** Splits the work into tasks that can be done apart. */
export function planBetweenness(adjacency: Adjacency): BetweennessPlan {
  const { nodeCount, tieCount } = adjacency;
  const blocks = findBlocks(adjacency);
  const { behind, split } = blockWeights(adjacency, blocks);
  const known = { nodes: split, ties: new Float64Array(tieCount) };
  const tiesOf = tiesByBlock(blocks.ofTie, blocks.count);
  const ends = endsOf(adjacency);
  const parts: Part[] = [];
  for (let block = 0; block < blocks.count; block += 1) {
    const [begin, end] = [blocks.offsets[block] as number, blocks.offsets[block + 1] as number];
    const ties = tiesOf(block);
    if (end - begin === 2) {
      known.ties[ties[0] as number] = 2 * (behind[begin] as number) * (behind[begin + 1] as number);
    } else {
      parts.push(partOf(blocks.nodes.subarray(begin, end), behind.subarray(begin, end), ties, ends));
    }
  }
  const steps = parts.reduce((sum, part) => sum + part.index.nodeCount * costOf(part), 0);
  return { nodeCount, parts, tasks: shareOut(parts, steps), known, steps };
}

/** Does one task: sums over ordered pairs, by the part's own numbers. */
export function runBetweennessTask({ parts }: BetweennessPlan, task: BetweennessTask): Betweenness {
  const part = parts[task.part] as Part;
  const { nodeCount, tieCount } = part.index;
  const sums = { nodes: new Float64Array(nodeCount), ties: new Float64Array(tieCount) } satisfies Dependencies;
  addSources(part.index, part.weights, task, sums);
  return sums;
}

/** Does one task of the nodes alone. */
export function runNodeTask(parts: readonly WeightedIndex[], task: BetweennessTask): Float64Array {
  const part = parts[task.part] as WeightedIndex;
  const nodes = new Float64Array(part.index.nodeCount);
  addSources(part.index, part.weights, task, { nodes });
  return nodes;
}

/** Puts together what the tasks came to, which must stand in their order. */
export function sumBetweenness(plan: BetweennessPlan, done: readonly Betweenness[]): Betweenness {
  const { parts, tasks, known } = plan;
  const ties = known.ties.slice();
  tasks.forEach(({ part }, task) => {
    const sums = done[task] as Betweenness;
    (parts[part] as Part).ties.forEach((tie, own) => (ties[tie] = (ties[tie] as number) + (sums.ties[own] as number)));
  });
  const nodes = sumNodeTasks(
    plan,
    done.map((sums) => sums.nodes),
  );
  return { nodes, ties: ties.map(half) };
}

/** The same for the nodes alone. */
export function sumNodeTasks(
  { parts, tasks, known }: Pick<BetweennessPlan, 'parts' | 'tasks' | 'known'>,
  done: readonly Float64Array[],
): Float64Array {
  const nodes = known.nodes.slice();
  tasks.forEach(({ part }, task) => {
    const sums = done[task] as Float64Array;
    (parts[part] as Part).nodes.forEach((node, own) => (nodes[node] = (nodes[node] as number) + (sums[own] as number)));
  });
  return nodes.map(half);
}

const half = (pairs: number): number => pairs / 2;

type EndsOfTies = { readonly low: Int32Array; readonly high: Int32Array };

function endsOf({ nodeCount, tieCount, offsets, targets, ties }: Adjacency): EndsOfTies {
  const low = new Int32Array(tieCount);
  const high = new Int32Array(tieCount);
  for (let node = 0; node < nodeCount; node += 1) {
    for (let entry = offsets[node] as number; entry < (offsets[node + 1] as number); entry += 1) {
      if ((targets[entry] as number) < node) continue;
      low[ties[entry] as number] = node;
      high[ties[entry] as number] = targets[entry] as number;
    }
  }
  return { low, high };
}

function tiesByBlock(ofTie: Int32Array, count: number): (block: number) => Int32Array {
  const starts = new Int32Array(count + 1);
  for (const block of ofTie) starts[block + 1] = (starts[block + 1] as number) + 1;
  for (let block = 0; block < count; block += 1)
    starts[block + 1] = (starts[block + 1] as number) + (starts[block] as number);
  const sorted = new Int32Array(ofTie.length);
  const next = starts.slice(0, count);
  ofTie.forEach((block, tie) => {
    sorted[next[block] as number] = tie;
    next[block] = (next[block] as number) + 1;
  });
  return (block) => sorted.subarray(starts[block], starts[block + 1]);
}

/** The nodes of a block are numbered in the order of a walk from its best-tied one, so that neighbours lie near in memory. */
function partOf(nodes: Int32Array, weights: Float64Array, ties: Int32Array, { low, high }: EndsOfTies): Part {
  const place = new Map<number, number>();
  nodes.forEach((node, own) => place.set(node, own));
  const own = (node: number): number => place.get(node) as number;
  const plain = buildUndirected(nodes.length, {
    from: ties.map((tie) => own(low[tie] as number)),
    to: ties.map((tie) => own(high[tie] as number)),
  });
  const order = walkOrder(plain.index);
  const rank = new Int32Array(nodes.length);
  order.forEach((node, at) => (rank[node] = at));
  const { index, tieOf } = buildUndirected(nodes.length, {
    from: ties.map((tie) => rank[own(low[tie] as number)] as number),
    to: ties.map((tie) => rank[own(high[tie] as number)] as number),
  });
  const tieAt = new Int32Array(ties.length);
  ties.forEach((tie, given) => (tieAt[tieOf[given] as number] = tie));
  return {
    index,
    nodes: order.map((node) => nodes[node] as number),
    ties: tieAt,
    weights: Float64Array.from(order, (node) => weights[node] as number),
  };
}

function walkOrder({ nodeCount, offsets, targets }: Adjacency): Int32Array {
  const degree = (node: number): number => (offsets[node + 1] as number) - (offsets[node] as number);
  let start = 0;
  for (let node = 1; node < nodeCount; node += 1) if (degree(node) > degree(start)) start = node;
  const seen = new Uint8Array(nodeCount);
  const order = new Int32Array(nodeCount);
  order[0] = start;
  seen[start] = 1;
  let reached = 1;
  for (let at = 0; at < reached; at += 1) {
    const node = order[at] as number;
    for (let entry = offsets[node] as number; entry < (offsets[node + 1] as number); entry += 1) {
      const next = targets[entry] as number;
      if (seen[next] === 1) continue;
      seen[next] = 1;
      order[reached] = next;
      reached += 1;
    }
  }
  return order;
}

/** Of one source. */
const costOf = ({ index }: Part): number => index.nodeCount + 2 * index.tieCount;

function shareOut(parts: readonly Part[], steps: number): readonly BetweennessTask[] {
  return parts.flatMap((part, number) => {
    const sources = WALKS * Math.max(1, Math.ceil(steps / TASKS / costOf(part) / WALKS));
    const tasks: BetweennessTask[] = [];
    for (let first = 0; first < part.index.nodeCount; first += sources) {
      tasks.push({ part: number, first, last: Math.min(part.index.nodeCount, first + sources) });
    }
    return tasks;
  });
}
