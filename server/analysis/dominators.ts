import type { DirectedAdjacency } from './Adjacency.ts';

/**
 * Tells whom every way from a beginning must pass: without them, what lies behind cannot be reached at all.
 * Immediate dominators, by the iteration of Cooper, Harvey & Kennedy 2001 over a depth-first numbering.
 * Directed (undirected ties stand both ways); weight does not count.
 * O(n m) at worst, about O(n + m) as a rule; iterative.
 * @returns of each node, the last one that all ways to it must pass; of the beginning itself, itself; -1 where no way leads
 */
export function dominators({ out, into }: DirectedAdjacency, from: number): Int32Array {
  const order = reversePostorder(out, from);
  const number = new Int32Array(out.nodeCount).fill(-1);
  order.forEach((node, at) => (number[node] = at));
  const found = new Int32Array(out.nodeCount).fill(-1);
  found[from] = from;
  const common = (one: number, other: number): number => {
    let [a, b] = [one, other];
    while (a !== b) {
      while ((number[a] as number) > (number[b] as number)) a = found[a] as number;
      while ((number[b] as number) > (number[a] as number)) b = found[b] as number;
    }
    return a;
  };
  for (let changed = true; changed;) {
    changed = false;
    for (let at = 1; at < order.length; at += 1) {
      const node = order[at] as number;
      let last = -1;
      for (let entry = into.offsets[node] as number; entry < (into.offsets[node + 1] as number); entry += 1) {
        const before = into.targets[entry] as number;
        if (found[before] === -1) continue;
        last = last === -1 ? before : common(before, last);
      }
      if (found[node] === last) continue;
      found[node] = last;
      changed = true;
    }
  }
  return found;
}

/** The gateways on every way to a node, from the beginning's side, without the two ends. */
export function gatewaysTo(dominatorOf: Int32Array, to: number): readonly number[] {
  const gateways: number[] = [];
  if (dominatorOf[to] === -1) return gateways;
  for (let node = dominatorOf[to] as number; dominatorOf[node] !== node; node = dominatorOf[node] as number)
    gateways.push(node);
  return gateways.reverse();
}

function reversePostorder({ nodeCount, offsets, targets }: DirectedAdjacency['out'], from: number): Int32Array {
  const next = offsets.slice(0, nodeCount);
  const seen = new Uint8Array(nodeCount);
  const stack = [from];
  const done: number[] = [];
  seen[from] = 1;
  while (stack.length > 0) {
    const node = stack[stack.length - 1] as number;
    const entry = next[node] as number;
    if (entry === offsets[node + 1]) {
      done.push(node);
      stack.pop();
      continue;
    }
    next[node] = entry + 1;
    const target = targets[entry] as number;
    if (seen[target] === 1) continue;
    seen[target] = 1;
    stack.push(target);
  }
  return Int32Array.from(done).reverse();
}
