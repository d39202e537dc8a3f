import type { Adjacency } from './Adjacency.ts';
import { createRandom, type Random } from './createRandom.ts';
import { modularity } from './modularity.ts';

const RUNS = 10;

/**
 * Tells which parts of the map stick together, whatever ring or field they are in.
 * Communities by the Louvain method, which moves nodes and then whole groups as long as modularity grows; Blondel et al.
 * 2008. Chance decides in which order nodes are asked, so it is done ten times; a good division, not always the best one.
 * Undirected and unweighted; parallel ties count once. A node without ties is a community of its own.
 * About O(m log n).
 * Numbered by size, the largest first, of equals the one with the lowest node. Gains are compared in whole numbers; of
 * equal ones a node takes the group with the lowest number, and stays where it is unless another is better. Of equally
 * good divisions the first is taken.
 */
export function communities(adjacency: Adjacency, seed: number): Int32Array {
  const random = createRandom(seed);
  let best = divide(adjacency, random);
  for (let run = 1; run < RUNS; run += 1) {
    const other = divide(adjacency, random);
    if (quality(adjacency, other) > quality(adjacency, best)) best = other;
  }
  return numberBySize(best);
}

const quality = (adjacency: Adjacency, groups: Int32Array): number =>
  modularity(adjacency, groups, adjacency.nodeCount) ?? 0;

function divide(adjacency: Adjacency, random: Random): Int32Array {
  let level: Weighted = {
    ...adjacency,
    weights: new Float64Array(adjacency.targets.length).fill(1),
    own: new Float64Array(adjacency.nodeCount),
  };
  let found = Int32Array.from({ length: adjacency.nodeCount }, (_, node) => node);
  for (;;) {
    const groups = moveNodes(level, random.below);
    const { of, count } = compact(groups);
    found = found.map((node) => of[node] as number);
    if (count === level.nodeCount) break;
    level = gather(level, of, count);
  }
  return found;
}

/** An index whose ties have weights, and whose nodes have ties home: they stand for groups. */
type Weighted = Pick<Adjacency, 'nodeCount' | 'offsets' | 'targets'> & {
  readonly weights: Float64Array;
  /** Twice the weight of the ties within. */
  readonly own: Float64Array;
};

/** Moves single nodes to the group of a neighbour until none gains by it. */
function moveNodes(
  { nodeCount, offsets, targets, weights, own }: Weighted,
  below: (limit: number) => number,
): Int32Array {
  const degree = own.slice();
  for (let node = 0; node < nodeCount; node += 1) {
    for (let entry = offsets[node] as number; entry < (offsets[node + 1] as number); entry += 1) {
      degree[node] = (degree[node] as number) + (weights[entry] as number);
    }
  }
  const ends = degree.reduce((sum, each) => sum + each, 0);
  const groupOf = Int32Array.from({ length: nodeCount }, (_, node) => node);
  const total = degree.slice();
  const order = shuffled(nodeCount, below);
  // The weight of the ties from the node at hand to each group it is tied to.
  const towards = new Float64Array(nodeCount);
  const touched: number[] = [];
  for (let moved = true; moved;) {
    moved = false;
    for (const node of order) {
      const before = groupOf[node] as number;
      touched.length = 0;
      touched.push(before);
      for (let entry = offsets[node] as number; entry < (offsets[node + 1] as number); entry += 1) {
        const group = groupOf[targets[entry] as number] as number;
        if (towards[group] === 0 && group !== before) touched.push(group);
        towards[group] = (towards[group] as number) + (weights[entry] as number);
      }
      const self = degree[node] as number;
      total[before] = (total[before] as number) - self;
      // What modularity gains, times ends²/2: whole numbers.
      const gain = (group: number): number => (towards[group] as number) * ends - (total[group] as number) * self;
      let best = before;
      for (const group of touched) {
        const difference = gain(group) - gain(best);
        if (difference > 0 || (difference === 0 && best !== before && group < best)) best = group;
      }
      total[best] = (total[best] as number) + self;
      groupOf[node] = best;
      if (best !== before) moved = true;
      for (const group of touched) towards[group] = 0;
    }
  }
  return groupOf;
}

function shuffled(nodeCount: number, below: (limit: number) => number): Int32Array {
  const order = Int32Array.from({ length: nodeCount }, (_, node) => node);
  for (let at = nodeCount - 1; at > 0; at -= 1) {
    const other = below(at + 1);
    const node = order[other] as number;
    order[other] = order[at] as number;
    order[at] = node;
  }
  return order;
}

/** Numbers groups by their lowest node. */
function compact(groups: Int32Array): { readonly of: Int32Array; readonly count: number } {
  const place = new Int32Array(groups.length).fill(-1);
  let count = 0;
  const of = groups.map((group) => {
    if (place[group] === -1) {
      place[group] = count;
      count += 1;
    }
    return place[group] as number;
  });
  return { of, count };
}

/** The groups as nodes, their ties added up. */
function gather({ nodeCount, offsets, targets, weights, own }: Weighted, of: Int32Array, count: number): Weighted {
  const within = new Float64Array(count);
  const between = Array.from({ length: count }, () => new Map<number, number>());
  for (let node = 0; node < nodeCount; node += 1) {
    const group = of[node] as number;
    within[group] = (within[group] as number) + (own[node] as number);
    for (let entry = offsets[node] as number; entry < (offsets[node + 1] as number); entry += 1) {
      const other = of[targets[entry] as number] as number;
      const weight = weights[entry] as number;
      const row = between[group] as Map<number, number>;
      if (other === group) within[group] = within[group] + weight;
      else row.set(other, (row.get(other) ?? 0) + weight);
    }
  }
  const rows = between.map((row) => [...row].sort(([a], [b]) => a - b));
  const starts = new Int32Array(count + 1);
  rows.forEach((row, group) => (starts[group + 1] = (starts[group] as number) + row.length));
  return {
    nodeCount: count,
    offsets: starts,
    targets: Int32Array.from(rows.flat(), ([group]) => group),
    weights: Float64Array.from(rows.flat(), ([, weight]) => weight),
    own: within,
  };
}

function numberBySize(found: Int32Array): Int32Array {
  const { of, count } = compact(found);
  const sizes = new Int32Array(count);
  for (const group of of) sizes[group] = (sizes[group] as number) + 1;
  const order = Array.from(sizes, (_, group) => group).sort(
    (a, b) => (sizes[b] as number) - (sizes[a] as number) || a - b,
  );
  const place = new Int32Array(count);
  order.forEach((group, at) => (place[group] = at));
  return of.map((group) => place[group] as number);
}
